import assert from 'node:assert/strict';
import test from 'node:test';
import { createClient, paginate } from '../../src/client/index.ts';
import { json, problem } from './answers.ts';

/** An API with a list of so many candidates in pages. */
function start(total: number) {
  const sent: URL[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    apiKey: 'key',
    async fetch(request) {
      const url = new URL(request.url);
      sent.push(url);
      const from = Number(url.searchParams.get('cursor') ?? '0');
      const to = from + Number(url.searchParams.get('limit') ?? '50');
      const ids = Array.from({ length: total }, (_, index) => ({ id: `cand_${index}` }));
      return json({
        data: ids.slice(from, to),
        page: { nextCursor: to < total ? String(to) : null, total },
      });
    },
  });
  return { client, sent };
}

test('every item comes once and in order, with the filters on every page', async () => {
  const { client, sent } = start(7);
  const ids: string[] = [];
  const query = { limit: 3, interviewerId: ['intv_1', 'intv_2'] };
  for await (const candidate of paginate(client, '/v1/candidates', { query })) {
    ids.push(candidate.id);
  }
  assert.deepEqual(
    ids,
    [0, 1, 2, 3, 4, 5, 6].map((index) => `cand_${index}`),
  );
  assert.deepEqual(
    sent.map((url) => url.search),
    ['', '&cursor=3', '&cursor=6'].map(
      (cursor) => `?limit=3&interviewerId=intv_1&interviewerId=intv_2${cursor}`,
    ),
  );
});

test('a list that is empty yields nothing', async () => {
  const { client } = start(0);
  for await (const candidate of paginate(client, '/v1/candidates')) assert.fail(candidate.id);
});

test('who stops early causes no further request', async () => {
  const { client, sent } = start(1_000);
  for await (const candidate of paginate(client, '/v1/candidates')) {
    if (candidate.id === 'cand_49') break;
  }
  assert.equal(sent.length, 1);
});

test('a problem on a later page is thrown', async () => {
  let page = 0;
  const client = createClient({
    baseUrl: 'https://api.example',
    apiKey: 'key',
    fetch: async () =>
      ++page === 1
        ? json({ data: [{ id: 'a' }], page: { nextCursor: 'x' } })
        : problem(400, 'bad_request'),
  });
  const seen: string[] = [];
  await assert.rejects(
    async () => {
      for await (const { id } of paginate(client, '/v1/interviewers')) seen.push(id);
    },
    { name: 'ApiError', code: 'bad_request' },
  );
  assert.deepEqual(seen, ['a']);
});

test('a server that goes in circles is an error, not an endless loop', async () => {
  const client = createClient({
    baseUrl: 'https://api.example',
    apiKey: 'key',
    fetch: async () => json({ data: [{ id: 'a' }], page: { nextCursor: 'same' } }),
  });
  await assert.rejects(
    async () => {
      for await (const { id } of paginate(client, '/v1/interviewers')) assert.equal(id, 'a');
    },
    { code: 'unexpected_answer' },
  );
});

test('a signal ends it', async () => {
  const { client } = start(1_000);
  const controller = new AbortController();
  const { signal } = controller;
  let count = 0;
  await assert.rejects(
    async () => {
      for await (const { id } of paginate(client, '/v1/candidates', { signal })) {
        count++;
        if (id === 'cand_49') controller.abort();
      }
    },
    { name: 'AbortError' },
  );
  assert.equal(count, 50);
});
