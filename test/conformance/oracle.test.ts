import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEveryEngine } from '../server/world.ts';
import { questionsOf } from './asking.ts';
import { differences } from './compare.ts';
import { answerOf } from './oracle/oracle.ts';
import { Random } from './random.ts';
import { seeds } from './seeds.ts';
import { playInto } from './world.ts';

onEveryEngine('every figure is the one found by hand', (engine) => {
  for (const seed of seeds(engine)) {
    test(`in world ${seed}`, async () => {
      const { world, ledger, plan, pauses } = await playInto(engine, seed);
      const random = new Random(seed);
      const past = random.pick(pauses.slice(0, -1));
      const ofThen = random.shuffle(questionsOf(random, plan, 1, past)).slice(0, 3);
      const asked = [...questionsOf(random, plan, 2), ...ofThen];
      const wrong: string[] = [];
      for (const [operation, query] of asked) {
        const { status, body } = await world.call(operation, { query });
        assert.equal(status, 200, JSON.stringify(body));
        const found = differences(body, answerOf(ledger, operation, query, world.now));
        if (found.length > 0) {
          wrong.push(`${operation} ${JSON.stringify(query)}\n  ${found.slice(0, 6).join('\n  ')}`);
        }
      }
      assert.equal(wrong.join('\n'), '');
    });
  }
});
