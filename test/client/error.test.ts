import assert from 'node:assert/strict';
import test from 'node:test';
import { ApiError, createClient, unwrap } from '../../src/client/index.ts';
import { json, problem, sessionInfo } from './answers.ts';
import { FakeRuntime } from './fake-runtime.ts';

const clientOf = (fetch: () => Promise<Response>) =>
  createClient({ baseUrl: 'https://api.example', apiKey: 'key', fetch });
const post = (answer: () => Promise<Response>) =>
  clientOf(answer).POST('/v1/labels', { body: { name: 'Client', type: 'text' } });

async function failureOf(promise: Promise<unknown>): Promise<ApiError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof ApiError, String(error));
    return error;
  }
  return assert.fail('did not fail');
}

test('unwrap returns the data of a good answer', async () => {
  const info = unwrap(await clientOf(async () => json(sessionInfo)).GET('/v1/session'));
  assert.equal(info.workspace.name, 'Demo');
});

test('a problem of the API becomes one error with all it says', async () => {
  const errors = [{ pointer: '/name', message: 'must have 1 to 60 characters' }];
  const answer = post(async () => problem(422, 'unprocessable', { errors, detail: 'One field.' }));
  const error = await failureOf(answer.then(unwrap));
  assert.equal(error.name, 'ApiError');
  assert.equal(error.status, 422);
  assert.equal(error.code, 'unprocessable');
  assert.equal(error.type, 'urn:screenkit:problem:unprocessable');
  assert.equal(error.message, 'One field.');
  assert.equal(error.requestId, 'req_7');
  assert.equal(error.retryable, false);
  assert.deepEqual(error.errors, errors);
});

test('what a proxy sends instead of a problem becomes an error that can be shown', async () => {
  const page = '<html><body><h1>502 Bad Gateway</h1></body></html>';
  const headers = { 'content-type': 'text/html', 'x-request-id': 'edge-1' };
  const answer = post(async () => new Response(page, { status: 502, headers }));
  const error = await failureOf(answer.then(unwrap));
  assert.equal(error.code, 'unexpected_answer');
  assert.equal(error.status, 502);
  assert.equal(error.type, 'about:blank');
  assert.equal(error.retryable, true);
  assert.equal(error.requestId, 'edge-1');
  assert.doesNotMatch(error.message, /</);
  assert.deepEqual(error.errors, []);
});

for (const body of [
  '',
  'null',
  '"text"',
  '[]',
  '{"code":7,"title":"x"}',
  '{"code":"a","title":"b","errors":3}',
]) {
  test(`an error with the body ${body || 'of no bytes'} is an error all the same`, async () => {
    const answer = post(async () => new Response(body, { status: 400 }));
    const error = await failureOf(answer.then(unwrap));
    assert.equal(error.code, 'unexpected_answer');
    assert.equal(error.status, 400);
    assert.deepEqual(error.errors, []);
  });
}

test('an error without a body, and said to have none, is an error too', async () => {
  const headers = { 'content-length': '0' };
  const error = await failureOf(
    post(async () => new Response(null, { status: 503, headers })).then(unwrap),
  );
  assert.equal(error.status, 503);
});

test('a network failure has the status 0 and may be tried again', async () => {
  const cause = new TypeError('fetch failed');
  const error = await failureOf(post(() => Promise.reject(cause)));
  assert.equal(error.code, 'network');
  assert.equal(error.status, 0);
  assert.equal(error.retryable, true);
  assert.equal(error.cause, cause);
});

test('an answer that is cut off is a network failure', async () => {
  const body = () =>
    new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('terminated'));
      },
    });
  const error = await failureOf(post(async () => new Response(body(), { status: 201 })));
  assert.equal(error.code, 'network');
});

test('an answer that is not JSON is an error, not a crash', async () => {
  const error = await failureOf(post(async () => new Response('<html>', { status: 200 })));
  assert.equal(error.code, 'unexpected_answer');
  assert.ok(error.cause instanceof SyntaxError);
});

test('which failures may pass', async () => {
  const of = (status: number, code = 'x') => new ApiError({ status, code, message: 'm' }).retryable;
  for (const status of [408, 425, 429, 500, 502, 503, 504]) assert.equal(of(status), true);
  for (const status of [400, 401, 403, 404, 409, 412, 413, 415, 422]) {
    assert.equal(of(status), false);
  }
  assert.equal(of(409, 'in_flight'), true);
});

test('an error can be logged whole', async () => {
  const runtime = new FakeRuntime();
  const client = createClient({
    baseUrl: 'https://api.example',
    apiKey: 'screenkit_demo_secret',
    runtime,
    fetch: async () => problem(403, 'forbidden'),
  });
  const error = await failureOf(client.GET('/v1/labels').then(unwrap));
  assert.doesNotMatch(`${error.stack} ${JSON.stringify(error)}`, /screenkit_demo_secret/);
});

test('an answer that cannot be read is asked for once more, past the cache that may hold it', async () => {
  const caches: string[] = [];
  const ask = (good: boolean) =>
    createClient({
      baseUrl: 'https://api.example',
      fetch: async (request) => {
        caches.push(request.cache);
        const text = good && request.cache === 'reload' ? '{"data":[]}' : '{"data":[';
        return new Response(text, { headers: { 'content-type': 'application/json' } });
      },
    });
  assert.deepEqual((await ask(true).GET('/v1/labels')).data, { data: [] });
  const failure = { code: 'unexpected_answer', retryable: true };
  await assert.rejects(ask(false).GET('/v1/labels'), failure);
  const body = { name: 'Client', type: 'text' as const };
  await assert.rejects(ask(false).POST('/v1/labels', { body }), failure);
  assert.deepEqual(caches, ['default', 'reload', 'default', 'reload', 'default']);
});
