import { html } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { download } from './download.ts';
import { SkErrorEvent } from './events.ts';
import { exportMenuStyles } from './export-menu.styles.ts';
import type { ExportFormat, ExportMenu } from './export-menu.ts';
import { popoverStyles } from './popover.styles.ts';

const terms = {
  csv: 'exportCsv',
  json: 'exportJson',
  svg: 'exportSvg',
  png: 'exportPng',
} as const;

/** What the menu of an export button offers. */
export function renderFormats<Format extends ExportFormat>(
  menu: ExportMenu<Format>,
  localize: Localize,
) {
  const formats = menu.formats ?? (Object.keys(terms) as Format[]);
  return formats.map(
    (format) =>
      html`<button
        part="menu-item"
        class="menu-item"
        type="button"
        popovertarget="export"
        popovertargetaction="hide"
        @click=${() => void save(menu, format)}
      >
        ${localize.term(terms[format as ExportFormat])}
      </button>`,
  );
}

async function save<Format extends ExportFormat>(menu: ExportMenu<Format>, format: Format) {
  const { host, name } = menu;
  menu.failed = false;
  try {
    download(await host.exportData(format), `${name}.${format}`);
  } catch (error) {
    menu.failed = true;
    host.dispatchEvent(new SkErrorEvent(error));
  }
  host.requestUpdate();
}

export const exportFormatStyles = [popoverStyles, exportMenuStyles];
