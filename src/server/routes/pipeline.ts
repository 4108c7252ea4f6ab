/** What every operation goes through: who asks, may they, is the request valid, and the answer's headers. */
import type { Context } from 'hono';
import { authenticate } from '../auth/authenticate.ts';
import { checkOrigin, openToRefused } from '../auth/origin.ts';
import type { Principal } from '../auth/principal.ts';
import type { RateLimiter } from '../auth/rate-limit.ts';
import type { CompiledOperation } from '../contract.ts';
import { Problem } from '../problem.ts';
import { newId, sha256 } from '../store/identifier.ts';
import type { Store } from '../store/store.ts';
import { readBody, readParameters } from './read-request.ts';
import type { Perform, TaskReply } from './task.ts';

export interface PipelineOptions {
  store: Store;
  limiter: RateLimiter;
  /** False while migrations run or demo data loads. */
  isReady: () => boolean;
  /** Carries out what was admitted. */
  perform: Perform;
  /** Called with what nobody foresaw; the caller sees only a request id. */
  onError: (error: unknown, requestId: string) => void;
}

/** Hono's handler for one operation. */
export function pipeline(
  operation: CompiledOperation,
  options: PipelineOptions,
): (context: Context) => Promise<Response> {
  return async (context) => {
    const request = context.req.raw;
    const requestId = newId('req');
    const headers: Record<string, string> = {
      'X-Request-Id': requestId,
      Vary: 'Origin, Authorization',
    };
    try {
      if (operation.needs !== 'none' && !options.isReady()) {
        throw new Problem('unavailable', {
          title: 'The server is starting.',
          headers: { 'Retry-After': '1' },
        });
      }
      const principal = await admit(operation, request, options, headers);
      const parameters = readParameters(
        operation,
        new URL(request.url),
        context.req.param(),
        request.headers,
      );
      const body = await readBody(operation, request);
      const task = { operation: operation.id, principal, parameters, body };
      const reply = await options.perform(task, request);
      return reply instanceof Response
        ? withHeaders(reply, headers)
        : respond(operation, reply, principal, request, headers);
    } catch (error) {
      const opened = error instanceof Problem ? openToRefused(request, error.code) : {};
      return failure(error, requestId, { ...opened, ...headers }, options);
    }
  };
}

/** Checks the credential, the page's origin, the rate and the permission, in that order. */
async function admit(
  operation: CompiledOperation,
  request: Request,
  { store, limiter }: PipelineOptions,
  headers: Record<string, string>,
): Promise<Principal> {
  if (operation.needs === 'none') return nobody;
  const principal = await authenticate(store, request.headers.get('authorization') ?? undefined);
  const origin = checkOrigin(request, principal);
  if (origin !== undefined) {
    headers['Access-Control-Allow-Origin'] = origin;
    headers['Access-Control-Expose-Headers'] =
      'ETag, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';
  }
  Object.assign(headers, limiter.take(principal, store.clock()));
  if (operation.needs !== 'authenticated' && !principal.permissions.has(operation.needs)) {
    throw new Problem('forbidden', { title: `This needs the permission ${operation.needs}.` });
  }
  return principal;
}

/** Stands for the caller of an operation that needs no credential; sees no row. */
const nobody: Principal = {
  kind: 'embed_token',
  scope: { workspaceId: '', interviewerIds: [] },
  permissions: new Set(),
  keyId: '',
  origins: [],
  expiresAt: null,
  id: '',
};

function respond(
  operation: CompiledOperation,
  reply: TaskReply,
  principal: Principal,
  request: Request,
  headers: Record<string, string>,
): Response {
  Object.assign(headers, reply.headers);
  headers['Cache-Control'] = operation.etag ? 'private, no-cache' : 'no-store';
  const body = JSON.stringify(reply.body);
  if (operation.etag) {
    const { workspaceId, interviewerIds } = principal.scope;
    const stable = reply.stable === undefined ? body : JSON.stringify(reply.stable);
    headers['ETag'] ??=
      `"${sha256(JSON.stringify([workspaceId, interviewerIds, stable])).slice(0, 22)}"`;
    if (request.method === 'GET' && isKnown(request, headers['ETag'])) {
      return new Response(null, { status: 304, headers });
    }
  }
  return new Response(body, {
    status: reply.status,
    headers: { ...headers, 'Content-Type': 'application/json' },
  });
}

/** Whether the asker has this answer. A proxy that compresses makes the tag weak. */
function isKnown(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',');
  return known.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export function failure(
  error: unknown,
  requestId: string,
  headers: Record<string, string>,
  { onError }: Pick<PipelineOptions, 'onError'>,
): Response {
  const problem = error instanceof Problem ? error : new Problem('internal');
  if (problem.code === 'internal') onError(error, requestId);
  return new Response(JSON.stringify(problem.body(requestId)), {
    status: problem.status,
    headers: {
      ...headers,
      ...problem.headers,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
    },
  });
}
