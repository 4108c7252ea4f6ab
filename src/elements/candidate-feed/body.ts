import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderState } from '../states.ts';
import type { BlankStatus } from '../states.ts';
import type { FeedRows } from './feed-rows.ts';
import type { FeedSource } from './feed-source.ts';

export interface BodyOptions {
  readonly element: { reload(): Promise<void> };
  readonly localize: Localize;
  readonly source: FeedSource;
  readonly rows: FeedRows;
  readonly hasRows: boolean;
}

const skeleton = html`${Array.from(
  { length: 12 },
  () => html`<div class="row"><i></i><i></i></div>`,
)}`;

/** The rows, or what stands in their place, and the line below them. */
export function renderBody(options: BodyOptions) {
  const { source, hasRows } = options;
  return html`<div part="frame" class="frame" aria-busy=${source.resource.refreshing}>
      ${hasRows ? [renderNew(options), renderList(options)] : renderBlank(options)}
    </div>
    ${renderFooter(options)}`;
}

/** Before the list, so that the way back from the rows leads to it; whoever is at it is at the rows. */
function renderNew({ localize, rows }: BodyOptions) {
  const { newCount, more, reading, showNew } = rows;
  if (newCount === 0) return nothing;
  const count = localize.number(newCount) + more;
  return html`<button
    part="button new"
    class="button new"
    type="button"
    aria-label=${localize.term('feedNewShow', newCount, count)}
    @click=${showNew}
    @pointerenter=${reading.onPointerenter}
    @pointerleave=${reading.onPointerleave}
    @focusin=${reading.onFocusin}
    @focusout=${reading.onFocusout}
  >
    ${icon(shapes.up)}${localize.term('feedNew', newCount, count)}
  </button>`;
}

function renderList({ localize, rows }: BodyOptions) {
  const { reading } = rows;
  return html`<div
    part="scroller"
    class="scroller"
    @scroll=${rows.onScroll}
    @pointerenter=${reading.onPointerenter}
    @pointerleave=${reading.onPointerleave}
  >
    <ol
      role="list"
      part="list"
      class="rows"
      aria-labelledby="heading"
      aria-describedby="hint"
      @click=${rows.onClick}
      @keydown=${rows.onKeydown}
      @focusin=${rows.onFocusin}
      @focusout=${rows.onFocusout}
    ></ol>
    <p id="hint" hidden>${localize.term('feedHint')}</p>
  </div>`;
}

function renderBlank({ element, localize, source }: BodyOptions) {
  const { error, notFound } = source.resource;
  const { status } = source;
  return renderState(status as BlankStatus, {
    localize,
    error,
    notFound,
    retry: () => void element.reload(),
    skeleton,
    empty: [localize.term('feedEmpty'), localize.term('feedEmptyHint')],
  });
}

/** How many rows there are, and the way to more for whoever does not scroll. */
function renderFooter({ localize, source, rows, hasRows }: BodyOptions) {
  const hasMore = source.list?.end !== undefined;
  const { length } = rows.rows;
  const count = localize.number(length);
  const text = source.pageFailed
    ? localize.term('feedMoreFailed')
    : localize.term(hasMore ? 'feedShown' : 'feedTotal', length, count);
  const isPaging = source.paging !== undefined;
  return html`<div part="footer" class="footer">
    <span part="count" class="count">${hasRows ? text : nothing}</span>
    ${
      hasRows && hasMore
        ? html`<button
            part="button more"
            class="button"
            type="button"
            aria-disabled=${isPaging}
            @click=${() => source.more()}
          >
            ${localize.term(source.pageFailed ? 'retry' : 'feedMore')}
          </button>`
        : nothing
    }
  </div>`;
}
