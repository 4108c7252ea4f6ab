import type { Localize } from '../../localization/localize.ts';
import type { FeedSource } from './feed-source.ts';

/** What a screen reader says about the rows, once they or their absence are on the screen. */
export function announcement(source: FeedSource, arrived: number, localize: Localize): string {
  const { status, pageFailed } = source;
  const { refreshing, notFound } = source.resource;
  if (refreshing) return localize.term(status === 'loading' ? 'stateLoading' : 'staleRefreshing');
  if (status === 'error') return localize.term(notFound ? 'stateNotFound' : 'stateError');
  if (status === 'forbidden') return localize.term('stateForbidden');
  if (status === 'offline') return localize.term('stateOffline');
  if (status === 'stale') return localize.term('staleFailed');
  if (status === 'empty') return localize.term('feedEmpty');
  if (pageFailed) return localize.term('feedMoreFailed');
  return arrived > 0 ? localize.term('feedNewCame', arrived, localize.number(arrived)) : '';
}
