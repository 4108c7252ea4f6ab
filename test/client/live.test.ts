import assert from 'node:assert/strict';
import test from 'node:test';
import { createClient, createSession, live } from '../../src/client/index.ts';
import type { Fetch, LiveChange } from '../../src/client/index.ts';
import { mostInAMinute, problem, tokenOf } from './answers.ts';
import { FakeRuntime, settle } from './fake-runtime.ts';

const encoder = new TextEncoder();

/** One connection of the API's stream, as the test writes to it. */
class Connection {
  readonly request: Request;
  readonly response: Response;
  cancelled = false;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(request: Request) {
    this.request = request;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => {
        this.cancelled = true;
      },
    });
    this.response = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  get lastEventId(): string | null {
    return this.request.headers.get('last-event-id');
  }

  write(text: string): void {
    this.#controller?.enqueue(encoder.encode(text));
  }

  change(id: number): void {
    this.write(message(id));
  }

  close(): void {
    this.#controller?.close();
  }

  cut(): void {
    this.#controller?.error(new TypeError('terminated'));
  }
}

function message(id: number): string {
  const data = {
    type: 'step.completed',
    interviewerId: 'intv_1',
    candidateId: `cand_${id}`,
    at: '2026-03-02T10:00:00.000Z',
  };
  return `id: ${id}\nevent: change\ndata: ${JSON.stringify(data)}\n\n`;
}

interface Options {
  interviewerId?: string[];
  lastEventId?: string;
  onConnection?: (lastEventId?: string) => void;
  answer?: (request: Request) => Response | undefined;
}

/** Listens until told to stop and keeps what comes. */
function listen({ answer, ...options }: Options = {}) {
  const runtime = new FakeRuntime();
  const connections: Connection[] = [];
  const got: LiveChange[] = [];
  const controller = new AbortController();
  const fetch: Fetch = async (request) => {
    const refusal = answer?.(request);
    if (refusal) return refusal;
    connections.push(new Connection(request));
    return (connections.at(-1) as Connection).response;
  };
  const client = createClient({ baseUrl: 'https://api.example', apiKey: 'key', runtime, fetch });
  const { signal } = controller;
  const stream = live(client, { ...options, signal, runtime });
  const done = (async () => {
    for (;;) {
      const { done: finished, value } = await stream.next();
      if (finished) return value;
      got.push(value);
    }
  })();
  done.catch(() => {});
  const ids = () => got.map(({ id }) => Number(id));
  const connection = (index: number) => connections[index] as Connection;
  return { runtime, connections, connection, got, ids, controller, done };
}

test('changes arrive as they happen, with their ids', async () => {
  const { connection, got, controller, done } = listen({ interviewerId: ['intv_1', 'intv_2'] });
  await settle();
  const { searchParams } = new URL(connection(0).request.url);
  assert.deepEqual(searchParams.getAll('interviewerId'), ['intv_1', 'intv_2']);
  assert.equal(connection(0).lastEventId, null);
  connection(0).change(1);
  await settle();
  assert.deepEqual(got, [
    {
      id: '1',
      type: 'step.completed',
      interviewerId: 'intv_1',
      candidateId: 'cand_1',
      at: '2026-03-02T10:00:00.000Z',
    },
  ]);
  controller.abort();
  assert.equal(await done, 'ended');
});

test('a cut connection is resumed after the last change, without gaps or doubles', async () => {
  const { runtime, connection, ids } = listen();
  await settle();
  connection(0).write(message(1) + message(2) + message(3).slice(0, 40));
  await settle();
  connection(0).cut();
  await runtime.advance(10_000);
  assert.equal(connection(1).lastEventId, '2');
  // A server that begins a little too early does no harm.
  connection(1).write(message(2) + message(3) + message(4));
  await settle();
  connection(1).close();
  await runtime.advance(10_000);
  assert.equal(connection(2).lastEventId, '4');
  connection(2).change(5);
  await settle();
  assert.deepEqual(ids(), [1, 2, 3, 4, 5]);
});

test('who listens is told when a connection speaks, from where, and when it ends', async () => {
  const told: (string | undefined)[] = [];
  const { runtime, connection, controller } = listen({ onConnection: (id) => told.push(id) });
  await settle();
  assert.deepEqual(told, [], 'nothing was said yet');
  connection(0).write('id: 7\nevent: ready\ndata: {}\n\n');
  connection(0).change(8);
  await settle();
  assert.deepEqual(told, ['7']);
  connection(0).cut();
  await runtime.advance(10_000);
  assert.deepEqual(told, ['7', undefined]);
  connection(1).write('id: 8\nevent: ready\ndata: {}\n\n');
  await settle();
  controller.abort();
  await settle();
  assert.deepEqual(told, ['7', undefined, '8', undefined]);
});

test('a log that begins anew, as after a restore, is followed from where it is', async () => {
  const { connection, ids } = listen({ lastEventId: '900' });
  await settle();
  connection(0).write('id: 12\nevent: ready\ndata: {}\n\n');
  connection(0).change(13);
  await settle();
  assert.deepEqual(ids(), [13]);
});

test('a connection cut at any byte loses nothing and repeats nothing', async () => {
  const whole = [1, 2, 3].map(message).join('');
  for (let at = 1; at < whole.length; at += 7) {
    const { runtime, connection, ids, controller } = listen();
    await settle();
    connection(0).write(whole.slice(0, at));
    await settle();
    connection(0).cut();
    await runtime.advance(5_000);
    const from = Number(connection(1).lastEventId ?? '0');
    for (const id of [1, 2, 3]) if (id > from) connection(1).change(id);
    await settle();
    assert.deepEqual(ids(), [1, 2, 3], `cut at byte ${at}`);
    controller.abort();
  }
});

test('letters cut in half between two chunks arrive whole', async () => {
  const runtime = new FakeRuntime();
  const bytes = encoder.encode('id: 1\nevent: change\ndata: {"type":"Zoë"}\n\n');
  const half = bytes.indexOf(0xc3) + 1;
  const client = createClient({
    baseUrl: 'https://api.example',
    runtime,
    fetch: async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(bytes.slice(0, half));
            controller.enqueue(bytes.slice(half));
          },
        }),
      ),
  });
  for await (const { type } of live(client, { runtime })) {
    assert.equal(type, 'Zoë');
    break;
  }
});

test('an id from an earlier visit goes on where it stopped', async () => {
  const { connection } = listen({ lastEventId: '812' });
  await settle();
  assert.equal(connection(0).lastEventId, '812');
});

test('an id without a change is where a resumed connection goes on', async () => {
  const { runtime, connection, got } = listen();
  await settle();
  connection(0).write('id: 40\nevent: ready\ndata: {}\n\n');
  await settle();
  connection(0).cut();
  await runtime.advance(5_000);
  assert.equal(connection(1).lastEventId, '40');
  assert.deepEqual(got, []);
});

test('a connection without a sign of life for two heartbeats is made anew', async () => {
  const { runtime, connections, connection, ids } = listen();
  await settle();
  connection(0).change(1);
  for (let minute = 0; minute < 4; minute++) {
    await runtime.advance(15_000);
    connection(0).write(': keep-alive\n\n');
  }
  assert.equal(connections.length, 1);
  await runtime.advance(31_000);
  assert.equal(connection(0).cancelled || connection(0).request.signal.aborted, true);
  await runtime.advance(2_000);
  assert.equal(connection(1).lastEventId, '1');
  connection(1).change(2);
  await settle();
  assert.deepEqual(ids(), [1, 2]);
});

const troubles: [string, (open: () => Connection) => Response][] = [
  [
    'cannot be reached',
    () => {
      throw new TypeError('fetch failed');
    },
  ],
  ['answers 500', () => problem(500, 'internal')],
  ['answers 503', () => problem(503, 'unavailable')],
  [
    'hangs up at once',
    (open) => {
      const connection = open();
      connection.close();
      return connection.response;
    },
  ],
  [
    'breaks off after its first words',
    (open) => {
      const connection = open();
      connection.write('id: 40\nevent: ready\ndata: {}\n\n');
      void Promise.resolve().then(() => connection.cut());
      return connection.response;
    },
  ],
  [
    'says expired each time',
    (open) => {
      const connection = open();
      connection.write('event: end\ndata: {"reason":"expired"}\n\n');
      connection.close();
      return connection.response;
    },
  ],
];
for (const [name, answer] of troubles) {
  test(`a stream that ${name} is tried at most four times in any minute, and tried on`, async () => {
    const at: number[] = [];
    const stream = listen({
      answer: (request) => {
        at.push(stream.runtime.now());
        return answer(() => new Connection(request));
      },
    });
    await stream.runtime.advance(600_000);
    assert.ok(mostInAMinute(at) <= 4, `${mostInAMinute(at)} in a minute`);
    assert.ok(at.length >= 14, `${at.length} in ten minutes`);
    stream.controller.abort();
    await settle();
    assert.equal(stream.runtime.pending, 0);
  });
}

test('a return of the network ends the wait at once', async () => {
  let reachable = false;
  const { runtime, connections } = listen({
    answer: () => (reachable ? undefined : problem(502, 'bad_gateway')),
  });
  await runtime.advance(60_000);
  reachable = true;
  await runtime.wake();
  assert.equal(connections.length, 1);
});

test('a stream whose token expired goes on at once with a fresh one', async () => {
  const runtime = new FakeRuntime();
  const connections: Connection[] = [];
  let valid = 'token-1';
  let asked = 0;
  const session = createSession({
    baseUrl: 'https://api.example',
    runtime,
    fetchToken: async () => ({ token: `token-${++asked}`, expiresIn: 300 }),
    async fetch(request) {
      if (tokenOf(request) !== valid) return problem(401, 'unauthorized');
      connections.push(new Connection(request));
      return (connections.at(-1) as Connection).response;
    },
  });
  const got: string[] = [];
  const done = (async () => {
    for await (const { id } of live(session.client, { runtime })) got.push(id);
  })();
  await settle();
  connections[0]?.change(7);
  await settle();
  valid = 'token-2';
  connections[0]?.write('event: end\ndata: {"reason":"expired"}\n\n');
  connections[0]?.close();
  await settle();
  assert.equal(connections[1]?.lastEventId, '7');
  assert.equal(connections[1] && tokenOf(connections[1].request), 'token-2');
  connections[1]?.change(8);
  await settle();
  assert.deepEqual(got, ['7', '8']);
  session.end();
  await done;
  assert.equal(runtime.pending, 0);
});

test('an API that says expired at once is not asked in a tight loop', async () => {
  let asked = 0;
  const { runtime } = listen({
    answer: () => {
      asked++;
      const body = 'event: end\ndata: {"reason":"expired"}\n\n';
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    },
  });
  await runtime.advance(1_000);
  assert.ok(asked <= 3, `${asked} in a second`);
});

for (const reason of ['revoked', 'ended']) {
  test(`a stream that the API ends as ${reason} is over`, async () => {
    const { runtime, connections, connection, ids, done } = listen();
    await settle();
    connection(0).write(`${message(1)}event: end\ndata: {"reason":"${reason}"}\n\n`);
    connection(0).close();
    assert.equal(await done, reason);
    await runtime.advance(600_000);
    assert.equal(connections.length, 1);
    assert.deepEqual(ids(), [1]);
    assert.equal(runtime.pending, 0);
  });
}

test('what cannot be mended is thrown', async () => {
  const { runtime, done } = listen({ answer: () => problem(403, 'forbidden') });
  await assert.rejects(done, { name: 'ApiError', code: 'forbidden' });
  assert.equal(runtime.pending, 0);
});

test('aborting closes the connection and ends the stream', async () => {
  const { runtime, connections, connection, controller, done } = listen();
  await settle();
  connection(0).change(1);
  await settle();
  controller.abort();
  assert.equal(await done, 'ended');
  await settle();
  assert.equal(connection(0).request.signal.aborted, true);
  await runtime.advance(600_000);
  assert.equal(connections.length, 1);
  assert.equal(runtime.pending, 0);
});

test('leaving the loop closes the connection', async () => {
  const runtime = new FakeRuntime();
  const connections: Connection[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    runtime,
    async fetch(request) {
      const connection = new Connection(request);
      connections.push(connection);
      connection.change(1);
      return connection.response;
    },
  });
  for await (const { id } of live(client, { runtime })) {
    assert.equal(id, '1');
    break;
  }
  await settle();
  assert.equal(connections[0]?.cancelled, true);
  assert.equal(connections.length, 1);
  assert.equal(runtime.pending, 0);
});

test('a reader slower than the heartbeat loses nothing', async () => {
  const runtime = new FakeRuntime();
  const connections: Connection[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    runtime,
    async fetch(request) {
      connections.push(new Connection(request));
      return (connections.at(-1) as Connection).response;
    },
  });
  const stream = live(client, { runtime });
  const first = stream.next();
  await settle();
  connections[0]?.write(message(1) + message(2));
  assert.equal((await first).value && 'ok', 'ok');
  await runtime.advance(120_000);
  assert.equal(((await stream.next()).value as LiveChange).id, '2');
  assert.equal(connections.length, 1);
  await stream.return('ended');
});
