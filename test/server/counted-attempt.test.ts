import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { Application, at, daysAgo, hour, interviewer, store } from './applications.ts';
import { dumpOf } from './catalog.ts';
import { onEveryEngine, suiteWorld, type World } from './world.ts';

const first = daysAgo(20);
const retaken = daysAgo(10);
const corrected = daysAgo(5);

const steps = [
  { id: 'resume', type: 'resume', name: 'Resume' },
  { id: 'voice', type: 'web_interview', name: 'Voice' },
];

const question = { stepId: 'voice', questionId: 'why' };
const criterion = { stepId: 'resume', criterionId: 'years', kind: 'scoring' };

const told = [
  // Its second attempt is worse in everything.
  new Application('fell', 'r')
    .registered(first)
    .completed(first, 'resume', { eligibility: 'passed', score: 70 })
    .completed(retaken, 'resume', { eligibility: 'failed', score: 90, attempt: 2 })
    .add('criterion.scored', first, { ...criterion, score: 80 })
    .add('criterion.scored', retaken, { ...criterion, score: 30, attempt: 2 })
    .add('question.answered', first, { ...question, score: 90 })
    .add('question.answered', retaken, { ...question, score: 10, attempt: 2 })
    .completed(first, 'voice', { score: 90 })
    .completed(retaken, 'voice', { score: 40, attempt: 2 }),
  // Its second attempt was the best, until it was scored again.
  new Application('corrected', 'r')
    .registered(first)
    .completed(first, 'resume', { eligibility: 'failed' })
    .completed(first, 'voice', { score: 60 })
    .completed(retaken, 'voice', { score: 96, attempt: 2 })
    .completed(corrected, 'voice', { score: 20, attempt: 2 }),
  // Its one attempt was told again, without its score.
  new Application('twice', 'r')
    .registered(first)
    .completed(first, 'resume', { score: 75 })
    .completed(retaken, 'resume', { eligibility: 'passed' }),
  new Application('once', 'r').registered(first).completed(first, 'voice', { score: 30 }),
];

onEveryEngine('the attempt that counts', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'r', { steps });
    await store(
      world,
      told.flatMap(({ events }) => events),
    );
    world.now += hour;
  });

  async function choose(world: World, countedAttempt: 'latest' | 'best') {
    const answer = await world.call('updateSettings', { body: { countedAttempt } });
    assert.equal(answer.body.countedAttempt, countedAttempt);
  }

  const scores = async (query: Record<string, string> = {}) => {
    const { data } = (
      await world.call('listCandidates', { query: { interviewerId: 'r', ...query } })
    ).body;
    const byId = data.map((one: { id: string; score: { value: number } | null }) => [
      one.id,
      one.score?.value ?? null,
    ]);
    return Object.fromEntries(byId);
  };
  const ofSteps = async (candidateId: string) => {
    const { body } = await world.call('getCandidate', { path: { candidateId } });
    return body.steps.map(({ score }: { score: { value: number } | null }) => score?.value ?? null);
  };
  const mean = async (query: Record<string, string> = {}) =>
    (await world.call('getVoice', { query })).body.score.mean.value;

  const latest = { fell: 65, corrected: 20, twice: 75, once: 30 };
  const best = { fell: 80, corrected: 60, twice: 75, once: 30 };
  let before = '';

  test('is the last one until the workspace chooses', async () => {
    assert.equal((await world.call('getSettings')).body.countedAttempt, 'latest');
    assert.deepEqual(await scores(), latest);
    assert.deepEqual(await ofSteps('fell'), [90, 40]);
  });

  test('is the best one from then on, also of attempts of before', async () => {
    before = at(world.now);
    world.now += hour;
    await choose(world, 'best');
    world.now += hour;
    assert.deepEqual(await scores(), best);
    assert.deepEqual(await ofSteps('fell'), [70, 90]);
    assert.equal(await mean(), (90 + 60 + 30) / 3);
    const resume = (await world.call('getResume')).body;
    assert.deepEqual([resume.passed, resume.failed], [2, 1]);
    assert.equal(resume.criteria[0].score, 80);
    await world.call('updateSettings', { body: { smallestRankedSample: 1 } });
    assert.equal((await world.call('getQuestions')).body.top[0].score, 90);
  });

  test('of an attempt that was scored again is the better one of each instant', async () => {
    const until = (instant: number) =>
      mean({ outcomesUntil: at(instant), baseline: 'none', interviewerId: 'r' });
    assert.equal(await until(first), (90 + 60 + 30) / 3);
    assert.equal(await until(corrected - 1), (90 + 96 + 30) / 3);
    assert.equal(await until(corrected), (90 + 60 + 30) / 3);
  });

  test('leaves answers as of before as they were, and each answer says which counts', async () => {
    assert.deepEqual(await scores({ asOf: before }), latest);
    assert.equal(await mean({ asOf: before }), (40 + 20 + 30) / 3);
    const counted = async (query: Record<string, string> = {}) =>
      (await world.call('getVoice', { query })).body.countedAttempt;
    assert.deepEqual([await counted(), await counted({ asOf: before })], ['best', 'latest']);
  });

  test('holds for what comes in later', async () => {
    const late = new Application('once', 'r').completed(retaken, 'voice', { score: 1, attempt: 2 });
    await store(world, late.events);
    assert.deepEqual(await scores(), best);
  });

  test('is the same after a rebuild, and as of before', async () => {
    const rows = await dumpOf(world.store, 'acme');
    await rebuild(world.store, 'acme');
    assert.equal(await dumpOf(world.store, 'acme'), rows);
    assert.deepEqual(await scores({ asOf: before }), latest);
  });

  test('can be the last one again, each choice kept with who made it', async () => {
    world.now += hour;
    const chosen = at(world.now - 1);
    await choose(world, 'latest');
    assert.deepEqual(await scores(), { ...latest, once: 1 });
    assert.deepEqual(await scores({ asOf: chosen }), best);
    const { data } = (await world.call('listSettingChanges')).body;
    const choices = data.filter(({ setting }: { setting: string }) => setting === 'countedAttempt');
    assert.deepEqual(
      choices.map(({ value, changedBy }: { value: string; changedBy: string }) => [
        value,
        changedBy.startsWith('key_'),
      ]),
      [
        ['latest', true],
        ['best', true],
      ],
    );
  });

  test('is one of the two', async () => {
    const { status, body } = await world.call('updateSettings', {
      body: { countedAttempt: 'first' },
    });
    assert.equal(status, 422);
    assert.equal(body.errors[0].pointer, '/countedAttempt');
  });
});
