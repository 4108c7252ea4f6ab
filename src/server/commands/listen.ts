/** The port: how long a caller may take, and what is refused before anybody reads it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { Problem } from '../problem.ts';
import { newId } from '../store/identifier.ts';
import { UsageError, type Settings } from './settings.ts';

export interface Patience {
  /** For the head of a request, from the connection on; also for one that sends nothing at all. */
  headersMs: number;
  /** For a whole request; an import is 200 MiB at most. */
  requestMs: number;
  /** For a connection on which nothing goes to and fro, such as one that takes no more of its answer. */
  silentMs: number;
  /** How often connections are looked at. */
  checkMs: number;
  /** How long whoever has asked is answered when the server stops. */
  stopMs: number;
}

/** Live streams say something every 15 seconds. */
const usualPatience: Patience = {
  headersMs: 20_000,
  requestMs: 300_000,
  silentMs: 120_000,
  checkMs: 5000,
  stopMs: 5000,
};

export type Fetch = (
  request: Request,
  connection: HttpBindings | Http2Bindings,
) => Response | Promise<Response>;

export interface Listening {
  server: Server;
  port: number;
  /** Takes no more requests, answers those that are there, and hangs up. */
  stop: () => Promise<void>;
}

/** Listens, on any free port when that is 0. */
export function listen(
  { port, host }: Pick<Settings, 'port' | 'host'>,
  fetch: Fetch,
  { headersMs, requestMs, silentMs, checkMs, stopMs }: Patience = usualPatience,
): Promise<Listening> {
  const limits = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkMs,
  };
  const answer = getRequestListener(fetch, { hostname: host });
  return new Promise((resolve, reject) => {
    let answering = 0;
    let stopping = false;
    const server = createServer(limits, (incoming, outgoing) => {
      answering += 1;
      outgoing.once('close', () => {
        answering -= 1;
        if (stopping && answering === 0) server.closeAllConnections();
      });
      if (stopping) outgoing.shouldKeepAlive = false;
      if (isPlain(incoming)) void answer(incoming, outgoing);
      else refuse(outgoing);
    });
    const stop = () =>
      new Promise<void>((resolve) => {
        stopping = true;
        const late = setTimeout(() => server.closeAllConnections(), stopMs);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        if (answering === 0) server.closeAllConnections();
      });
    server.timeout = silentMs;
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken ? new UsageError(`Port ${port} is taken. Choose another by SCREENKIT_PORT.`) : error,
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ server, port: taken, stop });
    });
  });
}

const hostName = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** Whether the request names one server, so that no proxy before this one can have read another. */
function isPlain({ rawHeaders, url = '', httpVersion }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && isHost(rawHeaders[at - 1]));
  const [host] = hosts;
  if (hosts.length > 1 || (host === undefined && httpVersion !== '1.0')) return false;
  if (host !== undefined && !hostName.test(host)) return false;
  if (url.startsWith('/')) return !url.includes('\\');
  return URL.canParse(url) && new URL(url).host === host && url.startsWith('http://');
}

const isHost = (name = '') => name.length === 4 && name.toLowerCase() === 'host';

function refuse(outgoing: ServerResponse): void {
  const problem = new Problem('bad_request', {
    errors: [{ pointer: '', message: 'must name this server once, and a path of it' }],
  });
  outgoing.writeHead(problem.status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  outgoing.end(JSON.stringify(problem.body(newId('req'))));
}
