import { css, html } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { download } from './download.ts';
import { SkErrorEvent } from './events.ts';
import type { ExportFormat, ExportMenu } from './export-menu.ts';

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
  return menu.formats.map(
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

export const styles = [
  css`
    .menu-item {
      display: block;
      inline-size: 100%;
      padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
      border: 0;
      border-radius: calc(var(--_radius-small) - 2px);
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }

    .menu-item:hover {
      background: var(--_color-surface-raised);
    }

    @media (forced-colors: active) {
      .menu-item:hover {
        outline: 1px solid Highlight;
      }
    }
  `,
];
