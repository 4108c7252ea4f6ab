/** Calls and match scores (#60). */
import type { components } from '../../schema.ts';
import { callDurations } from '../store/activity.ts';
import { matchScores } from '../store/cohort-figures.ts';
import type { CohortQuery } from '../store/cohort-selection.ts';
import type { Distribution } from '../store/distribution.ts';
import { voiceStep } from '../store/step-types.ts';
import { activityQuery, cohortQuery, lowSampleBelow, type Asked } from './asked.ts';
import { measured, type Figure } from './figure.ts';
import { testExclusion } from './funnel.ts';
import { voiceMetrics, type MeasureOf } from './registry/measures.ts';
import { meanOf, medianOf } from './time-to-engage.ts';

type Answer = components['schemas']['Voice'];

export async function voice(
  asked: Asked,
): Promise<Pick<Answer, 'exclusions' | 'duration' | 'score' | 'histogram'>> {
  const query = cohortQuery(asked);
  const [exclusions, duration, scored] = await Promise.all([
    testExclusion(asked, query),
    durations(asked),
    scores(asked, query),
  ]);
  return { exclusions, duration, ...scored };
}

type Values = Pick<Distribution, 'count' | 'sum' | 'twiceMedian'>;

async function durations(asked: Asked): Promise<Answer['duration']> {
  const { reader, question, baseline } = asked;
  const query = activityQuery(asked);
  const [now, before] = await Promise.all([
    callDurations(reader, query, question.window),
    baseline && callDurations(reader, query, baseline.window),
  ]);
  const of = (metric: MeasureOf, value: (values: Values) => number | null) =>
    compare(asked, metric, now, before, (values) => scaled(value(values), 1000));
  return {
    mean: of(voiceMetrics.durationMean, meanOf),
    median: of(voiceMetrics.durationMedian, medianOf),
    calls: now.count,
  };
}

async function scores(
  asked: Asked,
  query: CohortQuery,
): Promise<Pick<Answer, 'score' | 'histogram'>> {
  const [now, before = null] = await matchScores(asked.reader, query, voiceStep);
  if (!now) throw new Error('A cohort query has a window.');
  const of = (metric: MeasureOf, value: (values: Distribution) => number | null) =>
    compare(asked, metric, now, before, (values) => scaled(value(values), 10_000));
  return {
    score: {
      mean: of(voiceMetrics.scoreMean, meanOf),
      median: of(voiceMetrics.scoreMedian, medianOf),
      sd: of(voiceMetrics.scoreSd, deviation),
      scored: now.count,
    },
    histogram: now.bins,
  };
}

const scaled = (value: number | null, by: number) => (value === null ? null : value / by);

function compare<Of extends { count: number }>(
  asked: Asked,
  metric: MeasureOf,
  now: Of,
  before: Of | null,
  value: (of: Of) => number | null,
): Figure {
  const baseline = before && { count: before.count, value: value(before) };
  return measured(metric, { count: now.count, value: value(now) }, baseline, lowSampleBelow(asked));
}

/** Of the population, from exact sums: the difference of squares is taken before any rounding. */
function deviation({ count, sum, sumOfSquares }: Distribution): number | null {
  if (count === 0) return null;
  const scaledVariance = BigInt(count) * sumOfSquares - BigInt(sum) ** 2n;
  return Math.sqrt(Number(scaledVariance)) / count;
}
