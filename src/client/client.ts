import type { Middleware } from 'openapi-fetch';
import { asking } from './ask.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { isMiddleware } from './middleware.ts';
import type { Client } from './operations.ts';
import type { Init } from './init.ts';
import { retrying } from './retry.ts';
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
  return fetch.bind(globalThis);
}

/** Makes a client of what sends a request; `settle` may still refuse the answer by throwing. */
export function clientOver(baseUrl: string, send: Fetch, settle = () => {}): Client {
  const used: Middleware[] = [];

  const ask = asking(baseUrl, send, used);

  const call =
    (method: string) =>
    async (path: string, init: Init = {}) => {
      try {
        return await ask(method, path, init);
      } catch (error) {
        init.signal?.throwIfAborted();
        throw error;
      } finally {
        settle();
      }
    };

  return Object.freeze({
    GET: call('GET'),
    POST: call('POST'),
    PATCH: call('PATCH'),
    DELETE: call('DELETE'),
    use(...middleware: Middleware[]) {
      used.push(...middleware.filter(isMiddleware));
    },
    eject(...middleware: Middleware[]) {
      for (const each of middleware) {
        const place = used.indexOf(each);
        if (place >= 0) used.splice(place, 1);
      }
    },
  }) as unknown as Client;
}
