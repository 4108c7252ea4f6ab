import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OperationId } from '../../src/server/contract.ts';
import { applications, interviewer, second, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld, type CallOptions } from './world.ts';

type Query = NonNullable<CallOptions['query']>;

onEveryEngine('pages', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    for (let index = 0; index < 17; index += 1) {
      if (index % 3 === 0) world.now += 1000;
      await interviewer(world, `i${index % 5}-${index}`);
    }
    // Many share an invitation, a completion and a score.
    const events = applications('i0-0', 'c', 60, (one, index) => {
      one.registered(start + (index % 7) * second);
      if (index % 3 > 0) one.completed(start, 'resume', { score: index % 4 });
      if (index % 3 > 1) one.completed(start + (index % 2), 'voice');
    });
    await store(world, events);
    await store(
      world,
      applications('i1-1', 'd', 9, (one) => one.registered(start)),
    );
  });

  async function pages(operation: OperationId, query: Query) {
    const rows: string[] = [];
    const cursors: string[] = [];
    for (let cursor: string | null = null; ;) {
      const options = { query: { ...query, ...(cursor === null ? {} : { cursor }) } };
      const { status, body } = await world.call(operation, options);
      assert.equal(status, 200, JSON.stringify(body));
      rows.push(...body.data.map(({ id }: { id: string }) => id));
      cursor = body.page.nextCursor;
      if (cursor === null) return { rows, cursors, total: body.page.total as number };
      assert.equal(body.data.length, query['limit']);
      cursors.push(cursor);
    }
  }

  const lists: [OperationId, string[]][] = [
    ['listInterviewers', ['most_recent', 'oldest', 'most_candidates', 'least_candidates']],
    ['listCandidates', ['most_recent', 'oldest', 'recently_completed', 'top_rated']],
  ];
  for (const [operation, sorts] of lists) {
    for (const sort of sorts) {
      test(`${operation} by ${sort} gives every row once, in the same order at any size`, async () => {
        const { rows: expected, total } = await pages(operation, { sort, limit: 200 });
        assert.equal(new Set(expected).size, total);
        for (const limit of [3, 10]) {
          assert.deepEqual((await pages(operation, { sort, limit })).rows, expected);
        }
      });
    }
  }

  test('a page that the last row fills has no next', async () => {
    const query = { interviewerId: 'i1-1', limit: 9 };
    assert.equal((await world.call('listCandidates', { query })).body.page.nextCursor, null);
  });

  test('rows that are added between pages move none that were there', async () => {
    const query = { interviewerId: 'i1-1', sort: 'oldest', limit: 4 };
    const first = (await world.call('listCandidates', { query })).body;
    await store(world, [
      ...applications('i1-1', 'early', 2, (one) => one.registered(start - second)),
      ...applications('i1-1', 'late', 1, (one) => one.registered(start + second)),
    ]);
    const rest = { ...query, limit: 50, cursor: first.page.nextCursor };
    const after = (await world.call('listCandidates', { query: rest })).body;
    const ids = [...first.data, ...after.data].map(({ id }: { id: string }) => id);
    assert.deepEqual(ids, [...Array.from({ length: 9 }, (_, index) => `d-${index}`), 'late-0']);
  });

  const refused = async (operation: OperationId, query: Query, credential = world.key) => {
    const { status, body } = await world.call(operation, { query, credential });
    assert.equal(status, 400, JSON.stringify(query));
    assert.equal(body.errors[0].pointer, '/query/cursor');
    assert.equal(body.data, undefined);
  };

  test('a cursor changed in any character is a 400', async () => {
    const { cursors } = await pages('listCandidates', { limit: 20 });
    const [cursor = ''] = cursors;
    for (let index = 0; index < cursor.length; index += 1) {
      const other = cursor[index] === 'A' ? 'B' : 'A';
      await refused('listCandidates', {
        limit: 20,
        cursor: cursor.slice(0, index) + other + cursor.slice(index + 1),
      });
    }
    for (const wrong of [
      cursor.slice(1),
      cursor.slice(0, -1),
      `${cursor}A`,
      `${cursor}.A`,
      '.',
      'x',
      'null',
      'eyJ9.',
    ])
      await refused('listCandidates', { limit: 20, cursor: wrong });
  });

  test('a cursor moved to another list, sort, filter or token is a 400', async () => {
    const [cursor = ''] = (await pages('listInterviewers', { limit: 5 })).cursors;
    assert.ok(cursor);
    await refused('listCandidates', { limit: 5, cursor });
    await refused('listInterviewers', { limit: 5, cursor, sort: 'oldest' });
    await refused('listInterviewers', { limit: 5, cursor, status: 'active' });
    await refused('listInterviewers', { limit: 5, cursor, search: 'i' });
    const body = { permissions: ['postings:read'], interviewerIds: ['i0-0', 'i1-1'] };
    const { token } = (await world.call('createEmbedToken', { body })).body;
    await refused('listInterviewers', { limit: 5, cursor }, token);
  });

  test('a cursor holds for another page size, and for another key with the same rows', async () => {
    const [cursor = ''] = (await pages('listInterviewers', { limit: 5 })).cursors;
    const credential = await world.keyOf(['postings:read']);
    const query = { limit: 2, cursor };
    const { status, body } = await world.call('listInterviewers', { query, credential });
    assert.deepEqual([status, body.data.length], [200, 2]);
  });

  test('limits are 1 to 200', async () => {
    for (const limit of [0, 201, -1, 1.5, 'x']) {
      const { status, body } = await world.call('listCandidates', { query: { limit } });
      assert.equal(status, 400);
      assert.equal(body.errors[0].pointer, '/query/limit');
    }
  });
});
