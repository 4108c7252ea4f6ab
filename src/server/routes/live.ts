import { authenticate } from '../auth/authenticate.ts';
import type { Permission } from '../contract.ts';
import { Problem } from '../problem.ts';
import { eventsAfter, lastPosition, type LiveRow } from '../store/events.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import type { Handler } from './call.ts';
import { LiveFeed } from './live-feed.ts';
import { openStream } from './open-streams.ts';
import { instantText, requireAll } from './time.ts';

const heartbeatMs = 15_000;
/** How often a stream looks whether it has to end. */
const tickMs = 500;
const pageSize = 500;
/** How often a stream checks that its credential still holds; with all else it ends within 5 s. */
const recheckMs = 2000;
/** A reader this far behind is let go; it resumes where it was. */
const mostBuffered = 1 << 20;
/** How long a reader has to take what is left of a stream that ended. */
const restMs = 2000;

/** Throws away what a reader has not taken, with its connection: one that stands still would hold both. */
function drop(controller: ReadableStreamDefaultController): void {
  // So called, the adapter to Node takes it for what ended at the reader's side.
  controller.error(
    Object.assign(new Error('The reader stands still.'), { code: 'ERR_STREAM_PREMATURE_CLOSE' }),
  );
}

const encoder = new TextEncoder();
const messages = new WeakMap<LiveRow, Uint8Array>();

/** Written once for all who are told of it. */
function messageOf(row: LiveRow): Uint8Array {
  const known = messages.get(row);
  if (known) return known;
  const message = encoder.encode(
    `id: ${row.position}\nevent: change\ndata: ${JSON.stringify({
      type: row.type,
      interviewerId: row.interviewer_id,
      candidateId: row.candidate_id,
      at: instantText(row.occurred_at),
    })}\n\n`,
  );
  messages.set(row, message);
  return message;
}

/** Server-sent events: what was committed, in commit order, within the caller's scope. */
export const streamEvents: Handler<'streamEvents'> = async ({
  query,
  header,
  principal,
  request,
  store,
  read,
  report,
}) => {
  // Lanes, which stream nothing, hold no contract in memory.
  const { needsOf } = await import('../contract.ts');
  const needs = needsOf('streamEvents') as Permission;
  const ids = query.interviewerId;
  const start = await read(async (reader) => {
    if (ids) requireAll(ids, await knownInterviewers(reader, ids));
    return lastPosition(reader);
  });
  let wake: () => void = () => undefined;
  let stopping = false;
  const leave = openStream(store, principal, () => {
    stopping = true;
    wake();
  });
  const resumed = header['last-event-id'];
  // An id ahead of the log is from another one, such as before a backup was restored.
  let position = Math.min(start, Number(resumed ?? start));
  const authorization = request.headers.get('authorization') ?? undefined;
  const feed = LiveFeed.of(store, report);
  const told: LiveRow[] = [];
  const timers: NodeJS.Timeout[] = [];
  let closed = false;
  let checkedAt = store.clock();
  const listening = await feed
    .listen(principal.scope, (row) => {
      told.push(row);
      wake();
    })
    .catch((error: unknown) => {
      leave();
      throw error;
    });

  const close = () => {
    closed = true;
    leave();
    listening.stop();
    timers.forEach(clearInterval);
    wake();
  };

  /** Why the stream must end, if it must. */
  const endReason = async (): Promise<string | undefined> => {
    const now = store.clock();
    if (principal.expiresAt !== null && now >= principal.expiresAt) return 'expired';
    if (now - checkedAt < recheckMs) return undefined;
    checkedAt = now;
    try {
      const { permissions } = await authenticate(store, authorization);
      return permissions.has(needs) ? undefined : 'revoked';
    } catch (error) {
      if (error instanceof Problem) return 'revoked';
      throw error;
    }
  };

  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text));
        send(`retry: 1000\nid: ${position}\nevent: ready\ndata: {}\n\n`);
        timers.push(setInterval(() => !closed && send(': \n\n'), heartbeatMs).unref());
        timers.push(setInterval(() => wake(), tickMs).unref());
        void pump(controller, send);
      },
      cancel: close,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostBuffered }),
  );

  const isMeant = async (row: LiveRow) => {
    const { interviewer_id: id } = row;
    if (ids !== undefined && !ids.includes(id)) return false;
    return feed.sawUntil(principal.scope, row) || feed.sees(principal.scope, id);
  };

  /** What was committed before the feed began to tell, then what it told since. */
  async function nextRows(): Promise<LiveRow[]> {
    if (position >= listening.position) return told.splice(0);
    const rows = await read((reader) => eventsAfter(reader, position, ids, pageSize));
    const earlier = rows.filter((row) => row.position <= listening.position);
    if (earlier.length === 0) position = listening.position;
    return earlier;
  }

  async function pump(
    controller: ReadableStreamDefaultController<Uint8Array>,
    send: (text: string) => void,
  ): Promise<void> {
    try {
      while (!closed && !stopping) {
        const woken = new Promise<void>((resolve) => (wake = resolve));
        const reason = await endReason();
        if (reason !== undefined) {
          send(`event: end\ndata: ${JSON.stringify({ reason })}\n\n`);
          break;
        }
        const behind = position < listening.position;
        for (const row of await nextRows()) {
          if (closed) return;
          if ((controller.desiredSize ?? 0) <= 0) return drop(controller);
          if (await isMeant(row)) controller.enqueue(messageOf(row));
          position = row.position;
        }
        if (!behind && told.length === 0) await woken;
      }
      if (closed) return;
      controller.close();
      setTimeout(() => drop(controller), restMs).unref();
    } catch (error) {
      if (!closed) controller.error(error);
    } finally {
      close();
    }
  }
  request.signal.addEventListener('abort', close);
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    },
  });
};
