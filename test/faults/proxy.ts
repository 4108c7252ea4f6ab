/** A proxy on a real socket in front of the app, which breaks what passes through it. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, Seen } from './fault.ts';

const heartbeat = 15_000;
const second = 1_000;

export class FaultProxy {
  readonly #app: (request: Request) => Promise<Response>;
  readonly #pace: number;
  #server: Server | undefined;
  #port = 0;
  #fault: Fault = { kind: 'none' };
  #left = Infinity;
  #seen: Seen[] = [];

  /** `pace` says how many times as fast as ours the clock of the page runs. */
  constructor(app: (request: Request) => Promise<Response>, pace: number) {
    this.#app = app;
    this.#pace = pace;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The requests since the last call. */
  seen(): Seen[] {
    return this.#seen.splice(0);
  }

  async open(): Promise<void> {
    const server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  /** What goes wrong from now on, also with what is under way. */
  async set(fault: Fault): Promise<void> {
    this.#fault = fault;
    this.#left = fault.kind === 'status' ? (fault.times ?? Infinity) : Infinity;
    if (fault.kind === 'refused') this.close();
    else {
      this.#server?.closeAllConnections();
      if (!this.#server) await this.open();
    }
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
    this.#server = undefined;
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    // On a connection that was used before a browser sends again by itself.
    outgoing.shouldKeepAlive = false;
    const { pathname: path } = new URL(incoming.url ?? '/', this.address);
    // A preflight is the browser's own affair, and kept by it for minutes.
    const isPreflight = incoming.method === 'OPTIONS';
    const fault: Fault = isPreflight ? { kind: 'none' } : this.#take();
    if (!isPreflight) {
      const key = incoming.headers['idempotency-key'] ?? null;
      const at = performance.now() * this.#pace;
      const method = incoming.method ?? '';
      this.#seen.push({ at, method, path, fault: fault.kind, key: key && String(key) });
    }
    try {
      await this.#answer(fault, incoming, outgoing);
    } catch {
      outgoing.destroy();
    }
  }

  #take(): Fault {
    if (this.#left-- <= 0) return { kind: 'none' };
    return this.#fault;
  }

  async #answer(fault: Fault, incoming: IncomingMessage, outgoing: ServerResponse) {
    const request = await received(incoming, this.address);
    if (fault.kind === 'blackhole') return;
    if (fault.kind === 'latency') {
      const { milliseconds, jitter = false } = fault;
      await this.#wait(milliseconds * (jitter ? 0.5 + Math.random() / 2 : 1));
    }
    if (fault.kind === 'status') return refuse(fault, request, outgoing);
    // What changes something has changed it, whatever becomes of the answer.
    const hungUp = new AbortController();
    outgoing.on('close', () => hungUp.abort());
    const answer = await this.#app(new Request(request, { signal: hungUp.signal }));
    if (fault.kind === 'reset' && fault.when === 'before headers') return reset(outgoing);
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (isStream) return this.#stream(fault, answer, outgoing);
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(answer.headers);
    const half = body.subarray(0, body.length / 2);
    if (fault.kind === 'truncated') headers['content-length'] = String(half.length);
    else if (answer.status !== 204) headers['content-length'] = String(body.length);
    outgoing.writeHead(answer.status, headers);
    outgoing.flushHeaders();
    if (fault.kind === 'truncated') return void outgoing.end(half);
    if (fault.kind === 'reset') {
      if (fault.when === 'mid-body') outgoing.write(half);
      await this.#wait(second);
      return reset(outgoing);
    }
    if (fault.kind !== 'drip') return void outgoing.end(body);
    for (let at = 0; at < body.length && !outgoing.destroyed; at++) {
      outgoing.write(body.subarray(at, at + 1));
      await this.#wait(second);
    }
    outgoing.end();
  }

  async #stream(fault: Fault, answer: Response, outgoing: ServerResponse): Promise<void> {
    if (fault.kind === 'buffering') return;
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.flushHeaders();
    if (fault.kind === 'half-open') return;
    if (fault.kind === 'reset' || fault.kind === 'truncated') {
      await this.#wait(second);
      return reset(outgoing);
    }
    // Those of the API are by our clock.
    const alive = setInterval(() => outgoing.write(': keep-alive\n\n'), heartbeat / this.#pace);
    try {
      for await (const part of answer.body ?? []) outgoing.write(part);
    } finally {
      clearInterval(alive);
      outgoing.end();
    }
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds / this.#pace));
  }
}

async function received(incoming: IncomingMessage, address: string): Promise<Request> {
  const { method = 'GET', headers } = incoming;
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const body = parts.length > 0 ? Buffer.concat(parts) : null;
  const passed = new Headers(headers as Record<string, string>);
  // Between the browser and this proxy only.
  for (const name of ['host', 'connection']) passed.delete(name);
  return new Request(new URL(incoming.url ?? '/', address), { method, headers: passed, body });
}

function refuse(
  { status, retryAfter }: Fault & { kind: 'status' },
  request: Request,
  outgoing: ServerResponse,
): void {
  outgoing.writeHead(status, {
    'content-type': 'text/plain',
    'access-control-allow-origin': request.headers.get('origin') ?? '*',
    'access-control-expose-headers': 'Retry-After',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  });
  outgoing.end('Not now.');
}

function reset(outgoing: ServerResponse): void {
  outgoing.socket?.resetAndDestroy();
}
