import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';
import type { components } from '../schema.ts';
import { abortable, backOff } from './clock.ts';
import { ApiError, unwrap } from './error.ts';
import type { Client } from './operations.ts';
import { networkError } from './retry.ts';
import { doze, patience, systemRuntime } from './runtime.ts';
import type { Runtime } from './runtime.ts';

/** One change; its `id` is where to go on from later. */
export type LiveChange = components['schemas']['LiveEvent'] & { readonly id: string };

/** Why the stream ended: the API revoked the credential, or this side stopped. */
export type LiveEnd = 'revoked' | 'ended';

export interface LiveOptions {
  /** Only these interviewers. */
  readonly interviewerId?: readonly string[] | undefined;
  /** Goes on after this change instead of now. */
  readonly lastEventId?: string | undefined;
  /** Told when a connection speaks, with the id it goes on after, and with nothing when it ends. */
  readonly onConnection?: ((lastEventId?: string) => void) | undefined;
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
  /** Clock, timers and chance, for tests. */
  readonly runtime?: Runtime | undefined;
}

// The API sends a comment every 15 seconds: two missed ones are a connection nobody has cut yet.
const longestSilence = 30_000;
const longestConnect = 60_000;
// One that breaks sooner is a failure, as one that was never made.
const shortestLife = 15_000;
const quickTries = 2;
const longestDelay = 4_000;
const longestMessage = 1_000_000;

/**
 * Yields what happens, as it happens. A cut connection is made anew, after the last change and with
 * a fresh token, so that none is missed and none comes twice. Ends when the signal aborts, the
 * session ends or the credential is revoked; throws what cannot be mended, such as a 403.
 */
export async function* live(
  client: Client,
  options: LiveOptions = {},
): AsyncGenerator<LiveChange, LiveEnd> {
  const { runtime = systemRuntime, interviewerId, onConnection } = options;
  const stop = options.signal ?? new AbortController().signal;
  let lastId = options.lastEventId;
  let failures = 0;

  while (!stop.aborted) {
    let connectedAt: number | undefined;
    let lively = false;
    let end = '';
    try {
      const onOpen = () => (connectedAt = runtime.now());
      const filter = { lastId, interviewerId, stop, runtime, onOpen };
      for await (const message of messages(client, filter)) {
        if (message.event === 'end') end = reasonOf(message.data);
        // Where the API says it begins: an id ahead of its log was of another, before a restore.
        if (message.event === 'ready') lastId = message.id ?? lastId;
        if (!lively && message.event !== 'end') onConnection?.(lastId);
        lively ||= message.event !== 'end';
        if (message.id === undefined || isSeen(message.id, lastId)) continue;
        lastId = message.id;
        if (message.event === 'change') yield { ...changeOf(message.data), id: message.id };
      }
    } catch (error) {
      if (stop.aborted || isCode(error, 'session_ended')) return 'ended';
      if (!(error instanceof ApiError) || !error.retryable) throw error;
    } finally {
      if (lively) onConnection?.();
    }
    if (end === 'revoked' || end === 'ended') return end;
    const life = runtime.now() - (connectedAt ?? runtime.now());
    failures = life > shortestLife ? 0 : failures + 1;
    // A token that expired is no failure; one that expires at once is.
    if (end === 'expired' && failures < 2) continue;
    // What was never connected was tried quickly by the client.
    const quick = connectedAt !== undefined && failures <= quickTries;
    const delay = quick ? backOff(runtime, failures || 1, longestDelay) : patience(runtime);
    await doze(runtime, delay, stop).catch(() => {});
  }
  return 'ended';
}

interface Connection {
  readonly lastId: string | undefined;
  readonly interviewerId: readonly string[] | undefined;
  readonly stop: AbortSignal;
  readonly runtime: Runtime;
  readonly onOpen: () => void;
}

/** The messages of one connection, until either side closes it or it falls silent. */
async function* messages(
  client: Client,
  { lastId, interviewerId, stop, runtime, onOpen }: Connection,
): AsyncGenerator<EventSourceMessage, void> {
  const silence = new AbortController();
  const signal = AbortSignal.any([silence.signal, stop]);
  const within = async <T>(milliseconds: number, promise: Promise<T>): Promise<T> => {
    const cancel = runtime.after(milliseconds, () => silence.abort(networkError('silence')));
    return abortable(promise, signal).finally(cancel);
  };

  const opened = client.GET('/v1/live', {
    parseAs: 'stream',
    headers: { accept: 'text/event-stream' },
    params: {
      query: interviewerId ? { interviewerId: [...interviewerId] } : {},
      header: lastId === undefined ? {} : { 'Last-Event-ID': lastId },
    },
    signal,
  });
  const body = unwrap(await within(longestConnect, opened));
  if (!body) return;
  onOpen();

  const received: EventSourceMessage[] = [];
  const parser = createParser({
    onEvent: (message) => received.push(message),
    maxBufferSize: longestMessage,
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await within(longestSilence, reader.read());
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* received.splice(0);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ApiError ? error : networkError(error);
  } finally {
    // Also when the reader of this generator leaves its loop: the connection is not left behind.
    silence.abort();
    void reader.cancel().catch(() => {});
  }
}

/** Ids of changes are numbers that grow. */
function isSeen(id: string, lastId: string | undefined): boolean {
  return lastId !== undefined && Number(id) <= Number(lastId);
}

function changeOf(data: string): components['schemas']['LiveEvent'] {
  try {
    return JSON.parse(data) as components['schemas']['LiveEvent'];
  } catch (cause) {
    const message = 'A message of the stream cannot be read.';
    throw new ApiError({ code: 'unexpected_answer', message, retryable: false, cause });
  }
}

function reasonOf(data: string): string {
  try {
    return (JSON.parse(data) as { reason?: string }).reason ?? '';
  } catch {
    return data.trim();
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof ApiError && error.code === code;
}
