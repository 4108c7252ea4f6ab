/**
 * `npm run bench`: measures the performance goals; it prints and never judges. `-- server`, `-- page`,
 * `-- timing`, `-- overload` takes one section, `--rows start,live`, `--seconds 10`, of the server
 * `--engine sqlite` and `--interviewers 20`, of the page `--times 3`, of the timing `--pairs 200` less
 * of it.
 */
import { parseArgs } from 'node:util';
import { benchPage } from '../bench/page/section.ts';
import type { EngineName } from '../bench/server/engines/each.ts';
import { benchOverload } from '../bench/overload/section.ts';
import { benchServer } from '../bench/server/section.ts';
import { benchTiming } from '../bench/timing/section.ts';

const sections = ['server', 'page', 'timing', 'overload'];

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
    options: {
      engine: text,
      interviewers: text,
      seconds: text,
      rows: text,
      times: text,
      pairs: text,
    },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !sections.includes(name));
  if (unknown.length > 0)
    throw new Error(`No section ${unknown.join(', ')}; there is ${sections.join(', ')}.`);
  const chosen = positionals.length > 0 ? positionals : sections;
  const seconds = number(values.seconds, 'seconds');
  const rows = values.rows?.split(',');
  if (chosen.includes('server'))
    await benchServer({
      engines: enginesOf(values.engine),
      interviewers: number(values.interviewers, 'interviewers'),
      seconds,
      rows,
    });
  if (chosen.includes('page'))
    await benchPage({ times: number(values.times, 'times'), seconds, rows });
  if (chosen.includes('overload'))
    await benchOverload({
      engines: enginesOf(values.engine),
      interviewers: number(values.interviewers, 'interviewers'),
      seconds,
    });
  if (chosen.includes('timing'))
    await benchTiming({
      engines: enginesOf(values.engine),
      pairs: number(values.pairs, 'pairs'),
      rows,
    });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
