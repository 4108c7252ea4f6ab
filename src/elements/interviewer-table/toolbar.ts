import { html, nothing } from 'lit';
import type { ExportMenu } from '../export-menu.ts';
import { renderFreshness } from '../freshness.ts';
import type { FreshnessOptions } from '../freshness.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderRefreshButton } from '../refresh-button.ts';
import { readSort, sorts, statuses } from './filters.ts';
import type { Label, StatusCounts, TableFilter } from './filters.ts';
import { renderLabelPanel } from './label-filter.ts';
import type { CollectLabels } from './label-filter-options.ts';
import type { TablePanels } from './table-panels.ts';

export interface ToolbarOptions extends FreshnessOptions {
  readonly filter: TableFilter;
  readonly counts: StatusCounts | undefined;
  readonly hasDefinitions: boolean;
  /** Asked for only where they are shown: collecting them from many rows takes its time. */
  readonly definitions: (collect: CollectLabels) => readonly Label[];
  /** Whether there is something to ask again: not for data of the host. */
  readonly refreshable: boolean;
  readonly panels: TablePanels;
  readonly change: (filter: Partial<TableFilter>) => void;
  /** Somebody is about to search. */
  readonly searching: () => void;
  /** Text being typed, and whether it is finished. */
  readonly typed: (search: string, finished: boolean) => void;
  /** Undefined where nothing can be created from here. */
  readonly create: (() => void) | undefined;
  readonly refresh: () => void;
  readonly exportMenu: ExportMenu<'csv' | 'json'>;
}

export function renderToolbar(options: ToolbarOptions) {
  return html`<div part="toolbar" class="toolbar">
    ${renderSearch(options)} ${renderSort(options)}
    ${options.hasDefinitions ? renderLabelPanel(options) : nothing}
    <slot name="toolbar"></slot>
    <div class=${options.create ? 'tools creating' : 'tools'}>
      ${renderFreshness(options)} ${renderColumnPanel(options)}
      ${options.exportMenu.render(options.localize, true)}
      ${options.refreshable ? renderRefreshButton(options.localize, false, options.refresh) : nothing}
      ${renderCreate(options)}
    </div>
    <div part="filters" class="filters">
      ${renderStatuses(options)} ${options.panels.renderLabelFilters(options)}
    </div>
  </div>`;
}

function renderSearch({ localize, filter, searching, typed }: ToolbarOptions) {
  const name = localize.term('tableSearch');
  const report = (finished: boolean) => (event: Event) =>
    typed((event.currentTarget as HTMLInputElement).value, finished);
  return html`<input
    part="search"
    class="field search"
    type="search"
    autocomplete="off"
    spellcheck="false"
    maxlength="200"
    aria-label=${name}
    placeholder=${name}
    .value=${filter.search}
    @focus=${searching}
    @input=${report(false)}
    @change=${report(true)}
  />`;
}

function renderSort({ localize, filter, change }: ToolbarOptions) {
  return html`<select
    part="sort"
    class="field sort"
    aria-label=${localize.term('tableSort')}
    @change=${(event: Event) =>
      change({ sort: readSort((event.currentTarget as HTMLSelectElement).value) })}
  >
    ${sorts.map(
      (sort) =>
        html`<option value=${sort} .selected=${sort === filter.sort}>
          ${localize.term(`tableSort_${sort}`)}
        </option>`,
    )}
  </select>`;
}

function renderStatuses({ localize, filter, counts, change }: ToolbarOptions) {
  return html`<div
    part="statuses"
    class="statuses"
    role="radiogroup"
    aria-label=${localize.term('tableStatus')}
  >
    ${statuses.map(
      (status) =>
        html`<label part="status-option" class="option"
          ><input
            type="radio"
            name="status"
            value=${status}
            .checked=${status === filter.status}
            @change=${() => change({ status })}
          /><span class="pill"
            >${localize.term(`tableStatus_${status}`)}<span part="count" class="count"
              >${counts === undefined ? nothing : localize.number(counts[status])}</span
            ></span
          ></label
        >`,
    )}
  </div>`;
}

function renderCreate({ localize, create }: ToolbarOptions) {
  return create === undefined
    ? nothing
    : html`<button part="button create" class="button button-main" type="button" @click=${create}>
        ${icon(shapes.plus)}${localize.term('tableCreate')}
      </button>`;
}

function renderColumnPanel({ localize, panels }: ToolbarOptions) {
  const name = localize.term('tableColumns');
  return html`<button
      part="button columns"
      class="button icon-button"
      type="button"
      popovertarget="columns"
      title=${name}
    >
      ${icon(shapes.table)}
    </button>
    <div
      id="columns"
      popover
      part="panel"
      class="panel"
      role="group"
      aria-label=${name}
      @beforetoggle=${panels.onToggle}
    >
      ${panels.renderColumns(localize)}
    </div>`;
}
