/** Several callers at one time share a transaction, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, interviewer } from './applications.ts';
import { event, onEveryEngine, start, suiteWorld } from './world.ts';

onEveryEngine('events sent at one time', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'a');
    await interviewer(world, 'b');
  });
  const send = (body: unknown, credential = world.key) =>
    world.call('ingestEvents', { body, credential });

  test('are stored each, and answered each with its own counts', async () => {
    const sent = Array.from({ length: 40 }, (_, index) =>
      new Application(`many-${index}`, 'a')
        .registered(start - 5000)
        .started(start - 1000, 'resume'),
    );
    const answers = await Promise.all(sent.map(({ events }) => send(events)));
    for (const { status, body } of answers) {
      assert.equal(status, 200);
      assert.deepEqual(body, { received: 2, stored: 2, repeated: 0 });
    }
    const { body } = await world.call('getFunnel', { query: { interviewerId: 'a' } });
    assert.equal(body.metrics.started.value, 40);
  });

  test('are refused alone when they cannot be stored, with pointers of their own', async () => {
    const good = new Application('good', 'a').registered(start);
    const bad = [
      event('application.opened', 'half', start, { interviewerId: 'a' }),
      event('step.started', 'half', start, { interviewerId: 'a', stepId: 'nowhere' }),
    ];
    const other = new Application('other', 'b').registered(start);
    const [first, second, third] = await Promise.all([
      send(good.events),
      send(bad),
      send(other.events),
    ]);
    assert.deepEqual([first?.status, second?.status, third?.status], [200, 422, 200]);
    assert.equal(second?.body.errors[0].pointer, '/1/data/stepId');
    const half = await world.call('getCandidate', { path: { candidateId: 'half' } });
    assert.equal(half.status, 404);
  });

  test('know of candidates that another has just made, and not of those it was refused', async () => {
    const opened = (interviewerId: string, id: string) =>
      event('application.opened', id, start, { interviewerId });
    const refused = event('step.started', 'free', start, { interviewerId: 'a', stepId: 'none' });
    const answers = await Promise.all([
      send([opened('a', 'taken')]),
      send([opened('b', 'taken')]),
      send([opened('a', 'free'), refused]),
      send([opened('b', 'free')]),
    ]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 422, 422, 200],
    );
    assert.equal(answers[1]?.body.errors[0].pointer, '/0/subject');
  });

  test('are one event when all say the same, and a conflict when one says otherwise', async () => {
    const one = event('application.opened', 'same', start, { interviewerId: 'a' }, { id: 'same' });
    const changed = { ...one, time: new Date(start + 1).toISOString() };
    const answers = await Promise.all([send(one), send(one), send(changed), send(one)]);
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body.stored, body.repeated]),
      [
        [200, 1, 0],
        [200, 0, 1],
        [409, undefined, undefined],
        [200, 0, 1],
      ],
    );
  });
});
