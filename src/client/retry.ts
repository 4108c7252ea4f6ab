import { abortable, backOff, sleep } from './clock.ts';
import type { Clock } from './clock.ts';
import { ApiError } from './error.ts';
import { retryAfter } from './retry-after.ts';
import { Tries } from './tries.ts';

/** The part of `fetch` that the client uses. */
export type Fetch = (request: Request) => Promise<Response>;

const tries = 3;
const longestDelay = 8_000;
// A caller who waits longer than this is better served by the answer, which says how long it is.
const longestRetryAfter = 30_000;

/**
 * Sends again what is safe to send again, a GET or a request with an `Idempotency-Key`, after a
 * network failure, a 429 or a 503: three times in all, as late as `Retry-After` asks for, and not
 * past the fourth failure of a path in one minute. What still fails without an answer is an
 * `ApiError` with the code `network`, and `timeout` when the answer took longer than so many
 * milliseconds: who has waited for that is not made to wait again.
 */
export function retrying(fetch: Fetch, clock: Clock, timeout?: number): Fetch {
  const lately = new Tries(clock);
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isRepeatable = request.method === 'GET' || request.headers.has('idempotency-key');
    for (let attempt = 1; ; attempt++) {
      const last = attempt === tries || !isRepeatable;
      let response: Response | undefined;
      let failure: ApiError | undefined;
      const sent = last ? request : (request.clone() as Request);
      lately.add(pathname);
      try {
        response = await within(clock, timeout, sent, async (each) => whole(await fetch(each)));
        if (response.status !== 429 && response.status !== 503) {
          if (response.status < 500) lately.forget(pathname);
          return response;
        }
      } catch (cause) {
        request.signal.throwIfAborted();
        if (cause instanceof ApiError && cause.code === 'timeout') throw cause;
        failure = networkError(cause);
      }
      const asked = response && retryAfter(response);
      const wait = asked
        ? asked * 1000 * (1 + clock.random() / 10)
        : backOff(clock, attempt, longestDelay);
      const isEnough = last || wait > longestRetryAfter;
      if (!isEnough) await sleep(clock, wait, request.signal);
      // Others may have tried the same meanwhile.
      if (isEnough || !lately.allow(pathname)) {
        if (response) return response;
        throw failure;
      }
      // What nobody reads would hold the connection.
      void response?.body?.cancel().catch(() => {});
    }
  };
}

/** Ends the request when its own signal aborts, or when it takes too long. */
async function within(
  clock: Clock,
  timeout: number | undefined,
  request: Request,
  send: Fetch,
): Promise<Response> {
  if (timeout === undefined) return abortable(send(request), request.signal);
  const late = new AbortController();
  const signal = AbortSignal.any([request.signal, late.signal]);
  const limited = new Request(request, { signal });
  const cancel = clock.after(timeout, () => late.abort(timedOut(timeout)));
  return abortable(send(limited), signal).finally(cancel);
}

/** JSON is taken as an answer when all of it is there; a stream or a file is read as it comes. */
async function whole(response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (!response.body || !/^application\/(?:\S+\+)?json\b/.test(type)) return response;
  const copy = new Response(await response.arrayBuffer(), response);
  return Object.defineProperty(copy, 'url', { value: response.url });
}

export function networkError(cause: unknown): ApiError {
  const message = 'The server cannot be reached.';
  return new ApiError({ code: 'network', message, retryable: true, cause });
}

function timedOut(timeout: number): ApiError {
  const message = `The server did not answer within ${timeout / 1000} seconds.`;
  return new ApiError({ code: 'timeout', message, retryable: true });
}
