/** Ids that somebody may not see are looked for as ids that nobody has, so that no clock tells them apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyUsage } from '../../src/server/auth/key-usage.ts';
import { prepareRival } from './canary.ts';
import { prepareCases } from './operation-cases.ts';
import { questions, told, type Question } from './questions-by-id.ts';
import { prepareTheirs, prepareOurs, tokenFor } from './scoped.ts';
import { statements } from './statements.ts';
import { onEveryEngine, operationOf, suiteWorld, type World } from './world.ts';

interface Worked {
  told: unknown;
  statements: string[];
}

async function worked(
  world: World,
  { operation, ask }: Question,
  id: string,
  credential: string,
): Promise<Worked> {
  let answered: unknown;
  const ran = await statements(async () => {
    answered = told(await world.call(operation, { ...ask(id), credential }));
  });
  return { told: answered, statements: ran.map(({ text }) => text) };
}

const ownId: Partial<Record<Question['names'], string>> = {
  interviewerId: 'a',
  candidateId: 'cand',
};

/** Asked once before, so that what is kept in memory is there for both. */
async function assertAlike(
  world: World,
  question: Question,
  id: string,
  credential: string,
): Promise<void> {
  const absent = id.replaceAll(/[a-z]/g, 'x');
  await worked(world, question, absent, credential);
  const hidden = await worked(world, question, id, credential);
  const none = await worked(world, question, absent, credential);
  assert.equal((hidden.told as [number])[0], 404, question.operation);
  assert.ok(hidden.statements.length > 0, question.operation);
  assert.deepEqual(hidden, none, question.operation);
}

onEveryEngine('the work for an id that is absent', (engine) => {
  const theirs = {
    interviewerId: 'canary-keeper',
    candidateId: 'canary-candidate',
    personId: 'canary-person',
    labelKey: 'canary',
  };

  test('is that for one of another workspace, statement by statement', async () => {
    const world = shared;
    for (const question of questions)
      await assertAlike(world, question, { ...theirs, ...rivalIds }[question.names], world.key);
  });

  test('is that for one outside what a token sees, statement by statement', async () => {
    const scopes = [
      { interviewerIds: ['a'] },
      { labels: { client: ['Acme'] } },
      { interviewerIds: ['a'], labels: { client: ['Acme'] } },
    ];
    // Of what such a token may ask at all.
    const byRow = questions.filter(({ operation, names }) => {
      const row = names === 'interviewerId' || names === 'candidateId';
      return row && operationOf(operation).scope !== 'workspace';
    });
    for (const scope of scopes) {
      const token = await tokenFor(narrow, scope);
      const mayMake = !('interviewerIds' in scope);
      const asked = byRow.filter(
        ({ operation }) => mayMake || operationOf(operation).scope !== 'new_row',
      );
      assert.ok(asked.length > 5);
      for (const question of asked)
        await assertAlike(narrow, question, theirs[question.names as 'candidateId'], token);
    }
  });

  test('takes a token as long as the work for what is hidden from it', async () => {
    const scopes = [{ interviewerIds: ['a'] }, { labels: { client: ['Acme'] } }];
    for (const scope of scopes) {
      const credential = await tokenFor(narrow, scope);
      for (const candidateId of Array.from({ length: 10 }, () => [
        'xxxx',
        'canary-candidate',
      ]).flat()) {
        const started = performance.now();
        const { status } = await narrow.call('getCandidate', { path: { candidateId }, credential });
        assert.equal(status, 404);
        assert.ok(performance.now() - started >= 25);
      }
    }
  });

  test('is not that for one that is seen', async () => {
    const seen = questions.filter(({ operation }) => /^(?:get|list)/.test(operation));
    for (const question of seen) {
      const id = ownId[question.names];
      if (id === undefined) continue;
      const found = await worked(narrow, question, id, narrow.key);
      const none = await worked(narrow, question, 'xxxx', narrow.key);
      assert.notDeepEqual(found.statements, none.statements, question.operation);
    }
  });

  // Written every few seconds, it would be somebody else's statement.
  const usage = new KeyUsage({ write: async () => undefined, report: assert.ifError });
  let rivalIds = { keyId: '', roleId: '', memberId: '', importId: '' };
  const shared = suiteWorld(
    engine,
    async (world) => {
      const rival = await prepareRival(world);
      rivalIds = { ...rival.ids, importId: rival.importId };
      await prepareCases(world);
    },
    { usage },
  );
  const narrow = suiteWorld(
    engine,
    async (world) => {
      await prepareOurs(world, ['Canary']);
      await prepareTheirs(world);
    },
    { usage },
  );
});
