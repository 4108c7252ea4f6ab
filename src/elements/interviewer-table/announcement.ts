import type { Localize } from '../../localization/localize.ts';
import type { TableSource, TableView } from './table-source.ts';

/** What a screen reader says about the rows, once they or their absence are on the screen. */
export function announcement(
  { status, refreshing }: TableSource,
  view: TableView | undefined,
  localize: Localize,
): string {
  if (refreshing) return localize.term(status === 'loading' ? 'stateLoading' : 'staleRefreshing');
  if (status === 'error') return localize.term('stateError');
  if (status === 'forbidden') return localize.term('stateForbidden');
  if (status === 'offline') return localize.term('stateOffline');
  if (status === 'stale') return localize.term('staleFailed');
  if (status === 'empty' || !view) return localize.term('tableEmpty');
  if (view.total === 0) return localize.term('tableNoMatch');
  return localize.term('tableTotal', view.total, localize.number(view.total));
}
