import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { icon } from '../icons.ts';
import { labelGroups, numberRange, parseLabelFilter, withLabel } from './filters.ts';
import type { Label, TableFilter } from './filters.ts';

interface LabelFilterOptions {
  readonly localize: Localize;
  readonly filter: TableFilter;
  readonly definitions: () => readonly Label[];
  readonly labelsOpen: boolean;
  readonly openLabels: (open: boolean) => void;
  readonly change: (filter: Partial<TableFilter>) => void;
}

/** One control per label, after its type (#30): contained text, range, any of, yes or no. */
export function renderLabelPanel(options: LabelFilterOptions) {
  const { localize, filter, definitions, labelsOpen, openLabels } = options;
  const count = filter.labelFilters.length;
  return html`<button
      part="button label-filter"
      class="button"
      type="button"
      popovertarget="labels"
    >
      ${icon('filter')}${localize.term('tableFilterLabels')}
      ${count > 0 ? html`<span part="count" class="count">${localize.number(count)}</span>` : nothing}
    </button>
    <div
      id="labels"
      popover
      part="panel"
      class="panel"
      role="group"
      aria-label=${localize.term('tableFilterLabels')}
      @beforetoggle=${(event: ToggleEvent) => openLabels(event.newState === 'open')}
    >
      ${labelsOpen ? definitions().map((label) => renderControl(label, options)) : nothing}
    </div>`;
}

function renderControl(label: Label, { localize, filter, change }: LabelFilterOptions) {
  const values = labelGroups(filter.labelFilters).get(label.key) ?? [];
  const set = (next: readonly string[]) =>
    change({ labelFilters: withLabel(filter.labelFilters, label.key, next) });
  const control = {
    text: renderText,
    number: renderNumber,
    picklist: renderPicklist,
    yes_no: renderYesNo,
  }[label.type];
  return html`<fieldset class="label-control" title=${label.description ?? nothing}>
    <legend dir="auto">${label.name}</legend>
    ${control(label, values, set, localize)}
  </fieldset>`;
}

type Control = (
  label: Label,
  values: readonly string[],
  set: (values: readonly string[]) => void,
  localize: Localize,
) => unknown;

const renderText: Control = ({ name }, values, set, localize) =>
  html`<input
    class="field"
    type="text"
    maxlength="500"
    aria-label=${`${name} ${localize.term('tableFilterContains')}`}
    placeholder=${localize.term('tableFilterContains')}
    .value=${values[0] ?? ''}
    @change=${(event: Event) => {
      const value = (event.currentTarget as HTMLInputElement).value.trim();
      set(value ? [value] : []);
    }}
  />`;

const renderNumber: Control = ({ name }, values, set, localize) => {
  const range = values[0] === undefined ? [-Infinity, Infinity] : numberRange(values[0]);
  const report = (event: Event) => {
    const inputs = (event.currentTarget as HTMLElement).querySelectorAll('input');
    const [from = '', to = ''] = [...inputs].map(({ value }) => value);
    set(from || to ? [`${from}..${to}`] : []);
  };
  const bound = (term: 'tableFilterFrom' | 'tableFilterTo', value: number | undefined) =>
    html`<input
      class="field"
      type="number"
      step="any"
      aria-label=${`${name} ${localize.term(term)}`}
      placeholder=${localize.term(term)}
      .value=${Number.isFinite(value) ? String(value) : ''}
    />`;
  return html`<div class="range" @change=${report}>
    ${bound('tableFilterFrom', range[0])} ${bound('tableFilterTo', range[1])}
  </div>`;
};

const renderPicklist: Control = ({ allowedValues }, values, set) =>
  html`<div class="choices">
    ${(allowedValues ?? []).map(
      (allowed) =>
        html`<label class="choice" dir="auto"
          ><input
            type="checkbox"
            .checked=${values.includes(allowed)}
            @change=${(event: Event) =>
              set(
                (event.currentTarget as HTMLInputElement).checked
                  ? [...values, allowed]
                  : values.filter((value) => value !== allowed),
              )}
          />${allowed}</label
        >`,
    )}
  </div>`;

const renderYesNo: Control = ({ name }, values, set, localize) =>
  html`<select
    class="field"
    aria-label=${name}
    @change=${(event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      set(value ? [value] : []);
    }}
  >
    ${(
      [
        ['', 'tableFilterAny'],
        ['true', 'tableYes'],
        ['false', 'tableNo'],
      ] as const
    ).map(
      ([value, term]) =>
        html`<option value=${value} .selected=${(values[0] ?? '') === value}>
          ${localize.term(term)}
        </option>`,
    )}
  </select>`;

/** The label filters in force, each with a way to take it off. */
export function renderLabelFilters({ localize, filter, definitions, change }: LabelFilterOptions) {
  if (filter.labelFilters.length === 0) return nothing;
  return html`<div class="label-filters">
    ${filter.labelFilters.map((each) => {
      const text = filterText(each, definitions(), localize);
      return html`<button
        part="chip filter-chip"
        class="chip filter-chip"
        type="button"
        dir="auto"
        aria-label=${localize.term('tableFilterRemove', text)}
        @click=${() =>
          change({ labelFilters: filter.labelFilters.filter((other) => other !== each) })}
      >
        <span>${text}</span>${icon('close')}
      </button>`;
    })}
    <button
      part="button clear"
      class="link"
      type="button"
      @click=${() => change({ labelFilters: [] })}
    >
      ${localize.term('tableFilterClear')}
    </button>
  </div>`;
}

function filterText(filter: string, definitions: readonly Label[], localize: Localize): string {
  const parsed = parseLabelFilter(filter);
  if (!parsed) return filter;
  const label = definitions.find(({ key }) => key === parsed.key);
  return localize.term(
    'tableLabel',
    label?.name ?? parsed.key,
    valueText(parsed.value, label?.type, localize),
  );
}

function valueText(value: string, type: Label['type'] | undefined, localize: Localize): string {
  if (type === 'yes_no') return localize.term(value === 'true' ? 'tableYes' : 'tableNo');
  if (type !== 'number') return value;
  const [from, to] = numberRange(value);
  if (Number.isNaN(from) || Number.isNaN(to)) return value;
  if (from === to) return localize.number(from);
  if (to === Infinity) return localize.term('tableFilterAtLeast', localize.number(from));
  if (from === -Infinity) return localize.term('tableFilterAtMost', localize.number(to));
  return localize.term('tableFilterRange', localize.number(from), localize.number(to));
}
