/** The metric registry as a page of the docs. */
import { byClock } from '../src/server/metrics/listable.ts';
import { definitions } from '../src/server/metrics/registry/index.ts';

const clocks = {
  cohort: 'candidates invited in the window',
  activity: 'events of the window',
  all_time: 'all time',
};

const names = (clock: keyof typeof byClock) =>
  byClock[clock].map((name) => `\`${name}\``).join(', ');

const cell = (text: string) => text.replaceAll('|', '\\|');

/** What singles the figure out, beside what every question on its clock takes. */
function listedWith({ listable, clock }: (typeof definitions)[number]): string {
  if (listable === null) return 'none';
  const usual: readonly string[] = [...byClock[clock], 'part'];
  return listable
    .filter(({ name }) => !usual.includes(name))
    .map(({ name, required }) => (required ? `\`${name}\`` : `(\`${name}\`)`))
    .join(', ');
}

function row(metric: (typeof definitions)[number]): string {
  const { id, title, definition, numerator, denominator, clock, whenEmpty } = metric;
  const quotient = denominator === null ? numerator : `${numerator} ÷ ${denominator}`;
  const empty = whenEmpty === '0' ? '0' : 'none';
  return `| \`${id}\` | ${[title, definition, quotient, clocks[clock], empty, listedWith(metric)].map(cell).join(' | ')} |`;
}

export const metricsPage =
  (): string => `<!-- Generated from src/server/metrics/registry/index.ts by \`npm run generate\`. Do not edit. -->

# Metrics

Every figure is counted on one of two clocks. A cohort is the candidates invited in the window, with what became of them up to \`outcomesUntil\`. An activity is counted by when it happened. Rates without a denominator are null, never 0. \`GET /v1/metrics\` answers this table.

A baseline is the same figure for an earlier window: the one just before and as long, unless \`baseline\` says otherwise. A cohort of it has had as much time to come along as that of the window.

An application counts once, whatever it took: of several attempts the last one counts, or the best where the workspace sets \`countedAttempt\`; the definitions call it the attempt that counts.

The candidates behind a figure: \`GET /v1/candidates?metric=…\` with the interviewers, labels, window and whatever else the figure was asked with, and \`part=denominator\` for the other side. Figures over candidates invited in the window take ${names('cohort')}; those over events of the window ${names('activity')}; those over all time none of these. The last column says what singles a figure out among its like, in brackets where it may be left out; it says none where there are no candidates to list. Where a figure counts candidates, \`page.total\` is the figure; where it counts attempts, acts, charges, ratings or money, each candidate behind it is listed once: gross savings list whoever completed an attempt in the window, net savings also whoever was charged. Of a mean, median or spread the list is whoever was measured; of the shortest and longest the very ones. A bucket of a series is listed as its metric over the bucket's window, and a baseline with the window and \`outcomesUntil\` that the answer gives for it.

| Metric | | What it is | Numerator ÷ denominator | Counted over | When empty | Candidates by |
| --- | --- | --- | --- | --- | --- | --- |
${definitions.map(row).join('\n')}
`;
