/**
 * `npm run guards`: takes away what keeps the server closed, one guard of `test/guards/guards.ts` at
 * a time and in a copy of the project, and requires the test it names to fail. Arguments choose
 * guards by parts of their names.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { keepLong, writeLong } from '../bench/long.ts';
import { guards, type Guard } from '../test/guards/guards.ts';
import { startPostgres } from '../test/postgres-cluster.ts';
import { root } from './command.ts';
import { ensureBuilt } from './ensure-built.ts';

const copied = 'src test scripts openapi conformance examples dist package.json'.split(' ');

/** The project in a folder of its own, with the packages of this one. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'screenkit-guards-'));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

interface Outcome {
  passed: string[];
  failed: string[];
}

const quoted = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

async function outcomeOf(folder: string, guard: Guard): Promise<Outcome> {
  const outcome: Outcome = { passed: [], failed: [] };
  const stream = run({
    files: [join(folder, guard.test)],
    testNamePatterns: [new RegExp(quoted(guard.notices))],
    timeout: 120_000,
    env: {
      ...process.env,
      ...(guard.engine === 'postgres' ? {} : { SCREENKIT_TEST_DATABASE_URL: '' }),
    },
  });
  const note = (list: string[]) => (event: { name: string; details: { type?: string } }) => {
    if (event.details.type !== 'suite' && event.name.includes(guard.notices)) list.push(event.name);
  };
  stream.on('test:pass', note(outcome.passed));
  stream.on('test:fail', note(outcome.failed));
  stream.resume();
  await new Promise((resolve) => stream.once('end', resolve));
  return outcome;
}

/** Why the guard is not guarded; undefined when its test sees it go. */
async function faultOf(folder: string, guard: Guard): Promise<string | undefined> {
  const file = join(folder, guard.file);
  const text = readFileSync(file, 'utf8');
  const whole = await outcomeOf(folder, guard);
  if (whole.passed.length === 0 || whole.failed.length > 0)
    return `its test "${guard.notices}" does not pass as it is`;
  try {
    writeFileSync(
      file,
      text.replace(guard.text, () => guard.without),
    );
    const { failed } = await outcomeOf(folder, guard);
    return failed.length > 0 ? undefined : `"${guard.notices}" passes without it`;
  } finally {
    writeFileSync(file, text);
  }
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const chosen = guards.filter(
    ({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)),
  );
  if (chosen.length === 0) throw new Error(`No guard is called ${asked.join(' or ')}.`);
  if (!(await ensureBuilt())) throw new Error('What does not build cannot be started.');
  const postgres = chosen.some(({ engine }) => engine) ? await startPostgres() : undefined;
  if (postgres) process.env['SCREENKIT_TEST_DATABASE_URL'] = postgres.url;
  const folder = copyProject();
  let faults = 0;
  let skipped = 0;
  try {
    for (const guard of chosen) {
      if (guard.engine === 'postgres' && !postgres) {
        skipped += 1;
        console.log(`skipped  ${guard.name}: PostgreSQL was not found`);
        continue;
      }
      const fault = await faultOf(folder, guard);
      console.log(
        fault === undefined ? `noticed  ${guard.name}` : `MISSED   ${guard.name}: ${fault}`,
      );
      if (fault !== undefined) faults += 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await postgres?.stop();
  }
  console.log(`${chosen.length} guards, ${faults} missed, ${skipped} skipped`);
  if (faults > 0) process.exitCode = 1;
  if (asked.length > 0 || faults > 0 || skipped > 0) return;
  const what = 'guards taken away one at a time: a test fails that names it';
  keepLong('guards', [{ what, tried: chosen.length }]);
  await writeLong();
}

await main();
