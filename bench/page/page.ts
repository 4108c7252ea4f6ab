/** The results in Markdown. */
import { cpus } from 'node:os';
import { number } from '../server/figures.ts';
import { goals, miss, outcome, peerRatio, quantity, ratio, type Line } from './line.ts';
import { peers } from './peers.ts';
import { keptResult, type Result } from './results.ts';
import type { Row } from './row.ts';

const times = (value: number | undefined) => (value === undefined ? '' : `${number(value)}x`);

function summary(row: Row, { lines }: Result): string {
  const missed = lines.filter((line) => (miss(line) ?? 0) > 1).length;
  const reached = lines.filter((line) => (miss(line) ?? 2) <= 1).length;
  const absent = lines.filter(({ ours }) => ours === undefined).length;
  const said = [
    ...(reached > 0 ? [`${reached} reached`] : []),
    ...(missed > 0 ? [`**${missed} missed**`] : []),
    ...(absent > 0 ? [`${absent} not there yet`] : []),
  ];
  return `| ${row.title} | ${said.join(', ')} |`;
}

function cells(line: Line): string {
  const { name, ours, unit, baseline, peers = [], note } = line;
  return [
    name,
    goals(line),
    ours === undefined ? '' : quantity(ours, unit),
    baseline ? `${quantity(baseline.value, unit)}, ${baseline.name}` : '',
    times(ratio(line)),
    peers.map(({ name, value }) => `${name} ${quantity(value, unit)}`).join('; '),
    unit === 'ms' ? times(peerRatio(line)) : '',
    outcome(line),
    note ?? '',
  ].join(' | ');
}

function details(row: Row, { lines, date, load, times }: Result): string[] {
  const [before, after] = load.map(number);
  return [
    `## ${row.title}`,
    '',
    `${date}, ${row.once ? 'measured once' : `medians of ${times}`}, load of the machine ${before} before and ${after} after.`,
    '',
    '| | Goal | Ours | Baseline | Ratio | Libraries | Of the fastest | | Note |',
    '| --- | --- | --: | --: | --: | --- | --: | --- | --- |',
    ...lines.map((line) => `| ${cells(line)} |`),
    '',
  ];
}

export function page(rows: readonly Row[]): string {
  const kept = rows.flatMap((row) => {
    const result = keptResult(row.id);
    return result ? [{ row, result }] : [];
  });
  const [cpu] = cpus();
  const libraries = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return [
    '# The page, measured',
    '',
    'Written by `npm run bench -- page`; [how to read it](README.md). Milliseconds are processor time of the main thread until what was asked for is painted. A ratio is that of the medians to a baseline of the same run: a difference under 1.3x is not a finding.',
    '',
    `Machine: ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${process.platform} ${process.arch}, Node ${process.versions.node}, ${kept[0]?.result.browser ?? ''}. Libraries: ${libraries.join(', ')}.`,
    '',
    '| Row | |',
    '| --- | --- |',
    ...rows.map((row) => {
      const result = keptResult(row.id);
      return result ? summary(row, result) : `| ${row.title} | not measured yet |`;
    }),
    '',
    ...kept.flatMap(({ row, result }) => details(row, result)),
  ].join('\n');
}
