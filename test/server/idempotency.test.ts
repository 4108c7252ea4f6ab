import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hour, interviewer, log } from './applications.ts';
import { onEveryEngine, steps, suiteWorld, type Answer } from './world.ts';

onEveryEngine('Idempotency-Key', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'a');
    await interviewer(world, 'b');
  });
  let number = 0;
  const fresh = () => ({ 'idempotency-key': `key ${(number += 1)}` });
  const create = (headers: Record<string, string>, title = 'Baker', credential = world.key) =>
    world.call('createInterviewer', { body: { title, steps }, headers, credential });
  const plain = ({ status, headers, body }: Answer) => [
    status,
    body,
    headers.get('etag'),
    headers.get('location'),
  ];
  const total = async () => (await world.call('listInterviewers')).body.page.total;

  test('the same request again is answered as before and does nothing', async () => {
    const headers = fresh();
    const first = await create(headers);
    const before = [await total(), await log(world)];
    world.now += hour;
    const again = await create(headers);
    assert.deepEqual(plain(again), plain(first));
    assert.equal(first.headers.get('idempotent-replayed'), null);
    assert.equal(again.headers.get('idempotent-replayed'), 'true');
    assert.deepEqual([await total(), await log(world)], before);
  });

  test('every operation that takes a key does its work once', async () => {
    const path = { interviewerId: 'a' };
    const requests = [
      ['archiveInterviewer', { path }],
      ['unarchiveInterviewer', { path }],
      ['duplicateInterviewer', { path }],
      ['createLabel', { body: { key: 'once', name: 'Once', type: 'text' } }],
      ['assignLabels', { body: { resourceIds: ['a', 'b'], labels: { once: 'x' } } }],
    ] as const;
    for (const [operation, options] of requests) {
      const headers = fresh();
      const first = await world.call(operation, { ...options, headers });
      const before = [await total(), await log(world)];
      const again = await world.call(operation, { ...options, headers });
      assert.ok(first.status < 300, operation);
      assert.deepEqual(plain(again), plain(first), operation);
      assert.deepEqual([await total(), await log(world)], before, operation);
    }
  });

  test('the same key with another body or path is a 422', async () => {
    const headers = fresh();
    await create(headers);
    const other = await create(headers, 'Butcher');
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency_mismatch']);
    const once = fresh();
    await world.call('archiveInterviewer', { path: { interviewerId: 'a' }, headers: once });
    const elsewhere = await world.call('archiveInterviewer', {
      path: { interviewerId: 'b' },
      headers: once,
    });
    assert.equal(elsewhere.status, 422);
    const { body } = await world.call('getInterviewer', { path: { interviewerId: 'b' } });
    assert.equal(body.status, 'active');
  });

  test('a key is the caller’s and the operation’s own', async () => {
    const headers = fresh();
    const first = await create(headers);
    const credential = await world.keyOf(['postings:write']);
    const other = await create(headers, 'Baker', credential);
    assert.equal(other.status, 201);
    assert.notEqual(other.body.id, first.body.id);
    const label = { key: 'own', name: 'Own', type: 'text' };
    assert.equal((await world.call('createLabel', { body: label, headers })).status, 201);
  });

  test('a request that failed may be tried again with its key', async () => {
    const headers = fresh();
    const labels = { later: 'x' };
    const body = { title: 'Needs a label', steps, labels };
    assert.equal((await world.call('createInterviewer', { body, headers })).status, 422);
    await world.call('createLabel', { body: { key: 'later', name: 'Later', type: 'text' } });
    assert.equal((await world.call('createInterviewer', { body, headers })).status, 201);
  });

  test('a key is forgotten after 24 hours, not a moment before', async () => {
    const headers = fresh();
    const first = await create(headers);
    world.now += 24 * hour - 1;
    assert.equal((await create(headers)).body.id, first.body.id);
    world.now += 1;
    assert.notEqual((await create(headers)).body.id, first.body.id);
  });

  test('of requests at once with one key one does the work, and no other answers differently', async () => {
    const headers = fresh();
    const before = await total();
    const answers = await Promise.all(Array.from({ length: 8 }, () => create(headers, 'At once')));
    assert.equal(await total(), before + 1);
    const made = answers.filter(({ status }) => status === 201);
    assert.equal(new Set(made.map(({ body }) => body.id)).size, 1);
    for (const { status, body, headers: given } of answers.filter((one) => !made.includes(one))) {
      assert.deepEqual([status, body.code], [409, 'in_flight']);
      assert.equal(given.get('retry-after'), '1');
    }
  });

  test('a key is 1 to 255 characters', async () => {
    const long = await create({ 'idempotency-key': 'x'.repeat(256) });
    assert.deepEqual([long.status, long.body.errors[0].pointer], [400, '/header/idempotency-key']);
    assert.equal((await create({ 'idempotency-key': 'x'.repeat(255) })).status, 201);
  });
});
