/** The same things told in another order, in other batches, or to another engine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEveryEngine, onPostgres, type Engine } from '../server/world.ts';
import { document } from '../../src/server/document.ts';
import { questionsOf } from './asking.ts';
import { plan } from './generate.ts';
import { Random } from './random.ts';
import { seeds } from './seeds.ts';
import { playInto } from './world.ts';

async function answers(engine: Engine, seed: number, order?: number): Promise<string[]> {
  const played = await playInto(engine, seed, undefined, order);
  const asked = questionsOf(new Random(seed), played.plan, 1);
  const found: string[] = [];
  for (const [operation, query] of asked) {
    const { body } = await played.world.call(operation, { query });
    found.push(`${operation} ${JSON.stringify(query)}\n${JSON.stringify(body)}`);
  }
  return found;
}

onEveryEngine('the order in which events arrive', (engine) => {
  for (const seed of seeds(engine, 0.04)) {
    test(`changes nothing, nor do repeats, in world ${seed}`, async () => {
      assert.deepEqual(await answers(engine, seed, 77), await answers(engine, seed));
    });
  }
});

onPostgres('both engines', () => {
  for (const seed of seeds('postgres', 0.3)) {
    test(`answer world ${seed} byte for byte alike`, async () => {
      assert.deepEqual(await answers('postgres', seed), await answers('sqlite', seed));
    });
  }
});

interface Typed {
  components: { schemas: { Event: { discriminator: { mapping: Record<string, string> } } } };
}

test('generated worlds are as large and as varied as they have to be', () => {
  const { Event } = (document as unknown as Typed).components.schemas;
  for (const seed of seeds('sqlite')) {
    const { chapters, interviewers } = plan(seed);
    const sent = chapters.flatMap(({ batches }) => batches.flat());
    const events = [...new Map(sent.map((event) => [event.id, event])).values()];
    const applications = new Set(
      events.filter(({ data }) => data?.interviewerId).map(({ subject }) => subject),
    );
    assert.ok(interviewers.length >= 3 && interviewers.some(({ test: posting }) => posting));
    assert.ok(applications.size >= 50, `${applications.size} applications in world ${seed}`);
    assert.ok(events.length >= 500, `${events.length} events in world ${seed}`);
    assert.ok(sent.length > events.length, `no repeats in world ${seed}`);
    assert.ok(
      events.some(({ data }) => data?.attempt === 2),
      `no retakes in world ${seed}`,
    );
    const types = new Set(events.map(({ type }) => type));
    const missing = Object.keys(Event.discriminator.mapping).filter((type) => !types.has(type));
    assert.deepEqual(missing, [], `world ${seed}`);
  }
});
