/** Every figure can be listed: the candidates behind it are those it counts (#172). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitions } from '../../src/server/metrics/registry/index.ts';
import { playInto } from '../conformance/world.ts';
import { Answers, cases, type Case, type Query } from './drill-cases.ts';
import { onEveryEngine, type World } from './world.ts';

const listable = definitions.filter((metric) => metric.listable !== null);

test('every metric with candidates has a case here, and no other', () => {
  assert.deepEqual(Object.keys(cases).sort(), listable.map(({ id }) => id).sort());
});

/** As much of what the figure was asked with as `listMetrics` says that its list takes. */
function listQuery(metric: (typeof listable)[number], query: Query): Query {
  const names = new Set(['interviewerId', 'label', ...metric.listable!.map(({ name }) => name)]);
  return Object.fromEntries(Object.entries(query).filter(([name]) => names.has(name)));
}

async function listed(world: World, query: Query): Promise<string[]> {
  const { status, body } = await world.call('listCandidates', { query: { ...query, limit: 200 } });
  assert.equal(status, 200, JSON.stringify([query, body]));
  const ids = body.data.map(({ id }: { id: string }) => id);
  assert.equal(new Set(ids).size, ids.length, JSON.stringify(query));
  assert.equal(body.page.total, ids.length, JSON.stringify(query));
  return ids;
}

function agree(ids: readonly string[], count: number, exactly: boolean, said: string): void {
  if (exactly) return assert.equal(ids.length, count, said);
  assert.ok(ids.length <= count, said);
  assert.equal(ids.length > 0, count > 0, said);
}

/** Up to so many of them, spread over all: hours, steps and questions are many of a kind. */
const some = <Item>(all: readonly Item[], most: number): Item[] =>
  Array.from(
    { length: Math.min(most, all.length) },
    (_, index) => all[Math.floor((index * all.length) / Math.min(most, all.length))]!,
  );

async function check(world: World, metric: (typeof listable)[number], one: Case): Promise<number> {
  const { query, part, count, exactly, before } = one;
  const asked = { ...listQuery(metric, query), metric: metric.id, part };
  const ids = await listed(world, asked);
  agree(ids, count, exactly, JSON.stringify([asked, count, ids]));
  if (before) {
    const then = listQuery(metric, { ...query, ...before.window });
    const earlier = await listed(world, { ...then, metric: metric.id, part });
    agree(earlier, before.count, exactly, JSON.stringify([then, metric.id, part, before]));
  }
  return ids.length;
}

onEveryEngine('the candidates behind a figure', (engine) => {
  test('are those it counts, under any filter, in its baseline and in the past', async (t) => {
    const played = await playInto(engine, 11);
    const { world, plan, pauses } = played;
    const day = 86_400_000;
    const text = (instant: number) => new Date(instant).toISOString();
    const window = (daysBefore: number, length: number) => ({
      from: text(plan.era.to - daysBefore * day),
      to: text(plan.era.to - (daysBefore - length) * day),
    });
    const timeZone = plan.zones[0]!;
    const questions: Query[] = [
      {},
      { ...window(35, 30), timeZone, baseline: 'trailing_90d' },
      { ...window(60, 60), interviewerId: ['alpha'], includeTest: true },
      { ...window(30, 20), label: ['region:North'], stage: 'voice' },
      { ...window(40, 28), distinct: 'person', interviewerId: ['alpha', 'beta'] },
      { ...window(50, 30), outcomesUntil: text(plan.era.to - 25 * day), agent: 'voice' },
      { ...window(60, 50), asOf: text(pauses[0]!), label: ['client:acme'] },
    ];
    const found = new Map(listable.map(({ id }) => [id, 0]));
    for (const question of questions) {
      await t.test(JSON.stringify(question), async () => {
        const answers = new Answers(world, question);
        // The past is computed anew for each statement: a third of the metrics will do.
        const past = question['asOf'] !== undefined;
        for (const metric of listable.filter((_, index) => !past || index % 3 === 0)) {
          for (const one of some(await cases[metric.id]!(answers), past ? 1 : 3)) {
            const count = await check(world, metric, one);
            found.set(metric.id, (found.get(metric.id) ?? 0) + count);
          }
        }
      });
    }
    const never = [...found].filter(([, count]) => count === 0).map(([id]) => id);
    assert.deepEqual(never, [], 'the world has candidates behind each figure');
  });
});
