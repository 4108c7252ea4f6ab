/** What every operation goes through: who asks, may they, is the request valid, and the answer's headers. */
import type { Context } from 'hono';
import { authenticate } from '../auth/authenticate.ts';
import { checkOrigin, openToRefused } from '../auth/origin.ts';
import type { Principal } from '../auth/principal.ts';
import type { RateLimiter } from '../auth/rate-limit.ts';
import type { CompiledOperation, OperationId } from '../contract.ts';
import { Problem } from '../problem.ts';
import { claimKey, storeAnswer } from '../store/idempotency.ts';
import { newId, sha256 } from '../store/identifier.ts';
import type { Store } from '../store/store.ts';
import type { Call, Handler, Reply } from './call.ts';
import { readBody, readParameters, type Body } from './read-request.ts';

export interface PipelineOptions {
  store: Store;
  limiter: RateLimiter;
  /** False while migrations run or demo data loads. */
  isReady: () => boolean;
  /** Called with what nobody foresaw; the caller sees only a request id. */
  onError: (error: unknown, requestId: string) => void;
}

type AnyReply = {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  stable?: unknown;
};

/** Hono's handler for one operation. */
export function pipeline<Id extends OperationId>(
  operation: CompiledOperation,
  handler: Handler<Id>,
  options: PipelineOptions,
): (context: Context) => Promise<Response> {
  const underWay = new Set<string>();
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
      const call = callOf<Id>(
        operation,
        { principal, parameters, body, request, underWay },
        options,
      );
      const reply = await handler(call);
      return reply instanceof Response
        ? withHeaders(reply, headers)
        : respond(operation, reply as AnyReply, principal, request, headers);
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

interface Parts {
  principal: Principal;
  parameters: ReturnType<typeof readParameters>;
  body: Body;
  request: Request;
  underWay: Set<string>;
}

function callOf<Id extends OperationId>(
  operation: CompiledOperation,
  parts: Parts,
  { store, onError }: PipelineOptions,
): Call<Id> {
  const { principal, parameters, body, request, underWay } = parts;
  const idempotencyKey = parameters.header['idempotency-key'] as string | undefined;
  return {
    principal,
    ...(parameters as unknown as Pick<Call<Id>, 'query' | 'path' | 'header'>),
    body: body.value as Call<Id>['body'],
    mediaType: body.mediaType,
    request,
    store,
    now: store.clock(),
    report: (error) => onError(error, operation.id),
    read: (work, asOf) => store.read(principal.scope, work, asOf),
    async write(work) {
      if (idempotencyKey === undefined) return store.write(principal.scope, work);
      const key = { operation: operation.id, caller: principal.keyId, key: idempotencyKey };
      const id = JSON.stringify([principal.scope.workspaceId, ...Object.values(key)]);
      if (underWay.has(id)) throw new Problem('in_flight', { headers: { 'Retry-After': '1' } });
      underWay.add(id);
      try {
        const hash = sha256(
          JSON.stringify([operation.id, parameters.path, parameters.query, body.text]),
        );
        return await store.write(principal.scope, async (writer) => {
          const earlier = await claimKey(writer, key, hash);
          if (!earlier) {
            const reply = await work(writer);
            await storeAnswer(writer, key, reply.status, JSON.stringify(reply));
            return reply;
          }
          if (earlier.request_hash !== hash || earlier.answer === null)
            throw new Problem('idempotency_mismatch');
          const reply = JSON.parse(earlier.answer) as Reply<Id>;
          return { ...reply, headers: { ...reply.headers, 'Idempotent-Replayed': 'true' } };
        });
      } finally {
        underWay.delete(id);
      }
    },
  };
}

function respond(
  operation: CompiledOperation,
  reply: AnyReply,
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
