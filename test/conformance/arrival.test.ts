/** The same things told in another order, in other batches, or to another engine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEveryEngine, onPostgres, type Engine } from '../server/world.ts';
import { questionsOf } from './asking.ts';
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
