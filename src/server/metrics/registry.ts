/**
 * What every metric means (PRODUCT.md B18): the one list that computes answers, serves `listMetrics`
 * and fills the explanation beside each figure.
 */
import type { CohortCounts, StepCounts } from '../store/cohorts.ts';
import { described, type MetricOf } from './definition.ts';

type Part = { words: string; of: (counts: CohortCounts) => number };

const invited: Part = { words: 'Invited', of: (c) => c.invited };
const started: Part = { words: 'Started', of: (c) => c.started };
const completed: Part = { words: 'Completed', of: (c) => c.completed };

const count = (
  id: string,
  title: string,
  definition: string,
  numerator: Part,
): MetricOf<CohortCounts> => ({
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
): MetricOf<CohortCounts> => ({
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
    { words: 'Started and not completed', of: (c) => c.started - c.completed },
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
    { words: 'Knocked out', of: (c) => c.knocked_out },
    started,
  ),
  dismissed: share(
    'rate.dismissed',
    'Dismissed',
    'Started, not completed, not knocked out, and dismissed by the team, out of started.',
    { words: 'Dismissed', of: (c) => c.dismissed },
    started,
  ),
  abandoned: share(
    'rate.abandon',
    'Abandoned',
    'Started, not completed, neither knocked out nor dismissed, and either the deadline has passed or nothing has happened for 7 days, out of started.',
    { words: 'Abandoned', of: (c) => c.abandoned },
    started,
  ),
  inProgress: share(
    'rate.in_progress',
    'Still in progress',
    'Started, not completed, and none of knocked out, dismissed and abandoned, out of started.',
    { words: 'Still in progress', of: (c) => c.in_progress },
    started,
  ),
} as const;

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

export const definitions = [
  ...Object.values(funnelMetrics).map(described),
  ...Object.values(dropOffMetrics).map(described),
  described(stepMetric),
  described(listCompletion),
  described(satisfaction),
  described(budgetUsed),
].sort((a, b) => (a.id < b.id ? -1 : 1));
