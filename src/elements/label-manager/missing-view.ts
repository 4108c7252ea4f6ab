import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import type { Missing, MissingLabels } from './data.ts';
import { renderPaging } from './paging.ts';
import type { Rights } from './rights.ts';

interface MissingOptions extends Rights {
  readonly localize: Localize;
  readonly missing: Missing | undefined;
  readonly loading: boolean;
  /** Whether the last page that was asked for did not come. */
  readonly failed: boolean;
  readonly more: () => Promise<unknown>;
  readonly set: (row: MissingLabels) => void;
  readonly setAll: (rows: readonly MissingLabels[]) => void;
}

/** Interviewers that lack a required label (#143). */
export function renderMissing(options: MissingOptions) {
  const { localize, missing, mayAssign, setAll } = options;
  if (!missing) {
    return html`<div part="state" class="state">
      ${icon(shapes.warning)}
      <p class="state-title">${localize.term('labelsMissingUnknown')}</p>
    </div>`;
  }
  if (missing.total === 0) {
    return html`<div part="state" class="state">
      ${icon(shapes.empty)}
      <p class="state-title">${localize.term('labelsAllSet')}</p>
      <p class="state-hint">${localize.term('labelsAllSetHint')}</p>
    </div>`;
  }
  const { rows, total } = missing;
  return html`<div class="summary">
      <p>${localize.term('labelsLacks', total, localize.number(total))}</p>
      ${
        mayAssign
          ? html`<button part="button" class="link" type="button" @click=${() => setAll(rows)}>
              ${localize.term('labelsChooseShown')}
            </button>`
          : nothing
      }
    </div>
    <ul part="list" class="list" role="list">
      ${rows.map((row) => renderRow(row, options))}
    </ul>
    ${renderMore(options, missing)}`;
}

function renderRow(row: MissingLabels, { localize, mayAssign, set }: MissingOptions) {
  return html`<li part="lacking" class="row">
    <div class="row-main">
      <h3><bdi>${row.title}</bdi></h3>
    </div>
    <ul class="row-rest values" role="list">
      ${row.missing.map(({ name }) => html`<li class="chip chip-missing" dir="auto">${name}</li>`)}
    </ul>
    ${
      mayAssign
        ? html`<div class="row-actions">
            <button
              part="button set"
              class="link"
              type="button"
              aria-label=${localize.term('labelsSetNamed', row.title)}
              @click=${() => set(row)}
            >
              ${localize.term('labelsSet')}
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

function renderMore(options: MissingOptions, { rows, total, cursor }: Missing) {
  if (cursor === null) return nothing;
  return renderPaging({ ...options, count: rows.length, total });
}
