import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { readDecimal } from '../../../localization/decimal.ts';
import type { Localize } from '../../../localization/localize.ts';
import { labelGroups, numberRange, withLabel } from '../label-filters.ts';
import type { Label } from '../filters.ts';
import { definitionsOf } from '../label-definitions.ts';
import type { LabelFilterOptions } from '../label-filter-options.ts';

/**
 * One control per label, after its type (#30): contained text, range, any of, yes or no. Each stays the
 * label's own when others come in: somebody may be typing in it.
 */
export function renderLabelControls(options: LabelFilterOptions) {
  return repeat(
    options.definitions(definitionsOf),
    ({ key, type }) => `${type} ${key}`,
    (label) => renderControl(label, options),
  );
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
    <legend><bdi>${label.name}</bdi></legend>
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

/** As the API takes them. */
const decimals = 6;
const most = 1e9;

const renderNumber: Control = ({ key, name }, values, set, localize) => {
  const range = values[0] === undefined ? [-Infinity, Infinity] : numberRange(values[0]);
  const problem = `range-${encodeURIComponent(key)}`;
  const report = (event: Event) => {
    const box = event.currentTarget as HTMLElement;
    let wrong = false;
    const [from = '', to = ''] = [...box.querySelectorAll('input')].map((input) => {
      const text = input.value.trim();
      const bound = text === '' ? undefined : (readDecimal(text, decimals, localize) ?? NaN);
      const isBound = bound === undefined || Math.abs(bound) <= most;
      input.setAttribute('aria-invalid', String(!isBound));
      wrong ||= !isBound;
      return bound;
    });
    const said = box.querySelector('p') as HTMLElement;
    said.textContent = wrong ? localize.term('tableFilterNumberRule') : '';
    if (!wrong) set(from === '' && to === '' ? [] : [`${from}..${to}`]);
  };
  const bound = (term: 'tableFilterFrom' | 'tableFilterTo', value: number | undefined) =>
    html`<input
      class="field"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${`${name} ${localize.term(term)}`}
      aria-describedby=${problem}
      placeholder=${localize.term(term)}
      .value=${Number.isFinite(value) ? asTyped(value as number, localize) : ''}
    />`;
  return html`<div class="range" @change=${report}>
    ${bound('tableFilterFrom', range[0])} ${bound('tableFilterTo', range[1])}
    <p id=${problem} role="alert"></p>
  </div>`;
};

/** With the decimal mark of the language, in the digits of all. */
const asTyped = (value: number, localize: Localize) =>
  localize.number(value, {
    useGrouping: false,
    numberingSystem: 'latn',
    maximumFractionDigits: decimals,
  });

const renderPicklist: Control = ({ allowedValues }, values, set) =>
  html`<div class="choices">
    ${repeat(
      allowedValues ?? [],
      (allowed) => allowed,
      (allowed) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${values.includes(allowed)}
            @change=${(event: Event) =>
              set(
                (event.currentTarget as HTMLInputElement).checked
                  ? [...values, allowed]
                  : values.filter((value) => value !== allowed),
              )}
          /><bdi>${allowed}</bdi></label
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
