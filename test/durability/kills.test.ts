import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { startPostgres, type Postgres } from '../postgres-cluster.ts';
import { reportRounds } from './report.ts';
import { killRounds } from './rounds.ts';

/** `npm run test:long` asks for more; what it did is written to bench/durability.md. */
const asked = process.env['SCREENKIT_ROUNDS'];
const seed = Number(process.env['SCREENKIT_SEED'] ?? 1);
const count = (usual: number) => (asked === undefined ? usual : Number(asked));

test('a server on SQLite killed at any moment loses, doubles and halves nothing it confirmed', async () => {
  const done = await killRounds('sqlite', count(3), seed);
  assert.ok(done.confirmed > 0, 'something was confirmed');
  reportRounds('SQLite', 'the server', seed, done);
});

// An own cluster, set up in earnest: those for tests may lose what they confirmed.
const skip = process.env['SCREENKIT_TEST_DATABASE_URL'] === '' && 'PostgreSQL is left out';
describe('on PostgreSQL', { skip }, () => {
  let postgres: Postgres | undefined;
  const folder = mkdtempSync('/tmp/screenkit-durable-');
  before(async () => {
    postgres = await startPostgres({ kept: folder });
    if (postgres) process.env['SCREENKIT_TEST_DATABASE_URL'] = postgres.url;
  });
  after(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a server killed at any moment loses, doubles and halves nothing it confirmed', async (t) => {
    if (!postgres) return t.skip('PostgreSQL is not installed here');
    const done = await killRounds('postgres', count(2), seed);
    assert.ok(done.confirmed > 0, 'something was confirmed');
    reportRounds('PostgreSQL', 'the server', seed, done);
  });

  test('of a PostgreSQL killed at any moment the server loses nothing, and finds it again', async (t) => {
    if (!postgres) return t.skip('PostgreSQL is not installed here');
    const { url } = postgres;
    const done = await killRounds('postgres', count(2), seed + 1, () => crash(url));
    assert.ok(done.confirmed > 0, 'something was confirmed');
    reportRounds('PostgreSQL', 'PostgreSQL', seed + 1, done);
  });
});

/**
 * When one process of it is killed, PostgreSQL ends all others and recovers from its log. Waits for
 * that: before, somebody may not have noticed, and afterwards nobody has to.
 */
async function crash(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  const [victim] = rows;
  assert.ok(victim, 'the server has a connection');
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  process.kill(victim.pid, 'SIGKILL');
  await ended;
  while (!(await answers(url))) await setTimeout(20);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
