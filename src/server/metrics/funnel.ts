/** The funnel of one interviewer, several, or the workspace (#44 to #52). */
import type { components } from '../../schema.ts';
import { stepColumn, type CohortQuery } from '../store/cohort-selection.ts';
import {
  cohortCounts,
  excludedTests,
  invitedAfter,
  type CohortCounts,
  type CohortMember,
  twiceMedianToComplete,
} from '../store/cohorts.ts';
import { stepCounts, type StepCounts } from '../store/step-counts.ts';
import type { Reader } from '../store/store.ts';
import { stepsOf } from '../store/workflows.ts';
import { cohortQuery, lowSampleBelow, type Asked } from './asked.ts';
import { figure, rate, type FigureContext } from './figure.ts';
import { dropOffMetrics, funnelMetrics, stepMetric } from './registry/funnel.ts';

type Funnel = components['schemas']['Funnel'];

export type FunnelAnswer = Pick<
  Funnel,
  'exclusions' | 'metrics' | 'dropOff' | 'maturity' | 'steps'
>;

/** From this share of young applications on, the window is still maturing (#52). */
const maturingFrom = 0.1;

const funnelMembers = [
  'invited',
  'started',
  'completed',
  'dropped',
  'knocked_out',
  'dismissed',
  'abandoned',
  'in_progress',
] as const;

export async function funnel(asked: Asked): Promise<FunnelAnswer> {
  const { reader } = asked;
  const query = cohortQuery(asked);
  const [context, exclusions, ages, steps] = await Promise.all([
    cohortContext(asked, query, funnelMembers),
    testExclusion(asked, query),
    agesOf(reader, query),
    funnelSteps(asked, query),
  ]);
  return {
    exclusions,
    metrics: mapValues(funnelMetrics, (metric) => figure(metric, context)),
    dropOff: mapValues(dropOffMetrics, (metric) => figure(metric, context)),
    maturity: maturityOf(ages, context.counts.invited),
    steps,
  };
}

/** Counts of the window and its baseline, for metrics that divide those of these names. */
export async function cohortContext<Name extends CohortMember>(
  asked: Asked,
  query: CohortQuery,
  names: readonly Name[],
): Promise<FigureContext<CohortCounts> & { counts: Record<Name, number> }> {
  const [counts, baseline = null] = await cohortCounts(asked.reader, query, names);
  if (!counts) throw new Error('A cohort query has a window.');
  return {
    counts,
    baseline,
    lowSampleBelow: lowSampleBelow(asked),
  };
}

/** How many applications of the window are left out as tests (#7). */
export async function testExclusion(
  { reader, question }: Asked,
  query: CohortQuery,
): Promise<Funnel['exclusions']> {
  return question.includeTest
    ? []
    : [{ reason: 'test', count: await excludedTests(reader, query) }];
}

export function mapValues<Key extends string, From, To>(
  record: Record<Key, From>,
  to: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(
    Object.entries<From>(record).map(([key, value]) => [key, to(value)]),
  ) as Record<Key, To>;
}

/** How long it takes to complete, and how many were invited later than that ago. */
interface Ages {
  medianMs: number;
  young: number;
}

/** Nothing as long as nobody has completed. */
async function agesOf(reader: Reader, query: CohortQuery): Promise<Ages | undefined> {
  const twice = await twiceMedianToComplete(reader, query);
  if (twice === null) return undefined;
  const medianMs = twice / 2;
  const [{ outcomesUntil }] = query.cohorts;
  const young = await invitedAfter(reader, query, Math.floor(outcomesUntil - medianMs));
  return { medianMs, young };
}

function maturityOf(ages: Ages | undefined, invited: number): Funnel['maturity'] {
  if (!ages) return { maturing: false, youngShare: null, medianSecondsToComplete: null };
  const { medianMs, young } = ages;
  const youngShare = rate(young, invited);
  return {
    maturing: youngShare !== null && youngShare >= maturingFrom,
    youngShare,
    medianSecondsToComplete: medianMs / 1000,
  };
}

/** Usual order of a workflow, for rows that merge several interviewers (DOMAIN.md 1.1). */
const usualOrder = ['resume', 'form', 'conversational_sms', 'web_interview'];
const usualNames: Record<string, string> = {
  resume: 'Resume',
  form: 'Form',
  conversational_sms: 'SMS conversation',
  web_interview: 'Voice or video interview',
};

export interface StepKey {
  key: string;
  stepId: string;
  type: string;
  name: string;
}

const funnelStepMembers = ['entered', 'completed', 'knocked_out', 'in_progress'] as const;

async function funnelSteps(asked: Asked, query: CohortQuery): Promise<Funnel['steps']> {
  const { reader, baseline } = asked;
  const single = query.interviewers.ids?.length === 1 ? query.interviewers.ids[0] : undefined;
  const [counts, own] = await Promise.all([
    stepCounts(reader, query, stepColumn(query.interviewers), funnelStepMembers),
    single === undefined ? undefined : ownSteps(reader, single),
  ]);
  const keys = own ?? mergedSteps(counts);
  const none = { entered: 0, completed: 0, knocked_out: 0, in_progress: 0 };
  const of = (tag: StepCounts['tag'], key: string) =>
    counts.find((row) => row.tag === tag && row.step === key) ?? none;
  return keys.map(({ key, stepId, type, name }) => {
    const now = of('window', key);
    return {
      stepId,
      type,
      name,
      entered: now.entered,
      completed: now.completed,
      knockedOut: now.knocked_out,
      inProgress: now.in_progress,
      rate: figure(stepMetric, {
        counts: now,
        baseline: baseline && of('baseline', key),
        lowSampleBelow: lowSampleBelow(asked),
      }),
    };
  });
}

export function mergedSteps(counts: readonly Pick<StepCounts, 'step'>[]): StepKey[] {
  const place = (type: string) =>
    usualOrder.includes(type) ? usualOrder.indexOf(type) : usualOrder.length;
  return [...new Set(counts.map(({ step }) => step))]
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((type) => ({
      key: type,
      stepId: type,
      type,
      name: usualNames[type] ?? type.replaceAll('_', ' '),
    }));
}

/** Steps of the newest workflow, then those that only earlier versions had. */
export async function ownSteps(reader: Reader, interviewerId: string): Promise<StepKey[]> {
  const rows = await stepsOf(reader, [interviewerId]);
  const ordered = rows.toSorted((a, b) => b.version - a.version);
  const seen = new Map<string, StepKey>();
  for (const { step_id, type, name } of ordered) {
    if (!seen.has(step_id)) seen.set(step_id, { key: step_id, stepId: step_id, type, name });
  }
  return [...seen.values()];
}
