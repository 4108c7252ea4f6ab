import type { Metric } from '../metric.ts';
import type { EngagementHours, TimeToEngage } from './answers.ts';

const metric: Metric = {
  metric: 'none',
  definition: '',
  unit: 'seconds',
  value: 0,
  numerator: 0,
  denominator: 0,
  baseline: null,
  baselineDenominator: null,
  delta: null,
  deltaKind: null,
  lowSample: false,
};

const answer = {
  window: null,
  timeZone: 'UTC',
  asOf: '1970-01-01T00:00:00.000Z',
  outcomesUntil: '1970-01-01T00:00:00.000Z',
  baselineWindow: null,
  distinct: 'application',
  includeTest: false,
  interviewerIds: null,
  labels: [],
  stage: null,
  exclusions: [],
} as const satisfies Partial<EngagementHours>;

const none = Array.from({ length: 24 }, () => 0);
const parts = ['night', 'morning', 'afternoon', 'evening'] as const;

/** Keeps the room that figures will take, so that nothing on the page moves when they come. */
export const placeholder: { hours: EngagementHours; timeToEngage: TimeToEngage } = {
  hours: {
    ...answer,
    labels: [],
    exclusions: [],
    attribution: 'activity',
    baselineChoice: 'none',
    agent: 'all',
    total: 0,
    hours: none,
    weekdays: Array.from({ length: 7 }, () => none),
    peak: null,
    dayParts: parts.map((part, index) => ({
      part,
      from: index * 6,
      to: index * 6 + 6,
      count: 0,
      share: null,
    })),
  },
  timeToEngage: {
    ...answer,
    labels: [],
    exclusions: [],
    attribution: 'cohort',
    baselineChoice: 'previous_period',
    mean: metric,
    median: metric,
    min: metric,
    max: metric,
    measured: 1,
    negative: 0,
    responseRate: { ...metric, unit: 'rate' },
  },
};
