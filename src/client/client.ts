import createOpenapiClient, { mergeHeaders } from 'openapi-fetch';
import type { HeadersOptions } from 'openapi-fetch';
import type { paths } from '../schema.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { encodingOf } from './encoding.ts';
import { ApiError } from './error.ts';
import type { Client } from './operations.ts';
import { networkError, retrying } from './retry.ts';
import type { Fetch } from './retry.ts';
import { isCredential } from './token-answer.ts';

export interface ClientOptions {
  /** Address of the API, without `/v1`. */
  readonly baseUrl: string;
  /** An API key. It belongs on a server; a page uses `createSession`. */
  readonly apiKey?: string | undefined;
  /** An embed token, for a script that does its work within the token's life. */
  readonly token?: string | undefined;
  /** Sends the requests; the runtime's own `fetch` when absent. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds that an answer may take; as long as the runtime allows when absent. */
  readonly timeout?: number | undefined;
  /** Clock and chance, for tests. */
  readonly runtime?: Clock | undefined;
}

/** Makes a typed client that uses one credential as long as it lives. */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, timeout, runtime = systemClock } = options;
  const credential = options.apiKey ?? options.token;
  if (credential !== undefined && !isCredential(credential)) {
    throw new TypeError('The API key or token is empty or has characters that none has.');
  }
  const send = retrying(options.fetch ?? systemFetch(), runtime, timeout);
  return clientOver(baseUrl, (request) => {
    if (credential !== undefined) request.headers.set('authorization', `Bearer ${credential}`);
    return send(request);
  });
}

/** The fetch of now: a page that replaces it later does not get to see our tokens. */
export function systemFetch(): Fetch {
  return globalThis.fetch.bind(globalThis);
}

/** Own names only: a page may have put some of its own on every object. */
function queryOf(query: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) search.append(name, String(each));
    }
  }
  return search.toString();
}

interface Init {
  fetch?: Fetch;
  headers?: HeadersOptions;
  signal?: AbortSignal;
  cache?: Request['cache'];
  body?: unknown;
}

/** Makes a client of what sends a request; `settle` may still refuse the answer by throwing. */
export function clientOver(baseUrl: string, send: Fetch, settle = () => {}): Client {
  const core = createOpenapiClient<paths>({
    baseUrl,
    fetch: send,
    querySerializer: queryOf,
  });
  // Method and path are known at run time only; `Client` is what types them.
  const request = core.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<unknown>;

  const call =
    (method: string) =>
    async (path: string, init: Init = {}) => {
      let answered = false;
      const fetch: Fetch = async (sent) => {
        const response = await (init.fetch ?? send)(sent);
        answered = true;
        return response;
      };
      const encoding = encodingOf(path, init.body);
      const headers = mergeHeaders(encoding.headers, init.headers);
      const ask = (more: object) =>
        request(method, path, { ...encoding, ...init, ...more, headers, fetch });
      try {
        // What cannot be read may be in the browser's cache, and be found current again and again.
        return await ask({}).catch((error: unknown) => {
          const isCached = method === 'GET' && init.cache !== 'reload';
          if (isCached && error instanceof SyntaxError) return ask({ cache: 'reload' });
          throw error;
        });
      } catch (error) {
        init.signal?.throwIfAborted();
        throw answered ? brokenAnswer(error) : error;
      } finally {
        settle();
      }
    };

  const { use, eject } = core;
  const client = {
    GET: call('GET'),
    POST: call('POST'),
    PATCH: call('PATCH'),
    DELETE: call('DELETE'),
    use,
    eject,
  };
  return Object.freeze(client) as unknown as Client;
}

/** What came was cut off, or is not JSON. */
function brokenAnswer(cause: unknown): ApiError {
  if (!(cause instanceof SyntaxError)) return networkError(cause);
  const message = 'The server’s answer cannot be read.';
  return new ApiError({ code: 'unexpected_answer', message, cause, retryable: true });
}
