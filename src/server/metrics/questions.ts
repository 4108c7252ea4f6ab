/** Best and worst questions (#61, #62). */
import type { components } from '../../schema.ts';
import { questionCounts, type QuestionCounts } from '../store/cohort-items.ts';
import { cohortQuery, lowSampleBelow, type Asked } from './asked.ts';
import { rate } from './figure.ts';
import { testExclusion } from './funnel.ts';
import type { SettingValues } from './settings.ts';

type Answer = components['schemas']['Questions'];
type Rank = components['schemas']['QuestionRank'];

export async function questions(
  asked: Asked,
  limit: number,
): Promise<
  Pick<Answer, 'exclusions' | 'passMark' | 'smallestSample' | 'total' | 'tooFew' | 'top' | 'bottom'>
> {
  const settings = asked.settings.at(asked.question.asOf);
  const { passMark, smallestRankedSample } = settings;
  const query = cohortQuery(asked);
  const [counts, exclusions] = await Promise.all([
    questionCounts(asked.reader, query, passMarkMicros(settings)),
    testExclusion(asked, query),
  ]);
  const low = lowSampleBelow(asked);
  const ranked = counts.filter(({ answered }) => answered >= smallestRankedSample);
  return {
    exclusions,
    passMark,
    smallestSample: smallestRankedSample,
    total: counts.length,
    tooFew: counts.length - ranked.length,
    top: ranked
      .filter(({ kind, scored }) => kind === 'scored' && scored >= smallestRankedSample)
      .map((one) => rankOf(one, low))
      .sort(by(({ score }) => -(score ?? 0)))
      .slice(0, limit),
    bottom: ranked
      .filter(canPass)
      .map((one) => rankOf(one, low))
      .sort(by(({ passRate }) => passRate ?? 0))
      .slice(0, limit),
  };
}

/** Of 0 to 100, as millionths of a scale. */
export const passMarkMicros = ({ passMark }: Pick<SettingValues, 'passMark'>): number =>
  Math.round(passMark * 10_000);

const rankOf = (counts: QuestionCounts, low: number): Rank => ({
  interviewerId: counts.interviewerId,
  stepId: counts.stepId,
  questionId: counts.questionId,
  kind: counts.kind as Rank['kind'],
  answered: counts.answered,
  scored: counts.scored,
  score: rate(counts.scoreSum, counts.scored * 10_000),
  passed: counts.passed,
  passRate: canPass(counts) ? rate(counts.passed, counts.answered) : null,
  lowSample: counts.answered < low,
});

const canPass = ({ kind }: QuestionCounts) => kind !== 'not_scored';

/** Ties by the number of answers, most first, then by id. */
const by = (value: (rank: Rank) => number) => (a: Rank, b: Rank) =>
  value(a) - value(b) || b.answered - a.answered || (idOf(a) < idOf(b) ? -1 : 1);

const idOf = ({ interviewerId, stepId, questionId }: Rank) =>
  JSON.stringify([interviewerId, stepId, questionId]);
