import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, daysAgo, hour, interviewer, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld } from './world.ts';

onEveryEngine('the reason for a drop-off (#50)', (engine) => {
  const world = suiteWorld(engine);
  const parts = async (id: string) => {
    const { body } = await world.call('getFunnel', { query: { interviewerId: id } });
    return Object.entries(body.dropOff as Record<string, { numerator: number }>)
      .filter(([, { numerator }]) => numerator > 0)
      .map(([name, { numerator }]) => [name, numerator]);
  };

  test('is abandonment from 7 days without activity on, not a millisecond before', async () => {
    await interviewer(world, 'quiet');
    await store(world, new Application('q', 'quiet').started(daysAgo(7) + 1, 'resume').events);
    assert.deepEqual(await parts('quiet'), [['inProgress', 1]]);
    world.now += 1;
    assert.deepEqual(await parts('quiet'), [['abandoned', 1]]);
    world.now = start;
  });

  test('is not abandonment while the candidate does anything', async () => {
    for (const [index, type] of [
      'application.opened',
      'message.received',
      'call.started',
    ].entries()) {
      const id = `busy-${index}`;
      await interviewer(world, id);
      const data = type === 'message.received' ? { channel: 'sms' } : {};
      await store(
        world,
        new Application(id, id).started(daysAgo(30), 'resume').add(type, daysAgo(2), data).events,
      );
      assert.deepEqual(await parts(id), [['inProgress', 1]], type);
    }
  });

  test('is abandonment when only we did something', async () => {
    await interviewer(world, 'ours');
    const one = new Application('o', 'ours').started(daysAgo(30), 'resume');
    await store(
      world,
      one.add('message.sent', daysAgo(1), { channel: 'email' }).add('profile.viewed', daysAgo(1))
        .events,
    );
    assert.deepEqual(await parts('ours'), [['abandoned', 1]]);
  });

  test('is abandonment once the deadline has passed, however fresh the activity', async () => {
    await interviewer(world, 'over', { deadlineAt: at(start + hour) });
    await store(world, new Application('v', 'over').started(start, 'resume').events);
    assert.deepEqual(await parts('over'), [['inProgress', 1]]);
    world.now = start + hour;
    assert.deepEqual(await parts('over'), [['abandoned', 1]]);
    world.now = start;
  });

  test('is dismissal while it holds: the last decision by time counts', async () => {
    await interviewer(world, 'decided');
    const one = new Application('d', 'decided').started(start, 'resume');
    await store(
      world,
      one.decided(start - 3, 'dismissed').decided(start - 9, 'shortlisted').events,
    );
    assert.deepEqual(await parts('decided'), [['dismissed', 1]]);
    await store(world, new Application('d', 'decided').decided(start - 2, 'none').events);
    assert.deepEqual(await parts('decided'), [['inProgress', 1]]);
  });

  test('is none for who completed, whatever else happened', async () => {
    await interviewer(world, 'passed');
    const one = new Application('p', 'passed')
      .knockedOut(start, 'resume')
      .completed(start, 'resume')
      .completed(start, 'voice');
    await store(world, one.decided(start, 'dismissed').events);
    assert.deepEqual(await parts('passed'), []);
  });
});
