/** KPI cards (#74 to #76), the summary bar (#41) and the pass rate (#42). */
import type { components } from '../../schema.ts';
import { activityPersons, activitySum } from '../store/activity.ts';
import { stepColumn, type CohortQuery } from '../store/cohort-selection.ts';
import { cohortCounts, countsByStage } from '../store/cohorts.ts';
import { stepCounts } from '../store/step-counts.ts';
import { activityQuery, cohortQuery, lowSampleBelow, type Asked } from './asked.ts';
import type { Window } from './baseline.ts';
import { figure, type Figure } from './figure.ts';
import { mergedSteps, ownSteps, testExclusion } from './funnel.ts';
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
  const [{ counts, baseline }, exclusions, entered, interviews, saved, steps] = await Promise.all([
    cohorts(asked, query),
    testExclusion(asked, query),
    enterAsInvited(asked) ? null : compared(asked, 'candidates'),
    activityFigure(asked, 'interviews'),
    savings(asked),
    stepStages(asked, query),
  ]);
  const { invited } = counts.all;
  const candidates = entered ?? ([invited, baseline && baseline.invited] as const);
  const stages = [...steps, ...flowStages(counts)];
  return {
    exclusions,
    candidates: activityFigureOf(asked, 'candidates', candidates),
    interviews,
    savings: saved,
    passRate: figure(passRate, {
      ...{ counts: counts.all, baseline },
      lowSampleBelow: lowSampleBelow(asked),
    }),
    stages: stages.map(({ reached, ...stage }) => ({ ...stage, notStarted: invited - reached })),
  };
}

const cohortMembers = ['invited', 'decided', 'passed'] as const;
/** `invited` are those `through`, those `out` and those under way. */
const flowMembers = ['invited', 'through', 'out'] as const;

/** Of the window all that its rows tell, and what its baseline is compared by. */
async function cohorts(asked: Asked, query: CohortQuery) {
  const [, before] = query.cohorts;
  const [counts, [baseline = null]] = await Promise.all([
    countsByStage(asked.reader, query, {
      all: cohortMembers,
      questions: flowMembers,
      completed: flowMembers,
    }),
    before ? cohortCounts(asked.reader, { ...query, cohorts: [before] }, cohortMembers) : [],
  ]);
  return { counts, baseline };
}

/** Whether the applications that entered in the window are those invited in it, one for one. */
const enterAsInvited = ({ question: { window, stage, distinctPersons, asOf } }: Asked): boolean =>
  stage === undefined && !distinctPersons && window !== null && window.to <= asOf + 1;

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

export const activityFigure = async (
  asked: Asked,
  name: keyof typeof activityOf,
): Promise<Figure> => activityFigureOf(asked, name, await compared(asked, name));

const activityFigureOf = (
  asked: Asked,
  name: keyof typeof activityMetrics,
  [counts, baseline]: readonly [number, number | null],
): Figure =>
  figure(activityMetrics[name], { counts, baseline, lowSampleBelow: lowSampleBelow(asked) });

async function savings(asked: Asked): Promise<Summary['savings']> {
  const { question, baseline, settings, workspace } = asked;
  const [gross, grossBefore, [spend, spendBefore]] = await Promise.all([
    grossSavings(asked, question.window),
    baseline && grossSavings(asked, baseline.window),
    compared(asked, 'spend'),
  ]);
  const net = grossBefore === null || spendBefore === null ? null : grossBefore - spendBefore;
  const end = Math.min(question.window?.to ?? question.asOf, question.asOf);
  return {
    net: activityFigureOf(asked, 'netSavings', [gross - spend, net]),
    gross: activityFigureOf(asked, 'grossSavings', [gross, grossBefore]),
    spend: activityFigureOf(asked, 'spend', [spend, spendBefore]),
    hourlyCost: { amountMinor: settings.at(end).hourlyCostMinor, currency: workspace.currency },
    isDefaultRate: settings.isDefaultRate(end),
  };
}

/** Of a stage, and how many got there: the others have not started it. */
type CountedStage = Omit<Summary['stages'][number], 'notStarted'> & { reached: number };

/** One chip per step in order (#41). */
async function stepStages(asked: Asked, query: CohortQuery): Promise<CountedStage[]> {
  const ids = query.interviewers.ids;
  const single = ids?.length === 1 ? ids[0] : undefined;
  const [window] = query.cohorts;
  const [counts, own] = await Promise.all([
    stepCounts(asked.reader, { ...query, cohorts: [window] }, stepColumn(query.interviewers), [
      'in_progress',
      'stage_completed',
      'stage_knocked_out',
    ]),
    single === undefined ? undefined : ownSteps(asked.reader, single),
  ]);
  const keys = own ?? mergedSteps(counts);
  return keys.map(({ key, stepId, type, name }) => {
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
}

const flowStageNames = { questions: 'Question analytics', completed: 'Completed flow' } as const;

/** Then the applications with answers, and those all done (#41). */
const flowStages = (
  counts: Record<keyof typeof flowStageNames, Record<(typeof flowMembers)[number], number>>,
): CountedStage[] =>
  (Object.keys(flowStageNames) as (keyof typeof flowStageNames)[]).map((stage) => {
    const { invited, through, out } = counts[stage];
    return {
      stage,
      stepId: null,
      type: null,
      name: flowStageNames[stage],
      reached: invited,
      inProgress: invited - through - out,
      completed: through,
      knockedOut: out,
    };
  });
