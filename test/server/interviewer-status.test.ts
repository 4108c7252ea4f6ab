import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, day, hour, interviewer, second, store } from './applications.ts';
import { event, onEveryEngine, start, suiteWorld } from './world.ts';

onEveryEngine('the status of an interviewer', (engine) => {
  const world = suiteWorld(engine);
  const get = async (id: string) =>
    (await world.call('getInterviewer', { path: { interviewerId: id } })).body;

  describe('is the first that applies (#16)', () => {
    const past = { deadlineAt: at(start - 1) };
    const cases: [string, object, boolean, string][] = [
      ['active', { deadlineAt: null }, false, 'active'],
      ['active-deadline', { deadlineAt: at(start + 1) }, false, 'active'],
      ['expired', past, false, 'expired'],
      ['expired-now', { deadlineAt: at(start) }, false, 'expired'],
      ['draft', { draft: true }, false, 'draft'],
      ['draft-expired', { draft: true, ...past }, false, 'draft'],
      ['archived', {}, true, 'archived'],
      ['archived-expired', past, true, 'archived'],
      ['archived-draft', { draft: true }, true, 'archived'],
    ];
    for (const [id, settings, archived, status] of cases) {
      test(`${id} is ${status}`, async () => {
        await interviewer(world, id, settings);
        if (archived) await world.call('archiveInterviewer', { path: { interviewerId: id } });
        assert.equal((await get(id)).status, status);
        const { body } = await world.call('listInterviewers', { query: { status } });
        assert.ok(body.data.some((row: { id: string }) => row.id === id));
      });
    }
  });

  test('days left round up to the deadline, and are none from it on (#24)', async () => {
    const expected: [number, number | null][] = [
      [7 * day, 7],
      [7 * day + second, 8],
      [6 * day + 1, 7],
      [day, 1],
      [1, 1],
      [0, null],
      [-day, null],
    ];
    for (const [index, [left, days]] of expected.entries()) {
      const { body } = await interviewer(world, `left-${index}`, { deadlineAt: at(start + left) });
      assert.equal(body.daysLeft, days, String(left));
      assert.equal(body.deadlineAt, at(start + left));
    }
    const { body } = await interviewer(world, 'without', { deadlineAt: null });
    assert.deepEqual([body.daysLeft, body.deadlineAt], [null, null]);
  });

  test('without a deadline given, one calendar month is', async () => {
    const deadlines: [string, string][] = [
      ['2026-03-02T10:00:00.000Z', '2026-04-02T10:00:00.000Z'],
      ['2026-01-31T23:30:00.000Z', '2026-02-28T23:30:00.000Z'],
      ['2028-01-30T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
      ['2026-12-31T12:00:00.000Z', '2027-01-31T12:00:00.000Z'],
    ];
    for (const [index, [now, deadline]] of deadlines.entries()) {
      world.now = Date.parse(now);
      const answer = await interviewer(world, `month-${index}`, { deadlineAt: undefined });
      assert.equal(answer.body.deadlineAt, deadline);
    }
    world.now = start;
  });

  test('it has been active since its activation, until its deadline or its archive', async () => {
    await interviewer(world, 'runs', { deadlineAt: at(start + 10 * day) });
    assert.deepEqual(
      [(await get('runs')).activatedAt, (await get('runs')).activeUntil],
      [at(start), null],
    );
    world.now = start + 12 * day;
    assert.equal((await get('runs')).activeUntil, at(start + 10 * day));
    await world.call('archiveInterviewer', { path: { interviewerId: 'runs' } });
    assert.equal((await get('runs')).activeUntil, at(start + 10 * day));
    world.now = start;
    await interviewer(world, 'stopped', { deadlineAt: at(start + 10 * day) });
    world.now = start + day;
    await world.call('archiveInterviewer', { path: { interviewerId: 'stopped' } });
    world.now = start + 20 * day;
    assert.equal((await get('stopped')).activeUntil, at(start + day));
    world.now = start;
  });

  test('a draft is not active until it is made so', async () => {
    const { body } = await interviewer(world, 'sketch', { draft: true });
    assert.deepEqual([body.status, body.activatedAt], ['draft', null]);
    world.now += hour;
    const path = { interviewerId: 'sketch' };
    const live = await world.call('updateInterviewer', { path, body: { draft: false } });
    assert.deepEqual([live.body.status, live.body.activatedAt], ['active', at(start + hour)]);
    const back = await world.call('updateInterviewer', { path, body: { draft: true } });
    assert.equal(back.status, 422);
    assert.equal(back.body.errors[0].pointer, '/draft');
    world.now = start;
  });

  test('archiving and taking out again are as often as they are asked, the last counts', async () => {
    await interviewer(world, 'in-out');
    const path = { interviewerId: 'in-out' };
    const seen: string[] = [];
    // All within one millisecond of the clock.
    for (const operation of [
      'archiveInterviewer',
      'archiveInterviewer',
      'unarchiveInterviewer',
      'unarchiveInterviewer',
      'archiveInterviewer',
      'unarchiveInterviewer',
      'archiveInterviewer',
    ] as const) {
      seen.push((await world.call(operation, { path })).body.status);
    }
    assert.deepEqual(seen, [
      'archived',
      'archived',
      'active',
      'active',
      'archived',
      'active',
      'archived',
    ]);
  });

  test('events from outside set creation, activation and archive: the earliest, or the last', async () => {
    await interviewer(world, 'synced', { draft: true });
    await store(world, [
      event('interviewer.archived', 'synced', start - 3 * day),
      event('interviewer.activated', 'synced', start - 8 * day),
      event('interviewer.created', 'synced', start - 9 * day),
      event('interviewer.unarchived', 'synced', start - 2 * day),
      event('interviewer.activated', 'synced', start - 7 * day),
    ]);
    const { status, createdAt, activatedAt } = await get('synced');
    assert.deepEqual(
      [status, createdAt, activatedAt],
      ['active', at(start - 9 * day), at(start - 8 * day)],
    );
  });
});
