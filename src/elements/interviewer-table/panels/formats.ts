import { html } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import type { ExportFormat } from '../export.ts';

/** The files that the rows can be had as. */
export const renderFormats = (localize: Localize, download: (format: ExportFormat) => void) =>
  (['csv', 'json'] as const).map(
    (format) =>
      html`<button
        class="choice"
        type="button"
        popovertarget="export"
        popovertargetaction="hide"
        @click=${() => download(format)}
      >
        ${localize.term(format === 'csv' ? 'exportCsv' : 'exportJson')}
      </button>`,
  );
