/**
 * `npm run test:long`: the generated worlds 1 to 1,000, each on SQLite and every fifth on PostgreSQL,
 * then the property tests with many more runs, rounds of `kill -9`, the stories in every mode and
 * beside their pictures, and the elements through every fault of the network. `-- --from 301 --to 400`
 * takes a part of the worlds, `--processes 1` leaves a core to others.
 */
import { join } from 'node:path';
import { run } from 'node:test';
import { parseArgs } from 'node:util';
import { startPostgres } from '../test/postgres-cluster.ts';
import { root } from './command.ts';
import { ensureBuilt } from './ensure-built.ts';

const files = (names: readonly string[]) => names.map((name) => join(root, 'test', name));
const worlds = files(
  ['oracle', 'invariants', 'arrival', 'coverage'].map((name) => `conformance/${name}.test.ts`),
);
const properties = files([
  'server/projections.test.ts',
  'server/fuzz.test.ts',
  'server/random-scopes.test.ts',
  'server/idempotency-model.test.ts',
]);
const kills = files(['durability/kills.test.ts', 'durability/commands.test.ts']);
const stories = files(['stories/sweep.test.ts']);
const faults = files(['faults/matrix.test.ts']);
const pictures = files(['pictures/pictures.test.ts']);
const roundsOfKills = '300';
const chunk = 10;

interface Job {
  title: string;
  /** Its first seed; null for what has no seeds. */
  first: number | null;
  files: string[];
  env: Record<string, string>;
}

function number(text: string | undefined, usual: number, name: string): number {
  const value = text === undefined ? usual : Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`--${name} is ${text}; it must be a whole number from 1 on.`);
  return value;
}

function jobsOf(from: number, to: number): Job[] {
  const jobs: Job[] = [];
  for (let seed = from; seed <= to; seed += chunk) {
    const count = Math.min(chunk, to - seed + 1);
    jobs.push({
      title: `worlds ${seed} to ${seed + count - 1}`,
      first: seed,
      files: worlds,
      env: {
        SCREENKIT_SEED: `${seed}`,
        SCREENKIT_WORLDS: `${count}`,
        SCREENKIT_WORLDS_POSTGRES: `${Math.ceil(count / 5)}`,
      },
    });
  }
  const env = { SCREENKIT_RUNS: 'long' };
  return [
    ...jobs,
    {
      title: 'properties, many runs',
      first: null,
      files: properties,
      env,
    },
    {
      title: `${roundsOfKills} rounds of kills each of servers and PostgreSQL, a tenth of commands`,
      first: null,
      files: kills,
      env: { SCREENKIT_ROUNDS: roundsOfKills },
    },
    {
      title: 'stories in every mode',
      first: null,
      files: stories,
      env: { SCREENKIT_STORIES: 'long' },
    },
    { title: 'stories beside their pictures', first: null, files: pictures, env: {} },
    { title: 'every fault of the network', first: null, files: faults, env: {} },
  ];
}

const abort = new AbortController();
const totals = { passed: 0, failed: 0 };

async function work(job: Job): Promise<void> {
  const started = performance.now();
  const before = totals.failed;
  const stream = run({
    files: job.files,
    concurrency: 1,
    env: { ...process.env, ...job.env },
    signal: abort.signal,
  });
  const suites: string[] = [];
  stream.on('test:start', ({ name, nesting }) => (suites[nesting] = name));
  stream.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') totals.passed += 1;
  });
  stream.on('test:fail', ({ name, nesting, details }) => {
    if (details.type === 'suite') return;
    totals.failed += 1;
    const { cause = details.error } = details.error;
    const said = cause instanceof Error ? cause.message : String(cause);
    console.log(`FAILED ${[...suites.slice(0, nesting), name].join(' > ')}\n${said}`);
  });
  // A stream that nobody reads stands still.
  stream.resume();
  await new Promise((resolve) => stream.once('end', resolve));
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${job.title}: ${totals.failed === before ? 'ok' : 'FAILED'} (${seconds} s)`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { from: text, to: text, processes: text } });
  const from = number(values.from, 1, 'from');
  // Servers that are killed are those of the package.
  if (!(await ensureBuilt())) throw new Error('What does not build cannot be tested.');
  const jobs = jobsOf(from, number(values.to, 1000, 'to'));
  // Empty leaves PostgreSQL out.
  const named = process.env['SCREENKIT_TEST_DATABASE_URL'] !== undefined;
  const postgres = named ? undefined : await startPostgres();
  if (postgres) process.env['SCREENKIT_TEST_DATABASE_URL'] = postgres.url;
  process.env['SCREENKIT_TEST_DATABASE_URL'] ??= '';
  const covered = process.env['SCREENKIT_TEST_DATABASE_URL'] ? 'SQLite and PostgreSQL' : 'SQLite';
  console.log(`Engines: ${covered}. Stop it at any time; the last line says how to go on.`);

  const underWay = new Set<Job>();
  const stop = () => {
    abort.abort();
    const open = [...underWay, ...jobs].flatMap(({ first }) => first ?? []);
    if (open.length > 0) console.log(`Go on by npm run test:long -- --from ${Math.min(...open)}`);
    console.log(`${totals.passed} passed, ${totals.failed} failed`);
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

  async function take(): Promise<void> {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      underWay.add(job);
      await work(job);
      underWay.delete(job);
    }
  }
  const processes = number(values.processes, 2, 'processes');
  await Promise.all(Array.from({ length: processes }, take));
  await postgres?.stop();
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  if (totals.failed > 0) process.exitCode = 1;
}

await main();
