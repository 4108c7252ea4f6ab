/** Where people are counted, one application stands for each (#6), behind a figure too (#172). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, daysAgo, hour, interviewer, store } from './applications.ts';
import type { Query } from './drill-cases.ts';
import { onEveryEngine, suiteWorld } from './world.ts';

const ada = { person: { id: 'ada', name: 'Ada' } };
const answer = { stepId: 'voice', questionId: 'q', kind: 'structured', passed: true };

onEveryEngine('the people behind a figure', (engine) => {
  const world = suiteWorld(engine, async (empty) => {
    await interviewer(empty, 'a');
    await interviewer(empty, 'b');
    await store(empty, [
      ...new Application('further', 'a')
        .registered(daysAgo(9), ada)
        .completed(daysAgo(8), 'resume')
        .completed(daysAgo(8) + hour, 'voice').events,
      ...new Application('answered', 'b')
        .registered(daysAgo(7), ada)
        .started(daysAgo(6), 'voice')
        .add('question.answered', daysAgo(6) + hour, answer).events,
      ...new Application('other', 'b').registered(daysAgo(7)).events,
    ]);
  });

  async function listed(metric: string, query: Query = {}): Promise<string[]> {
    const asked = { ...query, metric, distinct: 'person' };
    const { status, body } = await world.call('listCandidates', { query: asked });
    assert.equal(status, 200, JSON.stringify(body));
    return body.data.map(({ id }: { id: string }) => id).sort();
  }

  test('are each listed by the application that went furthest, and by the last that entered', async () => {
    assert.deepEqual(await listed('funnel.invited'), ['further', 'other']);
    assert.deepEqual(await listed('rate.completion', { part: 'denominator' }), ['further']);
    assert.deepEqual(await listed('candidates.entered'), ['answered', 'other']);
    assert.deepEqual(await listed('interviews.completed'), ['further']);
  });

  test('have reached a stage when any of their applications has, as the summary bar says', async () => {
    const { body } = await world.call('getSummary', { query: { distinct: 'person' } });
    const chip = body.stages.find(({ stage }: { stage: string }) => stage === 'questions');
    assert.deepEqual([chip.notStarted, chip.inProgress], [1, 1]);
    assert.deepEqual(await listed('stage.not_started', { stepId: 'questions' }), ['other']);
    assert.deepEqual(await listed('stage.in_progress', { stepId: 'questions' }), ['answered']);
  });
});
