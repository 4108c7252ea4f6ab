import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, daysAgo, hour, interviewer, store } from './applications.ts';
import { onEveryEngine, suiteWorld } from './world.ts';

const steps = [
  { id: 'resume', type: 'resume', name: 'Resume' },
  { id: 'voice', type: 'web_interview', name: 'Voice interview' },
];
const first = daysAgo(20);
const corrected = daysAgo(15);
const retaken = daysAgo(10);

/** A first attempt, a correction of it, and a retake, told in another order than they happened. */
const told = (id: string) => {
  const question = (score: number) => ({ stepId: 'voice', questionId: 'why', score });
  const criterion = (score: number) => ({
    stepId: 'resume',
    criterionId: 'years',
    kind: 'scoring',
    score,
  });
  return new Application(id, 'r')
    .add('question.answered', retaken, { ...question(90), attempt: 2 })
    .completed(retaken, 'voice', { attempt: 2, score: 90 })
    .completed(retaken, 'resume', { attempt: 2, eligibility: 'passed' })
    .add('criterion.scored', retaken, { ...criterion(90), attempt: 2 })
    .add('question.answered', corrected, question(40))
    .completed(corrected, 'voice', { score: 40 })
    .completed(corrected, 'resume', { eligibility: 'failed' })
    .add('criterion.scored', corrected, criterion(40))
    .registered(first)
    .add('question.answered', first + hour, question(20))
    .completed(first + hour, 'voice', { score: 20 })
    .completed(first + hour, 'resume', { eligibility: 'undetermined' })
    .add('criterion.scored', first + hour, criterion(20))
    .add('question.answered', retaken + hour, question(1)).events;
};

onEveryEngine('outcomes until an instant in the past', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'r', { steps });
    for (const id of ['a', 'b', 'c', 'd', 'e']) await store(world, told(id));
  });

  const ask = async (operation: 'getVoice' | 'getResume', until: number) => {
    const { body } = await world.call(operation, {
      query: { outcomesUntil: at(until), baseline: 'none' },
    });
    return body;
  };
  const moments: [string, number, number | null][] = [
    ['before any', first, null],
    ['after the first attempt', first + hour, 20],
    ['before its correction', corrected - 1, 20],
    ['once it is corrected', corrected, 40],
    ['before the retake', retaken - 1, 40],
    ['once it is retaken', retaken, 90],
    ['after a late word on the first attempt', retaken + hour, 90],
  ];

  for (const [when, until, score] of moments) {
    test(`find the answers as they stood ${when}`, async () => {
      const query = { outcomesUntil: at(until) };
      const { top } = (await world.call('getQuestions', { query })).body;
      assert.deepEqual(
        top.map((row: { score: number; answered: number }) => [row.score, row.answered]),
        score === null ? [] : [[score, 5]],
      );
      const { criteria } = await ask('getResume', until);
      assert.deepEqual(
        criteria.map((row: { score: number; scored: number }) => [row.score, row.scored]),
        score === null ? [] : [[score, 5]],
      );
    });

    test(`find scores and eligibility as they stood ${when}`, async () => {
      const voice = await ask('getVoice', until);
      assert.equal(voice.score.mean.value, score);
      const { passed, failed, pending } = await ask('getResume', until);
      const verdict = { 20: [0, 0, 5], 40: [0, 5, 0], 90: [5, 0, 0] }[score ?? 0] ?? [0, 0, 0];
      assert.deepEqual([passed, failed, pending], verdict);
    });
  }

  test('keep every attempt, also those that a correction replaced, to one interview each', async () => {
    const query = { series: 'interviews.volume', from: at(daysAgo(28)), to: at(daysAgo(0)) };
    const { total } = (await world.call('getSeries', { query })).body;
    assert.equal(total.value, 5 * 2 * 2);
  });
});
