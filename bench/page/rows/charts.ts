/** Charts beside plain SVG and chart libraries. */
import { median } from '../../server/statistics.ts';
import { interleaved, type Contestant } from '../interleaved.ts';
import type { Line } from '../line.ts';
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

async function linesOf(bench: Bench, kind: 'heatmap' | 'funnel'): Promise<Line[]> {
  const contestant = (name: string, file: string) => ({ name, entry: `charts/${kind}/${file}` });
  const contestants: Contestant[] = [
    contestant('vanilla', 'vanilla'),
    contestant('Screenkit', 'screenkit'),
    ...(bench.withPeers ? libraries.map(({ name, file }) => contestant(name, file)) : []),
  ];
  const result = await interleaved(bench, contestants, async (visit) => {
    await visit.calibrate();
    const cold = await visit.cost('bench.first()');
    const first: number[] = [];
    for (let time = 0; time < 8; time++) {
      await visit.call('bench.clear()');
      first.push(await visit.cost('bench.first()'));
    }
    const update: number[] = [];
    for (let time = 0; time < 4; time++) update.push((await visit.cost('bench.update()')) / 10);
    // The first ones bring the code along and have it compiled.
    return { cold, first: median(first.slice(3)), update: median(update.slice(1)) };
  });
  const of = (name: string, key: string) =>
    [...result].find(([each]) => each.name === name)?.[1][key];
  return (['cold', 'first', 'update'] as const).map((key): Line => ({
    name: `${kind}, ${names[key]}`,
    unit: 'ms',
    ours: of('Screenkit', key),
    baseline: { name: 'vanilla', value: of('vanilla', key) ?? Number.NaN },
    goal: key === 'update' ? 1.3 : 1.5,
    peers: libraries.flatMap(({ name }) => {
      const value = of(name, key);
      return value === undefined ? [] : [{ name, value }];
    }),
    peerGoal: 1,
  }));
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
