/** The resume check (#66, #67). */
import type { components } from '../../schema.ts';
import { stepOutcomes } from '../store/cohort-figures.ts';
import { criterionCounts, type CriterionCounts } from '../store/cohort-items.ts';
import { resumeStep } from '../store/step-types.ts';
import { cohortQuery, lowSampleBelow, type Asked } from './asked.ts';
import { figure, measured, rate } from './figure.ts';
import { testExclusion } from './funnel.ts';
import { resumeScore } from './registry/measures.ts';
import { resumeEligibility } from './registry/screens.ts';

type Answer = components['schemas']['Resume'];

export async function resume(
  asked: Asked,
): Promise<Omit<Answer, keyof components['schemas']['Answer']> & Pick<Answer, 'exclusions'>> {
  const query = cohortQuery(asked);
  const [[outcomes, before = null], criteria, exclusions] = await Promise.all([
    stepOutcomes(asked.reader, query, resumeStep),
    criterionCounts(asked.reader, query, resumeStep),
    testExclusion(asked, query),
  ]);
  if (!outcomes) throw new Error('A cohort query has a window.');
  const now = criteria.filter(({ tag }) => tag === 'window');
  const past = asked.baseline && criteria.filter(({ tag }) => tag === 'baseline');
  const low = lowSampleBelow(asked);
  return {
    exclusions,
    eligibility: figure(resumeEligibility, {
      counts: outcomes,
      baseline: before,
      lowSampleBelow: low,
    }),
    uploaded: outcomes.entered,
    passed: outcomes.passed,
    failed: outcomes.failed,
    pending: outcomes.pending,
    scoreAverage: measured(resumeScore, macroMean(now), past && macroMean(past), low),
    weightedAverage: rate(total(now, 'scoreSum'), total(now, 'scored') * 10_000),
    criteria: now
      .map(({ interviewerId, stepId, criterionId, scored, scoreSum }) => ({
        interviewerId,
        stepId,
        criterionId,
        scored,
        score: rate(scoreSum, scored * 10_000),
      }))
      .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
      .slice(0, 500),
  };
}

const total = (criteria: readonly CriterionCounts[], key: 'scored' | 'scoreSum') =>
  criteria.reduce((sum, criterion) => sum + criterion[key], 0);

/** Mean of the criteria's means, in a fixed order so that both engines add alike. */
function macroMean(criteria: readonly CriterionCounts[]): { count: number; value: number | null } {
  const means = criteria
    .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    .map(({ scored, scoreSum }) => scoreSum / (scored * 10_000));
  return {
    count: means.length,
    value: rate(
      means.reduce((sum, mean) => sum + mean, 0),
      means.length,
    ),
  };
}

const idOf = ({
  interviewerId,
  stepId,
  criterionId,
}: Pick<CriterionCounts, 'interviewerId' | 'stepId' | 'criterionId'>) =>
  JSON.stringify([interviewerId, stepId, criterionId]);
