import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { download } from './download.ts';
import { SkErrorEvent } from './events.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';

/** What an element can be saved as: what it says (#14), or a picture of a chart. */
export type ExportFormat = 'csv' | 'json' | 'svg' | 'png';

const terms = {
  csv: 'exportCsv',
  json: 'exportJson',
  svg: 'exportSvg',
  png: 'exportPng',
} as const;

const everyFormat: readonly ExportFormat[] = ['csv', 'json', 'svg', 'png'];

type ExportHost<Format extends ExportFormat> = ReactiveControllerHost &
  Element & { exportData(format: Format): Promise<Blob> };

/** The button that saves what an element shows, and the menu that it opens. */
export class ExportMenu<Format extends ExportFormat = ExportFormat> implements ReactiveController {
  readonly #host: ExportHost<Format>;
  readonly #name: string;
  readonly #formats: readonly Format[];
  #failed = false;
  /** Before, nobody sees what is in the menu. */
  #opened = false;

  /** `name` is that of the files, without their ending. */
  constructor(host: ExportHost<Format>, name: string, formats = everyFormat as readonly Format[]) {
    this.#host = host;
    this.#name = name;
    this.#formats = formats;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#failed = false;
  }

  /** Whether the last file could not be made. */
  get failed(): boolean {
    return this.#failed;
  }

  render(localize: Localize, enabled: boolean) {
    const name = localize.term('exportAs');
    return html`<button
        part="button"
        class="icon-button"
        type="button"
        popovertarget="export"
        ?disabled=${!enabled}
        aria-label=${name}
        title=${name}
      >
        ${icon(shapes.download)}
      </button>
      <div
        id="export"
        part="menu"
        class="popover menu"
        popover
        role="group"
        aria-label=${name}
        @beforetoggle=${this.#open}
      >
        ${(this.#opened ? this.#formats : []).map(
          (format) =>
            html`<button
              part="menu-item"
              class="menu-item"
              type="button"
              popovertarget="export"
              popovertargetaction="hide"
              @click=${() => void this.#save(format)}
            >
              ${localize.term(terms[format as ExportFormat])}
            </button>`,
        )}
      </div>`;
  }

  readonly #open = () => {
    this.#opened = true;
    this.#host.requestUpdate();
  };

  async #save(format: Format): Promise<void> {
    this.#failed = false;
    try {
      download(await this.#host.exportData(format), `${this.#name}.${format}`);
    } catch (error) {
      this.#failed = true;
      this.#host.dispatchEvent(new SkErrorEvent(error));
    }
    this.#host.requestUpdate();
  }
}
