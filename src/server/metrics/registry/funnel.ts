/** Figures of a cohort: the funnel, the parts of its drop-off, the pass rate (#42 to #50). */
import type { SelectionName } from '../../store/behind/index.ts';
import type { CohortCounts, CohortMember } from '../../store/cohorts.ts';
import type { StepCounts } from '../../store/step-counts.ts';
import type { MetricOf } from '../definition.ts';

type Part = MetricOf<CohortCounts>['numerator'];

/** A count of applications and the selection of the same name. */
const part = (words: string, members: CohortMember & SelectionName): Part => ({
  words,
  candidates: members,
  of: (counts) => {
    const count = counts[members];
    if (count === undefined) throw new Error(`${members} was not counted.`);
    return count;
  },
});

const invited = part('Invited', 'invited');
const started = part('Started', 'started');
const completed = part('Completed', 'completed');

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
    'Started, not completed, and knocked out in any attempt, out of started.',
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
    'Started, not completed, neither knocked out nor dismissed, and either the deadline has passed or nothing has happened for as many days as the workspace sets, 7 at first, out of started.',
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
  'Completed with no step knocked out, in any attempt, and every enforced minimum score reached in the attempt that counts, out of completed or knocked out.',
  part('Passed', 'passed'),
  part('Completed or knocked out', 'decided'),
);

/** One step of the funnel. */
export const stepMetric: MetricOf<Pick<StepCounts, 'entered' | 'completed'>> = {
  id: 'step.rate',
  title: 'Step completion rate',
  definition:
    'Of those invited in the window who entered the step, the ones who completed it in any attempt, also when another knocked them out.',
  unit: 'rate',
  clock: 'cohort',
  numerator: { words: 'Completed the step', candidates: 'step_completed', of: (c) => c.completed },
  denominator: { words: 'Entered the step', candidates: 'step_entered', of: (c) => c.entered },
  baseline: true,
  whenEmpty: 'null',
};
