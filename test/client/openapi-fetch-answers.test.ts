/** How our client reads answers, beside openapi-fetch, and where it is another on purpose. */
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { createClient } from '../../src/client/index.ts';
import { alike, both } from './side-by-side.ts';
import type { LooseClient } from './side-by-side.ts';

const get = (init: object) => (client: LooseClient) => client.GET('/v1/labels', init);
const post = (init: object) => (client: LooseClient) => client.POST('/v1/labels', init);

describe('what comes back is read alike', () => {
  const bodies: Record<string, () => Response> = {
    JSON: () => Response.json({ a: [1, null, 'é'] }),
    'JSON of a known length': () => new Response('{"a":1}', { headers: { 'content-length': '7' } }),
    'a text of JSON': () => Response.json('text'),
    'no bytes': () => new Response(''),
    'no body': () => new Response(null),
    'no body, said to have none': () => new Response(null, { headers: { 'content-length': '0' } }),
    'no known body': () =>
      new Response('{"a":1}', {
        headers: { 'content-length': '0', 'transfer-encoding': 'chunked' },
      }),
    '204': () => new Response(null, { status: 204 }),
    '201 with CSV': () =>
      new Response('"a",1\n', { status: 201, headers: { 'content-type': 'text/csv' } }),
    'a problem': () => Response.json({ code: 'not_found', title: 'No.' }, { status: 404 }),
    'an error in text': () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    'an error without a word': () => new Response('', { status: 500 }),
    'an error said to have no bytes': () =>
      new Response('x', { status: 500, headers: { 'content-length': '0' } }),
    'not modified': () => new Response(null, { status: 304 }),
  };
  for (const [name, answer] of Object.entries(bodies)) {
    for (const parseAs of [undefined, 'json', 'text', 'blob', 'arrayBuffer', 'stream']) {
      const isJson = parseAs === undefined || parseAs === 'json';
      if (name === '201 with CSV' && isJson) continue;
      test(`${name}, as ${parseAs ?? 'what is usual'}`, async () => {
        const { outcome } = await alike(get(parseAs ? { parseAs } : {}), async () => answer());
        assert.equal(outcome.thrown, undefined);
      });
    }
  }
});

describe('on purpose our client', () => {
  const ours = async (...scene: Parameters<typeof both>) => (await both(...scene)).ours;

  test('writes a query as a form does, and takes half a character', async () => {
    const query = { search: "a b!'()~\ud83d", list: ['x', null, 'y'] };
    const { ours: own, theirs } = await both((client, note) => {
      client.use({ onRequest: ({ request }) => note(new URL(request.url).search) });
      return client.GET('/v1/labels', { params: { query } });
    });
    assert.ok(theirs.outcome.thrown instanceof URIError);
    assert.deepEqual(own.notes, ['?search=a+b%21%27%28%29%7E%EF%BF%BD&list=x&list=y']);
  });

  test('asks once more, past the cache, for what is not JSON, and then says so', async () => {
    const { sent, outcome } = await ours(get({}), async () => new Response('{"a":'));
    assert.deepEqual(
      sent.map((each) => (each as { options: Request }).options.cache),
      ['default', 'reload'],
    );
    const { code, cause } = outcome.thrown as { code?: string; cause?: unknown };
    assert.equal(code, 'unexpected_answer');
    assert.ok(cause instanceof SyntaxError);
  });

  test('calls it a network failure when the rest of an answer does not come', async () => {
    const cut = () =>
      new ReadableStream({
        pull(controller) {
          controller.error(new TypeError('terminated'));
        },
      });
    const { outcome } = await ours(post({ body: {} }), async () => new Response(cut()));
    assert.equal((outcome.thrown as { code?: string }).code, 'network');
  });

  test('gives middleware the failure that the call would have', async () => {
    const seen: unknown[] = [];
    const client = createClient({ baseUrl: 'https://api.example', fetch: () => Promise.reject() });
    client.use({ onError: ({ error }) => void seen.push((error as { code?: string }).code) });
    const call = client.POST('/v1/labels', { body: { name: 'Client', type: 'text' } });
    await assert.rejects(call, { name: 'ApiError', code: 'network' });
    assert.deepEqual(seen, ['network']);
  });

  test('rejects with the reason of a signal also where fetch does not listen to it', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const { outcome } = await ours(get({ signal: controller.signal }), async () => {
      controller.abort(reason);
      throw new TypeError('fetch failed');
    });
    assert.equal(outcome.thrown, reason);
  });

  test('has the methods of the contract, and cannot be changed', async () => {
    const client = createClient({ baseUrl: 'https://api.example' });
    assert.deepEqual(Object.keys(client), ['GET', 'POST', 'PATCH', 'DELETE', 'use', 'eject']);
    assert.ok(Object.isFrozen(client));
  });
});
