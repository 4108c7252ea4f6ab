/** Which attempt counts where an application counts once (#6): the last, or the best. */
import { settingAt, type Book, type Story } from './book.ts';
import { stepType, upTo } from './cohort.ts';
import type { Told } from './ledger.ts';

/** Share of the scale in whole millionths; null without a score. */
export function shareOf({ data }: Told): number | null {
  if (data.score === undefined) return null;
  const { score, min = 0, max = 100 } = data;
  return Math.round(((score - min) / (max - min)) * 1e6);
}

/** 1 for a pass, -1 for a failure, 0 without either. */
function verdictOf({ type, data }: Told): number {
  const passed = type === 'step.completed' ? data.eligibility === 'passed' : data.passed === true;
  const failed = type === 'step.completed' ? data.eligibility === 'failed' : data.passed === false;
  return passed ? 1 : failed ? -1 : 0;
}

/** Of what was told of one thing, in the order of time, what counts. */
function countedOf(book: Book, told: Told[]): Told {
  // Whatever is told again of an attempt takes the place of what was told before.
  const byAttempt = new Map<number, Told>();
  for (const event of told) byAttempt.set(event.data.attempt ?? 1, event);
  const attempts = [...byAttempt].sort(([a], [b]) => a - b).map(([, event]) => event);
  if (settingAt(book, 'countedAttempt', book.asOf) === 'latest') return attempts.at(-1)!;
  return attempts.reduce((best, next) => {
    const difference = verdictOf(next) - verdictOf(best);
    const scores = (shareOf(next) ?? -1) - (shareOf(best) ?? -1);
    return difference > 0 || (difference === 0 && scores >= 0) ? next : best;
  });
}

/** Of each thing told by then what counts; `thing` says what an event is about, if anything. */
function counted(
  book: Book,
  story: Story,
  until: number,
  thing: (event: Told) => unknown[] | null,
): Told[] {
  const about = (event: Told) => {
    const named = thing(event);
    return named && JSON.stringify(named);
  };
  const told = upTo(story, until).filter((event) => about(event) !== null);
  return [...Map.groupBy(told, about).values()].map((all) => countedOf(book, all));
}

/** The completion that counts of each step that has one by then. */
export const countedSteps = (book: Book, story: Story, until: number): Told[] =>
  counted(book, story, until, ({ type, data }) =>
    type === 'step.completed' ? [data.stepId] : null,
  );

/** The same of steps of one type. */
export const countedOfType = (book: Book, story: Story, type: string, until: number): Told[] =>
  countedSteps(book, story, until).filter(({ data }) => stepType(story, data.stepId) === type);

/** The result that counts of each question or criterion of a type of step, or of any. */
export const countedItems = (
  book: Book,
  story: Story,
  until: number,
  type: 'question.answered' | 'criterion.scored',
  ofStep: string | null,
): Told[] =>
  counted(book, story, until, (event) => {
    if (event.type !== type) return null;
    const { stepId, questionId, criterionId } = event.data;
    if (ofStep !== null && stepType(story, stepId) !== ofStep) return null;
    return [stepId, questionId ?? criterionId];
  });
