import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { components } from '../../src/schema.ts';
import { Application, at, hour, interviewer, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld } from './world.ts';

const day = 24 * hour;
// 2026-03-02 is a Monday; clocks in Vancouver go forward on Sunday the 8th.
const from = '2026-02-01T08:00:00.000Z';
const to = '2026-03-15T07:00:00.000Z';

onEveryEngine('the first day of weekly buckets (#1)', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'r');
    const days = Array.from({ length: 28 }, (_, index) => Date.parse(from) + index * day + hour);
    await store(
      world,
      days.flatMap((time, index) => new Application(`c${index}`, 'r').registered(time).events),
    );
    world.now = start + hour;
  });

  const weeks = async (query: Record<string, string> = {}) => {
    const { status, body } = await world.call('getSeries', {
      query: {
        ...{ series: 'candidates.entered', frequency: 'week', timeZone: 'America/Vancouver' },
        ...{ from, to, ...query },
      },
    });
    assert.equal(status, 200, JSON.stringify(body));
    return body as components['schemas']['Series'];
  };
  const set = (weekStartsOn: number) => world.call('updateSettings', { body: { weekStartsOn } });
  const weekday = (instant: string) =>
    new Date(instant).toLocaleDateString('en', { weekday: 'short', timeZone: 'America/Vancouver' });

  test('is Monday unless a workspace says another', async () => {
    const { buckets } = await weeks();
    assert.equal((await world.call('getSettings')).body.weekStartsOn, 1);
    assert.deepEqual([...new Set(buckets.slice(1).map((each) => weekday(each.from)))], ['Mon']);
  });

  test('moves the buckets and no candidate out of the total, over a change of the clocks', async () => {
    const { total } = await weeks();
    for (const [first, name] of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].entries()) {
      await set(first + 1);
      const moved = await weeks();
      const [head, ...rest] = moved.buckets;
      assert.equal(head?.from, from);
      assert.equal(moved.buckets.at(-1)?.to, to);
      for (const [index, each] of rest.entries()) {
        assert.equal(weekday(each.from), name);
        assert.equal(each.from, moved.buckets[index]?.to, 'no gap and no overlap');
      }
      assert.equal(moved.total.value, total.value);
      assert.equal(
        moved.buckets.reduce((sum, { value }) => sum + value, 0),
        total.value,
      );
    }
  });

  test('is that of the instant when a past is asked for', async () => {
    await set(1);
    world.now += hour;
    const asOf = at(world.now);
    const before = await weeks({ asOf });
    world.now += hour;
    await set(7);
    world.now += hour;
    assert.deepEqual(await weeks({ asOf }), before);
    assert.notDeepEqual((await weeks()).buckets, before.buckets);
  });

  test('is a weekday from 1 to 7', async () => {
    for (const wrong of [0, 8, 1.5]) {
      const { status, body } = await set(wrong);
      assert.equal(status, 422);
      assert.equal(body.errors[0].pointer, '/weekStartsOn');
    }
  });
});
