/** Charts beside plain SVG and chart libraries. */
import { median } from '../../server/statistics.ts';
import { interleaved, type Contestant } from '../interleaved.ts';
import { quantity, type Figure, type Line } from '../line.ts';
import type { Bench, Row } from '../row.ts';

const names = {
  cold: 'first of a page',
  first: 'first, of code that has run',
  update: 'update',
} as const;

const libraries = [
  { name: 'Chart.js', file: 'chart-js' },
  { name: 'uPlot', file: 'uplot' },
];

type Key = keyof typeof names;

interface ChartContestant extends Contestant {
  /** Draws the chart of a library without the panel around it. */
  readonly alone: boolean;
}

async function linesOf(bench: Bench, kind: 'heatmap' | 'funnel'): Promise<Line[]> {
  const contestant = (name: string, file: string, alone = false): ChartContestant => ({
    ...{ name, alone },
    entry: `charts/${kind}/${file}`,
  });
  const contestants = [
    contestant('vanilla', 'vanilla'),
    contestant('Screenkit', 'screenkit'),
    ...(bench.withPeers
      ? libraries.flatMap(({ name, file }) => [
          contestant(name, file),
          contestant(name, file, true),
        ])
      : []),
  ];
  const result = await interleaved(bench, contestants, async (visit, { alone }) => {
    const draw = alone ? 'bench.alone()' : 'bench.first()';
    await visit.calibrate();
    const cold = await visit.cost(draw);
    const first: number[] = [];
    for (let time = 0; time < 8; time++) {
      await visit.call('bench.clear()');
      first.push(await visit.cost(draw));
    }
    const update: number[] = [];
    for (let time = 0; time < 4; time++) update.push((await visit.cost('bench.update()')) / 10);
    // The first ones bring the code along and have it compiled.
    return { cold, first: median(first.slice(3)), update: median(update.slice(1)) };
  });
  const of = (name: string, key: Key, alone = false) =>
    [...result].find(([each]) => each.name === name && each.alone === alone)?.[1][key];
  const peersOf = (key: Key, alone = false) =>
    libraries.flatMap(({ name }) => {
      const value = of(name, key, alone);
      return value === undefined ? [] : [{ name, value }];
    });
  return (['cold', 'first', 'update'] as const).map((key): Line => ({
    name: `${kind}, ${names[key]}`,
    unit: 'ms',
    ours: of('Screenkit', key),
    baseline: { name: 'vanilla', value: of('vanilla', key) ?? Number.NaN },
    goal: key === 'update' ? 1.3 : 1.5,
    peers: peersOf(key),
    peerGoal: 1,
    note: noteOf(peersOf(key, true)),
  }));
}

/** The panel around the chart of a library is that of the baseline. */
function noteOf(alone: readonly Figure[]): string | undefined {
  if (alone.length === 0) return undefined;
  const figures = alone.map(({ name, value }) => `${name} ${quantity(value, 'ms')}`);
  return `libraries with the baseline's panel around their chart; their chart alone: ${figures.join(', ')}`;
}

const absent = (name: string): Line => ({ name, unit: 'ms', note: 'there is no such element yet' });

export const charts: Row = {
  id: 'charts',
  title: 'Charts',
  measure: async (bench) => [
    ...(await linesOf(bench, 'heatmap')),
    ...(await linesOf(bench, 'funnel')),
    absent('pie'),
    absent('stacked bars, 365 × 5'),
    absent('stacked bars, 8,760 × 5'),
  ],
};
