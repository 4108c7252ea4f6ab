/** The table of results in Markdown. */
import { cpus } from 'node:os';
import { postgresSettings } from './engines/postgres.ts';
import { againstBaseline, baseline, goal, measured, miss, number, outcome } from './figures.ts';
import { seed } from './fixed.ts';
import { mix } from './mix.ts';
import { keptResult, type Result, type Size } from './results.ts';
import type { Line } from './row.ts';
import { rows } from './rows/index.ts';
import { serverEnvironment } from './served.ts';
import { candidatesEach } from './workspace.ts';

interface Measured {
  title: string;
  result: Result;
}

/** Each row by the line that is nearest to, or farthest beyond, its goal. */
function summary(all: readonly Measured[]): string[] {
  return [
    '| Row | Goal | Measured | of | Ratio | |',
    '| --- | --: | --: | --- | --: | --- |',
    ...all.flatMap(({ title, result: { lines } }) => {
      const [hardest] = [...lines].sort((a, b) => miss(b) - miss(a));
      if (!hardest) return [];
      const cells = [title, goal(hardest), measured(hardest), hardest.name];
      return [`| ${[...cells, againstBaseline(hardest), outcome(hardest)].join(' | ')} |`];
    }),
  ];
}

function lineCells(line: Line): string {
  return [
    line.name,
    goal(line),
    line.median === undefined ? '' : number(line.median),
    measured(line),
    line.cpuMs === undefined ? '' : number(line.cpuMs),
    baseline(line),
    againstBaseline(line),
    outcome(line),
    line.note ?? '',
  ].join(' | ');
}

function details({ title, result: { lines, stolen } }: Measured): string[] {
  return [
    `#### ${title}`,
    '',
    ...(stolen === undefined
      ? []
      : [`Other guests of the hardware had ${Math.round(stolen * 100)} % of the processors.`, '']),
    '| | Goal | Median | p99 or value | CPU ms each | Baseline | Ratio | | Note |',
    '| --- | --: | --: | --: | --: | --- | --: | --- | --- |',
    ...lines.map((line) => `| ${lineCells(line)} |`),
    '',
  ];
}

/** What was measured at this size so far, if anything. */
export function section(size: Size): string[] {
  const all = rows.flatMap(({ id, title }) => {
    const result = keptResult(size, id);
    return result ? [{ title, result }] : [];
  });
  const [first] = all;
  if (!first) return [];
  const events = first.result.events.toLocaleString('en');
  const candidates = (size.interviewers * candidatesEach).toLocaleString('en');
  return [
    `## ${first.result.title}: ${candidates} candidates, ${events} events`,
    '',
    ...summary(all),
    '',
    '### Every line',
    '',
    ...all.flatMap(details),
  ];
}

const code = (all: readonly string[]) => all.map((one) => `\`${one}\``).join(' and ');

export function page(sizes: readonly Size[], seconds: number): string {
  const [cpu] = cpus();
  return [
    '# The server, measured',
    '',
    'Written by `npm run bench -- server`; [how to read it](README.md). Each row stands by the line that comes closest to its goal or misses it most; all lines are below. A ratio is that of the medians, or values, to the baseline of the same run: a difference under 1.3x is not a finding.',
    '',
    `Machine: ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${process.platform} ${process.arch}, Node ${process.versions.node}. The server with ${code(Object.entries(serverEnvironment).map((pair) => pair.join('=')))} and PostgreSQL, on the same machine, with ${code(postgresSettings)}, as [advised](../docs/operating.md#processes-and-memory); SQLite as the server sets it, PostgreSQL else by its own defaults, \`fsync\` on. Seed ${seed}; steady rates for ${seconds} s.`,
    '',
    `The dashboards' views, drawn by the seed: ${mix.map(({ percent, what }) => `${percent} % ${what}`).join('; ')}.`,
    '',
    ...sizes.flatMap(section),
  ].join('\n');
}
