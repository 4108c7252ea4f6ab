import type { components } from '../schema.ts';
import { clientOver, systemFetch } from './client.ts';
import { abortable } from './clock.ts';
import { ApiError, unwrap } from './error.ts';
import type { Client } from './operations.ts';
import { retrying } from './retry.ts';
import type { Fetch } from './retry.ts';
import { pause, systemRuntime } from './runtime.ts';
import type { Runtime } from './runtime.ts';
import type { FetchToken } from './token-answer.ts';
import { TokenSource } from './token-source.ts';
import type { Token } from './token-source.ts';

/** Who the token is and what it may do, as the API answers. */
export type SessionInfo = components['schemas']['Session'];
export type Permission = components['schemas']['Permission'];
export type SessionState = 'idle' | 'starting' | 'active' | 'failed' | 'ended';

export interface SessionOptions {
  /** Address of the API, without `/v1`; `/` in a page that the API itself serves. */
  readonly baseUrl: string;
  /**
   * Asks the host's own server for an embed token. An `ApiError` that is not `retryable` is final
   * for whoever waits; anything else thrown is tried again, three times in all.
   */
  readonly fetchToken: FetchToken;
  /** Milliseconds that `fetchToken` may take; 10 seconds when absent. */
  readonly tokenTimeout?: number | undefined;
  /** Milliseconds that an answer of the API may take; 30 seconds when absent. */
  readonly timeout?: number | undefined;
  /** Sends the requests; the runtime's own `fetch` when absent. */
  readonly fetch?: Fetch | undefined;
  /** Clock, timers and chance, for tests. */
  readonly runtime?: Runtime | undefined;
}

/** A credential that renews itself, and a client that uses it. */
export interface Session {
  readonly client: Client;
  /** `idle` before the first request; `failed` when the last try for a token failed. */
  readonly state: SessionState;
  /** Aborts when the session ends. */
  readonly signal: AbortSignal;
  /**
   * Who the token is and what it may do; asked for once per token. What failed is not asked again
   * for half a minute, unless with `reload`.
   */
  info(cache?: Request['cache']): Promise<SessionInfo>;
  /** Whether the token has the permission; undefined, and asked for, while that is not known. */
  can(permission: Permission): boolean | undefined;
  /** Ends it for good: nothing is sent any more, and what is under way comes to nothing. */
  end(): void;
}

/** Makes a session. It asks for a token with the first request, and renews it from then on. */
export function createSession(options: SessionOptions): Session {
  const { runtime = systemRuntime, fetchToken } = options;
  const { tokenTimeout = 10_000, timeout = 30_000 } = options;
  const over = new AbortController();
  const ended = over.signal;
  const send = retrying(options.fetch ?? systemFetch(), runtime, timeout);
  let asked: Promise<SessionInfo> | undefined;
  let known: SessionInfo | undefined;
  /** Until when a failed `asked` is the answer. */
  let pausedUntil: number | undefined;

  const tokens = new TokenSource({
    fetchToken,
    timeout: tokenTimeout,
    runtime,
    ended,
    onReplace: () => (asked = undefined),
  });

  const sendWith = async (request: Request, { value }: Token): Promise<Response> => {
    const signal = AbortSignal.any([request.signal, ended]);
    const authorized = new Request(request, { signal });
    authorized.headers.set('authorization', `Bearer ${value}`);
    return endingWith(ended, await send(authorized));
  };

  const client = clientOver(
    options.baseUrl,
    async (request) => {
      const token = await abortable(tokens.get(request.cache === 'reload'), request.signal);
      const response = await sendWith(request.clone(), token);
      if (response.status !== 401) {
        tokens.accept(token);
        return response;
      }
      tokens.reject(token);
      void response.body?.cancel().catch(() => {});
      // Another request may have brought a new one meanwhile: then this asks for none.
      const fresh = await abortable(tokens.get(), request.signal);
      const replayed = await sendWith(request, fresh);
      if (replayed.status === 401) tokens.reject(fresh);
      else tokens.accept(fresh);
      return replayed;
    },
    () => ended.throwIfAborted(),
  );

  const ask = async (cache: Request['cache']) => {
    try {
      known = unwrap(await client.GET('/v1/session', { cache }));
      return known;
    } catch (error) {
      pausedUntil = runtime.now() + pause;
      throw error;
    }
  };
  const info = async (cache: Request['cache'] = 'default') => {
    ended.throwIfAborted();
    if (pausedUntil !== undefined && (cache === 'reload' || runtime.now() >= pausedUntil)) {
      asked = pausedUntil = undefined;
    }
    return (asked ??= ask(cache));
  };

  return Object.freeze({
    client,
    signal: ended,
    get state() {
      return ended.aborted ? 'ended' : tokens.state;
    },
    info,
    can(permission: Permission) {
      if (ended.aborted) return undefined;
      if (!asked || pausedUntil !== undefined) info().catch(() => {});
      return known?.permissions.includes(permission);
    },
    end() {
      const message = 'The session has ended.';
      over.abort(new ApiError({ code: 'session_ended', message, retryable: false }));
    },
  });
}

/** A stream outlives the call that opened it, and not every fetch ends it when its signal aborts. */
function endingWith(signal: AbortSignal, response: Response): Response {
  const streams = response.headers.get('content-type')?.startsWith('text/event-stream');
  if (!streams || !response.body) return response;
  const body = response.body.pipeThrough(new TransformStream(), { signal });
  return new Response(body, response);
}
