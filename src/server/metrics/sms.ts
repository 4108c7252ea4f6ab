/** The text message screen (#63 to #65). */
import type { components } from '../../schema.ts';
import { messageCounts, stepOutcomes } from '../store/cohort-figures.ts';
import { answerCounts, knockoutCounts } from '../store/cohort-items.ts';
import { smsStep } from '../store/step-types.ts';
import { cohortQuery, lowSampleBelow, type Asked } from './asked.ts';
import { figure, rate } from './figure.ts';
import { mapValues, testExclusion } from './funnel.ts';
import { smsEligibility, smsMetrics } from './registry/screens.ts';

type Answer = components['schemas']['Sms'];
type Knockout = components['schemas']['Knockout'];

const mostKnockouts = 50;

export async function sms(
  asked: Asked,
): Promise<Omit<Answer, keyof components['schemas']['Answer']> & Pick<Answer, 'exclusions'>> {
  const query = cohortQuery(asked);
  const [[counts, before = null], [outcomes, outcomesBefore = null], exclusions, out] =
    await Promise.all([
      messageCounts(asked.reader, query),
      stepOutcomes(asked.reader, query, smsStep),
      testExclusion(asked, query),
      knockouts(asked),
    ]);
  if (!counts || !outcomes) throw new Error('A cohort query has a window.');
  const low = lowSampleBelow(asked);
  return {
    exclusions,
    ...mapValues(smsMetrics, (metric) =>
      figure(metric, { counts, baseline: before, lowSampleBelow: low }),
    ),
    eligibility: figure(smsEligibility, {
      counts: outcomes,
      baseline: outcomesBefore,
      lowSampleBelow: low,
    }),
    passed: outcomes.passed,
    failed: outcomes.failed,
    undetermined: outcomes.undetermined,
    knockouts: out,
  };
}

/** The first failing dealbreaker gets the knockout; other failures stand beside it (#65). */
async function knockouts(asked: Asked): Promise<Knockout[]> {
  const query = cohortQuery(asked);
  const { smallestRankedSample, lowSampleBelow: low } = asked.settings.at(asked.question.asOf);
  const tooFew = ({ answered }: Knockout) => Number(answered < smallestRankedSample);
  const [out, answers] = await Promise.all([
    knockoutCounts(asked.reader, query, smsStep),
    answerCounts(asked.reader, query, smsStep),
  ]);
  return out
    .map(({ interviewerId, stepId, questionId, knockedOut, unanswered, failed }) => {
      const answer = answers.find(
        (row) =>
          row.interviewerId === interviewerId &&
          row.stepId === stepId &&
          row.questionId === questionId,
      );
      // Whoever a question knocked out was asked it, whether or not the answer was told.
      const answered = questionId === null ? 0 : (answer?.answered ?? 0) + unanswered;
      return {
        interviewerId,
        stepId,
        questionId,
        knockedOut,
        answered,
        rate: rate(knockedOut, answered),
        lowSample: answered < low,
        otherFailures: (answer?.failed ?? 0) - failed,
      };
    })
    .sort(
      (a, b) =>
        tooFew(a) - tooFew(b) ||
        (b.rate ?? -1) - (a.rate ?? -1) ||
        b.knockedOut - a.knockedOut ||
        (idOf(a) < idOf(b) ? -1 : 1),
    )
    .slice(0, mostKnockouts);
}

const idOf = ({ interviewerId, stepId, questionId }: Knockout) =>
  JSON.stringify([interviewerId, stepId, questionId]);
