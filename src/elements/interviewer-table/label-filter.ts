import { html, nothing } from 'lit';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import type { LabelFilterOptions } from './label-filter-options.ts';
import type { TablePanels } from './table-panels.ts';

/** The button for the controls of the labels (#30), which come when it is pressed. */
export function renderLabelPanel(options: LabelFilterOptions & { readonly panels: TablePanels }) {
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
