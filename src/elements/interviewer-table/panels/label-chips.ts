import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../../../localization/localize.ts';
import * as shapes from '../../icon-shapes.ts';
import { icon } from '../../icons.ts';
import { parseLabelFilter } from '../filters.ts';
import type { Label } from '../filters.ts';
import { numberRange } from '../label-filters.ts';
import { definitionsOf } from '../label-definitions.ts';
import type { LabelFilterOptions } from '../label-filter-options.ts';

/** The label filters in force, each with a way to take it off. */
export function renderLabelFilters({ localize, filter, definitions, change }: LabelFilterOptions) {
  return html`<div class="label-filters">
    ${repeat(filter.labelFilters, String, (each) => {
      const text = filterText(each, definitions(definitionsOf), localize);
      return html`<button
        part="chip filter-chip"
        class="chip filter-chip"
        type="button"
        aria-label=${localize.term('tableFilterRemove', text)}
        @click=${(event: Event) => {
          leave(event, true);
          change({ labelFilters: filter.labelFilters.filter((other) => other !== each) });
        }}
      >
        <span>${text}</span>${icon(shapes.close)}
      </button>`;
    })}
    <button
      part="button clear"
      class="link"
      type="button"
      @click=${(event: Event) => {
        leave(event, false);
        change({ labelFilters: [] });
      }}
    >
      ${localize.term('tableFilterClear')}
    </button>
  </div>`;
}

/** Takes the focus from a button that is about to go to another filter or to what opens them. */
function leave(event: Event, toChip: boolean): void {
  const button = event.currentTarget as HTMLElement;
  const chips = [...(button.parentElement?.querySelectorAll<HTMLElement>('.filter-chip') ?? [])];
  const at = chips.indexOf(button);
  const root = button.getRootNode() as ShadowRoot;
  const chip = toChip ? (chips[at + 1] ?? chips[at - 1]) : undefined;
  (chip ?? root.querySelector<HTMLElement>('[part~="label-filter"]'))?.focus();
}

function filterText(filter: string, definitions: readonly Label[], localize: Localize): string {
  const parsed = parseLabelFilter(filter);
  if (!parsed) return filter;
  const label = definitions.find(({ key }) => key === parsed.key);
  return localize.term(
    'labelled',
    label?.name ?? parsed.key,
    valueText(parsed.value, label?.type, localize),
  );
}

function valueText(value: string, type: Label['type'] | undefined, localize: Localize): string {
  if (type === 'yes_no') return localize.term(value === 'true' ? 'tableYes' : 'tableNo');
  if (type !== 'number') return value;
  const [from, to] = numberRange(value);
  if (Number.isNaN(from) || Number.isNaN(to)) return value;
  const written = (bound: number) => localize.number(bound, { maximumFractionDigits: 6 });
  if (from === to) return written(from);
  if (to === Infinity) return localize.term('tableFilterAtLeast', written(from));
  if (from === -Infinity) return localize.term('tableFilterAtMost', written(to));
  return localize.term('tableFilterRange', written(from), written(to));
}
