// Asks the API for candidates. It knows no element and keeps nothing.
import { unwrap } from '../../controllers/resource.ts';
import type { Session, SessionInfo } from '../../client/session.ts';
import { appended, listOf } from './candidate-list.ts';
import type { CandidateList } from './candidate-list.ts';
import { toQuery } from './choice.ts';
import type { Candidate, CandidatePage, FeedChoice } from './choice.ts';

/** What was asked of the API, page by page, and kept up to date since. */
export interface LoadedFeed {
  /** What it is the answer to. */
  readonly key: string;
  readonly list: CandidateList;
  /** The last change that it included when it was loaded. */
  readonly lastEventId: string | undefined;
  /** How many rows were asked for, beside those that came by themselves. */
  readonly asked: number;
  readonly info: SessionInfo | undefined;
  /** Whether something beside the rows could not be loaded. */
  readonly partial: boolean;
}

export interface Asking {
  readonly session: Session;
  readonly signal: AbortSignal;
  readonly cache?: RequestCache;
  readonly choice: FeedChoice;
}

/** Rows of a page that the API gives at most. */
export const mostPerPage = 200;

/** The first `count` candidates, and the change up to which they are current. */
export async function loadHead(
  asking: Asking,
  count: number,
): Promise<Pick<LoadedFeed, 'list' | 'lastEventId' | 'asked'>> {
  let list: CandidateList | undefined;
  let lastEventId: string | undefined;
  do {
    const missing = count - (list?.rows.length ?? 0);
    const page = await loadPage(asking, Math.min(mostPerPage, missing), list?.cursor);
    list = list ? appended(list, page) : listOf(page, asking.choice.sort);
    lastEventId ??= page.lastEventId ?? undefined;
  } while (list.cursor !== undefined && list.rows.length < count);
  return { list, lastEventId, asked: count };
}

export function loadPage(asking: Asking, limit: number, cursor?: string): Promise<CandidatePage> {
  return ask(asking, { limit, ...(cursor !== undefined && { cursor }) });
}

/** Those of the candidates that are among the chosen ones. */
export async function loadById(asking: Asking, candidateId: string[]): Promise<Candidate[]> {
  return (await ask(asking, { limit: mostPerPage, candidateId })).data;
}

/** Zone and threshold of the workspace; without them the rows are shown all the same. */
export async function loadInfo(session: Session, cache: RequestCache) {
  try {
    return { info: await session.info(cache), partial: false };
  } catch {
    return { info: undefined, partial: true };
  }
}

async function ask(
  { session, signal, cache = 'default', choice }: Asking,
  more: { limit: number; cursor?: string; candidateId?: string[] },
): Promise<CandidatePage> {
  const query = { ...toQuery(choice), ...more };
  return unwrap(await session.client.GET('/v1/candidates', { params: { query }, signal, cache }));
}
