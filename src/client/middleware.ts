import type { Middleware, MiddlewareCallbackParams } from 'openapi-fetch';
import type { Fetch } from './retry.ts';

/** What middleware learns of a call, beside the request itself. */
export type Call = Omit<MiddlewareCallbackParams, 'request'>;

/** Nothing is none; what has no hook can only be a mistake. */
export function isMiddleware(middleware: Middleware | undefined | null | false): boolean {
  if (!middleware) return false;
  if (middleware.onRequest ?? middleware.onResponse ?? middleware.onError) return true;
  throw new TypeError('Middleware must have onRequest, onResponse or onError.');
}

/**
 * Sends a request through middleware, in the order of openapi-fetch: there from the first to the
 * last, back from the last to the first. What answers by itself ends it, without `onResponse`.
 */
export async function through(
  middleware: readonly Middleware[],
  call: Call,
  first: Request,
  send: Fetch,
): Promise<{ request: Request; response: Response }> {
  let request = first;
  for (const each of middleware) {
    const made = await each.onRequest?.({ ...call, request });
    if (made instanceof Response) return { request, response: made };
    if (made) request = expected(Request, made);
  }

  const back = [...middleware].reverse();
  let response: Response | undefined;
  try {
    response = await send(request);
  } catch (thrown) {
    let error = thrown;
    for (const each of back) {
      const made = await each.onError?.({ ...call, request, error });
      if (made instanceof Response) {
        response = made;
        break;
      }
      if (made) error = expected(Error, made);
    }
    if (!response) throw error;
  }

  for (const each of back) {
    const made: unknown = await each.onResponse?.({ ...call, request, response });
    if (made) response = expected(Response, made);
  }
  return { request, response };
}

function expected<T>(kind: new (...args: never[]) => T, made: unknown): T {
  if (made instanceof kind) return made;
  throw new TypeError(`Middleware must return a ${kind.name} or nothing.`);
}
