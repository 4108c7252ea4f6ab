/** What every operation goes through: who asks, may they, is the request valid, and the answer's headers. */
import type { Context } from 'hono';
import { authenticate } from '../auth/authenticate.ts';
import type { KeyUsage } from '../auth/key-usage.ts';
import { checkOrigin, openToRefused } from '../auth/origin.ts';
import { checkRows } from '../auth/row-rule.ts';
import type { Principal } from '../auth/principal.ts';
import type { RateLimiter } from '../auth/rate-limit.ts';
import type { CompiledOperation } from '../contract.ts';
import { Problem } from '../problem.ts';
import { newId } from '../store/identifier.ts';
import { isNarrowed } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { csvOf } from './csv/file.ts';
import { takeFormat } from './csv/format.ts';
import { evenOut } from './even-out.ts';
import { maskOf, refuseMasked } from './mask.ts';
import { outageProblem } from './outage.ts';
import { readBody, readParameters } from './read-request.ts';
import { respond } from './respond.ts';
import type { Perform } from './task.ts';

export interface PipelineOptions {
  store: Store;
  limiter: RateLimiter;
  addressOf: (request: Request) => string | undefined;
  usage: KeyUsage;
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
  const hide = maskOf(operation);
  return async (context) => {
    const startedAt = performance.now();
    const request = context.req.raw;
    const requestId = newId('req');
    const asker: Asker = {
      headers: {
        'X-Request-Id': requestId,
        Vary: `Origin, Authorization${toCsv ? ', Accept' : ''}`,
      },
    };
    let response: Response;
    try {
      response = await answer(context, asker);
    } catch (error) {
      const code = error instanceof Problem ? error.code : undefined;
      if (code === 'not_found' && asker.principal && isNarrowed(asker.principal.scope))
        await evenOut(startedAt);
      const opened = code ? openToRefused(request, code) : {};
      response = failure(error, requestId, { ...opened, ...asker.headers }, options);
    }
    if (asker.principal)
      options.usage.count(asker.principal, response.status, options.store.clock());
    return response;
  };

  async function answer(context: Context, asker: Asker): Promise<Response> {
    const request = context.req.raw;
    if (operation.needs !== 'none' && !options.isReady()) {
      throw new Problem('unavailable', {
        title: 'The server is starting.',
        headers: { 'Retry-After': '1' },
      });
    }
    const principal = await admit(operation, request, options, asker);
    const parameters = await readParameters(
      operation,
      new URL(request.url),
      context.req.param(),
      request.headers,
    );
    const { query } = parameters;
    const { masked = [] } = principal.scope;
    refuseMasked(operation, query, masked);
    const format = takeFormat(operation, query, request.headers.get('accept'));
    const body = await readBody(operation, request);
    const asked = { url: request.url, query, now: options.store.clock() };
    const task = { operation: operation.id, principal, parameters, body };
    const reply = await options.perform(task, request);
    if (reply instanceof Response) return withHeaders(reply, asker.headers);
    const toFile =
      format === 'csv' && toCsv ? (body: object) => toCsv(body, asked, masked) : undefined;
    return respond(hide(reply, masked), { operation, principal, request, toFile }, asker.headers);
  }
}

/** What is known of who asks, as it comes to be known. */
interface Asker {
  principal?: Principal;
  /** To be answered with. */
  headers: Record<string, string>;
}

/** Checks the credential, the page's origin, the rate, the permission and the rows, in that order. */
async function admit(
  operation: CompiledOperation,
  request: Request,
  { store, limiter, addressOf }: PipelineOptions,
  asker: Asker,
): Promise<Principal> {
  if (operation.needs === 'none') return nobody;
  const { headers } = asker;
  const principal = await authenticate(
    store,
    request.headers.get('authorization') ?? undefined,
  ).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'unauthorized')
      limiter.noteRefused(addressOf(request), store.clock());
    throw error;
  });
  asker.principal = principal;
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
  if (operation.keyOnly && principal.kind !== 'api_key')
    throw new Problem('forbidden', { title: 'Only an API key can do this.' });
  checkRows(operation.scope, principal.scope);
  return principal;
}

/** Stands for the caller of an operation that needs no credential; sees no row. */
const nobody: Principal = {
  kind: 'embed_token',
  scope: { workspaceId: '', interviewerIds: [] },
  permissions: new Set(),
  keyId: '',
  memberId: null,
  roleId: null,
  actor: '',
  origins: [],
  expiresAt: null,
  id: '',
  parents: [],
  portals: [],
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
