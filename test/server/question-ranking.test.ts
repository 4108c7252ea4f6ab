import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applications, daysAgo, interviewer, store } from './applications.ts';
import { onEveryEngine, suiteWorld } from './world.ts';

/** Answers of so many applications to one question; null where nobody said whether it passed. */
const answers = (questionId: string, kind: string, given: (number | boolean | null)[]) =>
  applications('r', questionId, given.length, (one, index) => {
    const value = given[index];
    const judged =
      typeof value === 'number' ? { score: value } : value === null ? {} : { passed: value };
    one
      .registered(daysAgo(9))
      .add('question.answered', daysAgo(8), { stepId: 'voice', questionId, kind, ...judged });
  });

onEveryEngine('the ranking of questions by pass rate', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'r');
    await store(world, [
      ...answers('scored', 'scored', [60, 59.9, 100, null, null]),
      ...answers('ruled', 'structured', [true, true, false, null, null, true]),
      ...answers('open', 'not_scored', [null, null, null, null, null, null, null]),
      ...answers('few', 'scored', [10, 20, null, null]),
    ]);
  });

  test('divides by all answers, also those without a verdict, from 5 answers on', async () => {
    const { bottom, total, tooFew } = (await world.call('getQuestions', {})).body;
    const rows = bottom.map((row: Record<string, unknown>) => [
      row['questionId'],
      row['passed'],
      row['answered'],
      row['passRate'],
    ]);
    assert.deepEqual(rows, [
      ['scored', 2, 5, 0.4],
      ['ruled', 3, 6, 0.5],
    ]);
    assert.deepEqual([total, tooFew], [4, 1]);
  });

  test('and by score asks for 5 scores', async () => {
    const { top } = (await world.call('getQuestions', {})).body;
    assert.deepEqual(top, []);
  });

  test('marks rates of few answers', async () => {
    const rows = async () => {
      const { bottom } = (await world.call('getQuestions', {})).body;
      return bottom.map((row: { lowSample: boolean }) => row.lowSample);
    };
    assert.deepEqual(await rows(), [true, true]);
    await world.call('updateSettings', { body: { lowSampleBelow: 6 } });
    assert.deepEqual(await rows(), [true, false]);
  });
});

onEveryEngine('the ranking of questions by knockouts', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    const steps = [{ id: 'sms', type: 'conversational_sms', name: 'SMS' }];
    await interviewer(world, 'r', { steps });
    const asked = (questionId: string, count: number, out: number) =>
      applications('r', questionId, count, (one, index) => {
        const data = { stepId: 'sms', questionId };
        one.registered(daysAgo(9)).add('question.answered', daysAgo(8), {
          ...data,
          kind: 'structured',
          passed: index >= out,
        });
        if (index < out) one.add('step.knocked_out', daysAgo(8), data);
      });
    await store(world, [...asked('rare', 2, 2), ...asked('often', 6, 3), ...asked('some', 8, 2)]);
  });

  test('puts those with fewer than 5 answers last, and leaves no knockout out', async () => {
    const { knockouts } = (await world.call('getSms', {})).body;
    assert.deepEqual(
      knockouts.map((row: Record<string, unknown>) => [
        row['questionId'],
        row['knockedOut'],
        row['rate'],
        row['lowSample'],
      ]),
      [
        ['often', 3, 0.5, true],
        ['some', 2, 0.25, true],
        ['rare', 2, 1, true],
      ],
    );
  });
});
