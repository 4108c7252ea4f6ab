/**
 * `npm run test:long`: the generated worlds 1 to 1,000, each on SQLite and every fifth on PostgreSQL,
 * then rounds of `kill -9`, the fuzzer and the property tests with many more runs, the stories in
 * every mode and beside their pictures, the elements through every fault of the network, and hostile
 * texts in Firefox. `-- --parts kills,fuzz` takes some of these, `--from 301 --to 400` a part of the
 * worlds, `--processes 1` leaves a core to others. What held is written to `bench/long.md`.
 */
import { join } from 'node:path';
import { run } from 'node:test';
import { parseArgs } from 'node:util';
import { keepLong, writeLong } from '../bench/long.ts';
import { measuredIn, type Measured } from '../test/measured.ts';
import { startPostgres } from '../test/postgres-cluster.ts';
import { root } from './command.ts';
import { ensureBuilt } from './ensure-built.ts';

const files = (names: readonly string[]) => names.map((name) => join(root, 'test', name));
const worlds = files(
  ['oracle', 'invariants', 'arrival', 'coverage'].map((name) => `conformance/${name}.test.ts`),
);
const roundsOfKills = '300';
const chunk = 10;

interface Job {
  title: string;
  part: string;
  /** Its first seed; null for what has no seeds. */
  first: number | null;
  files: string[];
  env: Record<string, string>;
  /** What it tried besides what its tests tell. */
  rows: Measured[];
}

const whole = (part: string, title: string, names: string[], env = {}): Job => ({
  ...{ part, title, env, first: null, rows: [] },
  files: files(names),
});

/** The longest come first, so that no process has to wait for the other at the end. */
const others: Job[] = [
  whole(
    'kills',
    `${roundsOfKills} rounds of kills each of servers and PostgreSQL, a tenth of commands`,
    ['durability/kills.test.ts', 'durability/commands.test.ts'],
    { SCREENKIT_ROUNDS: roundsOfKills },
  ),
  whole('fuzz', 'any input, many times', ['server/fuzz.test.ts'], { SCREENKIT_RUNS: 'long' }),
  whole(
    'properties',
    'properties, many runs',
    [
      'server/denial-matrix.test.ts',
      'server/idempotency-model.test.ts',
      'server/projections.test.ts',
      'server/random-scopes.test.ts',
    ],
    { SCREENKIT_RUNS: 'long' },
  ),
  whole('stories', 'stories in every mode', ['stories/sweep.test.ts'], {
    SCREENKIT_STORIES: 'long',
  }),
  whole('pictures', 'stories beside their pictures', ['pictures/pictures.test.ts']),
  whole('faults', 'every fault of the network', ['faults/matrix.test.ts']),
  whole('firefox', 'hostile texts in Firefox', ['firefox/firefox.test.ts']),
];
const parts = ['worlds', ...others.map(({ part }) => part)];

function number(text: string | undefined, usual: number, name: string): number {
  const value = text === undefined ? usual : Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`--${name} is ${text}; it must be a whole number from 1 on.`);
  return value;
}

function worldsOf(from: number, to: number): Job[] {
  const jobs: Job[] = [];
  for (let seed = from; seed <= to; seed += chunk) {
    const count = Math.min(chunk, to - seed + 1);
    const onPostgres = Math.ceil(count / 5);
    const what = 'generated worlds: every figure as found by hand, every invariant';
    jobs.push({
      title: `worlds ${seed} to ${seed + count - 1}`,
      part: 'worlds',
      first: seed,
      files: worlds,
      env: {
        SCREENKIT_SEED: `${seed}`,
        SCREENKIT_WORLDS: `${count}`,
        SCREENKIT_WORLDS_POSTGRES: `${onPostgres}`,
      },
      // Worlds of two runs that start elsewhere would be counted twice.
      rows:
        count === chunk && seed % chunk === 1
          ? [
              { what, engine: 'sqlite', tried: count },
              { what, engine: 'postgres', tried: onPostgres },
            ]
          : [],
    });
  }
  return jobs;
}

function partsOf(text: string | undefined): string[] {
  const chosen = text?.split(',') ?? parts;
  const unknown = chosen.find((part) => !parts.includes(part));
  if (unknown !== undefined) throw new Error(`--parts has ${unknown}; there are ${parts.join()}.`);
  return chosen;
}

/** What an error says, and what each that caused it says. */
function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [String(error)];
  return [error.message, ...reasons(error.cause)];
}

const abort = new AbortController();
const totals = { passed: 0, failed: 0 };

async function work(job: Job): Promise<void> {
  const started = performance.now();
  let failed = 0;
  const stream = run({
    files: job.files,
    concurrency: 1,
    env: { ...process.env, ...job.env },
    signal: abort.signal,
  });
  const suites: string[] = [];
  const rows = [...job.rows];
  stream.on('test:diagnostic', ({ message }) => rows.push(...[measuredIn(message) ?? []].flat()));
  stream.on('test:start', ({ name, nesting }) => (suites[nesting] = name));
  stream.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') totals.passed += 1;
  });
  stream.on('test:fail', ({ name, nesting, details }) => {
    if (details.type === 'suite') return;
    failed += 1;
    const title = [...suites.slice(0, nesting), name].join(' > ');
    console.log([`FAILED ${title}`, ...reasons(details.error.cause)].join('\n'));
  });
  // A stream that nobody reads stands still.
  stream.resume();
  await new Promise((resolve) => stream.once('end', resolve));
  const seconds = Math.round((performance.now() - started) / 1000);
  totals.failed += failed;
  console.log(`${job.title}: ${failed > 0 ? 'FAILED' : 'ok'} (${seconds} s)`);
  if (failed === 0 && !abort.signal.aborted && rows.length > 0) keepLong(job.title, rows);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { parts: text, from: text, to: text, processes: text },
  });
  const chosen = partsOf(values.parts);
  const from = number(values.from, 1, 'from');
  // Servers that are killed are those of the package.
  if (!(await ensureBuilt())) throw new Error('What does not build cannot be tested.');
  const jobs = [...worldsOf(from, number(values.to, 1000, 'to')), ...others].filter(({ part }) =>
    chosen.includes(part),
  );
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
  await writeLong();
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  if (totals.failed > 0) process.exitCode = 1;
}

await main();
