import { ApiError } from './error.ts';
import { retryAfter } from './retry-after.ts';
import { abortable, backOff, sleep } from './runtime.ts';
import type { Runtime } from './runtime.ts';
import { Tries } from './tries.ts';

/** The part of `fetch` that the client uses. */
export type Fetch = (request: Request) => Promise<Response>;

export interface RetryOptions {
  readonly runtime: Runtime;
  /** Milliseconds that an answer may take; for ever when absent. */
  readonly timeout?: number | undefined;
}

const tries = 3;
const longestDelay = 8_000;
// A caller who waits longer than this is better served by the answer, which says how long it is.
const longestRetryAfter = 30_000;

/**
 * Sends again what is safe to send again, a GET or a request with an `Idempotency-Key`, after a
 * network failure, a 429 or a 503: three times in all, as late as `Retry-After` asks for, and not
 * past the fourth failure of a path in one minute. What still fails without an answer is an
 * `ApiError` with the code `network`, and `timeout` when the answer took too long: who has waited
 * for that is not made to wait again.
 */
export function retrying(fetch: Fetch, { runtime, timeout }: RetryOptions): Fetch {
  const lately = new Tries(runtime);
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const last = attempt === tries || !isRepeatable(request);
      const sent = last ? request : (request.clone() as Request);
      const attempted = await attempting(fetch, sent, { runtime, timeout }, lately);
      const { wait = backOff(runtime, attempt, longestDelay) } = attempted;
      if (last || attempted.isFinal || wait > longestRetryAfter) return settled(attempted);
      await sleep(runtime, wait, request.signal);
      // Others may have tried the same meanwhile.
      if (!lately.allow(request)) return settled(attempted);
      // What nobody reads would hold the connection.
      void attempted.response?.body?.cancel().catch(() => {});
    }
  };
}

interface Attempt {
  readonly response?: Response;
  readonly error?: ApiError;
  readonly isFinal: boolean;
  /** Milliseconds that the answer asks for. */
  readonly wait?: number;
}

async function attempting(
  fetch: Fetch,
  request: Request,
  { runtime, timeout }: RetryOptions,
  lately: Tries,
): Promise<Attempt> {
  lately.add(request);
  try {
    const response = await within(runtime, timeout, request, async (limited) =>
      whole(await fetch(limited)),
    );
    const isBusy = response.status === 429 || response.status === 503;
    if (!isBusy && response.status < 500) lately.forget(request);
    const asked = (retryAfter(response) ?? 0) * 1000 * (1 + runtime.random() / 10);
    return { response, isFinal: !isBusy, ...(asked > 0 && { wait: asked }) };
  } catch (cause) {
    request.signal.throwIfAborted();
    if (isTimeout(cause)) return { error: cause, isFinal: true };
    return { error: networkError(cause), isFinal: false };
  }
}

function settled({ response, error }: Attempt): Response {
  if (response) return response;
  throw error as ApiError;
}

/** Ends the request when its own signal aborts, or when it takes too long. */
async function within(
  runtime: Runtime,
  timeout: number | undefined,
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (timeout === undefined) return abortable(send(request), request.signal);
  const late = new AbortController();
  const signal = AbortSignal.any([request.signal, late.signal]);
  const cancel = runtime.after(timeout, () => late.abort(timedOut(timeout)));
  try {
    return await abortable(send(new Request(request, { signal })), signal);
  } finally {
    cancel();
  }
}

/** JSON is taken as an answer when all of it is there; a stream or a file is read as it comes. */
async function whole(response: Response): Promise<Response> {
  const isJson = /^application\/(?:[\w.-]+\+)?json\b/.test(
    response.headers.get('content-type') ?? '',
  );
  if (!isJson || !response.body) return response;
  const { status, statusText, headers, url } = response;
  const copy = new Response(await response.arrayBuffer(), { status, statusText, headers });
  return Object.defineProperty(copy, 'url', { value: url });
}

function isRepeatable({ method, headers }: Request): boolean {
  return method === 'GET' || headers.has('idempotency-key');
}

export function networkError(cause: unknown): ApiError {
  const message = 'The server cannot be reached.';
  return new ApiError({ code: 'network', message, retryable: true, cause });
}

function timedOut(timeout: number): ApiError {
  const message = `The server did not answer within ${timeout / 1000} seconds.`;
  return new ApiError({ code: 'timeout', message, retryable: true });
}

function isTimeout(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === 'timeout';
}
