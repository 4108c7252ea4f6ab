import { html, noChange } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import type { ColumnId } from '../column-ids.ts';

/** What a button for "+2" stands for; the popover asks its row's cell for the whole list. */
export type OverflowKind = Extract<ColumnId, 'workflow' | 'labels'> | 'attention';

/**
 * A button that shows, on hover, focus or click, everything its cell has no room for. It is hidden where
 * nothing is left over, so that rows that scroll by keep their elements.
 */
export function overflowButton(
  kind: OverflowKind,
  rest: number,
  name: 'tableMoreSteps' | 'tableMoreLabels' | 'tableMoreSignals',
  localize: Localize,
) {
  const count = rest > 0 ? localize.number(rest) : undefined;
  return html`<button
    part="more"
    class="more"
    type="button"
    tabindex="-1"
    ?hidden=${count === undefined}
    data-more=${kind}
    aria-label=${count === undefined ? noChange : localize.term(name, rest, count)}
  >
    ${count === undefined ? noChange : localize.term('tableMore', count)}
  </button>`;
}
