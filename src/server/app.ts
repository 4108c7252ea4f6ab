import { Hono } from 'hono';
import { KeyUsage } from './auth/key-usage.ts';
import { preflight } from './auth/origin.ts';
import { defaultRateLimits, RateLimiter, type RateLimits } from './auth/rate-limit.ts';
import { compiledOperations, type OperationId } from './contract.ts';
import { document } from './document.ts';
import { Problem } from './problem.ts';
import type { Handler } from './routes/call.ts';
import { getHealth } from './routes/health.ts';
import { crowd, crowdOfReaders, crowdOfWriters, type CrowdOptions } from './routes/crowd.ts';
import { performer } from './routes/perform.ts';
import { defaultFairShare, fairShare, type FairShareOptions } from './routes/fair-share.ts';
import { failure, pipeline } from './routes/pipeline.ts';
import { referencePage, referenceStyle } from './routes/reference.ts';
import { seal } from './routes/seal.ts';
import type { Perform } from './routes/task.ts';
import { newId } from './store/identifier.ts';
import { recordUsage } from './store/key-usage.ts';
import type { Store } from './store/store.ts';
import { version } from './version.ts';

export interface AppOptions {
  store: Store;
  /** Other operations answer 503 until then; ready from the start when absent. */
  isReady?: () => boolean;
  rateLimits?: RateLimits;
  fairShare?: FairShareOptions;
  crowd?: CrowdOptions;
  /** Where a request comes from, to count wrong credentials by; they are not counted when absent. */
  addressOf?: (request: Request) => string | undefined;
  /** Where operations are carried out; here, with `store`, when absent. */
  lanes?: (here: Perform) => Perform;
  /** What counts the uses of keys; by `store`, and until that is closed, when absent. */
  usage?: KeyUsage;
  /** Called with errors nobody foresaw, which callers see as a 500 with this id. */
  onError: (error: unknown, requestId: string) => void;
}

/**
 * The API as one function from `Request` to `Response`: every operation of the document, the
 * document itself at `/openapi.json` and a page to read it at `/docs`. Needs no port.
 */
export function createApp(options: AppOptions): Hono {
  const isReady = options.isReady ?? (() => true);
  const { onError } = options;
  const limiter = new RateLimiter(options.rateLimits ?? defaultRateLimits);
  const here = performer({
    store: options.store,
    handlerOf: handlersOnceAsked(isReady),
    report: onError,
  });
  const usage = options.usage ?? usageIn(options);
  const shared = fairShare(options.lanes?.(here) ?? here, options.fairShare ?? defaultFairShare);
  const reading = crowd(shared, options.crowd ?? crowdOfReaders);
  const writing = crowd(shared, options.crowd ?? crowdOfWriters);
  const perform: Perform = async (task, request) => {
    if (tellsUsage.has(task.operation)) await usage.flush();
    return (reads.has(task.operation) ? reading : writing)(task, request);
  };
  const addressOf = options.addressOf ?? (() => undefined);
  const parts = { store: options.store, limiter, usage, addressOf, isReady, perform, onError };
  const app = new Hono();
  app.use(seal);
  app.options('/v1/*', (context) => preflight(context.req.raw));
  for (const operation of compiledOperations) {
    app[operation.method](operation.path, pipeline(operation, parts));
  }
  app.get('/openapi.json', (context) =>
    context.json(document, 200, { 'Cache-Control': 'no-cache' }),
  );
  app.get('/docs', () => referencePage());
  app.get('/docs/reference.css', () => referenceStyle());
  app.notFound((context) => {
    const allowed = methodsOf(context.req.path);
    const problem =
      allowed.length > 0
        ? new Problem('method_not_allowed', { headers: { Allow: allowed.join(', ') } })
        : new Problem('not_found');
    return failure(problem, newId('req'), {}, { onError });
  });
  app.onError((error) => failure(error, newId('req'), {}, { onError }));
  return app;
}

/** All but the first are loaded on first use: a server is ready sooner. */
function handlersOnceAsked(isReady: () => boolean) {
  const health = getHealth(version, isReady);
  const load = async () => (await import('./routes/index.ts')).handlers(version, isReady);
  let others: ReturnType<typeof load> | undefined;
  return async (operation: OperationId): Promise<Handler<OperationId>> => {
    if (operation === 'getHealth') return health as Handler<OperationId>;
    return (await (others ??= load()))[operation] as Handler<OperationId>;
  };
}

/** Not streams: after a start all pages open theirs at one time. */
const reads = new Set(
  compiledOperations
    .filter(({ method, answer }) => method === 'get' && answer !== undefined)
    .map(({ id }) => id),
);

/** What an answer says of a key's use is true up to the request before. */
const tellsUsage = new Set<OperationId>([
  'getApiKey',
  'listApiKeys',
  'revokeApiKey',
  'rotateApiKey',
  'updateApiKey',
]);

function usageIn({ store, onError }: AppOptions): KeyUsage {
  const usage = new KeyUsage({
    write: (counts) => recordUsage(store, counts),
    report: (error) => onError(error, 'key usage'),
  });
  store.onClose(() => usage.flush());
  return usage;
}

const patterns = compiledOperations.map(({ method, path }) => ({
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`),
}));

const methodsOf = (path: string) =>
  patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
