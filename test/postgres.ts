/**
 * PostgreSQL for the tests: the server named by `SCREENKIT_TEST_DATABASE_URL`, else a temporary one
 * made from the programs installed on this machine. `npm test` starts one for all test files; a
 * file that is run alone starts its own.
 */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { type Postgres, startPostgres } from './postgres-cluster.ts';

export interface FreshDatabase {
  /** Logs in as the database's owner, who is no superuser and cannot bypass row security. */
  url: string;
  drop(): Promise<void>;
}

let own: Promise<Postgres | undefined> | undefined;

/** An empty value says that the search has been made and has found nothing. */
export async function adminUrl(): Promise<string | undefined> {
  const given = process.env['SCREENKIT_TEST_DATABASE_URL'];
  if (given !== undefined) return given || undefined;
  own ??= startPostgres();
  return (await own)?.url;
}

async function administer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function postgresVersion(url: string): Promise<string> {
  return administer(url, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version.split(' ')[0] ?? '';
  });
}

/** Makes an empty database with an owner of its own; undefined where there is no PostgreSQL. */
export async function freshDatabase(): Promise<FreshDatabase | undefined> {
  const admin = await adminUrl();
  if (!admin) return undefined;
  const name = `screenkit_test_${randomBytes(8).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  await administer(admin, async (client) => {
    await client.query(
      `create role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}'`,
    );
    // A managed server's administrator is no superuser and may only give away what it belongs to.
    await client.query(`grant ${name} to current_user`);
    // template0 can be copied by many at once, which template1 cannot.
    await client.query(`create database ${name} owner ${name} template template0 encoding 'UTF8'`);
  });

  const url = new URL(admin);
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      administer(admin, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
        await client.query(`drop role if exists ${name}`);
      }),
  };
}
