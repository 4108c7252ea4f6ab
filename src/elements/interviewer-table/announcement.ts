import { noChange } from 'lit';
import type { ResourceStatus } from '../../controllers/resource.ts';
import type { Localize } from '../../localization/localize.ts';
import type { Word } from '../absent.ts';
import { renderAnnouncement } from '../states.ts';
import type { Sort } from './filters.ts';
import { rangeText } from './pager.ts';
import type { TableSource } from './table-source.ts';
import type { TableView } from './table-view.ts';

const words: Partial<Record<ResourceStatus, Word>> = {
  loading: 'stateLoading',
  error: 'stateError',
  forbidden: 'stateForbidden',
  offline: 'stateOffline',
  stale: 'staleFailed',
  empty: 'tableEmpty',
};

/**
 * What a screen reader says about the rows, once they or their absence are on the screen; and their
 * order in a region of its own, so that it is said only when it is another.
 */
export function renderAnnouncements(
  source: TableSource,
  view: TableView | undefined,
  sort: Sort,
  localize: Localize,
) {
  const { status, refreshing } = source;
  const loading = status === 'loading';
  const word = refreshing && !loading ? 'staleRefreshing' : words[status];
  const order = () =>
    localize.term('labelled', localize.term('tableSort'), localize.term(`tableSort_${sort}`));
  return [
    renderAnnouncement(
      word
        ? localize.term(word)
        : view?.total
          ? rangeText(view, source.hasPrevious || view.hasNext, localize)
          : localize.term('tableNoMatch'),
    ),
    // Said when it is so. The first one is there before anybody listens.
    renderAnnouncement(word && !loading ? noChange : order()),
  ];
}
