// Asks the API for candidates. It knows no element and keeps nothing.
import { unwrap } from '../../controllers/resource.ts';
import type { Session, SessionInfo } from '../../client/session.ts';
import { listOf } from './candidate-list.ts';
import type { CandidateList } from './candidate-list.ts';
import { toQuery } from './choice.ts';
import type { CandidatePage, FeedChoice } from './choice.ts';

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

/** The first `count` candidates, or a page of them, and the change up to which they are current. */
export async function loadHead(
  asking: Asking,
  count: number,
): Promise<Pick<LoadedFeed, 'list' | 'lastEventId' | 'asked'>> {
  const page = await ask(asking, { limit: Math.min(mostPerPage, count) });
  const list = listOf(page, asking.choice.sort);
  return { list, lastEventId: page.lastEventId ?? undefined, asked: count };
}

export async function ask(
  { session, signal, cache = 'default', choice }: Asking,
  more: { limit: number; cursor?: string; candidateId?: string[] },
): Promise<CandidatePage> {
  const query = { ...toQuery(choice), ...more };
  return unwrap(await session.client.GET('/v1/candidates', { params: { query }, signal, cache }));
}
