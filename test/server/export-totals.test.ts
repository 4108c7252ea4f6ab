import { test } from 'node:test';
import { questionsOf } from '../conformance/asking.ts';
import { Random } from '../conformance/random.ts';
import { seeds } from '../conformance/seeds.ts';
import { playInto } from '../conformance/world.ts';
import { sameInBoth, type Query } from './csv-leaves.ts';
import { onEveryEngine } from './world.ts';

onEveryEngine('CSV', (engine) => {
  for (const seed of seeds(engine, 0.06)) {
    test(`says what the JSON says, to the last digit, in world ${seed}`, async () => {
      const random = new Random(seed + 2_000_000);
      // The clock of the world stands still, so that both are of one instant.
      const { world, plan } = await playInto(engine, seed);
      for (const [operation, query] of questionsOf(random, plan, 2))
        await sameInBoth(world, operation, query as Query);
      await sameInBoth(world, 'listInterviewers', { sort: 'most_candidates', limit: 3 });
      const listed = { sort: 'top_rated', limit: 60, includeTest: true };
      await sameInBoth(world, 'listCandidates', listed);
    });
  }
});
