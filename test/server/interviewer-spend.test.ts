import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, interviewer, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld } from './world.ts';

onEveryEngine('spend (#21)', (engine) => {
  const world = suiteWorld(engine);
  const get = async (interviewerId: string) =>
    (await world.call('getInterviewer', { path: { interviewerId } })).body;
  const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

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
