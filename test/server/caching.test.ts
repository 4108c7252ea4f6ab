import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations } from '../../src/server/contract.ts';
import { Application, daysAgo, hour, interviewer, store } from './applications.ts';
import { cases, importsEnd, prepareCases } from './operation-cases.ts';
import { onEveryEngine, start, suiteWorld, type CallOptions } from './world.ts';

onEveryEngine('answers a browser may keep', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await prepareCases(world);
    await interviewer(world, 'done');
    const one = new Application('d', 'done').registered(daysAgo(2));
    await store(world, one.completed(daysAgo(1), 'resume').completed(daysAgo(1), 'voice').events);
  });
  const etagOf = async (options: CallOptions = {}) =>
    (await world.call('getFunnel', options)).headers.get('etag') ?? '';
  const revalidate = (etag: string, options: CallOptions = {}) =>
    world.call('getFunnel', { ...options, headers: { 'if-none-match': etag } });
  const done = { query: { interviewerId: 'done' } };

  /** What is made or changed has a tag to edit it by. */
  const made = compiledOperations
    .filter(({ id }) => id.endsWith('eInterviewer') || id === 'createLabel')
    .map(({ id }) => id);

  test('are those the document gives an ETag; all others are kept nowhere', async () => {
    for (const { id, etag, offersCsv } of compiledOperations) {
      if (id === 'streamEvents') continue;
      const { headers } = await world.call(id, await cases[id].ok(world));
      assert.equal(headers.get('cache-control'), etag ? 'private, no-cache' : 'no-store', id);
      assert.equal(headers.get('etag') !== null, etag || made.includes(id), id);
      const vary = `Origin, Authorization${offersCsv ? ', Accept' : ''}`;
      assert.equal(headers.get('vary'), vary, id);
    }
    await importsEnd(world);
  });

  test('are not sent again while they are the same, though the clock moved', async () => {
    const etag = await etagOf(done);
    world.now += hour;
    const { status, headers } = await revalidate(etag, done);
    assert.equal(status, 304);
    assert.equal(headers.get('etag'), etag);
    assert.equal(headers.get('cache-control'), 'private, no-cache');
    assert.equal(headers.get('vary'), 'Origin, Authorization, Accept');
  });

  test('are sent again once anything in them changed', async () => {
    const etag = await etagOf(done);
    await store(world, new Application('new', 'done').registered(start).events);
    const { status, headers } = await revalidate(etag, done);
    assert.equal(status, 200);
    assert.notEqual(headers.get('etag'), etag);
  });

  test('differ with the question, the token’s rows and the workspace', async () => {
    const mint = async (interviewerIds: string[]) => {
      const body = { permissions: ['analytics:read'], interviewerIds };
      return (await world.call('createEmbedToken', { body })).body.token as string;
    };
    const tags = [
      await etagOf(done),
      await etagOf({ ...done, credential: await mint(['done']) }),
      await etagOf({ ...done, credential: await mint(['a', 'done']) }),
      await etagOf({ query: { interviewerId: 'a' } }),
    ];
    assert.equal(new Set(tags).size, tags.length);
  });

  test('are recognised among several tags and weakened ones, not by part of one', async () => {
    const etag = await etagOf(done);
    for (const known of [`W/${etag}`, `"x", ${etag}`, `W/"x",W/${etag}`])
      assert.equal((await revalidate(known, done)).status, 304, known);
    for (const other of ['""', etag.slice(1, -1), `"x${etag.slice(1)}`, 'W/""'])
      assert.equal((await revalidate(other, done)).status, 200, other);
  });

  test('of lists and settings are recognised too', async () => {
    const asked = [
      ['listInterviewers', {}],
      ['getInterviewer', { path: { interviewerId: 'a' } }],
      ['listLabels', {}],
      ['listMetrics', {}],
    ] as const;
    for (const [operation, options] of asked) {
      const { headers } = await world.call(operation, options);
      const known = { 'if-none-match': headers.get('etag') ?? '' };
      assert.equal((await world.call(operation, { ...options, headers: known })).status, 304);
    }
  });
});
