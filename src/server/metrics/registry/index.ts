/**
 * What every metric means (PRODUCT.md B18): the one list that computes answers, serves `listMetrics`
 * and fills the explanation beside each figure.
 */
import type { Explained } from '../definition.ts';
import { described } from '../described.ts';
import { activityMetrics } from './activity.ts';
import { breakdowns } from './breakdowns.ts';
import { dropOffMetrics, funnelMetrics, passRate, stepMetric } from './funnel.ts';
import { budgetUsed, listCompletion, meanRating, satisfaction } from './interviewer.ts';
import { earlyActs, resumeScore, voiceMetrics, waitingMetrics } from './measures.ts';
import { resumeEligibility, screenParts, smsEligibility, smsMetrics } from './screens.ts';
import { stageParts } from './stages.ts';

const registered: readonly Explained[] = [
  ...Object.values(funnelMetrics),
  ...Object.values(dropOffMetrics),
  passRate,
  stepMetric,
  ...stageParts,
  ...Object.values(activityMetrics),
  ...Object.values(waitingMetrics),
  earlyActs,
  ...Object.values(voiceMetrics),
  ...Object.values(smsMetrics),
  smsEligibility,
  resumeEligibility,
  resumeScore,
  ...screenParts,
  ...breakdowns,
  listCompletion,
  meanRating,
  satisfaction,
  budgetUsed,
];

/** By id, in their order. */
export const metrics: ReadonlyMap<string, Explained> = new Map(
  registered.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((metric) => [metric.id, metric]),
);

/** As `listMetrics` answers them. */
export const definitions = [...metrics.values()].map(described);
