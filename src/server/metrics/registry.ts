/**
 * What every metric means (PRODUCT.md B18): the one list that computes answers, serves `listMetrics`
 * and fills the explanation beside each figure.
 */
import type { CohortCounts, CohortMember, StepCounts } from '../store/cohorts.ts';
import { described, type MetricOf } from './definition.ts';

/** A count of applications that can be listed. */
interface Part {
  words: string;
  members: CohortMember;
  of: (counts: CohortCounts) => number;
}

const part = (words: string, members: CohortMember): Part => ({
  words,
  members,
  of: (counts) => counts[members],
});

const invited = part('Invited', 'invited');
const started = part('Started', 'started');
const completed = part('Completed', 'completed');

/** A metric over the applications of a cohort, whose two sides can be listed. */
export interface CohortMetric extends MetricOf<CohortCounts> {
  numerator: Part;
  denominator: Part | null;
}

const count = (id: string, title: string, definition: string, numerator: Part): CohortMetric => ({
  id,
  title,
  definition,
  unit: 'count',
  clock: 'cohort',
  numerator,
  denominator: null,
  baseline: true,
  whenEmpty: '0',
});

const share = (
  id: string,
  title: string,
  definition: string,
  numerator: Part,
  denominator: Part,
): CohortMetric => ({
  id,
  title,
  definition,
  unit: 'rate',
  clock: 'cohort',
  numerator,
  denominator,
  baseline: true,
  whenEmpty: 'null',
});

/** The seven of the funnel (#44 to #50). */
export const funnelMetrics = {
  invited: count(
    'funnel.invited',
    'Invited',
    'Applications invited or registered in the window.',
    invited,
  ),
  started: count(
    'funnel.started',
    'Started',
    'Of those invited in the window, the ones with at least one step started, completed or knocked out. Opening the link alone is not a start.',
    started,
  ),
  completed: count(
    'funnel.completed',
    'Completed',
    'Of those invited in the window, the ones with every required step completed.',
    completed,
  ),
  responseRate: share(
    'rate.response',
    'Response rate',
    'Started out of invited.',
    started,
    invited,
  ),
  completionRate: share(
    'rate.completion',
    'Completion rate',
    'Completed out of started.',
    completed,
    started,
  ),
  dropOffRate: share(
    'rate.dropoff',
    'Drop-off rate',
    'Started but not completed, out of started.',
    part('Started and not completed', 'dropped'),
    started,
  ),
  pipelineRate: share(
    'rate.pipeline',
    'Pipeline completion rate',
    'Completed out of invited.',
    completed,
    invited,
  ),
} as const;

/** The parts of the drop-off, the first that applies (#50). */
export const dropOffMetrics = {
  knockedOut: share(
    'rate.knockout',
    'Knocked out',
    'Started, not completed, and knocked out by a dealbreaker, out of started.',
    part('Knocked out', 'knocked_out'),
    started,
  ),
  dismissed: share(
    'rate.dismissed',
    'Dismissed',
    'Started, not completed, not knocked out, and dismissed by the team, out of started.',
    part('Dismissed', 'dismissed'),
    started,
  ),
  abandoned: share(
    'rate.abandon',
    'Abandoned',
    'Started, not completed, neither knocked out nor dismissed, and either the deadline has passed or nothing has happened for 7 days, out of started.',
    part('Abandoned', 'abandoned'),
    started,
  ),
  inProgress: share(
    'rate.in_progress',
    'Still in progress',
    'Started, not completed, and none of knocked out, dismissed and abandoned, out of started.',
    part('Still in progress', 'in_progress'),
    started,
  ),
} as const;

/** #42: of those whose outcome is known. */
export const passRate = share(
  'rate.pass',
  'Pass rate',
  'Completed without a knockout, out of completed or knocked out.',
  part('Passed', 'passed'),
  part('Decided', 'decided'),
);

/** The metrics that `listCandidates` can list the applications of, by id. */
export const listable: ReadonlyMap<string, CohortMetric> = new Map(
  [...Object.values(funnelMetrics), ...Object.values(dropOffMetrics), passRate].map((metric) => [
    metric.id,
    metric,
  ]),
);

/** One step of the funnel. */
export const stepMetric: MetricOf<Pick<StepCounts, 'entered' | 'completed'>> = {
  id: 'step.rate',
  title: 'Step completion rate',
  definition: 'Of those invited in the window who entered the step, the ones who completed it.',
  unit: 'rate',
  clock: 'cohort',
  numerator: { words: 'Completed the step', of: (c) => c.completed },
  denominator: { words: 'Entered the step', of: (c) => c.entered },
  baseline: true,
  whenEmpty: 'null',
};

/** A row's completion rate (#18). */
export const listCompletion: MetricOf<{ candidates: number; completed: number }> = {
  id: 'list.completion',
  title: 'Completion rate of an interviewer',
  definition:
    'Applications with every required step completed, out of all applications, over all time.',
  unit: 'rate',
  clock: 'all_time',
  numerator: { words: 'Completed', of: (c) => c.completed },
  denominator: { words: 'Applications', of: (c) => c.candidates },
  baseline: false,
  whenEmpty: 'null',
};

/** Share of good ratings (#20). */
export const satisfaction: MetricOf<{ responses: number; satisfied: number }> = {
  id: 'csat.satisfied',
  title: 'Satisfied candidates',
  definition:
    'Ratings of 4 or more on a scale of 1 to 5, out of all ratings; other scales are converted.',
  unit: 'rate',
  clock: 'all_time',
  numerator: { words: 'Ratings of 4 or more', of: (c) => c.satisfied },
  denominator: { words: 'Ratings', of: (c) => c.responses },
  baseline: false,
  whenEmpty: 'null',
};

/** How much of the budget is gone (#21). */
export const budgetUsed: MetricOf<{ spent: number; budget: number }> = {
  id: 'spend.budget_used',
  title: 'Budget used',
  definition:
    'Charges out of the budget: over all time, or since midnight in the workspace’s zone for a daily budget.',
  unit: 'rate',
  clock: 'all_time',
  numerator: { words: 'Charges', of: (c) => c.spent },
  denominator: { words: 'Budget', of: (c) => c.budget },
  baseline: false,
  whenEmpty: 'null',
};

/** A sum over events by their own time. */
const total = (
  id: string,
  title: string,
  definition: string,
  unit: MetricOf<number>['unit'] = 'count',
): MetricOf<number> => ({
  id,
  title,
  definition,
  unit,
  clock: 'activity',
  numerator: { words: title, of: (sum) => sum },
  denominator: null,
  baseline: true,
  whenEmpty: '0',
});

/** Figures by when things happened (#53 to #55, #68, #74 to #78). */
export const activityMetrics = {
  candidates: total('candidates.entered', 'Candidates', 'Applications that entered in the window.'),
  interviews: total(
    'interviews.completed',
    'Interviews',
    'Applications whose last required step was completed in the window.',
  ),
  volume: total(
    'interviews.volume',
    'Interview volume',
    'Step attempts completed in the window; retakes count.',
  ),
  spend: total('spend.total', 'Spend', 'Charges of the window, in minor units.', 'money'),
  grossSavings: total(
    'savings.gross',
    'Gross savings',
    'Completed step attempts of the window, times the minutes each takes by hand, times the hourly cost when it was completed, in minor units.',
    'money',
  ),
  netSavings: total(
    'savings.net',
    'Cost savings',
    'Gross savings less spend, in minor units.',
    'money',
  ),
} as const;

export interface Sum {
  count: number;
  /** Null without cases. */
  value: number | null;
}

/** A mean, middle or end of values of the cohort or of events. */
const measure = (
  id: string,
  title: string,
  definition: string,
  unit: MetricOf<Sum>['unit'],
  clock: MetricOf<Sum>['clock'] = 'cohort',
): MeasureOf => ({ id, title, definition, unit, clock, baseline: true, whenEmpty: 'null' });

/** A metric whose value is not a quotient of two counts. */
export type MeasureOf = Omit<MetricOf<Sum>, 'numerator' | 'denominator'>;

const waiting =
  'From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: ';

/** #57. */
export const waitingMetrics = {
  mean: measure(
    'tte.mean',
    'Average time to engage',
    `${waiting}the mean over candidates who engaged.`,
    'seconds',
  ),
  median: measure(
    'tte.median',
    'Median time to engage',
    `${waiting}the middle over candidates who engaged.`,
    'seconds',
  ),
  min: measure('tte.min', 'Shortest time to engage', `${waiting}the shortest.`, 'seconds'),
  max: measure('tte.max', 'Longest time to engage', `${waiting}the longest.`, 'seconds'),
} as const;

/** #60. */
export const voiceMetrics = {
  durationMean: measure(
    'voice.duration.mean',
    'Average call duration',
    'Mean length of calls completed in the window, in seconds.',
    'seconds',
    'activity',
  ),
  durationMedian: measure(
    'voice.duration.median',
    'Median call duration',
    'Middle length of calls completed in the window, in seconds.',
    'seconds',
    'activity',
  ),
  scoreMean: measure(
    'voice.score.mean',
    'Average match score',
    'Mean match score of scored applications, 0 to 100; of the last attempt.',
    'score',
  ),
  scoreMedian: measure(
    'voice.score.median',
    'Median match score',
    'Middle match score of scored applications, 0 to 100; of the last attempt.',
    'score',
  ),
  scoreSd: measure(
    'voice.score.sd',
    'Spread of match scores',
    'Standard deviation of the match scores, in points.',
    'score',
  ),
} as const;

export const resumeScore = measure(
  'resume.score.avg',
  'Average resume score',
  'Mean of the criteria’s mean scores, 0 to 100.',
  'score',
);

type Messages = { initiated: number; replied: number; completed: number };

const messages = (
  id: string,
  title: string,
  definition: string,
  of: (counts: Messages) => number,
): MetricOf<Messages> => ({
  id,
  title,
  definition,
  unit: 'count',
  clock: 'cohort',
  numerator: { words: title, of },
  denominator: null,
  baseline: true,
  whenEmpty: '0',
});

const messageRate = (
  id: string,
  title: string,
  definition: string,
  words: string,
  of: (counts: Messages) => number,
): MetricOf<Messages> => ({
  id,
  title,
  definition,
  unit: 'rate',
  clock: 'cohort',
  numerator: { words, of },
  denominator: { words: 'Initiated', of: (c) => c.initiated },
  baseline: true,
  whenEmpty: 'null',
});

/** #63. */
export const smsMetrics = {
  initiated: messages(
    'sms.initiated',
    'Text screens initiated',
    'Applications with at least one text message sent.',
    (c) => c.initiated,
  ),
  replied: messages(
    'sms.replied',
    'Text screens replied to',
    'Of those, the ones with at least one text message received.',
    (c) => c.replied,
  ),
  completed: messages(
    'sms.completed',
    'Text screens completed',
    'Of those who replied, the ones who finished the text message screen.',
    (c) => c.completed,
  ),
  completionRate: messageRate(
    'sms.completion',
    'Text screen completion rate',
    'Completed out of initiated.',
    'Completed',
    (c) => c.completed,
  ),
  replyRate: messageRate(
    'sms.reply',
    'Text reply rate',
    'Replied out of initiated.',
    'Replied',
    (c) => c.replied,
  ),
} as const;

const eligibility = (id: string, title: string): MetricOf<{ passed: number; failed: number }> => ({
  id,
  title,
  definition: 'Passed out of passed and failed; a knockout is a failure.',
  unit: 'rate',
  clock: 'cohort',
  numerator: { words: 'Passed', of: (c) => c.passed },
  denominator: { words: 'Passed or failed', of: (c) => c.passed + c.failed },
  baseline: true,
  whenEmpty: 'null',
});

/** #64, #66. */
export const smsEligibility = eligibility('sms.eligibility', 'Text screen pass rate');
export const resumeEligibility = eligibility('resume.eligibility', 'Resume pass rate');

const listed = (
  id: string,
  title: string,
  definition: string,
  numerator: string,
  denominator: string | null,
  unit: 'count' | 'rate' | 'score',
  clock: 'cohort' | 'activity',
  whenEmpty: '0' | 'null',
) => ({
  id,
  title,
  definition,
  unit,
  clock,
  numerator,
  denominator,
  baseline: false,
  whenEmpty,
});

/** Parts of answers that are rankings or breakdowns rather than single figures. */
const breakdowns = [
  listed(
    'series.avg',
    'Average per bucket',
    'The sum of a series over its buckets that have begun.',
    'Sum of the buckets',
    'Buckets that have begun',
    'count',
    'activity',
    'null',
  ),
  listed(
    'series.peak',
    'Peak',
    'The highest bucket of a series; the earliest of equals.',
    'Highest bucket',
    null,
    'count',
    'activity',
    'null',
  ),
  listed(
    'engagement.hour',
    'Engagement by hour',
    'What candidates did of their own, by hour of the display zone.',
    'Acts in the hour',
    null,
    'count',
    'activity',
    '0',
  ),
  listed(
    'engagement.daypart',
    'Engagement by part of the day',
    'Night 0 to 6, morning 6 to 12, afternoon 12 to 18, evening 18 to 24.',
    'Acts in the part',
    'All acts',
    'rate',
    'activity',
    'null',
  ),
  listed(
    'question.avg',
    'Average question score',
    'Mean score of a question, 0 to 100.',
    'Sum of scores',
    'Scored answers',
    'score',
    'cohort',
    'null',
  ),
  listed(
    'question.pass',
    'Question pass rate',
    'Answers at or above the pass mark, or passed by rule, out of answers that can pass.',
    'Passed',
    'Answers that can pass',
    'rate',
    'cohort',
    'null',
  ),
  listed(
    'sms.knockout',
    'Knockout rate of a question',
    'Applications knocked out by the question, out of those who answered it.',
    'Knocked out',
    'Answered',
    'rate',
    'cohort',
    'null',
  ),
  listed(
    'spend.share',
    'Share of spend',
    'Charges of a service out of all charges.',
    'Charges of the service',
    'All charges',
    'rate',
    'activity',
    'null',
  ),
] as const;

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
