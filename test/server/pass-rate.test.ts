import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, daysAgo, hour, interviewer, store } from './applications.ts';
import { onEveryEngine, suiteWorld, type World } from './world.ts';

const invitedAt = daysAgo(20);
const retakenAt = daysAgo(10);

const workflow = (enforced: boolean) => [
  { id: 'resume', type: 'resume', name: 'Resume', minimumScore: { score: 99, enforced: false } },
  { id: 'voice', type: 'web_interview', name: 'Voice', minimumScore: { score: 62.5, enforced } },
];

/** One application each: what its voice steps scored, in order. */
const stories: [string, (one: Application) => void][] = [
  [
    'at the minimum',
    (one) => one.completed(invitedAt + hour, 'voice', { score: 3.5, min: 1, max: 5 }),
  ],
  ['below', (one) => one.completed(invitedAt + hour, 'voice', { score: 62.4 })],
  ['without a score', (one) => one.completed(invitedAt + hour, 'voice')],
  [
    'above, then below',
    (one) =>
      one
        .completed(invitedAt + hour, 'voice', { score: 80 })
        .completed(retakenAt, 'voice', { score: 20, attempt: 2 }),
  ],
  [
    'below, then above',
    (one) =>
      one
        .completed(invitedAt + hour, 'voice', { score: 20 })
        .completed(retakenAt, 'voice', { score: 80, attempt: 2 }),
  ],
  [
    'knocked out, then completed by a retake',
    (one) =>
      one
        .knockedOut(invitedAt + hour, 'voice')
        .completed(retakenAt, 'voice', { score: 90, attempt: 2 }),
  ],
  ['knocked out', (one) => one.knockedOut(invitedAt + hour, 'voice')],
  ['not decided', () => undefined],
];

async function tell(world: World, id: string, enforced: boolean): Promise<void> {
  await interviewer(world, id, { steps: workflow(enforced) });
  const events = stories.flatMap(([name, story]) => {
    const one = new Application(`${id}:${name.replaceAll(/\W+/g, '-')}`, id);
    one.registered(invitedAt).completed(invitedAt, 'resume', { score: 1 });
    story(one);
    return one.events;
  });
  await store(world, events);
}

onEveryEngine('the pass rate', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await tell(world, 'enforced', true);
    await tell(world, 'informational', false);
  });

  async function passed(interviewerId: string, until?: number): Promise<string[]> {
    const query = { interviewerId, ...(until ? { outcomesUntil: at(until) } : {}) };
    const { passRate } = (await world.call('getSummary', { query })).body;
    const listed = await world.call('listCandidates', {
      query: { ...query, metric: 'rate.pass', part: 'numerator' },
    });
    const names: string[] = listed.body.data.map(({ id }: { id: string }) => id.split(':')[1]!);
    assert.equal(passRate.numerator, names.length);
    return names.sort();
  }

  test('counts who reaches every enforced minimum in the last attempt; no score does not', async () => {
    assert.deepEqual(await passed('enforced'), ['at-the-minimum', 'below-then-above']);
  });

  test('takes the last attempt until the outcomes end', async () => {
    assert.deepEqual(await passed('enforced', retakenAt - 1), [
      'above-then-below',
      'at-the-minimum',
    ]);
  });

  test('heeds no minimum that is informational', async () => {
    assert.deepEqual(await passed('informational'), [
      'above-then-below',
      'at-the-minimum',
      'below',
      'below-then-above',
      'without-a-score',
    ]);
  });

  test('divides by completed or knocked out, whatever the minimum', async () => {
    for (const interviewerId of ['enforced', 'informational']) {
      const { passRate } = (await world.call('getSummary', { query: { interviewerId } })).body;
      assert.equal(passRate.denominator, 7);
    }
  });

  test('and the counts of steps hold a knockout against an application that a retake completed', async () => {
    const query = { interviewerId: 'enforced' };
    const { stages } = (await world.call('getSummary', { query })).body;
    const voice = stages.find(({ stage }: { stage: string }) => stage === 'voice');
    assert.deepEqual([voice.completed, voice.knockedOut, voice.inProgress], [5, 2, 0]);
    const { steps } = (await world.call('getFunnel', { query })).body;
    const row = steps.find(({ stepId }: { stepId: string }) => stepId === 'voice');
    // The funnel asks who got through: there it counts as completed.
    assert.deepEqual([row.entered, row.completed, row.knockedOut], [7, 6, 1]);
  });

  test('asks the workflow that an application follows, and a copy keeps the minimum', async () => {
    const path = { interviewerId: 'enforced' };
    const { body: copy } = await world.call('duplicateInterviewer', { path });
    assert.deepEqual(
      copy.steps.map(({ minimumScore }: { minimumScore: unknown }) => minimumScore),
      workflow(true).map(({ minimumScore }) => minimumScore),
    );
    const before = await passed('enforced');
    const lower = workflow(true).map((step) => ({ ...step, minimumScore: null }));
    world.now += hour;
    await world.call('updateInterviewer', { path, body: { steps: lower } });
    assert.deepEqual(await passed('enforced'), before);
  });
});
