/** The client over a real socket: what a hand-written `fetch` cannot show. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import type { TestContext } from 'node:test';
import { createClient, createSession, live, unwrap } from '../../src/client/index.ts';
import { sessionInfo } from './answers.ts';

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener).listen(0, '127.0.0.1');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a stream over sockets that break goes on without gaps or doubles', async (t) => {
  const resumedAt: (string | undefined)[] = [];
  const baseUrl = await serve(t, (request, response) => {
    const from = request.headers['last-event-id'] as string | undefined;
    resumedAt.push(from);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const first = Number(from ?? '0') + 1;
    for (const id of [first, first + 1]) {
      response.write(`id: ${id}\nevent: change\ndata: {"type":"step.started"}\n\n`);
    }
    response.write(`id: ${first + 2}\nevent: change\ndata: {"typ`, () => request.socket.destroy());
  });
  const got: string[] = [];
  for await (const { id } of live(createClient({ baseUrl, apiKey: 'key' }))) {
    if (got.push(id) === 4) break;
  }
  assert.deepEqual(got, ['1', '2', '3', '4']);
  assert.deepEqual(resumedAt, [undefined, '2']);
});

test('the end of a session hangs up', async (t) => {
  let hungUp = () => {};
  const closed = new Promise<void>((resolve) => (hungUp = resolve));
  const baseUrl = await serve(t, (request, response) => {
    request.socket.on('close', hungUp);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('id: 1\nevent: change\ndata: {"type":"step.started"}\n\n');
  });
  const fetchToken = async () => ({ token: 'one', expiresIn: 300 });
  const session = createSession({ baseUrl, fetchToken });
  for await (const { id } of live(session.client)) {
    assert.equal(id, '1');
    session.end();
  }
  await closed;
});

test('a write whose first token is refused is sent whole once more', async (t) => {
  const bodies: string[] = [];
  const baseUrl = await serve(t, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    const known = request.headers.authorization === 'Bearer token-2';
    response.writeHead(known ? 201 : 401, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(known ? { key: 'client' } : { code: 'unauthorized', title: 'No.' }),
    );
  });
  let asked = 0;
  const fetchToken = async () => ({ token: `token-${++asked}`, expiresIn: 300 });
  const session = createSession({ baseUrl, fetchToken });
  const body = { name: 'Client ✓', type: 'text' as const };
  const label = unwrap(await session.client.POST('/v1/labels', { body }));
  session.end();
  assert.equal(label.key, 'client');
  assert.deepEqual(
    bodies.map((text) => JSON.parse(text) as unknown),
    [body, body],
  );
});

test('a port where nobody listens is a network failure', async (t) => {
  const baseUrl = await serve(t, (_, response) => response.end(JSON.stringify(sessionInfo)));
  const client = createClient({ baseUrl: baseUrl.replace(/\d+$/, '1'), apiKey: 'key' });
  const answer = client.POST('/v1/labels', { body: { name: 'Client', type: 'text' } });
  await assert.rejects(answer, { name: 'ApiError', code: 'network', status: 0 });
});
