import { html, nothing } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import * as shapes from '../../icon-shapes.ts';
import { icon } from '../../icons.ts';
import type { ColumnId } from '../column-ids.ts';
import type { ColumnPreferences } from '../column-preferences.ts';
import { moveColumn, resetColumns, toggleColumn } from './column-changes.ts';
import { dragColumn } from './column-drag.ts';

export interface ColumnListOptions {
  readonly localize: Localize;
  readonly preferences: ColumnPreferences;
  /** Resolves when a change is drawn. */
  readonly drawn: () => Promise<unknown>;
}

/** A box per column to show it, a grip to drag it by, and two buttons to move it (#15). */
export function renderColumnList(options: ColumnListOptions) {
  const { localize, preferences } = options;
  const { all, isDefault } = preferences;
  return html`<ol class="column-list">
      ${all.map((id, index) => renderColumn(id, index, options))}
    </ol>
    <p class="visually-hidden" role="status"></p>
    <div class="panel-foot">
      <button
        part="button columns-reset"
        class="link"
        type="button"
        aria-disabled=${isDefault}
        @click=${isDefault ? nothing : () => resetColumns(preferences)}
      >
        ${localize.term('tableColumnsReset')}
      </button>
    </div>`;
}

function renderColumn(id: ColumnId, index: number, options: ColumnListOptions) {
  const { localize, preferences } = options;
  const { all, shown } = preferences;
  const name = localize.term(`tableColumn_${id}`);
  const isShown = shown.includes(id);
  const button = (by: -1 | 1) =>
    html`<button
      part=${by < 0 ? 'column-up' : 'column-down'}
      class=${by < 0 ? 'row-button' : 'row-button down'}
      type="button"
      aria-label=${localize.term(by < 0 ? 'tableColumnUp' : 'tableColumnDown', name)}
      aria-disabled=${index + by < 0 || index + by === all.length}
      @click=${(event: Event) => void move(event, id, by, options)}
    >
      ${icon(shapes.up)}
    </button>`;
  return html`<li
    @keydown=${(event: KeyboardEvent) => {
      const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
      if (by === undefined) return;
      event.preventDefault();
      void move(event, id, by as -1 | 1, options);
    }}
  >
    <span
      class="grip"
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) =>
        dragColumn(event, id, { ...options, moved: (list) => sayPlace(list, id, options) })}
      >${icon(shapes.grip)}</span
    >
    <label class="choice"
      ><input
        type="checkbox"
        .checked=${isShown}
        ?disabled=${isShown && shown.length === 1}
        @change=${(event: Event) =>
          toggleColumn(preferences, id, (event.currentTarget as HTMLInputElement).checked)}
      />${name}</label
    >
    ${button(-1)} ${button(1)}
  </li>`;
}

/** The focus goes along with the column, and its new place is read out. */
async function move(event: Event, id: ColumnId, by: -1 | 1, options: ColumnListOptions) {
  const { preferences, drawn } = options;
  const item = (event.currentTarget as Element).closest('li');
  const list = item?.closest('ol');
  const kind = (event.target as Element).closest('button') ?? (event.target as Element);
  if (!item || !list) return;
  const at = [...item.querySelectorAll('button, input')].indexOf(kind);
  moveColumn(preferences, id, by);
  await drawn();
  const place = preferences.all.indexOf(id);
  list.children[place]?.querySelectorAll<HTMLElement>('button, input')[at]?.focus();
  sayPlace(list, id, options);
}

function sayPlace(list: Element, id: ColumnId, { localize, preferences }: ColumnListOptions): void {
  const status = list.parentElement?.querySelector('[role="status"]');
  if (!status) return;
  status.textContent = localize.term(
    'tableColumnMoved',
    localize.term(`tableColumn_${id}`),
    localize.number(preferences.all.indexOf(id) + 1),
    localize.number(preferences.all.length),
  );
}
