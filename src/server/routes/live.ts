import { authenticate } from '../auth/authenticate.ts';
import { Problem } from '../problem.ts';
import { eventsAfter, lastPosition, type LiveRow } from '../store/events.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import type { Handler } from './call.ts';
import { instantText, requireAll } from './time.ts';

const heartbeatMs = 15_000;
/** How often other processes' writes are looked for, where this one cannot see them. */
const pollMs = 500;
const pageSize = 500;
/** How often a stream checks that its credential still holds. */
const recheckMs = 5000;
/** A reader this far behind is let go; it resumes where it was. */
const mostBuffered = 1 << 20;

const message = (row: LiveRow) =>
  `id: ${row.position}\nevent: change\ndata: ${JSON.stringify({
    type: row.type,
    interviewerId: row.interviewer_id,
    candidateId: row.candidate_id,
    at: instantText(row.occurred_at),
  })}\n\n`;

/** Server-sent events: what was committed, in commit order, within the caller's scope. */
export const streamEvents: Handler<'streamEvents'> = async ({
  query,
  header,
  principal,
  request,
  store,
  read,
}) => {
  const ids = query.interviewerId;
  const start = await read(async (reader) => {
    if (ids) requireAll(ids, await knownInterviewers(reader, ids));
    return lastPosition(reader);
  });
  const resumed = header['last-event-id'];
  // An id ahead of the log is from another one, such as before a backup was restored.
  let position = Math.min(start, Number(resumed ?? start));
  const authorization = request.headers.get('authorization') ?? undefined;
  const encoder = new TextEncoder();
  const timers: NodeJS.Timeout[] = [];
  let closed = false;
  let checkedAt = store.clock();
  let wake: () => void = () => undefined;
  const stopListening = store.onWrite(() => wake());

  const close = () => {
    closed = true;
    stopListening();
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
      await authenticate(store, authorization);
      return undefined;
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
        timers.push(setInterval(() => wake(), pollMs).unref());
        void pump(controller, send);
      },
      cancel: close,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostBuffered }),
  );

  async function pump(
    controller: ReadableStreamDefaultController<Uint8Array>,
    send: (text: string) => void,
  ): Promise<void> {
    try {
      while (!closed) {
        const woken = new Promise<void>((resolve) => (wake = resolve));
        const reason = await endReason();
        if (reason !== undefined) {
          send(`event: end\ndata: ${JSON.stringify({ reason })}\n\n`);
          break;
        }
        const rows = await read((reader) => eventsAfter(reader, position, ids, pageSize));
        for (const row of rows) {
          if (closed) return;
          if ((controller.desiredSize ?? 0) <= 0) break;
          send(message(row));
          position = row.position;
        }
        if ((controller.desiredSize ?? 0) <= 0) break;
        if (rows.length < pageSize) await woken;
      }
      if (!closed) controller.close();
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
