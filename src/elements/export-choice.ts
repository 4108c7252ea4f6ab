// What stands in an export menu. Few visitors export: it is loaded when somebody opens one.
import { html } from 'lit';
import type { LitElement } from 'lit';
import { opened } from '../localization/en/opened.ts';
import { addEnglish } from '../localization/localize.ts';
import type { Localize } from '../localization/localize.ts';
import { adoptStyles } from './adopt-styles.ts';
import { download } from './download.ts';
import type { Exporting, ExportFormat } from './exporting.ts';
import { menuStyles } from './menu.styles.ts';
import { returnFocus } from './popover-focus.ts';
import { popoverStyles } from './popover.styles.ts';

export { clickAgain } from './click-again.ts';

const terms = {
  csv: 'exportCsv',
  json: 'exportJson',
  svg: 'exportSvg',
  png: 'exportPng',
} as const satisfies Record<ExportFormat, string>;

/** Gives the menu its looks, and the focus back to its button. */
export function dress(host: LitElement): void {
  adoptStyles(host, [popoverStyles, menuStyles]);
  const menu = host.renderRoot.querySelector<HTMLElement>('#export');
  menu?.addEventListener('beforetoggle', returnFocus);
}

export function renderChoice<Format extends ExportFormat>(
  menu: Exporting<Format>,
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

async function save<Format extends ExportFormat>(
  menu: Exporting<Format>,
  format: Format,
): Promise<void> {
  try {
    download(await menu.host.exportData(format), `${menu.name}.${format}`);
    menu.tell();
  } catch (error) {
    menu.tell(error);
  }
}

addEnglish(opened);
