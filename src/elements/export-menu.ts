import { html } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { Localize } from '../localization/localize.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';
import { loadExportFormats } from './load-export-formats.ts';
import { OnDemand } from './on-demand.ts';

/** What an element can be saved as: what it says (#14), or a picture of a chart. */
export type ExportFormat = 'csv' | 'json' | 'svg' | 'png';

const everyFormat: readonly ExportFormat[] = ['csv', 'json', 'svg', 'png'];

export type ExportHost<Format extends ExportFormat> = LitElement & {
  exportData(format: Format): Promise<Blob>;
};

/** The button that saves what an element shows, and the menu that it opens. */
export class ExportMenu<Format extends ExportFormat = ExportFormat> implements ReactiveController {
  readonly host: ExportHost<Format>;
  readonly name: string;
  readonly formats: readonly Format[];
  /** Whether the last file could not be made. */
  failed = false;
  readonly #content: OnDemand<Awaited<ReturnType<typeof loadExportFormats>>>;

  /** `name` is that of the files, without their ending. */
  constructor(host: ExportHost<Format>, name: string, formats = everyFormat as readonly Format[]) {
    this.host = host;
    this.name = name;
    this.formats = formats;
    this.#content = new OnDemand(host, loadExportFormats);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.failed = false;
  }

  get settled(): Promise<void> | undefined {
    return this.#content.settled;
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
        @click=${(event: Event) => this.#content.hold(event)}
      >
        ${icon(shapes.download)}
      </button>
      <div id="export" part="menu" class="popover menu" popover role="group" aria-label=${name}>
        ${this.#content.loaded?.renderFormats(this, localize)}
      </div>`;
  }
}
