// Keeps the rows up to date. Only live rows need it: it is loaded after the first ones are shown.
import type { LiveChange, LiveController } from '../../controllers/live.ts';
import { ApiError } from '../../controllers/resource.ts';
import type { SessionController } from '../../controllers/session-context.ts';
import type { FeedHost, FollowedFeed } from './feed-host.ts';
import { ask, mostPerPage } from './loading.ts';
import { merged, trimmed } from './merge.ts';

/** So many rows may come by themselves before the last ones are let go. */
const arrivalsKept = 500;
/** More changed candidates than this are quicker to load as a list. */
const mostById = { candidates: 100, characters: 6_000 };

/** With the connection that all elements of a session share, whose code is fetched by itself. */
export async function loadFollow() {
  const { LiveController } = await import('../../controllers/live.ts');
  return follow.bind(undefined, LiveController);
}

/** Follows the stream for a source, and asks for the candidates that it tells of. */
function follow(
  Controller: typeof LiveController,
  host: FeedHost,
  session: SessionController,
  source: FollowedFeed,
): LiveController {
  /** Beside candidates: what may change which of them the session sees, or how they are called. */
  const concerns = ({ candidateId, interviewerId, type }: LiveChange): boolean => {
    const { interviewerIds } = host.choice;
    const others = interviewerIds.length > 0 && !interviewerIds.includes(interviewerId ?? '');
    if (interviewerId !== null && others) return false;
    // Candidates of the others bring an interviewer that is gone not back.
    if (candidateId !== null && source.resource.notFound) return false;
    return candidateId !== null || /^(?:interviewer|label|erasure)\./.test(type);
  };

  const catchUp = async (signal: AbortSignal): Promise<void> => {
    if (source.resource.notFound) return source.resource.reload();
    const before = source.loaded;
    if (!session.session || !before || source.resource.waiting) return;
    const after = await source.load(session.session, signal);
    if (!signal.aborted) source.replace(before, after);
  };

  const apply = async (changes: readonly LiveChange[], signal: AbortSignal): Promise<void> => {
    const all = [...new Set(changes.map(({ candidateId }) => candidateId))];
    const ids = all.filter((id) => id !== null);
    const few = ids.length <= mostById.candidates && ids.join().length <= mostById.characters;
    if (!few || ids.length < all.length) return catchUp(signal);
    // What was asked for last could not be had; it is followed from its own last change once it is.
    if (!session.session || source.loaded?.key !== source.key) return;
    const { choice } = host;
    // Those of them that are among the chosen ones.
    const asking = { session: session.session, signal, choice };
    const found = await ask(asking, { limit: mostPerPage, candidateId: ids });
    // A page on its way may be older than this answer: it goes first.
    await source.paging;
    const { loaded } = source;
    if (signal.aborted || loaded?.key !== source.key) return;
    const list = trimmed(merged(loaded.list, ids, found.data), loaded.asked + arrivalsKept);
    source.replace(loaded, { ...loaded, list });
  };

  /** What is on its way goes first: it may be older than the change, and would take it off again. */
  const settled = async (): Promise<void> => {
    while (source.resource.refreshing) await source.loading?.catch(() => {});
  };

  /** What the session may no longer see is a failure of the element, and shown as one. */
  const mending = async (signal: AbortSignal, work: () => Promise<void>): Promise<void> => {
    try {
      await settled();
      if (!signal.aborted) await work();
    } catch (error) {
      const gone = error instanceof ApiError && [401, 403, 404].includes(error.status);
      if (signal.aborted || !gone) throw error;
      void source.resource.reload();
    }
  };

  return new Controller(host, {
    session,
    // Of an interviewer that left the session's sight it is told when that comes back.
    after: () => source.loaded?.lastEventId ?? (source.resource.notFound ? null : undefined),
    concerns,
    apply: (changes, signal) => mending(signal, () => apply(changes, signal)),
    catchUp: (signal) => mending(signal, () => catchUp(signal)),
  });
}
