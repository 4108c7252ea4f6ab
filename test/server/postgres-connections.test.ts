import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Trx } from '../../src/server/store/engine.ts';
import { openStore, type Reader } from '../../src/server/store/store.ts';
import { freshDatabase } from '../postgres.ts';
import { interviewer } from './applications.ts';
import { onPostgres, suiteWorld } from './world.ts';

const scope = { workspaceId: 'acme', interviewerIds: null };

const backend = (reader: Reader) =>
  reader
    .selectFrom('workspaces')
    .select(sql<number>`pg_backend_pid()`.as('pid'))
    .executeTakeFirstOrThrow()
    .then(({ pid }) => pid);

const interviewers = (reader: Reader) =>
  reader
    .selectFrom('interviewers')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
    .then(({ count }) => count);

const times = <T>(count: number, work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, work));

onPostgres('a question about many rows', () => {
  const world = suiteWorld('postgres', async (world) => {
    await interviewer(world, 'first');
    // Connections are opened when they are needed, and a second is only taken where one is idle.
    await times(4, () => world.store.read(scope, backend));
  });
  const much = { much: true };

  test('is answered on two connections, and one about few on one', async () => {
    const used = (options: object) =>
      world.store.read(scope, (reader) => times(6, () => backend(reader)), options);
    assert.equal(new Set(await used(much)).size, 2);
    assert.equal(new Set(await used({})).size, 1);
  });

  test('sees one state on both, whatever is written meanwhile', async () => {
    const seen = await world.store.read(
      scope,
      async (reader) => {
        // One statement goes to the first connection; the second has its first after the write.
        const before = await interviewers(reader);
        await interviewer(world, 'second');
        return [before, ...(await times(6, () => interviewers(reader)))];
      },
      much,
    );
    assert.deepEqual(new Set(seen), new Set([1]));
    assert.equal(await world.store.read(scope, interviewers, much), 2);
  });

  test('takes one while another is being answered', async () => {
    const used = (reader: Reader) => times(6, () => backend(reader));
    const [first, second] = await Promise.all([
      world.store.read(scope, used, much),
      world.store.read(scope, used, much),
    ]);
    assert.deepEqual([new Set(first).size, new Set(second).size], [2, 1]);
    assert.equal(new Set(await world.store.read(scope, used, much)).size, 2);
  });

  test('never waits for another that wants two as well', async () => {
    const counts = await times(40, () =>
      world.store.read(scope, (reader) => times(4, () => interviewers(reader)), much),
    );
    assert.equal(counts.flat().length, 160);
  });

  test('sees its own workspace only on both', async () => {
    const rival = { ...scope, workspaceId: 'rival' };
    const counts = await world.store.read(
      rival,
      (reader) => times(6, () => interviewers(reader)),
      much,
    );
    assert.deepEqual(new Set(counts), new Set([0]));
  });
});

onPostgres('what still runs where another part of a question failed', () => {
  const world = suiteWorld('postgres');

  test('does not reach the transaction that comes next on the connection', async () => {
    let goOn = () => {};
    const later = new Promise<void>((resolve) => (goOn = resolve));
    let straggler: Promise<number> | undefined;
    const failed = world.store.read(scope, async (reader) => {
      straggler = later.then(() => interviewers(reader));
      await reader
        .selectFrom('workspaces')
        .select(sql`1 / 0`.as('wrong'))
        .execute();
    });
    await assert.rejects(failed, /division by zero/);
    goOn();
    await assert.rejects(straggler ?? Promise.resolve(), /The transaction has ended/);
    assert.equal(await world.store.read(scope, interviewers), 0);
  });

  test('is not blamed for it: whoever asked is told of the statement that failed', async () => {
    const failed = world.store.read(scope, async (reader) => {
      const wrong = reader
        .selectFrom('workspaces')
        .select(sql`1 / 0`.as('wrong'))
        .execute();
      wrong.catch(() => undefined);
      await interviewers(reader);
    });
    await assert.rejects(failed, /division by zero/);
  });

  test('and a write that failed has written nothing', async () => {
    const failed = world.store.write(scope, async ({ trx }) => {
      await Promise.all([
        trx
          .updateTable('workspaces')
          .set({ name: 'Other' })
          .where('workspace_id', '=', 'acme')
          .execute(),
        sql`select 1 / 0`.execute(trx),
      ]);
    });
    await assert.rejects(failed, /division by zero/);
    const { name } = await world.store.read(scope, (reader) =>
      reader.selectFrom('workspaces').select('name').executeTakeFirstOrThrow(),
    );
    assert.equal(name, 'acme');
  });
});

onPostgres('a question whose transaction could not begin', () => {
  test('fails with the reason, on one connection and on two, and leaves them to others', async (context) => {
    const database = await freshDatabase();
    assert.ok(database);
    const store = await openStore({
      databaseUrl: database.url,
      allowUnsafeSettings: true,
      longestReadMs: -1,
    });
    context.after(async () => {
      await store.close();
      await database.drop();
    });
    const { engine } = store;
    const asked = (trx: Trx) => sql<{ one: number }>`select 1 as one`.execute(trx);
    const write = () => engine.transaction('acme', 'write', asked);
    // Only where two are idle is a question about much asked on both.
    await times(2, write);
    for (const purpose of ['read much', 'read', 'read first'] as const) {
      await assert.rejects(
        engine.transaction('acme', purpose, asked),
        /outside the valid range for parameter "statement_timeout"/,
        purpose,
      );
    }
    const answers = await times(10, write);
    assert.deepEqual(
      answers.map(({ rows }) => rows[0]?.one),
      Array(10).fill(1),
    );
  });
});

onPostgres('who asks', () => {
  const world = suiteWorld('postgres');

  test('is known at once, also when every connection is taken', async () => {
    const credential = await world.keyOf(['labels:read']);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let begun = 0;
    const taken = times(10, () =>
      world.store.read(scope, async (reader) => {
        await interviewers(reader);
        begun += 1;
        await released;
      }),
    );
    while (begun < 10) await setImmediate();
    let waited = false;
    const waiting = world.store.read(scope, interviewers).then(() => (waited = true));
    world.now += 2000;
    assert.equal((await world.call('listCandidates', { credential })).status, 403);
    assert.equal(waited, false);
    release();
    await Promise.all([taken, waiting]);
  });
});
