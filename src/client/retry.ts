import { ApiError } from './error.ts';
import { abortable, backOff, sleep } from './runtime.ts';
import type { Runtime } from './runtime.ts';

/** The part of `fetch` that the client uses. */
export type Fetch = (request: Request) => Promise<Response>;

const tries = 3;
const longestDelay = 8_000;
// A caller who waits longer than this is better served by the answer, which says how long it is.
const longestRetryAfter = 30_000;

/**
 * Sends again what is safe to send again, a GET or a request with an `Idempotency-Key`, after a
 * network failure, a 429 or a 503: three times in all, as late as `Retry-After` asks for. What
 * still fails without an answer is an `ApiError` with the code `network`.
 */
export function retrying(fetch: Fetch, runtime: Runtime): Fetch {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const last = attempt === tries || !isRepeatable(request);
      let delay = backOff(runtime, attempt, longestDelay);
      try {
        const response = await abortable(fetch(last ? request : request.clone()), request.signal);
        const asked = retryAfter(response);
        const busy = response.status === 429 || response.status === 503;
        if (last || !busy || asked > longestRetryAfter) return response;
        // What nobody reads would hold the connection.
        void response.body?.cancel().catch(() => {});
        if (asked > 0) delay = asked * (1 + runtime.random() / 10);
      } catch (cause) {
        request.signal.throwIfAborted();
        if (last) throw networkError(cause);
      }
      await sleep(runtime, delay, request.signal);
    }
  };
}

function isRepeatable({ method, headers }: Request): boolean {
  return method === 'GET' || headers.has('idempotency-key');
}

/** Milliseconds that the answer asks to wait; 0 when it does not say. */
function retryAfter({ headers }: Response): number {
  const asked = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  // Against the server's own clock: ours may be wrong.
  const date = headers.get('date');
  const wait = date === null ? Number.NaN : Date.parse(asked) - Date.parse(date);
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

export function networkError(cause: unknown): ApiError {
  const message = 'The server cannot be reached.';
  return new ApiError({ code: 'network', message, retryable: true, cause });
}
