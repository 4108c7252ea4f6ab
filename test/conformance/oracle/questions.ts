/** getQuestions (#61, #62). */
import { countedItems, shareOf } from './attempts.ts';
import { numberAt, type Book } from './book.ts';
import { cohort, exclusions } from './cohort.ts';
import { divide, mean } from './figure.ts';
import type { Told } from './ledger.ts';
import type { Question } from './question.ts';

export function questions(book: Book, question: Question): object {
  const passMark = numberAt(book, 'passMark');
  const smallest = numberAt(book, 'smallestRankedSample');
  const limit = Number(question.query['limit'] ?? 5);
  const byQuestion = new Map<string, Told[]>();
  for (const story of cohort(book, question, question.window, question.until)) {
    for (const event of countedItems(book, story, question.until, 'question.answered', null)) {
      const key = JSON.stringify([story.interviewer.id, event.data.stepId, event.data.questionId]);
      byQuestion.set(key, [...(byQuestion.get(key) ?? []), event]);
    }
  }
  const ranks = [...byQuestion].map(([key, answers]) => {
    const [interviewerId, stepId, questionId] = JSON.parse(key);
    const kind = answers[0]!.data.kind ?? 'scored';
    const shares = answers.map(shareOf).filter((share) => share !== null);
    const passes = (answer: Told) =>
      kind === 'scored'
        ? (shareOf(answer) ?? -Infinity) >= Math.round(passMark * 10_000)
        : kind === 'structured' && answer.data.passed === true;
    const passed = answers.filter(passes).length;
    const row = {
      interviewerId,
      stepId,
      questionId,
      kind,
      answered: answers.length,
      scored: shares.length,
      score: mean(shares.map((share) => share / 10_000)),
      passed,
      passRate: kind === 'not_scored' ? null : divide(passed, answers.length),
      lowSample: answers.length < numberAt(book, 'lowSampleBelow'),
    };
    return { key, row };
  });
  type Rank = (typeof ranks)[number];
  const enough = ranks.filter(({ row }) => row.answered >= smallest);
  const ranking = (of: Rank[], value: (rank: Rank) => number) =>
    of
      .sort(
        (a, b) =>
          value(a) - value(b) || b.row.answered - a.row.answered || (a.key < b.key ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ row }) => row);
  return {
    exclusions: exclusions(book, question),
    passMark,
    smallestSample: smallest,
    total: ranks.length,
    tooFew: ranks.length - enough.length,
    top: ranking(
      enough.filter(({ row }) => row.kind === 'scored' && row.scored >= smallest),
      ({ row }) => -row.score!,
    ),
    bottom: ranking(
      enough.filter(({ row }) => row.kind !== 'not_scored'),
      ({ row }) => row.passRate!,
    ),
  };
}
