/** How soon candidates react (#56, #57). */
import type { components } from '../../schema.ts';
import { waitingTimes } from '../store/cohort-figures.ts';
import type { Distribution } from '../store/distribution.ts';
import { cohortQuery, lowSampleBelow, type Asked } from './asked.ts';
import { figure, measured, rate } from './figure.ts';
import { cohortContext, testExclusion } from './funnel.ts';
import { funnelMetrics } from './registry/funnel.ts';
import { waitingMetrics } from './registry/measures.ts';

type Answer = components['schemas']['TimeToEngage'];

export async function timeToEngage(
  asked: Asked,
): Promise<
  Pick<
    Answer,
    'exclusions' | 'mean' | 'median' | 'min' | 'max' | 'measured' | 'negative' | 'responseRate'
  >
> {
  const query = cohortQuery(asked);
  const [[now, before], context, exclusions] = await Promise.all([
    waitingTimes(asked.reader, query),
    cohortContext(asked, query, ['invited', 'started', 'engaged_early']),
    testExclusion(asked, query),
  ]);
  const low = lowSampleBelow(asked);
  const of = (metric: keyof typeof waitingMetrics, value: (times: Distribution) => number | null) =>
    measured(
      waitingMetrics[metric],
      { count: now?.count ?? 0, value: seconds(now && value(now)) },
      before ? { count: before.count, value: seconds(value(before)) } : null,
      low,
    );
  return {
    exclusions,
    mean: of('mean', meanOf),
    median: of('median', medianOf),
    min: of('min', ({ min }) => min),
    max: of('max', ({ max }) => max),
    measured: now?.count ?? 0,
    negative: context.counts.engaged_early,
    responseRate: figure(funnelMetrics.responseRate, context),
  };
}

const seconds = (milliseconds: number | null | undefined) =>
  milliseconds == null ? null : milliseconds / 1000;

export const meanOf = ({ sum, count }: Pick<Distribution, 'sum' | 'count'>): number | null =>
  rate(sum, count);

export const medianOf = ({ twiceMedian }: Pick<Distribution, 'twiceMedian'>): number | null =>
  twiceMedian === null ? null : twiceMedian / 2;
