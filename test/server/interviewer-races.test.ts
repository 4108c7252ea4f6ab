import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, interviewer, store } from './applications.ts';
import { onEveryEngine, start, steps, suiteWorld } from './world.ts';

onEveryEngine('changes of an interviewer by several at once', (engine) => {
  const world = suiteWorld(engine);
  const get = (interviewerId: string) => world.call('getInterviewer', { path: { interviewerId } });
  const patch = (interviewerId: string, body: object, headers: Record<string, string> = {}) =>
    world.call('updateInterviewer', { path: { interviewerId }, body, headers });

  test('many made at once all get a slug of their own', async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, () =>
        world.call('createInterviewer', { body: { title: 'At once', steps } }),
      ),
    );
    assert.deepEqual(
      made.map(({ status }) => status),
      Array(8).fill(201),
    );
    assert.equal(new Set(made.map(({ body }) => body.slug)).size, 8);
  });

  test('If-Match lets the first of two writers through and stops the second', async () => {
    await interviewer(world, 'contested');
    const etag = (await get('contested')).headers.get('etag') ?? '';
    const first = await patch('contested', { title: 'First' }, { 'if-match': etag });
    assert.equal(first.status, 200);
    assert.notEqual(first.headers.get('etag'), etag);
    const second = await patch('contested', { title: 'Second' }, { 'if-match': etag });
    assert.equal(second.status, 412);
    assert.equal((await get('contested')).body.title, 'First');
    const fresh = { 'if-match': first.headers.get('etag') ?? '' };
    assert.equal((await patch('contested', { title: 'Third' }, fresh)).status, 200);
    assert.equal((await patch('contested', { title: 'Any' }, { 'if-match': '*' })).status, 200);
    for (const wrong of ['""', 'W/"1"', '1', '"x"'])
      assert.equal(
        (await patch('contested', { title: 'Wrong' }, { 'if-match': wrong })).status,
        412,
      );
  });

  test('of writers at once with one If-Match, one gets through', async () => {
    await interviewer(world, 'raced');
    const headers = { 'if-match': (await get('raced')).headers.get('etag') ?? '' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        patch('raced', { title: `Writer ${index}` }, headers),
      ),
    );
    const through = answers.filter(({ status }) => status === 200);
    assert.equal(through.length, 1);
    assert.equal((await get('raced')).body.title, through[0]?.body.title);
    assert.ok(answers.every(({ status }) => [200, 412].includes(status)));
  });

  test('figures that move are no change of settings to If-Match', async () => {
    await interviewer(world, 'moving');
    const { headers } = await get('moving');
    const etag = headers.get('etag') ?? '';
    await store(world, new Application('m', 'moving').registered(start).events);
    assert.notEqual((await get('moving')).headers.get('etag'), etag);
    const path = { interviewerId: 'moving' };
    const archived = await world.call('archiveInterviewer', {
      path,
      headers: { 'if-match': etag },
    });
    assert.equal(archived.status, 200);
    const stale = await world.call('unarchiveInterviewer', { path, headers: { 'if-match': etag } });
    assert.equal(stale.status, 412);
  });
});
