import { html } from 'lit';
import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { Localize } from '../localization/localize.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';
import type { renderFormats } from './export-formats.ts';
import type { OnDemand } from './on-demand.ts';

/** What an element can be saved as: what it says (#14), or a picture of a chart. */
export type ExportFormat = 'csv' | 'json' | 'svg' | 'png';

export type ExportHost<Format extends ExportFormat> = LitElement & {
  exportData(format: Format): Promise<Blob>;
};

/** What an element brings for its menu of formats. */
export interface ExportCode {
  readonly renderFormats: typeof renderFormats;
  readonly styles: readonly CSSResult[];
}

/** The button that saves what an element shows, and the menu that it opens. */
export class ExportMenu<Format extends ExportFormat = ExportFormat> implements ReactiveController {
  readonly host: ExportHost<Format>;
  readonly name: string;
  /** Which of them to offer; all when absent. */
  readonly formats: readonly Format[] | undefined;
  /** Whether the last file could not be made. */
  failed = false;
  readonly #code: OnDemand<ExportCode>;

  /** `name` is that of the files, without their ending; `code` draws the formats. */
  constructor(
    host: ExportHost<Format>,
    name: string,
    code: OnDemand<ExportCode>,
    formats?: readonly Format[],
  ) {
    this.host = host;
    this.name = name;
    this.formats = formats;
    this.#code = code;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.failed = false;
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
        @click=${(event: Event) => this.#code.hold(event)}
      >
        ${icon(shapes.download)}
      </button>
      <div id="export" part="menu" class="popover menu" popover role="group" aria-label=${name}>
        ${this.#code.loaded?.renderFormats(this, localize)}
      </div>`;
  }
}
