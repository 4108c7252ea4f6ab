import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { onEveryEngine, type Answer } from '../server/world.ts';
import { ask, questionsOf } from './asking.ts';
import { differences } from './compare.ts';
import type { Operation } from './oracle/oracle.ts';
import type { Query } from './oracle/question.ts';
import { Random } from './random.ts';
import { seeds } from './seeds.ts';
import { playInto, type Played } from './world.ts';

async function answer({ world }: Played, operation: Operation, query: Query) {
  const found: Answer = await world.call(operation, { query });
  assert.equal(found.status, 200, `${operation} ${JSON.stringify(query)}`);
  return found.body;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

async function bucketsTile(played: Played, random: Random): Promise<void> {
  const query = ask(random, played.plan, 'getSeries');
  const { buckets, total } = await answer(played, 'getSeries', query);
  const said = JSON.stringify(query);
  assert.equal(buckets[0].from, query['from'], said);
  assert.equal(buckets.at(-1).to, query['to'], said);
  for (const [index, bucket] of buckets.entries()) {
    assert.ok(bucket.from < bucket.to, said);
    if (index > 0) assert.equal(bucket.from, buckets[index - 1].to, said);
    const parts = Object.values<number>(bucket.parts);
    if (parts.length > 0) assert.equal(sum(parts), bucket.value, said);
  }
  assert.equal(sum(buckets.map((bucket: { value: number }) => bucket.value)), total.value, said);
  for (const timeZone of ['Asia/Kathmandu', ...played.plan.zones, 'UTC']) {
    const elsewhere = await answer(played, 'getSeries', { ...query, timeZone, baseline: 'none' });
    assert.equal(elsewhere.total.value, total.value, `${timeZone} ${said}`);
  }
  const { from, to } = query;
  const totals: number[] = [];
  for (const timeZone of ['Asia/Kathmandu', ...played.plan.zones]) {
    const found = await answer(played, 'getEngagementHours', { from: from!, to: to!, timeZone });
    assert.equal(sum(found.hours), found.total);
    assert.equal(sum(found.weekdays.flat()), found.total);
    assert.equal(sum(found.dayParts.map(({ count }: { count: number }) => count)), found.total);
    totals.push(found.total);
  }
  assert.equal(new Set(totals).size, 1, said);
}

async function partsSum(played: Played, random: Random): Promise<void> {
  const query = ask(random, played.plan, 'getFunnel');
  const said = JSON.stringify(query);
  const { metrics, dropOff, steps } = await answer(played, 'getFunnel', query);
  const { invited, started, completed } = metrics;
  assert.ok(invited.value >= started.value && started.value >= completed.value, said);
  const parts = Object.values<{ numerator: number }>(dropOff).map(({ numerator }) => numerator);
  assert.equal(sum(parts), started.value - completed.value, said);
  for (const metric of [...Object.values(metrics), ...Object.values(dropOff)] as {
    value: number | null;
    denominator: number | null;
  }[]) {
    assert.equal(metric.value === null, metric.denominator === 0, said);
  }
  for (const step of steps)
    assert.equal(step.completed + step.knockedOut + step.inProgress, step.entered, said);
  const { stages, savings } = await answer(played, 'getSummary', query);
  for (const stage of stages) {
    const { notStarted, inProgress, completed: done, knockedOut } = stage;
    assert.equal(notStarted + inProgress + done + knockedOut, invited.value, said);
  }
  assert.equal(savings.net.value, savings.gross.value - savings.spend.value, said);
  const sms = await answer(played, 'getSms', query);
  assert.ok(sms.initiated.value >= sms.replied.value, said);
  assert.ok(sms.replied.value >= sms.completed.value, said);
  const resume = await answer(played, 'getResume', query);
  assert.equal(resume.uploaded, resume.passed + resume.failed + resume.pending, said);
}

/** Every figure with a baseline in one answer, beside the same figure of another. */
function baselines(asked: unknown, alone: unknown, path = ''): string[] {
  if (asked === null || typeof asked !== 'object') return [];
  const [left, right] = [asked as Record<string, unknown>, alone as Record<string, unknown>];
  if ('metric' in left) {
    return left['baseline'] === null
      ? []
      : differences(
          [left['baseline'], left['baselineDenominator']],
          [right['value'], right['denominator']],
          path,
        );
  }
  return Object.keys(left)
    .filter((key) => !Array.isArray(left[key]))
    .flatMap((key) => baselines(left[key], right?.[key], `${path}/${key}`));
}

const withBaseline: Operation[] = [
  'getFunnel',
  'getSummary',
  'getTimeToEngage',
  'getVoice',
  'getSms',
  'getResume',
];

async function baselineIsTheSameQuestion(played: Played, random: Random): Promise<void> {
  for (const operation of withBaseline) {
    const baseline = random.pick(['previous_period', 'trailing_90d']);
    const query: Query = { ...ask(random, played.plan, operation), baseline };
    const asked = await answer(played, operation, query);
    if (!asked.baselineWindow) continue;
    const alone = { ...query, ...asked.baselineWindow, baseline: 'none' };
    const found = baselines(asked, await answer(played, operation, alone));
    assert.deepEqual(found, [], `${operation} ${JSON.stringify(query)}`);
  }
}

onEveryEngine('what always holds', (engine) => {
  for (const seed of seeds(engine, 0.2)) {
    test(`in world ${seed}`, async () => {
      const random = new Random(seed + 1_000_000);
      const then: [Operation, Query, string][] = [];
      const played = await playInto(engine, seed, async (now, at) => {
        for (const [operation, query] of random
          .shuffle(questionsOf(random, now.plan, 1))
          .slice(0, 4)) {
          // Whatever lies ahead of the clock of then cannot be asked for.
          const asked = { ...query };
          delete asked['outcomesUntil'];
          const body = await answer(now, operation, asked);
          then.push([
            operation,
            { ...asked, asOf: new Date(at).toISOString() },
            JSON.stringify(body),
          ]);
        }
      });
      await bucketsTile(played, random);
      await partsSum(played, random);
      await baselineIsTheSameQuestion(played, random);
      for (const rebuilt of [false, true]) {
        if (rebuilt) await rebuild(played.world.store, 'acme');
        for (const [operation, query, said] of rebuilt ? then.slice(-4) : then) {
          const again = JSON.stringify(await answer(played, operation, query));
          assert.equal(again, said, `${operation} ${JSON.stringify(query)}`);
        }
      }
    });
  }
});
