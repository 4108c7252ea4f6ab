import type { Metric } from '../metric.ts';
import type { FunnelData, Stage } from './figures.ts';

const metric: Metric = {
  metric: 'none',
  definition: '',
  unit: 'count',
  value: 0,
  numerator: 0,
  denominator: 0,
  baseline: null,
  baselineDenominator: null,
  delta: null,
  deltaKind: null,
  lowSample: false,
};
const bars = { ...metric, value: 1 };
const step = {
  type: '',
  name: '—',
  entered: 0,
  completed: 0,
  inProgress: 0,
  knockedOut: 0,
  rate: metric,
};

export const placeholderStages: readonly Stage[] = Array<Stage>(5).fill({
  stage: '-',
  stepId: null,
  type: '',
  name: '—',
  notStarted: 0,
  inProgress: 0,
  completed: 0,
  knockedOut: 0,
});

/**
 * Keeps the room that figures will take: loading, empty and error states are drawn over it, so that
 * nothing on the page moves when the answer comes.
 */
export const placeholder: FunnelData = {
  attribution: 'cohort',
  window: null,
  timeZone: 'UTC',
  asOf: '1970-01-01T00:00:00.000Z',
  outcomesUntil: '1970-01-01T00:00:00.000Z',
  baselineChoice: 'previous_period',
  baselineWindow: null,
  distinct: 'application',
  countedAttempt: 'latest',
  includeTest: false,
  interviewerIds: null,
  labels: [],
  stage: null,
  exclusions: [],
  metrics: {
    invited: bars,
    started: { ...bars, value: 0.6 },
    completed: { ...bars, value: 0.35 },
    responseRate: metric,
    completionRate: metric,
    dropOffRate: metric,
    pipelineRate: metric,
  },
  dropOff: { knockedOut: metric, dismissed: metric, abandoned: metric, inProgress: metric },
  maturity: { maturing: false, youngShare: null, medianSecondsToComplete: null },
  stages: placeholderStages,
  steps: ['1', '2', '3'].map((stepId) => ({ ...step, stepId })),
};
