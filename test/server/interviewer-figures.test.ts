import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Application, applications, at, daysAgo, interviewer, store } from './applications.ts';
import { event, onEveryEngine, start, suiteWorld } from './world.ts';

onEveryEngine('figures of an interviewer', (engine) => {
  const world = suiteWorld(engine);
  const get = async (interviewerId: string) =>
    (await world.call('getInterviewer', { path: { interviewerId } })).body;
  const patch = (interviewerId: string, body: object) =>
    world.call('updateInterviewer', { path: { interviewerId }, body });
  const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

  describe('candidates and completion (#18)', () => {
    test('count applications and those with every required step complete', async () => {
      await interviewer(world, 'stats');
      await store(world, [
        ...applications('stats', 'done', 3, (one) =>
          one.registered(start).completed(start, 'resume').completed(start, 'voice'),
        ),
        ...applications('stats', 'half', 4, (one) =>
          one.registered(start).completed(start, 'resume'),
        ),
        ...applications('stats', 'idle', 1, (one) => one.invited(start)),
        ...applications('stats', 'test', 5, (one) =>
          one
            .registered(start, { test: true })
            .completed(start, 'resume')
            .completed(start, 'voice'),
        ),
      ]);
      const { stats } = await get('stats');
      assert.deepEqual(stats, {
        candidates: 8,
        completed: 3,
        completionRate: 3 / 8,
        lowSample: true,
      });
    });

    test('are no rate without candidates, and no low sample from 30 on', async () => {
      const { body } = await interviewer(world, 'sample');
      assert.deepEqual(body.stats, {
        candidates: 0,
        completed: 0,
        completionRate: null,
        lowSample: true,
      });
      await store(
        world,
        applications('sample', 's', 29, (one) => one.registered(start)),
      );
      assert.equal((await get('sample')).stats.lowSample, true);
      await store(world, new Application('s-30', 'sample').registered(start).events);
      const { stats } = await get('sample');
      assert.deepEqual(stats, {
        candidates: 30,
        completed: 0,
        completionRate: 0,
        lowSample: false,
      });
    });

    test('of a test posting are none, and come back when it is one no more', async () => {
      await interviewer(world, 'trial', {
        testPosting: true,
        budget: { type: 'all_time', amount: usd(1000) },
      });
      const rated = { value: 5, min: 1, max: 5 };
      const charge = { service: 'voice', ...usd(900) };
      const one = new Application('t', 'trial')
        .registered(start)
        .completed(start, 'resume')
        .completed(start, 'voice');
      await store(
        world,
        one.add('csat.submitted', start, rated).add('cost.charged', start, charge).events,
      );
      const hidden = await get('trial');
      assert.deepEqual(
        [hidden.stats.candidates, hidden.csat.responses, hidden.spend.spent.amountMinor],
        [0, 0, 0],
      );
      assert.equal(hidden.testPosting, true);
      await patch('trial', { testPosting: false });
      const shown = await get('trial');
      assert.deepEqual(
        [shown.stats.candidates, shown.csat.responses, shown.spend.spent.amountMinor],
        [1, 1, 900],
      );
    });
  });

  describe('satisfaction (#20)', () => {
    const rate = async (id: string, ratings: [value: number, min: number, max: number][]) => {
      await interviewer(world, id);
      const events = ratings.map(([value, min, max], index) =>
        new Application(`${id}-${index}`, id)
          .registered(start)
          .add('csat.submitted', start, { value, min, max }),
      );
      await store(
        world,
        events.flatMap((one) => one.events),
      );
      return (await get(id)).csat;
    };

    test('is nothing without ratings', async () => {
      assert.deepEqual(await rate('unrated', []), {
        score: null,
        responses: 0,
        satisfied: null,
        lowSample: true,
      });
    });

    test('is the mean on 1 to 5 with the share of 4 and more', async () => {
      const csat = await rate('rated', [
        [5, 1, 5],
        [4, 1, 5],
        [3, 1, 5],
        [4, 1, 5],
      ]);
      assert.deepEqual(csat.score, { value: 4, min: 1, max: 5, normalized: 0.75 });
      assert.deepEqual([csat.responses, csat.satisfied], [4, 0.75]);
    });

    test('converts other scales: 0 to 10 and thumbs', async () => {
      const csat = await rate('scales', [
        [10, 0, 10],
        [5, 0, 10],
        [1, 0, 1],
        [0, 0, 1],
      ]);
      assert.deepEqual(csat.score, { value: 3.5, min: 1, max: 5, normalized: 0.625 });
      assert.equal(csat.satisfied, 0.5);
    });

    test('leaves test candidates out', async () => {
      await rate('tested', [[5, 1, 5]]);
      const low = { value: 1, min: 1, max: 5 };
      await store(
        world,
        new Application('x', 'tested')
          .registered(start, { test: true })
          .add('csat.submitted', start, low).events,
      );
      assert.equal((await get('tested')).csat.score.value, 5);
    });
  });

  describe('the applicant-tracking system (#19)', () => {
    const sync = (id: string, type: string, time: number, data: object = {}) =>
      store(world, [event(type, id, time, { provider: 'Greenhouse', ...data })]);
    const none = { state: 'not_connected', provider: null, lastSyncAt: null, message: null };

    test('is not connected, pending, connected, paused or failed, by the last event', async () => {
      const { body } = await interviewer(world, 'ats');
      assert.deepEqual(body.ats, none);
      const connected = { ...none, provider: 'Greenhouse' };
      await sync('ats', 'sync.succeeded', daysAgo(9), { pending: true });
      assert.deepEqual((await get('ats')).ats, {
        ...connected,
        state: 'pending_activation',
        lastSyncAt: at(daysAgo(9)),
      });
      await sync('ats', 'sync.succeeded', daysAgo(8));
      assert.deepEqual((await get('ats')).ats, {
        ...connected,
        state: 'connected',
        lastSyncAt: at(daysAgo(8)),
      });
      await sync('ats', 'sync.failed', daysAgo(6), { message: 'Token expired' });
      const failed = { ...connected, state: 'error', message: 'Token expired' };
      assert.deepEqual((await get('ats')).ats, { ...failed, lastSyncAt: at(daysAgo(8)) });
      await sync('ats', 'sync.succeeded', daysAgo(7));
      assert.deepEqual((await get('ats')).ats, { ...failed, lastSyncAt: at(daysAgo(7)) });
      await sync('ats', 'sync.succeeded', daysAgo(5), { paused: true });
      assert.deepEqual((await get('ats')).ats, {
        ...connected,
        state: 'paused',
        lastSyncAt: at(daysAgo(5)),
      });
    });

    test('that never worked has no last sync', async () => {
      await interviewer(world, 'broken');
      await sync('broken', 'sync.failed', start);
      assert.deepEqual((await get('broken')).ats, {
        ...none,
        state: 'error',
        provider: 'Greenhouse',
      });
    });
  });

  test('subscribers are counted, and replaced as a whole (#23)', async () => {
    const { body } = await interviewer(world, 'news', {
      subscribers: ['a@example.com', 'b@example.com'],
    });
    assert.equal(body.subscribers, 2);
    assert.equal((await patch('news', { subscribers: ['c@example.com'] })).body.subscribers, 1);
    assert.equal((await patch('news', { title: 'Renamed' })).body.subscribers, 1);
    assert.equal((await patch('news', { subscribers: [] })).body.subscribers, 0);
  });

  test('subscribers are listed for who may change them, and not kept by any cache (#23)', async () => {
    await interviewer(world, 'post', { subscribers: ['b@example.com', 'A@example.com'] });
    const path = { interviewerId: 'post' };
    const { body, headers } = await world.call('listSubscribers', { path });
    assert.deepEqual(body, { data: ['A@example.com', 'b@example.com'] });
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('etag'), null);
  });
});
