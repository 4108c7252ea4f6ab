import type { Resource } from '../../controllers/resource.ts';
import type { Localize } from '../../localization/localize.ts';
import type { ManagerValue } from './data.ts';

/** What a screen reader says: what was changed last, or else how the labels stand. */
export function announcement(
  { status, refreshing, value }: Resource<ManagerValue>,
  done: string,
  localize: Localize,
): string {
  if (status === 'error') return localize.term('stateError');
  if (status === 'forbidden') return localize.term('stateForbidden');
  if (status === 'offline') return localize.term('stateOffline');
  if (status === 'loading') return localize.term('stateLoading');
  if (done) return done;
  if (refreshing) return localize.term('staleRefreshing');
  if (status === 'stale') return localize.term('staleFailed');
  if (status === 'empty' || !value) return localize.term('labelsEmpty');
  return localize.term('labelsTotal', value.labels.length, localize.number(value.labels.length));
}
