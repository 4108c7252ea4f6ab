import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, applications, at, day, interviewer, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld } from './world.ts';

const steps = [
  { id: 'resume', type: 'resume', name: 'Resume' },
  { id: 'voice', type: 'web_interview', name: 'Voice' },
  { id: 'task', type: 'task', name: 'Task', required: false },
];

onEveryEngine('types of step of one’s own', (engine) => {
  const invited = start - 40 * day;
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'f', { steps });
    await store(world, [
      ...applications('f', 'through', 5, (one) =>
        one
          .registered(invited)
          .completed(invited + day, 'resume')
          .completed(invited + 2 * day, 'voice')
          .completed(invited + 3 * day, 'task'),
      ),
      ...applications('f', 'out', 3, (one) =>
        one.registered(invited).knockedOut(invited + day, 'resume'),
      ),
      ...new Application('begun', 'f').registered(invited).started(invited + day, 'voice').events,
    ]);
  });
  const window = { from: at(start - 60 * day), to: at(start) };
  const answers = async () => {
    const read = async (operation: 'getFunnel' | 'getSummary') => {
      const { status, body } = await world.call(operation, { query: window });
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    };
    return { funnel: await read('getFunnel'), summary: await read('getSummary') };
  };

  // A row of PostgreSQL has at most 1,664 columns, one of SQLite 2,000.
  test('may be more than a row of a table can have columns, and change no figure', async () => {
    const few = await answers();
    const entered = few.funnel.steps.map((step: { stepId: string; entered: number }) => [
      step.stepId,
      step.entered,
    ]);
    assert.deepEqual(entered, [
      ['resume', 8],
      ['web_interview', 6],
      ['task', 5],
    ]);
    for (let index = 0; index < 105; index++)
      await interviewer(world, `own${index}`, {
        steps: Array.from({ length: 20 }, (_, step) => ({
          id: `s${step}`,
          type: `own_${index}_${step}`,
          name: 'Own',
        })),
      });
    assert.deepEqual(await answers(), few);
  });
});
