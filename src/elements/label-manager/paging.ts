import { html } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { takeFocus } from '../states.ts';

interface PagingOptions {
  readonly localize: Localize;
  /** How many rows are shown. */
  readonly count: number;
  readonly total: number;
  readonly loading: boolean;
  /** Whether the last page that was asked for did not come. */
  readonly failed?: boolean;
  /** Until they are drawn. */
  readonly more: () => Promise<unknown>;
}

/** How many rows of a list there are, after it, and the button for more. */
export function renderPaging({ localize, count, total, loading, failed, more }: PagingOptions) {
  const shown = localize.term('labelsShown', localize.number(count), localize.number(total));
  return html`<p class="paging">
    <span role="status" class=${failed ? 'lacking' : ''}
      >${failed ? localize.term('stateError') : shown}</span
    >
    <button
      part="button"
      class="button"
      type="button"
      aria-disabled=${loading}
      @click=${(event: Event) => void showMore(event, count, more)}
    >
      ${localize.term('labelsLoadMore')}
    </button>
  </p>`;
}

/** The button goes with the last page: who has the focus on it is on the first new row then. */
async function showMore(
  { currentTarget }: Event,
  count: number,
  more: PagingOptions['more'],
): Promise<void> {
  const button = currentTarget as HTMLElement;
  const list = button.parentElement?.previousElementSibling;
  await more();
  const row = list?.children[count] as HTMLElement | undefined;
  // Unless the focus is elsewhere by now.
  if (!row || button.isConnected || document.activeElement !== document.body) return;
  takeFocus(row);
}
