import { join } from 'node:path';
import { Client } from 'pg';
import { openStore } from '../../../src/server/store/store.ts';
import { startPostgres } from '../../../test/postgres-cluster.ts';
import { postgresVersion } from '../../../test/postgres.ts';
import { cache } from '../../cache.ts';
import { barePostgres } from './bare-postgres.ts';
import type { Engine, Place } from './engine.ts';

/**
 * What docs/operating.md advises, for a machine of 4 GB. As it comes PostgreSQL keeps 128 MB of pages
 * and writes all that changed to its files after a gigabyte of log.
 */
export const postgresSettings = ['shared_buffers=1GB', 'max_wal_size=4GB'];

/** Owns every database; no superuser, as a server demands. */
const owner = 'bench';

async function ask(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function makeOwner(url: string): Promise<void> {
  const role = `create role ${owner} login nosuperuser nobypassrls nocreatedb nocreaterole`;
  await ask(url, `do $$ begin ${role}; exception when duplicate_object then null; end $$`);
}

/** A cluster of the benchmarks' own that outlives them; undefined where PostgreSQL is not installed. */
export async function postgresEngine(): Promise<Engine | undefined> {
  const postgres = await startPostgres({
    kept: join(cache, 'postgres'),
    settings: postgresSettings,
  });
  if (!postgres) return undefined;
  const { url: admin } = postgres;
  await makeOwner(admin);
  const urlOf = (database: string) => {
    const url = new URL(admin);
    url.username = owner;
    url.pathname = `/${database}`;
    return url.href;
  };
  const nameOf = (name: string) => `kept_${name.replaceAll('-', '_')}`;
  const drop = (database: string) => ask(admin, `drop database if exists ${database} with (force)`);
  const make = async (database: string, template: string) => {
    await drop(database);
    await ask(
      admin,
      `create database ${database} owner ${owner} template ${template} encoding 'UTF8'`,
      // So that what was copied is not written to the disk while something is measured.
      'checkpoint',
    );
  };
  const placeOf = (database: string): Place => ({
    environment: { DATABASE_URL: urlOf(database) },
    open: (clock) => openStore({ databaseUrl: urlOf(database), ...(clock ? { clock } : {}) }),
    bare: () => barePostgres(urlOf(database)),
    remove: () => drop(database),
  });
  let temporary = 0;
  const fresh = async (template: string) => {
    temporary += 1;
    const database = `fresh_${temporary}`;
    await make(database, template);
    return placeOf(database);
  };
  return {
    name: 'postgres',
    title: `PostgreSQL ${await postgresVersion(admin)}`,
    pids: [postgres.pid],
    kept: (name) => placeOf(nameOf(name)),
    fresh: () => fresh('template0'),
    copy: (name) => fresh(nameOf(name)),
    // What autovacuum does in time to a server that runs for long.
    settle: (name) => ask(urlOf(nameOf(name)), 'vacuum analyze'),
    drop: (name) => drop(nameOf(name)),
    create: (name) => make(nameOf(name), 'template0'),
    stop: () => postgres.stop(),
  };
}
