/** KPI cards (#74 to #76), the summary bar (#41) and the pass rate (#42). */
import type { components } from '../../schema.ts';
import { activityPersons, activitySum } from '../store/activity.ts';
import { stepColumn, type CohortQuery } from '../store/cohort-selection.ts';
import { countsByStage, stepCounts } from '../store/cohorts.ts';
import { activityQuery, cohortQuery, lowSampleBelow, type Asked } from './asked.ts';
import type { Window } from './baseline.ts';
import { figure, type Figure } from './figure.ts';
import { cohortContext, mergedSteps, ownSteps, testExclusion } from './funnel.ts';
import { activityMetrics } from './registry/activity.ts';
import { passRate } from './registry/funnel.ts';
import { grossSavings } from './savings.ts';

type Summary = components['schemas']['Summary'];

export async function summary(
  asked: Asked,
): Promise<
  Pick<Summary, 'exclusions' | 'candidates' | 'interviews' | 'savings' | 'passRate' | 'stages'>
> {
  const query = cohortQuery(asked);
  const [context, exclusions, candidates, interviews, saved, counted] = await Promise.all([
    cohortContext(asked, query, ['invited', 'decided', 'passed']),
    testExclusion(asked, query),
    activityFigure(asked, 'candidates'),
    activityFigure(asked, 'interviews'),
    savings(asked),
    stages(asked, query),
  ]);
  const { invited } = context.counts;
  return {
    exclusions,
    candidates,
    interviews,
    savings: saved,
    passRate: figure(passRate, context),
    stages: counted.map(({ reached, ...stage }) => ({ ...stage, notStarted: invited - reached })),
  };
}

const activityOf = {
  candidates: 'candidates',
  interviews: 'completions',
  volume: 'attempts',
  spend: 'charges',
} as const;

/** Sum over a window, all parts together; of people where they are asked for and can be counted. */
export async function activityTotal(
  asked: Asked,
  name: keyof typeof activityOf,
  window: Window | null,
): Promise<number> {
  const activity = activityOf[name];
  if (asked.question.distinctPersons && (activity === 'candidates' || activity === 'completions'))
    return activityPersons(asked.reader, activity, activityQuery(asked), window);
  return activitySum(asked.reader, activity, activityQuery(asked), window);
}

/** Of the window and of its baseline. */
const compared = (asked: Asked, name: keyof typeof activityOf) =>
  Promise.all([
    activityTotal(asked, name, asked.question.window),
    asked.baseline && activityTotal(asked, name, asked.baseline.window),
  ]);

export async function activityFigure(asked: Asked, name: keyof typeof activityOf): Promise<Figure> {
  const [counts, baseline] = await compared(asked, name);
  return figure(activityMetrics[name], {
    counts,
    baseline,
    lowSampleBelow: lowSampleBelow(asked),
  });
}

async function savings(asked: Asked): Promise<Summary['savings']> {
  const { question, baseline, settings, workspace } = asked;
  const [gross, grossBefore, [spend, spendBefore]] = await Promise.all([
    grossSavings(asked, question.window),
    baseline && grossSavings(asked, baseline.window),
    compared(asked, 'spend'),
  ]);
  const of = (
    metric: (typeof activityMetrics)[keyof typeof activityMetrics],
    counts: number,
    before: number | null,
  ) => figure(metric, { counts, baseline: before, lowSampleBelow: lowSampleBelow(asked) });
  const net = grossBefore === null || spendBefore === null ? null : grossBefore - spendBefore;
  const end = Math.min(question.window?.to ?? question.asOf, question.asOf);
  return {
    net: of(activityMetrics.netSavings, gross - spend, net),
    gross: of(activityMetrics.grossSavings, gross, grossBefore),
    spend: of(activityMetrics.spend, spend, spendBefore),
    hourlyCost: { amountMinor: settings.at(end).hourlyCostMinor, currency: workspace.currency },
    isDefaultRate: settings.isDefaultRate(end),
  };
}

/** Of a stage, and how many got there: the others have not started it. */
type CountedStage = Omit<Summary['stages'][number], 'notStarted'> & { reached: number };

/** One chip per step in order, then the applications with answers, then those all done (#41). */
async function stages(asked: Asked, query: CohortQuery): Promise<CountedStage[]> {
  const ids = query.interviewers.ids;
  const single = ids?.length === 1 ? ids[0] : undefined;
  const [window] = query.cohorts;
  const [counts, own, pseudo] = await Promise.all([
    stepCounts(asked.reader, { ...query, cohorts: [window] }, stepColumn(query.interviewers), [
      'in_progress',
      'stage_completed',
      'stage_knocked_out',
    ]),
    single === undefined ? undefined : ownSteps(asked.reader, single),
    pseudoStageCounts(asked, query),
  ]);
  const keys = own ?? mergedSteps(counts);
  const steps = keys.map(({ key, stepId, type, name }) => {
    const counted = counts.find(({ step }) => step === key);
    return {
      stage: stepId,
      stepId,
      type,
      name,
      reached: counted?.entered ?? 0,
      inProgress: counted?.in_progress ?? 0,
      completed: counted?.stage_completed ?? 0,
      knockedOut: counted?.stage_knocked_out ?? 0,
    };
  });
  return [...steps, ...pseudo];
}

const pseudoStages = { questions: 'Question analytics', completed: 'Completed flow' } as const;

async function pseudoStageCounts(asked: Asked, query: CohortQuery): Promise<CountedStage[]> {
  const stages = Object.keys(pseudoStages) as (keyof typeof pseudoStages)[];
  const counts = await countsByStage(asked.reader, query, stages, [
    'invited',
    'under_way',
    'through',
    'out',
  ]);
  return stages.map((stage) => ({
    stage,
    stepId: null,
    type: null,
    name: pseudoStages[stage],
    reached: counts[stage].invited,
    inProgress: counts[stage].under_way,
    completed: counts[stage].through,
    knockedOut: counts[stage].out,
  }));
}
