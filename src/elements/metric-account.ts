import { api } from '../localization/en/api.ts';
import { metricAccount } from '../localization/en/metric-account.ts';
import { opened } from '../localization/en/opened.ts';
import { list } from '../localization/list.ts';
import { addEnglish } from '../localization/localize.ts';
import type { Localize } from '../localization/localize.ts';
import type { components } from '../schema.ts';
import type { CandidateQuery } from './candidate-query.ts';
import { baselineFigure, change, figure } from './metric.ts';
import type { Direction, Metric } from './metric.ts';

/** What an answer says about the figures in it. */
export type MetricScope = Pick<
  components['schemas']['EngagementHours'],
  | 'attribution'
  | 'window'
  | 'timeZone'
  | 'asOf'
  | 'outcomesUntil'
  | 'baselineWindow'
  | 'distinct'
  | 'includeTest'
  | 'interviewerIds'
  | 'labels'
  | 'stage'
  | 'exclusions'
>;

/** A figure with its name in the reader's language. */
export interface Explained {
  readonly title: string;
  readonly metric: Metric;
  /** Which way is good news; up when absent. */
  readonly good?: Direction | undefined;
  /** What the numerator and the denominator count, in words. */
  readonly parts?: readonly [string, string] | undefined;
  /** What its own answer says of itself, where an element shows several answers. */
  readonly scope?: MetricScope | undefined;
  /** What else there is to say of it, after the calculation: pairs of a term and what it is. */
  readonly more?: readonly (readonly [string, string])[] | undefined;
  /** What lists the candidates behind it; undefined where nothing does. */
  readonly candidates?: CandidateQuery | undefined;
  /** What is counted, in words; applications or people when absent. */
  readonly counting?: string | undefined;
  /** The name of the stage that its answer is of; the id when absent. */
  readonly stage?: ((localize: Localize) => string) | undefined;
}

/** What the figure is. That of the API is said in the reader's language, a host's own as it is. */
export function definitionOf({ metric, definition }: Metric, localize: Localize): string {
  const key = `apiMetric_${metric}` as keyof typeof api;
  return (definition === api[key] && localize.words[key]) || definition;
}

/** How a figure came about: pairs of a term and what it is, in reading order. */
export function accountOf(
  subject: Explained,
  scope: MetricScope,
  localize: Localize,
): readonly (readonly [string, string])[] {
  return [
    ...result(subject, localize),
    ...(subject.more ?? []),
    ...windows(subject, scope, localize),
    ...counting(subject, scope, localize),
  ];
}

function* result({ metric, parts }: Explained, localize: Localize) {
  const { numerator, denominator } = metric;
  yield [localize.term('metricValue'), figure(metric, localize)] as const;
  if (numerator == null || denominator == null) return;
  const [part, whole] = [localize.number(numerator), localize.number(denominator)];
  yield [
    localize.term('metricCalculation'),
    parts ? `${part} (${parts[0]}) ÷ ${whole} (${parts[1]})` : `${part} ÷ ${whole}`,
  ] as const;
}

function* windows({ metric, good }: Explained, scope: MetricScope, localize: Localize) {
  const { window, baselineWindow, timeZone } = scope;
  const at = instantIn(timeZone, localize);
  const between = ({ from, to }: { from: string; to: string }) => `${at(from)} – ${at(to)}`;
  yield [
    localize.term('metricWindow'),
    window ? between(window) : localize.term('metricAllTime'),
  ] as const;
  yield [localize.term('metricTimeZone'), timeZone] as const;
  const delta = change(metric, localize, good);
  yield [
    localize.term('metricBaseline'),
    delta === undefined ? localize.term('metricNoBaseline') : baselineFigure(metric, localize),
  ] as const;
  if (delta !== undefined) yield [localize.term('metricChange'), delta] as const;
  if (baselineWindow) {
    yield [localize.term('metricBaselineWindow'), between(baselineWindow)] as const;
  }
}

function* counting(subject: Explained, scope: MetricScope, localize: Localize) {
  const at = instantIn(scope.timeZone, localize);
  const byInvitation = scope.attribution === 'cohort';
  const unit = scope.distinct === 'person' ? 'metricPersons' : 'metricApplications';
  yield [
    localize.term('metricAttribution'),
    localize.term(byInvitation ? 'metricCohort' : 'metricActivity'),
  ] as const;
  yield [localize.term('metricUnit'), subject.counting ?? localize.term(unit)] as const;
  if (scope.interviewerIds) {
    yield [localize.term('metricInterviewers'), list(localize, scope.interviewerIds)] as const;
  }
  const { labels, stage }: Partial<MetricScope> = scope;
  if (labels?.length) yield [localize.term('metricLabels'), list(localize, labels)] as const;
  if (stage) yield [localize.term('metricStage'), subject.stage?.(localize) ?? stage] as const;
  yield [localize.term('metricLeftOut'), leftOut(scope, localize)] as const;
  if (scope.outcomesUntil !== scope.asOf) {
    yield [localize.term('metricOutcomesUntil'), at(scope.outcomesUntil)] as const;
  }
  yield [localize.term('metricAsOf'), at(scope.asOf)] as const;
}

function instantIn(timeZone: string, localize: Localize): (instant: string) => string {
  return (instant) =>
    localize.dateTime(instant, { dateStyle: 'medium', timeStyle: 'short', timeZone });
}

function leftOut(scope: MetricScope, localize: Localize): string {
  const { includeTest, exclusions = [], attribution }: Partial<MetricScope> = scope;
  if (includeTest) return localize.term('metricTestIncluded');
  const count = exclusions.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return localize.term('metricNothing');
  const number = localize.number(count);
  return attribution === 'activity'
    ? localize.term('metricLeftOutOfTests', number)
    : localize.term('metricLeftOutTest', count, number);
}

addEnglish({ ...metricAccount, ...opened });
