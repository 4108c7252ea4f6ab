/** Figures over time (#53 to #55, #73, #77, #78). */
import type { components } from '../../schema.ts';
import {
  activityCells,
  activitySum,
  type Activity,
  type ActivityQuery,
} from '../store/activity.ts';
import { activityQuery, lowSampleBelow, type Asked } from './asked.ts';
import { cut, type Frequency } from './buckets.ts';
import type { Window } from './baseline.ts';
import { testsLeftOut } from './exclusions.ts';
import { figure, rate } from './figure.ts';
import { activityMetrics } from './registry/activity.ts';

type Series = components['schemas']['Series'];

const seriesOf = {
  'interviews.volume': { activity: 'attempts', metric: activityMetrics.volume, broken: false },
  'candidates.entered': {
    activity: 'candidates',
    metric: activityMetrics.candidates,
    broken: false,
  },
  'interviews.completed': {
    activity: 'completions',
    metric: activityMetrics.interviews,
    broken: false,
  },
  'interviews.by_step': { activity: 'attempts', metric: activityMetrics.volume, broken: true },
  'spend.by_service': { activity: 'charges', metric: activityMetrics.spend, broken: true },
} as const satisfies Record<
  Series['series'],
  { activity: Activity; metric: unknown; broken: boolean }
>;

export interface SeriesChoice {
  series: Series['series'];
  frequency: Frequency;
  /** Only attempts of this type of step. */
  stepType: string | undefined;
}

export async function series(
  asked: Asked,
  window: Window,
  { series: id, frequency, stepType }: SeriesChoice,
): Promise<
  Pick<
    Series,
    | 'exclusions'
    | 'series'
    | 'frequency'
    | 'unit'
    | 'currency'
    | 'total'
    | 'average'
    | 'peak'
    | 'parts'
    | 'buckets'
  >
> {
  const { activity, metric, broken } = seriesOf[id];
  const { weekStartsOn } = asked.settings.at(asked.question.asOf);
  const pieces = cut(window, frequency, asked.question.timeZone, weekStartsOn);
  const { reader, baseline } = asked;
  const query = activityQuery(asked);
  const sum = (query: ActivityQuery, within: Window) =>
    activitySum(reader, activity, query, within, stepType);
  const [all, before, exclusions] = await Promise.all([
    activityCells(reader, activity, query, pieces.stretches, pieces.cellMs),
    baseline && sum(query, baseline.window),
    testsLeftOut(asked, (tests) => sum(tests, window)),
  ]);
  const cells = all.filter(({ part }) => stepType === undefined || part === stepType);
  const values = pieces.buckets.map(() => new Map<string, number>());
  for (const { stretch, cell, part, amount } of cells) {
    const bucket = values[pieces.bucketOf(stretch, cell)];
    if (!bucket) throw new Error('A row lies outside its window.');
    bucket.set(part, (bucket.get(part) ?? 0) + amount);
  }
  const buckets = pieces.buckets.map(({ from, to }, index) => {
    const parts = [...(values[index] ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      value: parts.reduce((sum, [, amount]) => sum + amount, 0),
      parts: broken ? Object.fromEntries(parts) : {},
    };
  });
  const total = buckets.reduce((sum, { value }) => sum + value, 0);
  const begun = pieces.buckets.filter(({ from }) => from <= asked.question.asOf).length;
  return {
    exclusions,
    series: id,
    frequency,
    unit: metric.unit,
    currency: metric.unit === 'money' ? asked.workspace.currency : null,
    total: figure(metric, {
      counts: total,
      baseline: before,
      lowSampleBelow: lowSampleBelow(asked),
    }),
    average: rate(total, begun),
    peak: peakOf(buckets),
    parts: broken ? [...new Set(cells.map(({ part }) => part))].sort() : [],
    buckets,
  };
}

/** The earliest of the highest; null when nothing rises above 0 (#53). */
function peakOf(buckets: Series['buckets']): Series['peak'] {
  let peak: Series['peak'] = null;
  for (const { from, value } of buckets) if (value > (peak?.value ?? 0)) peak = { from, value };
  return peak;
}
