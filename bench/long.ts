/** What the long runs tried, in bench/long.md. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root, tool } from '../scripts/command.ts';
import type { Measured } from '../test/measured.ts';
import { keep, kept } from './results.ts';

/** The rows of each job, by its title; a job that runs again takes the place of its last run. */
type Jobs = Record<string, { day: string; on: string; rows: Measured[] }>;

const head = `# The long runs

Written by \`npm run test:long\` and \`npm run guards\`, each row when all that it counts held: a run with a fault writes nothing of what failed. [Kills](durability.md) have a table of their own.`;

const machine = () =>
  `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${process.platform} ${process.arch}, Node ${process.versions.node}.`;

const engines = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

interface Row extends Measured {
  days: string[];
}

/** What was tried in several tests or jobs, added up. */
function rowsOf(jobs: Jobs): Row[] {
  const rows = new Map<string, Row>();
  for (const { day, rows: measured } of Object.values(jobs)) {
    for (const one of measured) {
      const name = `${one.what} ${one.engine ?? ''}`;
      const before = rows.get(name);
      rows.set(name, {
        ...one,
        tried: one.tried + (before?.tried ?? 0),
        days: [...(before?.days ?? []), day].sort(),
      });
    }
  }
  return [...rows.values()].sort(
    (a, b) => a.what.localeCompare(b.what) || (b.engine ?? '').localeCompare(a.engine ?? ''),
  );
}

function cells({ what, engine, tried, days }: Row): string[] {
  const [first = '', last = first] = [days[0], days.at(-1)];
  return [
    what,
    engine ? engines[engine] : '',
    tried.toLocaleString('en'),
    first === last ? first : `${first} to ${last}`,
  ];
}

/** Keeps what a job tried, all of which held. */
export function keepLong(title: string, rows: readonly Measured[]): void {
  const day = new Date().toISOString().slice(0, 10);
  keep('long', { ...kept<Jobs>('long'), [title]: { day, on: machine(), rows: [...rows] } });
}

export async function writeLong(): Promise<void> {
  const jobs = kept<Jobs>('long');
  if (!jobs) return;
  const file = join(root, 'bench/long.md');
  const lines = [
    head,
    '',
    '| What holds | Engine | Tried | Measured on |',
    '| --- | --- | --: | --- |',
    ...rowsOf(jobs).map((row) => `| ${cells(row).join(' | ')} |`),
    '',
    ...new Set(Object.values(jobs).map(({ on }) => on)),
    '',
  ];
  writeFileSync(file, lines.join('\n'));
  await tool('prettier/bin/prettier.cjs', ['--write', file]);
}
