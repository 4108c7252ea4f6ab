/** The metric registry as a page of the docs. */
import { definitions } from '../src/server/metrics/registry/index.ts';

const clocks = {
  cohort: 'candidates invited in the window',
  activity: 'events of the window',
  all_time: 'all time',
};

const cell = (text: string) => text.replaceAll('|', '\\|');

function row(metric: (typeof definitions)[number]): string {
  const { id, title, definition, numerator, denominator, clock, whenEmpty } = metric;
  const quotient = denominator === null ? numerator : `${numerator} ÷ ${denominator}`;
  const empty = whenEmpty === '0' ? '0' : 'none';
  return `| \`${id}\` | ${[title, definition, quotient, clocks[clock], empty].map(cell).join(' | ')} |`;
}

export const metricsPage =
  (): string => `<!-- Generated from src/server/metrics/registry/index.ts by \`npm run generate\`. Do not edit. -->

# Metrics

Every figure is counted on one of two clocks. A cohort is the candidates invited in the window, with what became of them up to \`outcomesUntil\`. An activity is counted by when it happened. Rates without a denominator are null, never 0. \`GET /v1/metrics\` answers this table.

A baseline is the same figure for an earlier window: the one just before and as long, unless \`baseline\` says otherwise. A cohort of it has had as much time to come along as that of the window.

| Metric | | What it is | Numerator ÷ denominator | Counted over | When empty |
| --- | --- | --- | --- | --- | --- |
${definitions.map(row).join('\n')}
`;
