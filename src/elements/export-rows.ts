// What a table of figures says before them (#14). Names are those of the API, so that a file reads
// the same in every language.
import type { components } from '../schema.ts';
import type { Cell } from './csv.ts';
import type { Metric } from './metric.ts';

type Scope = Pick<
  components['schemas']['EngagementHours'],
  | 'attribution'
  | 'window'
  | 'timeZone'
  | 'asOf'
  | 'outcomesUntil'
  | 'baselineChoice'
  | 'baselineWindow'
  | 'distinct'
  | 'countedAttempt'
  | 'includeTest'
  | 'interviewerIds'
  | 'labels'
  | 'stage'
  | 'exclusions'
>;

/** What an answer was asked for, and as of when. */
export function scopeRows(scope: Partial<Scope>): Cell[][] {
  const { window, baselineWindow, labels, exclusions = [] } = scope;
  return [
    ['window', window?.from ?? 'all-time', window?.to],
    ['timeZone', scope.timeZone],
    ['attribution', scope.attribution],
    ['asOf', scope.asOf],
    ['outcomesUntil', scope.outcomesUntil],
    ['baseline', scope.baselineChoice, baselineWindow?.from, baselineWindow?.to],
    ['interviewerIds', ...(scope.interviewerIds ?? ['all'])],
    ['labels', ...(labels?.length ? labels : ['all'])],
    ['stage', scope.stage ?? 'all'],
    ['distinct', scope.distinct],
    ['countedAttempt', scope.countedAttempt],
    ['includeTest', scope.includeTest],
    ...exclusions.map(({ reason, count }) => ['excluded', reason, count]),
  ];
}

const fields = [
  'metric',
  'value',
  'numerator',
  'denominator',
  'baseline',
  'baselineDenominator',
  'delta',
  'deltaKind',
  'lowSample',
  'definition',
] as const satisfies readonly (keyof Metric)[];

/** A heading, and a row for each figure that there is. */
export function metricRows(metrics: readonly (Metric | undefined)[]): Cell[][] {
  const present = metrics.filter((metric) => metric != null);
  return [[...fields], ...present.map((metric) => fields.map((field) => metric[field]))];
}
