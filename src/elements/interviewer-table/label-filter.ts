import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import type { Interviewer, Label, TableFilter } from './filters.ts';
import type { TablePanels } from './table-panels.ts';

/** Finds the definitions behind the labels of rows that came without them. */
export type CollectLabels = (rows: readonly Interviewer[]) => readonly Label[];

export interface LabelFilterOptions {
  readonly localize: Localize;
  readonly filter: TableFilter;
  readonly definitions: (collect: CollectLabels) => readonly Label[];
  readonly panels: TablePanels;
  readonly change: (filter: Partial<TableFilter>) => void;
}

/** The button for the controls of the labels (#30), which come when it is pressed. */
export function renderLabelPanel(options: LabelFilterOptions) {
  const { localize, filter, panels } = options;
  const count = filter.labelFilters.length;
  return html`<button
      part="button label-filter"
      class="button"
      type="button"
      popovertarget="labels"
    >
      ${icon(shapes.filter)}${localize.term('tableFilterLabels')}
      ${count > 0 ? html`<span part="count" class="count">${localize.number(count)}</span>` : nothing}
    </button>
    <div
      id="labels"
      popover
      part="panel"
      class="panel"
      role="group"
      aria-label=${localize.term('tableFilterLabels')}
      @beforetoggle=${panels.onToggle}
    >
      ${panels.renderLabels(options)}
    </div>`;
}
