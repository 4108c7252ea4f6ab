import { nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { OnDemand } from '../on-demand.ts';
import type { ColumnPreferences } from './column-preferences.ts';
import type { LabelFilterOptions } from './label-filter-options.ts';
import { loadPanels } from './load-panels.ts';

/** What stands in the panels of the toolbar, from when one is opened until it is closed. */
export class TablePanels {
  readonly #host: LitElement;
  readonly #preferences: ColumnPreferences;
  readonly #code: OnDemand<Awaited<ReturnType<typeof loadPanels>>>;
  #open = '';

  constructor(host: LitElement, preferences: ColumnPreferences) {
    this.#host = host;
    this.#preferences = preferences;
    this.#code = new OnDemand(host, loadPanels);
  }

  get settled(): Promise<void> | undefined {
    return this.#code.settled;
  }

  readonly onToggle = (event: ToggleEvent): void => {
    const { id } = event.currentTarget as Element;
    this.#code.loaded?.returnFocus(event);
    if (event.newState === 'open') this.#open = id;
    else if (this.#open === id) this.#open = '';
    // Whoever opens one asks again for code that could not be fetched.
    this.#code.failedUntil = 0;
    this.#host.requestUpdate();
  };

  renderColumns(localize: Localize) {
    const code = this.#codeOf('columns');
    if (code === undefined) return this.#blank('columns', localize);
    return code.renderColumnList({
      localize,
      preferences: this.#preferences,
      drawn: () => this.#host.updateComplete,
    });
  }

  renderLabels(options: LabelFilterOptions) {
    const code = this.#codeOf('labels');
    return code?.renderLabelControls(options) ?? this.#blank('labels', options.localize);
  }

  renderLabelFilters(options: LabelFilterOptions) {
    if (options.filter.labelFilters.length === 0) return nothing;
    return this.#code.module?.renderLabelFilters(options) ?? nothing;
  }

  /** Asked for only while it is open. */
  #codeOf(panel: string) {
    return this.#open === panel ? this.#code.module : undefined;
  }

  #blank(panel: string, localize: Localize) {
    return this.#open === panel ? localize.term('stateLoading') : nothing;
  }
}
