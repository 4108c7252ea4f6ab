/** `npm test`: the checks, then the tests in Node and in the browser, then what they covered. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startPostgres } from '../test/postgres-cluster.ts';
import { postgresVersion } from '../test/postgres.ts';
import { check } from './check.ts';
import { root, tool } from './command.ts';
import { ensureBuilt } from './ensure-built.ts';

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const failures: string[] = [];
const section = (title: string) => console.log(`\n== ${title}`);
const find = (pattern: string) => globSync(pattern, { cwd: root }).sort();

/** Names the stores that the tests cover and leaves the way to PostgreSQL in the environment. */
async function prepareStores(): Promise<{ covered: string; stop(): Promise<void> }> {
  let stop = async () => {};
  try {
    if (!process.env['SCREENKIT_TEST_DATABASE_URL']) {
      const postgres = await startPostgres();
      process.env['SCREENKIT_TEST_DATABASE_URL'] = postgres?.url ?? '';
      if (postgres) stop = () => postgres.stop();
    }
    const url = process.env['SCREENKIT_TEST_DATABASE_URL'];
    if (url) return { covered: `SQLite, PostgreSQL ${await postgresVersion(url)}`, stop };
    if (process.env['SCREENKIT_TEST_REQUIRE_POSTGRES']) failures.push('PostgreSQL (required)');
    return {
      covered:
        'SQLite only. PostgreSQL was not covered: install it, or set ' +
        'SCREENKIT_TEST_DATABASE_URL to an administrator of a server for tests.',
      stop,
    };
  } catch (error) {
    process.env['SCREENKIT_TEST_DATABASE_URL'] = '';
    failures.push('PostgreSQL');
    return { covered: `SQLite only. PostgreSQL was not covered: ${String(error)}`, stop };
  }
}

async function testInNode(): Promise<Totals> {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const files = find(
    'test/{server,client,charts,conformance,durability,guards,localization,package,stories}/**/*.test.ts',
  );
  if (files.length === 0) return totals;
  const stream = run({
    files: files.map((file) => join(root, file)),
    concurrency: 2,
    timeout: 300_000,
  });
  stream.on('test:summary', ({ file, counts }) => {
    // A summary without a file is that of the whole run.
    if (file !== undefined) return;
    totals.passed = counts.passed;
    totals.skipped = counts.skipped + counts.todo;
    totals.failed = counts.tests - totals.passed - totals.skipped;
  });
  for await (const text of stream.compose(spec)) process.stdout.write(text as string);
  return totals;
}

async function testInBrowser(): Promise<Totals> {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  if (find('test/elements/**/*.test.ts').length === 0) return totals;
  const folder = mkdtempSync(join(tmpdir(), 'screenkit-test-'));
  const file = join(folder, 'totals.json');
  try {
    const { code } = await tool(
      '@web/test-runner/dist/bin.js',
      ['--config', 'test/web-test-runner.config.mjs'],
      { env: { SCREENKIT_TEST_TOTALS: file }, echo: true },
    );
    try {
      Object.assign(totals, JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      // The runner did not come as far as counting.
    }
    if (code !== 0 && totals.failed === 0) failures.push('browser tests (did not finish)');
    return totals;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Every test file is a process that compiles the same modules.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/node');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

section('Checks');
failures.push(...(await check()).map((name) => `check of ${name}`));
if (!(await ensureBuilt())) failures.push('build');

const stores = await prepareStores();
let inNode: Totals;
let inBrowser: Totals;
try {
  section('Tests in Node');
  inNode = await testInNode();
  section('Tests in the browser');
  inBrowser = await testInBrowser();
} finally {
  await stores.stop();
}

const passed = inNode.passed + inBrowser.passed;
const failed = inNode.failed + inBrowser.failed;
const skipped = inNode.skipped + inBrowser.skipped;
section('Summary');
console.log(`# tests ${passed + failed + skipped}`);
console.log(`# pass ${passed}\n# fail ${failed}\n# skipped ${skipped}`);
console.log(`Stores covered: ${stores.covered}`);
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || failures.length > 0) process.exitCode = 1;
