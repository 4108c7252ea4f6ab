/** What every operation goes through: who asks, may they, is the request valid, and the answer's headers. */
import type { Context } from 'hono';
import { authenticate } from '../auth/authenticate.ts';
import { checkOrigin, openToRefused } from '../auth/origin.ts';
import type { Principal } from '../auth/principal.ts';
import type { RateLimiter } from '../auth/rate-limit.ts';
import type { CompiledOperation } from '../contract.ts';
import { Problem } from '../problem.ts';
import { newId } from '../store/identifier.ts';
import type { Store } from '../store/store.ts';
import { csvOf } from './csv/file.ts';
import { takeFormat } from './csv/format.ts';
import { outageProblem } from './outage.ts';
import { readBody, readParameters } from './read-request.ts';
import { respond } from './respond.ts';
import type { Perform } from './task.ts';

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
  const toCsv = csvOf(operation);
  return async (context) => {
    const request = context.req.raw;
    const requestId = newId('req');
    const headers: Record<string, string> = {
      'X-Request-Id': requestId,
      Vary: `Origin, Authorization${toCsv ? ', Accept' : ''}`,
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
      const { query } = parameters;
      const format = takeFormat(operation, query, request.headers.get('accept'));
      const body = await readBody(operation, request);
      const asked = { url: request.url, query, now: options.store.clock() };
      const task = { operation: operation.id, principal, parameters, body };
      const reply = await options.perform(task, request);
      if (reply instanceof Response) return withHeaders(reply, headers);
      const toFile = format === 'csv' && toCsv ? (body: object) => toCsv(body, asked) : undefined;
      return respond(reply, { operation, principal, request, toFile }, headers);
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
      'Content-Disposition, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';
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
  const problem =
    error instanceof Problem ? error : (outageProblem(error) ?? new Problem('internal'));
  if (problem !== error) onError(error, requestId);
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
