import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import type { ColumnId } from './column-ids.ts';
import { columns } from './columns.ts';
import type { Sort } from './filters.ts';

interface HeadOptions {
  readonly localize: Localize;
  readonly columns: readonly ColumnId[];
  readonly actions: boolean;
  /** How many of the page's rows are ticked, where rows can be. */
  readonly ticked: 'all' | 'some' | 'none' | undefined;
  readonly tick: (ticked: boolean) => void;
  readonly sort: Sort;
  readonly change: (filter: { sort: Sort }) => void;
}

/** The headings; two of them sort, as the select in the toolbar does. */
export function renderHead(options: HeadOptions) {
  return html`<tr role="row" part="header-row" aria-rowindex="1">
    ${options.ticked === undefined ? nothing : renderSelectAll(options)}
    ${
      options.columns.includes('interviewer')
        ? nothing
        : html`<th role="columnheader" scope="col" part="header-cell" class="pinned lead">
            <span class="visually-hidden">${options.localize.term('tableColumn_interviewer')}</span>
          </th>`
    }
    ${options.columns.map((id) => renderHeading(id, options))}
    ${
      options.actions
        ? html`<th
            role="columnheader"
            scope="col"
            part="header-cell header-actions"
            class="pinned cell-actions"
          >
            <span class="visually-hidden">${options.localize.term('tableActions')}</span>
          </th>`
        : nothing
    }
  </tr>`;
}

function renderSelectAll({ localize, ticked, tick }: HeadOptions) {
  return html`<th role="columnheader" scope="col" part="header-cell" class="pinned cell-select">
    <input
      part="select-all"
      class="select"
      type="checkbox"
      aria-label=${localize.term('tableSelectAll')}
      .checked=${ticked === 'all'}
      .indeterminate=${ticked === 'some'}
      @change=${(event: Event) => tick((event.currentTarget as HTMLInputElement).checked)}
    />
  </th>`;
}

function renderHeading(id: ColumnId, { localize, sort, change }: HeadOptions) {
  const { about, sorts } = columns[id];
  const name = localize.term(`tableColumn_${id}`);
  const direction = sorts?.indexOf(sort) ?? -1;
  return html`<th
    role="columnheader"
    scope="col"
    part="header-cell header-${id}"
    class=${id === 'interviewer' ? 'pinned lead cell-name' : ''}
    title=${about ? localize.term(about) : nothing}
    aria-sort=${(['descending', 'ascending'] as const)[direction] ?? nothing}
  >
    ${
      sorts
        ? html`<button
            class="heading"
            type="button"
            @click=${() => change({ sort: sorts[direction === 0 ? 1 : 0] })}
          >
            ${name}<span class="arrow" aria-hidden="true">${['↓', '↑'][direction]}</span>
          </button>`
        : name
    }
  </th>`;
}
