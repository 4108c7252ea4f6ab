import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { download } from './download.ts';
import { SkErrorEvent } from './events.ts';
import { icon } from './icons.ts';

/** What a chart can be saved as: its figures (#14), or a picture of it. */
export type ExportFormat = 'csv' | 'json' | 'svg' | 'png';

const formats = [
  ['csv', 'exportCsv'],
  ['json', 'exportJson'],
  ['svg', 'exportSvg'],
  ['png', 'exportPng'],
] as const;

type ExportHost = ReactiveControllerHost &
  Element & { exportData(format: ExportFormat): Promise<Blob> };

/** The button that saves what an element shows, and the menu that it opens. */
export class ExportMenu implements ReactiveController {
  readonly #host: ExportHost;
  readonly #name: string;
  #failed = false;

  /** `name` is that of the files, without their ending. */
  constructor(host: ExportHost, name: string) {
    this.#host = host;
    this.#name = name;
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
        ${icon('download')}
      </button>
      <div id="export" part="menu" class="popover menu" popover role="group" aria-label=${name}>
        ${formats.map(
          ([format, term]) =>
            html`<button
              part="menu-item"
              class="menu-item"
              type="button"
              popovertarget="export"
              popovertargetaction="hide"
              @click=${() => void this.#save(format)}
            >
              ${localize.term(term)}
            </button>`,
        )}
      </div>`;
  }

  async #save(format: ExportFormat): Promise<void> {
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
