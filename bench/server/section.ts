/** The server section of `npm run bench`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { root, tool } from '../../scripts/command.ts';
import { dataset } from './dataset.ts';
import { eachEngine, engineNames, type EngineName } from './engines/each.ts';
import type { Engine } from './engines/engine.ts';
import { againstBaseline, goal, measured, number, outcome } from './figures.ts';
import { keepResult, type Size } from './results.ts';
import type { Bench, Line } from './row.ts';
import { rows } from './rows/index.ts';
import { machineTime } from './process-tree.ts';
import { page } from './table.ts';

/** What the table in the repository is about; other sizes and times are only printed. */
const publishedInterviewers = [200, 20];
const publishedSeconds = 60;
const isPublished = (interviewers: number, seconds: number) =>
  seconds === publishedSeconds && publishedInterviewers.includes(interviewers);

export interface ServerOptions {
  engines: readonly EngineName[];
  /** Both published sizes when absent. */
  interviewers: number | undefined;
  seconds: number | undefined;
  /** All when absent. */
  rows: readonly string[] | undefined;
}

const say = (text: string) => console.log(text);

function print(line: Line): void {
  const median = line.median === undefined ? '' : ` (median ${number(line.median)})`;
  const cpu = line.cpuMs === undefined ? '' : `, CPU ${number(line.cpuMs)} ms`;
  const ratio = line.baseline ? `, ${againstBaseline(line)} of ${line.baseline.name}` : '';
  const result = goal(line) ? `; ${goal(line)}: ${outcome(line).replaceAll('*', '')}` : '';
  const note = line.note ? ` [${line.note}]` : '';
  say(`  ${line.name}: ${measured(line)}${median}${cpu}${ratio}${result}${note}`);
}

/** Undefined where the system does not tell. */
function stolenSince(before: ReturnType<typeof machineTime>): number | undefined {
  const { all, stolen } = machineTime();
  return all > before.all ? (stolen - before.stolen) / (all - before.all) : undefined;
}

async function measure(
  engine: Engine,
  size: Size,
  seconds: number,
  wanted: readonly string[] | undefined,
) {
  const data = await dataset(engine, size.interviewers, say);
  const bench: Bench = {
    ...{ engine, data, seconds },
    calls: (usual) => Math.max(10, Math.ceil(usual * Math.min(1, seconds / publishedSeconds))),
    tenth: () => dataset(engine, Math.max(1, Math.round(size.interviewers / 10)), say),
  };
  say(`${engine.title}, ${size.interviewers} interviewers, ${data.events} events`);
  for (const row of rows.filter(({ id, takesLong }) => wanted?.includes(id) ?? !takesLong)) {
    say(`${row.id}: ${row.title}`);
    try {
      const before = machineTime();
      const lines = await row.measure(bench);
      const stolen = stolenSince(before);
      lines.forEach(print);
      const { title } = engine;
      if (stolen !== undefined)
        say(`  ${Math.round(stolen * 100)} % of the processor time was other guests'`);
      if (isPublished(size.interviewers, seconds))
        keepResult(size, row.id, {
          title,
          events: data.events,
          ...(stolen !== undefined && { stolen }),
          lines,
        });
    } catch (error) {
      say(`  could not be measured: ${String(error)}`);
      process.exitCode = 1;
    }
  }
}

async function write(): Promise<void> {
  const sizes = publishedInterviewers.flatMap((interviewers) =>
    engineNames.map((engine) => ({ engine, interviewers })),
  );
  const file = join(root, 'bench/server.md');
  writeFileSync(file, page(sizes, publishedSeconds));
  await tool('prettier/bin/prettier.cjs', ['--write', file]);
  say(`Written: bench/server.md`);
}

export async function benchServer(options: ServerOptions): Promise<void> {
  const unknown = options.rows?.filter((id) => !rows.some((row) => row.id === id)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `No row ${unknown.join(', ')}; there are ${rows.map(({ id }) => id).join(', ')}.`,
    );
  if (!(await ensureBuilt())) throw new Error('The server does not build.');
  const { interviewers, seconds = publishedSeconds } = options;
  const counts = interviewers === undefined ? publishedInterviewers : [interviewers];
  await eachEngine(options.engines, async (engine, name) => {
    for (const count of counts)
      await measure(engine, { engine: name, interviewers: count }, seconds, options.rows);
  });
  if (counts.some((count) => isPublished(count, seconds))) await write();
}
