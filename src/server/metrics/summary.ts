/** KPI cards (#74 to #76), the summary bar (#41) and the pass rate (#42). */
import type { components } from '../../schema.ts';
import { activityPersons, activitySum } from '../store/activity.ts';
import { stepColumn, type CohortQuery } from '../store/cohort-selection.ts';
import { cohortCounts, stepCounts } from '../store/cohorts.ts';
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
  const context = await cohortContext(asked, query, ['invited', 'decided', 'passed']);
  return {
    exclusions: await testExclusion(asked, query),
    candidates: await activityFigure(asked, 'candidates'),
    interviews: await activityFigure(asked, 'interviews'),
    savings: await savings(asked),
    passRate: figure(passRate, context),
    stages: await stages(asked, query, context.counts.invited),
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

export async function activityFigure(asked: Asked, name: keyof typeof activityOf): Promise<Figure> {
  const counts = await activityTotal(asked, name, asked.question.window);
  const before = asked.baseline && (await activityTotal(asked, name, asked.baseline.window));
  return figure(activityMetrics[name], {
    counts,
    baseline: before,
    lowSampleBelow: lowSampleBelow(asked),
  });
}

async function savings(asked: Asked): Promise<Summary['savings']> {
  const { question, baseline, settings, workspace } = asked;
  const gross = await grossSavings(asked, question.window);
  const grossBefore = baseline && (await grossSavings(asked, baseline.window));
  const spend = await activityTotal(asked, 'spend', question.window);
  const spendBefore = baseline && (await activityTotal(asked, 'spend', baseline.window));
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

/** One chip per step in order, then the applications with answers, then those all done (#41). */
async function stages(
  asked: Asked,
  query: CohortQuery,
  invited: number,
): Promise<Summary['stages']> {
  const ids = query.interviewers.ids;
  const single = ids?.length === 1 ? ids[0] : undefined;
  const [window] = query.cohorts;
  const counts = await stepCounts(
    asked.reader,
    { ...query, cohorts: [window] },
    stepColumn(query.interviewers),
  );
  const keys = single === undefined ? mergedSteps(counts) : await ownSteps(asked.reader, single);
  const steps = keys.map(({ key, stepId, type, name }) => {
    const counted = counts.find(({ step }) => step === key);
    return {
      stage: stepId,
      stepId,
      type,
      name,
      notStarted: invited - (counted?.entered ?? 0),
      inProgress: counted?.in_progress ?? 0,
      completed: counted?.stage_completed ?? 0,
      knockedOut: counted?.stage_knocked_out ?? 0,
    };
  });
  return [
    ...steps,
    await pseudoStage(asked, query, invited, 'questions', 'Question analytics'),
    await pseudoStage(asked, query, invited, 'completed', 'Completed flow'),
  ];
}

async function pseudoStage(
  asked: Asked,
  query: CohortQuery,
  invited: number,
  stage: string,
  name: string,
): Promise<Summary['stages'][number]> {
  const [cohort] = query.cohorts;
  const within = { ...query, cohorts: [cohort] as const, alsoReached: stage };
  const [counts] = await cohortCounts(asked.reader, within, [
    'invited',
    'under_way',
    'through',
    'out',
  ]);
  if (!counts) throw new Error('A cohort query has a window.');
  return {
    stage,
    stepId: null,
    type: null,
    name,
    notStarted: invited - counts.invited,
    inProgress: counts.under_way,
    completed: counts.through,
    knockedOut: counts.out,
  };
}
