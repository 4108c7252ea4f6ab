import type { MergedOptions, Middleware } from 'openapi-fetch';
import { answerOf } from './answer.ts';
import type { Answer } from './answer.ts';
import { encoded, mediaTypeOf } from './encoding.ts';
import { ApiError } from './error.ts';
import { mergedHeaders } from './headers.ts';
import type { Init } from './init.ts';
import { isMiddleware, through } from './middleware.ts';
import { queryWriter } from './query.ts';
import { networkError } from './retry.ts';
import type { Fetch } from './retry.ts';

type Ask = (method: string, path: string, init: Init) => Promise<Answer>;

/**
 * Makes calls as openapi-fetch does, of the same options and with the same middleware. It leaves out
 * the styles of paths and queries that no operation of the API has, and is half the size for it.
 */
export function asking(usualBaseUrl = '', send: Fetch, used: readonly Middleware[]): Ask {
  return async function ask(method, path, init) {
    const {
      params = {},
      headers,
      body,
      parseAs = 'json',
      baseUrl,
      fetch = send,
      pathSerializer = filled,
      querySerializer: query = {},
      bodySerializer = (value: unknown, known?: Headers) => encoded(path, value, known),
      middleware = [],
      ...more
    } = init;
    const querySerializer = typeof query === 'function' ? query : queryWriter(query);
    const options = Object.freeze({
      baseUrl: (baseUrl || usualBaseUrl).replace(/\/$/, ''),
      fetch,
      parseAs,
      pathSerializer,
      querySerializer,
      bodySerializer,
    }) as MergedOptions;

    let url = options.baseUrl + path;
    if (params.path) url = pathSerializer(url, params.path);
    const search = querySerializer(params.query ?? {}).replace(/^\?/, '');
    if (search) url += `?${search}`;

    const given = [headers, params.header];
    const sent = body === undefined ? undefined : bodySerializer(body, mergedHeaders(...given));
    // The browser writes a form's own, which says what parts it.
    const isTyped = sent === undefined || sent instanceof FormData;
    const usualHeaders = isTyped ? {} : { 'content-type': mediaTypeOf(path, body) };
    const request = new Request(url, {
      ...more,
      method,
      body: sent ?? null,
      headers: mergedHeaders(usualHeaders, ...given),
    });
    // What is no part of the standard, for a `fetch` that knows it.
    for (const [name, value] of Object.entries(more)) {
      if (!(name in request)) Reflect.set(request, name, value);
    }

    const call = { schemaPath: path, params, options, id: Math.random().toString(36).slice(2) };
    const all = [...used, ...middleware.filter(isMiddleware)];
    const answered = await through(all, call, request, fetch);
    try {
      return await answerOf(answered.request, answered.response, parseAs);
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw networkError(cause);
      // What cannot be read may be in the browser's cache, and be found current again and again.
      const mayBeCached = method === 'GET' && init.cache !== 'reload';
      if (mayBeCached) return ask(method, path, { ...init, cache: 'reload' });
      const message = 'The server’s answer cannot be read.';
      throw new ApiError({ code: 'unexpected_answer', message, cause, retryable: true });
    }
  };
}

/** Puts ids into a path as they are, whatever they hold. */
function filled(path: string, params: Record<string, unknown>): string {
  return path.replace(/\{([^{}]+)\}/g, (place, name: string) =>
    encodeURIComponent((params[name] ?? place) as string),
  );
}
