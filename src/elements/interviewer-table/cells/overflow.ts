import { html, nothing } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import type { ColumnId } from '../column-ids.ts';

/** What a button for "+2" stands for; the popover asks its row's cell for the whole list. */
export type OverflowKind = Extract<ColumnId, 'workflow' | 'labels'> | 'attention';

/** A button that shows, on hover, focus or click, everything its cell has no room for. */
export function overflowButton(
  kind: OverflowKind,
  rest: number,
  name: 'tableMoreSteps' | 'tableMoreLabels' | 'tableMoreSignals',
  localize: Localize,
) {
  if (rest <= 0) return nothing;
  const count = localize.number(rest);
  return html`<button
    part="more"
    class="more"
    type="button"
    tabindex="-1"
    data-more=${kind}
    aria-label=${localize.term(name, rest, count)}
  >
    ${localize.term('tableMore', count)}
  </button>`;
}
