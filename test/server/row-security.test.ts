import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { Client } from 'pg';
import { tenantTables } from '../../src/server/migrations/0001-initial.ts';
import { openStore } from '../../src/server/store/store.ts';
import { adminUrl, freshDatabase } from '../postgres.ts';
import { interviewer } from './applications.ts';
import { prepareRival, singing } from './canary.ts';
import { dumpOf } from './catalog.ts';
import { newWorld, onPostgres, suiteWorld } from './world.ts';

test('without the narrowed reader SQLite shows the other workspace, so the tests of it can fail', async () => {
  const world = await newWorld('sqlite');
  await prepareRival(world);
  assert.ok(singing(await dumpOf(world.store, 'acme')));
});

onPostgres('without the narrowed reader, row-level security', () => {
  const world = suiteWorld('postgres', async (world) => {
    await prepareRival(world);
    await interviewer(world, 'ours');
  });

  test('shows a workspace its own rows only', async () => {
    assert.ok(singing(await dumpOf(world.store, 'rival')));
    const ours = await dumpOf(world.store, 'acme');
    assert.match(ours, /Interviewer ours/);
    assert.ok(!singing(ours));
  });

  test('shows nothing where no workspace is named, before and after a transaction', async () => {
    await world.store.engine.db.connection().execute(async (connection) => {
      const count = async () => {
        const counts = tenantTables.map((table) => sql`(select count(*) from ${sql.table(table)})`);
        const { rows } = await sql<{
          n: number;
        }>`select ${sql.join(counts, sql` + `)} as n`.execute(connection);
        return rows[0]?.n;
      };
      assert.equal(await count(), 0);
      await connection.transaction().execute(async (trx) => {
        await sql`set local app.ws = 'rival'`.execute(trx);
        const { rows } = await sql<{ n: number }>`select count(*) as n from events`.execute(trx);
        assert.ok((rows[0]?.n ?? 0) > 0);
      });
      assert.equal(await count(), 0);
    });
  });

  test('lets no row of another workspace be written, changed or deleted', async () => {
    const asAcme = <T>(work: Parameters<typeof world.store.engine.transaction<T>>[2]) =>
      world.store.engine.transaction('acme', 'write', work);
    const label = {
      workspace_id: 'rival',
      key: 'ours',
      name: 'Ours',
      description: null,
      type: 'text',
      allowed_values: null,
      required: 0,
      revision: 1,
      created_at: 0,
      deleted_at: null,
    };
    await assert.rejects(
      asAcme((trx) => trx.insertInto('labels').values(label).execute()),
      /row-level security/,
    );
    await assert.rejects(
      asAcme((trx) => trx.updateTable('interviewers').set({ workspace_id: 'rival' }).execute()),
      /row-level security/,
    );
    const [changed] = await asAcme((trx) =>
      trx
        .updateTable('interviewers')
        .set({ title: 'Ours' })
        .where('workspace_id', '=', 'rival')
        .execute(),
    );
    assert.equal(changed?.numUpdatedRows, 0n);
    const [deleted] = await asAcme((trx) =>
      trx.deleteFrom('events').where('workspace_id', '=', 'rival').execute(),
    );
    assert.equal(deleted?.numDeletedRows, 0n);
  });

  test('cannot be left by a workspace id that is no id', async () => {
    for (const id of ["rival'; --", 'Rival', '', 'a'.repeat(41)]) {
      await assert.rejects(
        world.store.engine.transaction(id, 'read', async () => 1),
        /workspace id/,
      );
    }
  });
});

onPostgres('a lost connection', () => {
  const world = suiteWorld('postgres');

  test('fails no later request and does not end the server', async () => {
    const admin = await adminUrl();
    assert.equal((await world.call('getSession')).status, 200);
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(
      world.store.engine.db,
    );
    const client = new Client({ connectionString: admin });
    await client.connect();
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [rows[0]?.name],
    );
    const open = async () => {
      const { rowCount } = await client.query('select 1 from pg_stat_activity where datname = $1', [
        rows[0]?.name,
      ]);
      return rowCount !== 0;
    };
    while (await open()) await setTimeout(10);
    await client.end();
    await setTimeout(50);
    assert.equal((await world.call('getSession')).status, 200);
  });
});

onPostgres('a server that would not keep the promises is refused', () => {
  test('a login that row-level security does not bind', async (context) => {
    const database = await freshDatabase();
    const admin = await adminUrl();
    assert.ok(database && admin);
    context.after(() => database.drop());
    const url = new URL(admin);
    url.pathname = new URL(database.url).pathname;
    await assert.rejects(openStore({ databaseUrl: url.href, allowUnsafeSettings: true }), {
      message:
        'DATABASE_URL logs in as a role that row-level security does not bind. Use one without SUPERUSER and BYPASSRLS.',
    });
  });

  test('a server that runs without fsync', async (context) => {
    const database = await freshDatabase();
    assert.ok(database);
    context.after(() => database.drop());
    const allowed = await openStore({ databaseUrl: database.url, allowUnsafeSettings: true });
    const { rows } = await sql<{ fsync: string }>`show fsync`.execute(allowed.engine.db);
    await allowed.close();
    if (rows[0]?.fsync === 'on') return context.skip('this server runs with fsync');
    await assert.rejects(
      openStore({ databaseUrl: database.url }),
      /with fsync and full_page_writes off, and could lose/,
    );
  });
});
