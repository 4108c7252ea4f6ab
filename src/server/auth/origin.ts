import { Problem, type ProblemCode } from '../problem.ts';
import type { Principal } from './principal.ts';

/**
 * The origin that may read the answer (`Access-Control-Allow-Origin`), if another than our own asks.
 * Throws a 403 for one the token does not name. An API key has no origins: it is for servers.
 */
export function checkOrigin(
  request: Request,
  principal: Principal | undefined,
): string | undefined {
  const origin = request.headers.get('origin');
  if (origin === null || request.headers.get('sec-fetch-site') === 'same-origin') return undefined;
  if (origin === new URL(request.url).origin) return undefined;
  if (principal === undefined) return undefined;
  if (principal.origins.includes(origin)) return origin;
  throw new Problem('forbidden', { title: 'This origin may not use this credential.' });
}

/** The origin a text names, in the form browsers send; undefined when it names none. */
export function originOf(text: string): string | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) && url.pathname === '/' ? url.origin : undefined;
}

const localhost = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const secure = /^https:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?$/;

/** The asking origin, when it is secure or local. */
function wellFormedOrigin(request: Request): string | undefined {
  const origin = request.headers.get('origin') ?? '';
  return localhost.test(origin) || secure.test(origin) ? origin : undefined;
}

/**
 * Lets a page of any well-formed origin see that its token is no good any more, or that the server
 * is not ready. Such an answer says nothing else, and a page that cannot read it cannot renew.
 */
export function openToRefused(request: Request, code: ProblemCode): Record<string, string> {
  const origin = wellFormedOrigin(request);
  const open = code === 'unauthorized' || code === 'unavailable';
  return open && origin !== undefined ? { 'Access-Control-Allow-Origin': origin } : {};
}

/**
 * A preflight carries no token, so it promises nothing: any well-formed secure or local origin may
 * ask, and the answer itself is what a token's origins decide.
 */
export function preflight(request: Request): Response {
  const origin = wellFormedOrigin(request);
  if (origin === undefined) return new Response(null, { status: 403 });
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
      'Access-Control-Allow-Headers':
        'authorization, content-type, idempotency-key, if-match, if-none-match, last-event-id',
      'Access-Control-Max-Age': '600',
      Vary: 'Origin',
    },
  });
}
