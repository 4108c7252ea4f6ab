/**
 * `npm run bench`: measures the performance goals; it prints and never judges. `-- server` takes one
 * section, `--engine sqlite`, `--interviewers 20`, `--seconds 10` and `--rows start,live` less of it.
 */
import { parseArgs } from 'node:util';
import { benchServer, type EngineName } from '../bench/server/section.ts';

const sections = ['server'];

function number(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`--${name} is ${text}; it must be a whole number from 1 on.`);
  return value;
}

function enginesOf(name: string | undefined): EngineName[] {
  if (name === undefined) return ['sqlite', 'postgres'];
  if (name === 'sqlite' || name === 'postgres') return [name];
  throw new Error(`--engine is ${name}; it must be sqlite or postgres.`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    options: { engine: text, interviewers: text, seconds: text, rows: text },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !sections.includes(name));
  if (unknown.length > 0)
    throw new Error(`No section ${unknown.join(', ')}; there is ${sections.join(', ')}.`);
  await benchServer({
    engines: enginesOf(values.engine),
    interviewers: number(values.interviewers, 'interviewers'),
    seconds: number(values.seconds, 'seconds'),
    rows: values.rows?.split(','),
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
