/** What the command does not start on, with what it says, and that the same setting mended is taken. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { Client } from 'pg';
import { startPostgres, type Postgres } from '../postgres-cluster.ts';
import { freshDatabase, type FreshDatabase } from '../postgres.ts';
import { openStore } from '../../src/server/store/store.ts';
import { Command, newFolder } from './command.ts';
import { fill, withFolder } from './filled.ts';

async function starts(own: Record<string, string>): Promise<void> {
  const server = new Command(['start'], own);
  await server.ready();
  assert.equal((await server.end('SIGTERM')).code, 0);
}

async function refuses(own: Record<string, string>, message: string): Promise<void> {
  const { code, out, err } = await new Command(['start'], own).end();
  assert.deepEqual([code, out, err], [1, '', `${message}\n`]);
}

const newer = 'This store was written by a newer version of Screenkit; start that one.';

test('a folder written by a newer version', async () => {
  const SCREENKIT_DATA = newFolder();
  const change = (statement: string) =>
    withFolder(SCREENKIT_DATA, async ({ engine: { db } }) => {
      await sql.raw(statement).execute(db);
    });
  await change(`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`);
  await refuses({ SCREENKIT_DATA }, newer);
});

test('there is no secret to set, so none can be short or left as it came', async () => {
  const secrets = async () => {
    const folder = newFolder();
    return withFolder(folder, async (store) => {
      await fill(store);
      const scope = { workspaceId: 'main', interviewerIds: null };
      const read = (reader: Parameters<Parameters<typeof store.read>[1]>[0]) =>
        reader.selectFrom('signing_keys').select('secret').execute();
      return (await store.read(scope, read)).map(({ secret }) => secret);
    });
  };
  const found = [...(await secrets()), ...(await secrets())];
  assert.equal(new Set(found).size, 4);
  for (const secret of found) assert.equal(Buffer.from(secret, 'base64url').length, 32);
});

test('there is no public address to set; wherever it is heard, the server hands out no tokens unless told to', async () => {
  const tokenFrom = async (own: Record<string, string>): Promise<number> => {
    const server = new Command(['start'], { SCREENKIT_DATA: newFolder(), ...own });
    const { port } = new URL(await server.ready());
    const { status } = await fetch(`http://localhost:${port}/screenkit-token`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    await server.end('SIGTERM');
    return status;
  };
  assert.equal(await tokenFrom({ SCREENKIT_PORTAL: '1' }), 201);
  assert.equal(await tokenFrom({ SCREENKIT_HOST: '127.0.0.1' }), 404);
  assert.equal(await tokenFrom({ SCREENKIT_HOST: '0.0.0.0' }), 404);
});

const skip = process.env['SCREENKIT_TEST_DATABASE_URL'] === '' && 'PostgreSQL is left out';
describe('on PostgreSQL', { skip }, () => {
  const folder = mkdtempSync('/tmp/screenkit-refusals-');
  let postgres: Postgres | undefined;
  let database: FreshDatabase | undefined;
  before(async () => {
    postgres = await startPostgres({ kept: folder });
    if (!postgres) return;
    process.env['SCREENKIT_TEST_DATABASE_URL'] = postgres.url;
    database = await freshDatabase();
  });
  after(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function administer(...statements: string[]): Promise<void> {
    const client = new Client({ connectionString: postgres?.url });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  }

  test('roles that row-level security does not bind, settings that lose commits, a newer schema', async (t) => {
    if (!database) return t.skip('PostgreSQL is not installed here');
    const { url: DATABASE_URL } = database;
    const role = new URL(DATABASE_URL).username;
    const own = { DATABASE_URL };
    const unbound =
      'DATABASE_URL logs in as a role that row-level security does not bind. Use one without SUPERUSER and BYPASSRLS.';
    for (const power of ['superuser', 'bypassrls']) {
      await administer(`alter role ${role} ${power}`);
      await refuses(own, unbound);
      await administer(`alter role ${role} no${power}`);
    }
    for (const setting of ['fsync', 'full_page_writes']) {
      await administer(`alter system set ${setting} = off`, 'select pg_reload_conf()');
      await refuses(
        own,
        `PostgreSQL runs with ${setting} off, and could lose what it confirmed. Turn it on.`,
      );
      await administer(`alter system reset ${setting}`, 'select pg_reload_conf()');
    }
    await starts(own);
    const store = await openStore({ databaseUrl: DATABASE_URL });
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(
      store.engine.db,
    );
    await store.close();
    await refuses(own, newer);
  });
});
