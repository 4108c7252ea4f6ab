import assert from 'node:assert/strict';
import test from 'node:test';
import { ApiError, createClient } from '../../src/client/index.ts';
import { json, problem, sessionInfo, watch } from './answers.ts';
import { FakeRuntime } from './fake-runtime.ts';

type Step = Response | Error;

/** A client whose API answers the steps in turn, and the times it was asked. */
function start(...steps: (() => Step)[]) {
  const runtime = new FakeRuntime();
  const begin = runtime.now();
  const at: number[] = [];
  const bodies: string[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    apiKey: 'key',
    runtime,
    async fetch(request) {
      at.push(runtime.now() - begin);
      bodies.push(await request.text());
      const step = (steps[at.length - 1] ?? steps.at(-1))?.();
      if (step instanceof Error) throw step;
      return step ?? json(sessionInfo);
    },
  });
  return { client, runtime, at, bodies };
}

const ok = () => json(sessionInfo);
const offline = () => new TypeError('fetch failed');
const busy =
  (status: 429 | 503, headers: Record<string, string> = {}) =>
  () =>
    json({ code: 'unavailable', title: 'Busy.' }, { status, headers });

for (const [name, failure] of [
  ['a network failure', offline],
  ['a 429', busy(429)],
  ['a 503', busy(503)],
] as const) {
  test(`a read is sent again after ${name}`, async () => {
    const { client, runtime, at } = start(failure, ok);
    const answer = watch(client.GET('/v1/session'));
    await runtime.advance(1_000);
    assert.equal(answer.value?.data?.workspace.id, 'demo');
    assert.equal(at.length, 2);
  });

  test(`a write without a key of its own is not sent again after ${name}`, async () => {
    const { client, runtime, at } = start(failure);
    const answer = watch(client.POST('/v1/labels', { body: { name: 'Client', type: 'text' } }));
    await runtime.advance(60_000);
    assert.equal(at.length, 1);
    assert.ok(answer.error ?? answer.value?.error);
  });

  test(`a write with an Idempotency-Key is sent again whole after ${name}`, async () => {
    const { client, runtime, bodies } = start(failure, ok);
    const answer = watch(
      client.POST('/v1/labels', {
        body: { name: 'Client', type: 'text' },
        params: { header: { 'Idempotency-Key': 'k1' } },
      }),
    );
    await runtime.advance(1_000);
    assert.equal(answer.value?.response.status, 200);
    assert.equal(bodies.length, 2);
    assert.equal(bodies[0], bodies[1]);
    assert.match(bodies[0] ?? '', /Client/);
  });
}

for (const status of [400, 401, 404, 409, 412, 422, 500, 502]) {
  test(`a read that was answered ${status} is not sent again`, async () => {
    const { client, runtime, at } = start(() => problem(status, 'internal'));
    const answer = watch(client.GET('/v1/session'));
    await runtime.advance(60_000);
    assert.equal(at.length, 1);
    assert.equal(answer.value?.response.status, status);
  });
}

test('three tries, further and further apart, then the failure', async () => {
  const { client, runtime, at } = start(offline);
  const answer = watch(client.GET('/v1/session'));
  await runtime.advance(60_000);
  assert.deepEqual(at, [0, 500, 1_500]);
  assert.ok(answer.error instanceof ApiError);
  assert.equal(answer.error.code, 'network');
});

test('after three busy answers the last one is the answer', async () => {
  const { client, runtime, at } = start(busy(503));
  const answer = watch(client.GET('/v1/session'));
  await runtime.advance(60_000);
  assert.equal(at.length, 3);
  assert.equal(answer.value?.response.status, 503);
});

test('Retry-After in seconds is waited for', async () => {
  const { client, runtime, at } = start(busy(429, { 'retry-after': '7' }), ok);
  watch(client.GET('/v1/session'));
  await runtime.advance(60_000);
  assert.deepEqual(at, [0, 7_000]);
});

test('Retry-After as a date is measured against the clock of the server', async () => {
  const headers = {
    date: 'Fri, 01 Jan 1999 00:00:00 GMT',
    'retry-after': 'Fri, 01 Jan 1999 00:00:05 GMT',
  };
  const { client, runtime, at } = start(busy(503, headers), ok);
  watch(client.GET('/v1/session'));
  await runtime.advance(60_000);
  assert.deepEqual(at, [0, 5_000]);
});

test('who is asked to wait for minutes gets the answer instead', async () => {
  const { client, runtime, at } = start(busy(429, { 'retry-after': '120' }));
  const answer = watch(client.GET('/v1/session'));
  await runtime.advance(0);
  assert.equal(answer.value?.response.status, 429);
  assert.deepEqual(at, [0]);
});

test('aborting between two tries ends it at once and sends nothing more', async () => {
  const { client, runtime, at } = start(offline);
  const controller = new AbortController();
  const answer = watch(client.GET('/v1/session', { signal: controller.signal }));
  await runtime.advance(100);
  controller.abort();
  await runtime.advance(60_000);
  assert.equal((answer.error as unknown as Error).name, 'AbortError');
  assert.equal(at.length, 1);
  assert.equal(runtime.pending, 0);
});

test('aborting ends a request even where fetch does not listen to its signal', async () => {
  const client = createClient({
    baseUrl: 'https://api.example',
    apiKey: 'key',
    fetch: () => new Promise(() => {}),
  });
  const reason = new Error('enough');
  const controller = new AbortController();
  const answer = client.GET('/v1/session', { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(answer, reason);
});
