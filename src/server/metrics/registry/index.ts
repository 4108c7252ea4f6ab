/**
 * What every metric means (PRODUCT.md B18): the one list that computes answers, serves `listMetrics`
 * and fills the explanation beside each figure.
 */
import { described } from '../definition.ts';
import { activityMetrics } from './activity.ts';
import { breakdowns } from './breakdowns.ts';
import { dropOffMetrics, funnelMetrics, passRate, stepMetric } from './funnel.ts';
import { budgetUsed, listCompletion, satisfaction } from './interviewer.ts';
import { resumeScore, voiceMetrics, waitingMetrics, type MeasureOf } from './measures.ts';
import { resumeEligibility, smsEligibility, smsMetrics } from './screens.ts';

const measured = (metric: MeasureOf) => ({ ...metric, numerator: metric.title, denominator: null });

export const definitions = [
  ...Object.values(funnelMetrics).map(described),
  ...Object.values(dropOffMetrics).map(described),
  described(passRate),
  described(stepMetric),
  ...Object.values(activityMetrics).map(described),
  ...[...Object.values(waitingMetrics), ...Object.values(voiceMetrics), resumeScore].map(measured),
  ...Object.values(smsMetrics).map(described),
  described(smsEligibility),
  described(resumeEligibility),
  ...breakdowns,
  described(listCompletion),
  described(satisfaction),
  described(budgetUsed),
].sort((a, b) => (a.id < b.id ? -1 : 1));
