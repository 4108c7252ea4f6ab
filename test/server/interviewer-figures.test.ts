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

  describe('spend (#21)', () => {
    const charge = (id: string, charges: [amountMinor: number, time: string][]) =>
      store(
        world,
        charges.flatMap(
          ([amountMinor, time], index) =>
            new Application(`${id}-${index}-${time}`, id)
              .registered(start)
              .add('cost.charged', Date.parse(time), {
                service: 'voice',
                ...usd(amountMinor),
              }).events,
        ),
      );

    test('is all charges over all time; without a budget nothing is used', async () => {
      await interviewer(world, 'spent');
      await charge('spent', [
        [250, '2024-02-29T12:00:00Z'],
        [-50, '2025-01-01T00:00:00Z'],
        [100, '2026-03-02T09:00:00Z'],
      ]);
      assert.deepEqual((await get('spent')).spend, {
        spent: usd(300),
        budget: null,
        budgetSpent: null,
        used: null,
        state: 'none',
      });
    });

    test('against an all-time budget warns from 80 % and pauses from 100 %', async () => {
      await interviewer(world, 'all-time', { budget: { type: 'all_time', amount: usd(1000) } });
      const states: [number, number, string][] = [
        [799, 0.799, 'ok'],
        [1, 0.8, 'warning'],
        [199, 0.999, 'warning'],
        [1, 1, 'paused'],
        [500, 1.5, 'paused'],
      ];
      for (const [index, [amount, used, state]] of states.entries()) {
        await charge('all-time', [[amount, at(start + index)]]);
        const { spend } = await get('all-time');
        assert.deepEqual([spend.used, spend.state], [used, state]);
        assert.deepEqual(spend.budgetSpent, spend.spent);
      }
    });

    test('against a daily budget counts from midnight in the zone of the workspace', async () => {
      await interviewer(world, 'daily', { budget: { type: 'daily', amount: usd(100) } });
      // The clock stands at 02:00 in Vancouver: midnight there was 08:00 UTC.
      await charge('daily', [
        [70, '2026-03-02T07:59:59.999Z'],
        [30, '2026-03-02T08:00:00Z'],
        [10, '2026-03-02T10:00:00Z'],
      ]);
      const { spend } = await get('daily');
      assert.deepEqual([spend.spent, spend.budgetSpent, spend.used], [usd(110), usd(40), 0.4]);
      world.now = Date.parse('2026-03-03T07:59:59.999Z');
      assert.deepEqual((await get('daily')).spend.budgetSpent, usd(40));
      world.now += 1;
      assert.deepEqual((await get('daily')).spend.budgetSpent, usd(0));
      // Clocks go forward on 8 March: that day begins at 08:00 UTC and ends at 07:00.
      await charge('daily', [
        [5, '2026-03-08T08:00:00Z'],
        [6, '2026-03-09T06:59:59Z'],
        [7, '2026-03-09T07:00:00Z'],
      ]);
      world.now = Date.parse('2026-03-09T06:59:59Z');
      assert.deepEqual((await get('daily')).spend.budgetSpent, usd(18));
      world.now = Date.parse('2026-03-09T07:00:00Z');
      assert.deepEqual((await get('daily')).spend.budgetSpent, usd(7));
      world.now = start;
    });

    test('with a budget of nothing is paused, and has no share', async () => {
      const { body } = await interviewer(world, 'zero', {
        budget: { type: 'all_time', amount: usd(0) },
      });
      assert.deepEqual([body.spend.used, body.spend.state], [null, 'paused']);
    });

    test('leaves test candidates out of both sums', async () => {
      await interviewer(world, 'tests', { budget: { type: 'daily', amount: usd(100) } });
      const one = new Application('tester', 'tests').registered(start, { test: true });
      await store(world, one.add('cost.charged', start, { service: 'voice', ...usd(60) }).events);
      const { spend } = await get('tests');
      assert.deepEqual([spend.spent, spend.budgetSpent], [usd(0), usd(0)]);
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
});
