import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applications, at, day, daysAgo, interviewer, second, store } from './applications.ts';
import { event, onEveryEngine, start, suiteWorld } from './world.ts';

onEveryEngine('what needs attention (#37)', (engine) => {
  const world = suiteWorld(engine);
  let number = 0;
  /** A new interviewer, activated so many days ago. */
  const active = async (activeDays: number, settings: object = {}) => {
    const id = `intv-${(number += 1)}`;
    await interviewer(world, id, settings);
    await store(world, [event('interviewer.activated', id, daysAgo(activeDays))]);
    return id;
  };
  const attention = async (id: string) =>
    (await world.call('getInterviewer', { path: { interviewerId: id } })).body.attention;
  const invite = (id: string, time: number, data = {}) =>
    store(
      world,
      applications(id, id, 1, (one) => one.registered(time, data)),
    );

  describe('no candidates for 7 days', () => {
    test('is said 7 days after the last one', async () => {
      const id = await active(30);
      await invite(id, daysAgo(7));
      assert.deepEqual(await attention(id), ['no_recent_candidates']);
    });
    test('is not said a second earlier', async () => {
      const id = await active(30);
      await invite(id, daysAgo(7) + second);
      assert.deepEqual(await attention(id), []);
    });
    test('is not said in the first 7 days, and is after them', async () => {
      assert.deepEqual(await attention(await active(6.9)), []);
      assert.deepEqual(await attention(await active(7)), ['no_recent_candidates']);
    });
    test('counts no test candidates, and is not said of a test posting', async () => {
      const id = await active(30);
      await invite(id, daysAgo(1), { test: true });
      assert.deepEqual(await attention(id), ['no_recent_candidates']);
      assert.deepEqual(await attention(await active(30, { testPosting: true })), []);
    });
    test('is said of active ones only', async () => {
      const expired = await active(30, { deadlineAt: at(start) });
      const archived = await active(30);
      await world.call('archiveInterviewer', { path: { interviewerId: archived } });
      const { body } = await interviewer(world, 'sketch', { draft: true });
      assert.deepEqual(
        [await attention(expired), await attention(archived), body.attention],
        [[], [], []],
      );
    });
  });

  describe('completion 15 points below the 30 days before', () => {
    /** Started and completed in each of the two cohorts. */
    const cohorts = async (now: [number, number], before: [number, number], late = 0) => {
      const id = await active(90);
      const told = (prefix: string, [started, completed]: [number, number], days: number) =>
        applications(id, `${id}-${prefix}`, started, (one, index) => {
          one.registered(daysAgo(days)).started(daysAgo(days), 'voice');
          if (index < completed)
            one.completed(daysAgo(days), 'resume').completed(daysAgo(days - 1), 'voice');
          else if (index < completed + late)
            one.completed(daysAgo(5), 'resume').completed(daysAgo(5), 'voice');
        });
      await store(world, [...told('now', now, 10), ...told('before', before, 40)]);
      await invite(id, daysAgo(0));
      return attention(id);
    };
    test('is said of a dip of 15 points', async () => {
      assert.deepEqual(await cohorts([20, 13], [20, 16]), ['completion_below_baseline']);
      assert.deepEqual(await cohorts([20, 16], [20, 19]), ['completion_below_baseline']);
    });
    test('is not said of a dip of less', async () => {
      assert.deepEqual(await cohorts([50, 33], [50, 40]), []);
    });
    test('is not said of a rise', async () => {
      assert.deepEqual(await cohorts([20, 20], [20, 10]), []);
    });
    test('is not said of fewer than 10 starts on either side', async () => {
      assert.deepEqual(await cohorts([9, 0], [20, 20]), []);
      assert.deepEqual(await cohorts([20, 0], [9, 9]), []);
    });
    test('compares at the same age: what the cohort before completed later does not count', async () => {
      assert.deepEqual(await cohorts([20, 13], [20, 13], 7), []);
    });
  });

  describe('a deadline within 7 days', () => {
    test('is said at 7 days and not a second before', async () => {
      const at7 = await active(1, { deadlineAt: at(start + 7 * day) });
      const later = await active(1, { deadlineAt: at(start + 7 * day + second) });
      assert.deepEqual([await attention(at7), await attention(later)], [['expiring'], []]);
    });
    test('is not said once it has passed', async () => {
      assert.deepEqual(await attention(await active(1, { deadlineAt: at(start) })), []);
    });
  });

  describe('a failed sync', () => {
    const sync = (id: string, type: string, time: number) =>
      store(world, [event(type, id, time, { provider: 'Greenhouse' })]);
    test('is said until one succeeds', async () => {
      const id = await active(1);
      await sync(id, 'sync.failed', daysAgo(2));
      assert.deepEqual(await attention(id), ['ats_error']);
      await sync(id, 'sync.succeeded', daysAgo(1));
      assert.deepEqual(await attention(id), []);
    });
    test('is not said of an archived one', async () => {
      const id = await active(1);
      await sync(id, 'sync.failed', daysAgo(2));
      await world.call('archiveInterviewer', { path: { interviewerId: id } });
      assert.deepEqual(await attention(id), []);
    });
  });

  describe('80 % of the budget', () => {
    const spent = async (amountMinor: number, budget: object | null) => {
      const id = await active(1, { budget });
      const charge = { service: 'voice', amountMinor, currency: 'USD' };
      await store(
        world,
        applications(id, id, 1, (one) => one.registered(start).add('cost.charged', start, charge)),
      );
      return attention(id);
    };
    const budget = { type: 'all_time', amount: { amountMinor: 1000, currency: 'USD' } };
    test('is said from 80 % on', async () => {
      assert.deepEqual(await spent(799, budget), []);
      assert.deepEqual(await spent(800, budget), ['budget_warning']);
      assert.deepEqual(await spent(1500, budget), ['budget_warning']);
    });
    test('is not said without a budget', async () => {
      assert.deepEqual(await spent(1500, null), []);
    });
  });

  test('several are said together', async () => {
    const id = await active(30, { deadlineAt: at(start + day) });
    await store(world, [event('sync.failed', id, start, { provider: 'Greenhouse' })]);
    assert.deepEqual(await attention(id), ['no_recent_candidates', 'expiring', 'ats_error']);
  });
});
