// The rest of the list, page by page: loaded when somebody comes near the end of what there is.
import { ApiError } from '../../controllers/resource.ts';
import { listOf } from './candidate-list.ts';
import type { CandidateList } from './candidate-list.ts';
import type { CandidatePage } from './choice.ts';
import type { FollowedFeed } from './feed-host.ts';
import { ask, loadHead, mostPerPage } from './loading.ts';
import type { Asking, LoadedFeed } from './loading.ts';

/** Brings the next `limit` rows behind those of `loaded`. */
export async function page(
  source: FollowedFeed,
  loaded: LoadedFeed,
  asking: Asking,
  limit: number,
): Promise<void> {
  const { cursor, rows } = loaded.list;
  const asked = rows.length + limit;
  if (cursor === undefined) {
    // Rows were let go: the way on from those that are left is not known.
    const head = await loadHead(asking, asked);
    const list = await filled(head.list, asking, asked);
    source.replace(loaded, { ...loaded, ...head, list });
    return;
  }
  try {
    const next = await ask(asking, { limit, cursor });
    // Changes may have come in meanwhile; another list has another cursor.
    const now = listed(source, loaded);
    if (now?.list.cursor !== cursor) return;
    source.resource.replace({ ...now, asked, list: appended(now.list, next) });
  } catch (error) {
    const now = listed(source, loaded);
    // A cursor that the API no longer takes: the next try does without.
    if (now && error instanceof ApiError && error.status === 400) {
      source.resource.replace({ ...now, list: { ...now.list, cursor: undefined } });
    }
    throw error;
  }
}

/** With as many pages more as it takes to have `count` rows, where there are so many. */
export async function filled(
  list: CandidateList,
  asking: Asking,
  count: number,
): Promise<CandidateList> {
  const { rows, cursor } = list;
  if (cursor === undefined || rows.length >= count) return list;
  const limit = Math.min(mostPerPage, count - rows.length);
  return filled(appended(list, await ask(asking, { limit, cursor })), asking, count);
}

/** With the next page. Who moved up meanwhile is here already, and newer than the page. */
function appended(list: CandidateList, page: CandidatePage): CandidateList {
  const known = new Set(list.rows.map(({ id }) => id));
  const { end, cursor } = listOf(page, list.sort);
  const rows = [...list.rows, ...page.data.filter(({ id }) => !known.has(id))];
  return { ...list, rows, end, cursor };
}

/** The same list as it is now, unless another one has taken its place. */
function listed({ loaded: now }: FollowedFeed, { key }: LoadedFeed): LoadedFeed | undefined {
  return now?.key === key ? now : undefined;
}
