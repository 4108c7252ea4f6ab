import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Task, TaskReply } from '../../src/server/routes/task.ts';
import { fairShare } from '../../src/server/routes/fair-share.ts';
import { TookTooLong } from '../../src/server/store/engine.ts';
import { openStore } from '../../src/server/store/store.ts';
import { freshDatabase } from '../postgres.ts';
import { interviewer } from './applications.ts';
import { prepareCases } from './operation-cases.ts';
import { newWorkspace, newWorld, onEveryEngine, onPostgres } from './world.ts';

const request = new Request('http://localhost');
const month = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
const taskOf = (
  workspaceId: string,
  operation: Task['operation'] = 'getFunnel',
  query: Record<string, unknown> = month,
) =>
  ({
    operation,
    principal: { scope: { workspaceId, interviewerIds: null } },
    parameters: { query, path: {}, header: {} },
  }) as Task;

/** Tasks that are answered when told to, in the order they began. */
function heldBack(atOnce: number, mostWaiting: number, muchAtOnce = atOnce) {
  const begun: { workspaceId: string; end: (fails?: boolean) => void }[] = [];
  const perform = fairShare(
    (task) =>
      new Promise<TaskReply>((resolve, reject) => {
        const { workspaceId } = task.principal.scope;
        const end = (fails = false) =>
          fails ? reject(new Error('no')) : resolve({ status: 200, body: workspaceId });
        begun.push({ workspaceId, end });
      }),
    { atOnce, muchAtOnce, mostWaiting },
  );
  return { begun, ask: (task: Task) => perform(task, request) };
}

const turns = () => new Promise((resolve) => setImmediate(resolve));

test('a workspace has two of its panels answered at a time, and another does not wait for it', async () => {
  const { begun, ask } = heldBack(2, 100);
  const answers = Promise.allSettled(Array.from({ length: 5 }, () => ask(taskOf('busy'))));
  const other = ask(taskOf('quiet'));
  await turns();
  assert.deepEqual(
    begun.map(({ workspaceId }) => workspaceId),
    ['busy', 'busy', 'quiet'],
  );
  begun[2]?.end();
  await other;
  for (let done = 0; done < 5; done += 1) {
    begun.filter(({ workspaceId }) => workspaceId === 'busy')[done]?.end(done === 1);
    await turns();
  }
  const outcomes = await answers;
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 4);
});

test('no panel of a month or of one interviewer waits for what reads much', async () => {
  const { begun, ask } = heldBack(1, 100, 2);
  const year = { from: '2025-02-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
  const much = [year, {}, { ...month, asOf: '2026-02-01T00:00:00Z' }, { asOf: month.to }];
  for (const query of much) void ask(taskOf('busy', 'getFunnel', query));
  await turns();
  assert.equal(begun.length, 2);
  void ask(taskOf('busy', 'getFunnel', month));
  await turns();
  assert.equal(begun.length, 3);
  begun[2]?.end();
  void ask(taskOf('busy', 'getSummary', { ...year, interviewerId: ['a'] }));
  await turns();
  assert.equal(begun.length, 4);
  begun[0]?.end();
  await turns();
  assert.equal(begun.length, 5);
});

test('what is no panel never waits', async () => {
  const { begun, ask } = heldBack(1, 100);
  void ask(taskOf('busy'));
  void ask(taskOf('busy', 'listInterviewers'));
  void ask(taskOf('busy', 'ingestEvents'));
  await turns();
  assert.equal(begun.length, 3);
});

test('whoever comes when too many wait gets a 429 with Retry-After, until some have left', async () => {
  const { begun, ask } = heldBack(1, 2);
  const first = [ask(taskOf('busy')), ask(taskOf('busy')), ask(taskOf('busy'))];
  await assert.rejects(ask(taskOf('busy')), { code: 'too_many_requests' });
  for (let done = 0; done < 3; done += 1) {
    await turns();
    begun[done]?.end();
  }
  await Promise.all(first);
  const again = ask(taskOf('busy'));
  await turns();
  begun[3]?.end();
  assert.equal(((await again) as TaskReply).status, 200);
});

onEveryEngine('a server asked for more than it may answer at once', (engine) => {
  test('answers what it can, sends the rest away by a documented 429, and works on', async () => {
    const world = await newWorld(engine, {
      fairShare: { atOnce: 1, muchAtOnce: 1, mostWaiting: 5 },
    });
    await prepareCases(world);
    await newWorkspace(world, 'quiet');
    const quiet = await world.keyOf(['analytics:read'], 'quiet');
    const answers = await Promise.all([
      ...Array.from({ length: 30 }, () => world.call('getSummary')),
      world.call('getSummary', { credential: quiet }),
    ]);
    const other = answers.pop();
    const statuses = answers.map(({ status }) => status);
    assert.equal(other?.status, 200);
    assert.ok(statuses.filter((status) => status === 200).length >= 6);
    assert.ok(statuses.includes(429));
    assert.ok(statuses.every((status) => status === 200 || status === 429));
    const refused = answers.find(({ status }) => status === 429);
    assert.equal(refused?.headers.get('retry-after'), '1');
    assert.equal((await world.call('getSummary')).status, 200);
  });

  test('answers 429 to an address that keeps guessing, and lets in who knows', async () => {
    const rateLimits = { token: 100, key: 100, refused: 3, windowSeconds: 60 };
    const world = await newWorld(engine, {
      rateLimits,
      addressOf: (asked) => asked.headers.get('x-test-address') ?? undefined,
    });
    const ask = async (credential: string, address: string) => {
      const headers = { 'x-test-address': address };
      return (await world.call('getSession', { credential, headers })).status;
    };
    for (let count = 0; count < 3; count += 1) assert.equal(await ask('guess', '203.0.113.7'), 401);
    assert.equal(await ask('guess', '203.0.113.7'), 429);
    assert.equal(await ask('guess', '203.0.113.8'), 401);
    assert.equal(await ask(world.key, '203.0.113.7'), 200);
    world.now += 60_000;
    assert.equal(await ask('guess', '203.0.113.7'), 401);
  });

  test('opens five streams with a token and those derived from it, and the next once one is closed', async () => {
    const world = await newWorld(engine);
    await interviewer(world, 'a');
    const reading = ['candidates:read', 'postings:read', 'analytics:read'];
    const body = { permissions: [...reading, 'tokens:write'] };
    const { token } = (await world.call('createEmbedToken', { body })).body;
    const derived = (
      await world.call('createEmbedToken', { body: { permissions: reading }, credential: token })
    ).body;
    const open = async (credential = token) =>
      world.app.request('/v1/live', { headers: { authorization: `Bearer ${credential}` } });
    const streams = await Promise.all(Array.from({ length: 5 }, () => open()));
    assert.deepEqual(
      streams.map(({ status }) => status),
      [200, 200, 200, 200, 200],
    );
    const sixth = await open();
    assert.deepEqual([sixth.status, sixth.headers.get('retry-after')], [429, '5']);
    assert.equal((await open(derived.token)).status, 429);
    await streams[0]?.body?.cancel();
    const again = await open();
    assert.equal(again.status, 200);
    for (const stream of [...streams.slice(1), again]) await stream.body?.cancel();
  });
});

onPostgres('a question that takes too long', () => {
  test('is ended in the database, and told as what it is', async () => {
    const database = await freshDatabase();
    assert.ok(database);
    const store = await openStore({
      databaseUrl: database.url,
      allowUnsafeSettings: true,
      longestReadMs: 50,
    });
    const scope = { workspaceId: 'acme', interviewerIds: null };
    await assert.rejects(
      store.engine.transaction(scope.workspaceId, 'read', (trx) =>
        sql`select pg_sleep(30)`.execute(trx),
      ),
      TookTooLong,
    );
    await store.engine.transaction(scope.workspaceId, 'write', (trx) =>
      sql`select pg_sleep(0.2)`.execute(trx),
    );
    await store.close();
    await database.drop();
  });
});
