import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, daysAgo, hour, interviewer, store } from './applications.ts';
import { onEveryEngine, suiteWorld, type CallOptions } from './world.ts';

type Query = NonNullable<CallOptions['query']>;

const window = { from: at(daysAgo(10)), to: at(daysAgo(0)) };

/** One application with a completed step and a charge at a time. */
const application = (id: string, time: number, amountMinor: number, test = false) =>
  new Application(id, id.split('-')[0]!)
    .registered(time, { test })
    .completed(time + hour, 'resume')
    .completed(time + 2 * hour, 'voice')
    .add('cost.charged', time + hour, { service: 'voice', amountMinor, currency: 'USD' }).events;

onEveryEngine('figures of an activity', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'r');
    await interviewer(world, 'trial', { testPosting: true });
    await store(world, [
      ...application('r-1', daysAgo(3), 100),
      ...application('r-test', daysAgo(3), 70, true),
      ...application('trial-1', daysAgo(4), 5),
      ...application('trial-refund', daysAgo(4), -90),
    ]);
    // Saves 21 dollars of work and costs 121, then 71.
    await interviewer(world, 'loss');
    await store(world, [
      ...application('loss-before', daysAgo(15), 12_100),
      ...application('loss-now', daysAgo(5), 7_100),
    ]);
  });

  const asked: [string, 'getSeries' | 'getSpend' | 'getEngagementHours', Query, number][] = [
    ['applications that entered', 'getSeries', { series: 'candidates.entered' }, 3],
    ['applications that completed', 'getSeries', { series: 'interviews.completed' }, 3],
    ['attempts', 'getSeries', { series: 'interviews.volume' }, 6],
    ['attempts of a type', 'getSeries', { series: 'interviews.volume', stepType: 'resume' }, 3],
    ['attempts of steps', 'getSeries', { series: 'interviews.by_step' }, 6],
    ['charges by service', 'getSeries', { series: 'spend.by_service' }, -15],
    ['charges', 'getSpend', {}, -15],
    ['acts', 'getEngagementHours', {}, 3],
    ['acts by text message', 'getEngagementHours', { agent: 'sms' }, 0],
  ];
  for (const [what, operation, query, count] of asked) {
    test(`say how much of ${what} is left out as tests, and nothing when tests count`, async () => {
      const { body } = await world.call(operation, { query: { ...window, ...query } });
      assert.deepEqual(body.exclusions, [{ reason: 'test', count }]);
      const all = await world.call(operation, {
        query: { ...window, ...query, includeTest: true },
      });
      assert.deepEqual(all.body.exclusions, []);
      const total = (one: typeof body) => one.total?.value ?? one.total;
      assert.equal(total(all.body) - total(body), count);
    });
  }

  test('rise from a loss to a smaller one', async () => {
    const query = { ...window, interviewerId: 'loss' };
    const { net } = (await world.call('getSummary', { query })).body.savings;
    assert.deepEqual([net.value, net.baseline, net.delta], [-5000, -10_000, 0.5]);
  });

  test('are compared with nothing when the baseline is 0 or lies before all data', async () => {
    const { spend, gross } = (
      await world.call('getSummary', {
        query: { from: at(daysAgo(5)), to: at(daysAgo(0)), interviewerId: 'r' },
      })
    ).body.savings;
    assert.deepEqual([spend.value, spend.baseline, spend.delta], [100, null, null]);
    assert.deepEqual([gross.baseline, gross.delta, gross.deltaKind], [null, null, null]);
    const later = { from: at(daysAgo(1)), to: at(daysAgo(0)), interviewerId: 'r' };
    const { candidates } = (await world.call('getSummary', { query: later })).body;
    assert.deepEqual([candidates.baseline, candidates.delta], [0, null]);
  });
});
