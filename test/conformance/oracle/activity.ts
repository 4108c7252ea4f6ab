/** What happened, each at its own time (#2): entries, completions, attempts and charges. */
import { timeOf, type Book, type Story } from './book.ts';
import type { Span } from './clock.ts';
import { completedAt, counts, inScope, reached, stepType, within } from './cohort.ts';
import type { Question } from './question.ts';

export interface Happening {
  at: number;
  story: Story;
  /** Type of step or service. */
  part: string;
  amount: number;
}

export interface Attempt {
  story: Story;
  stepId: string;
  type: string;
  number: number;
  completedAt: number;
  /** In milliseconds; null when nothing tells. */
  duration: number | null;
}

/** Completed attempts of steps; one reported twice counts once, at its first completion. */
export function attemptsOf(story: Story): Attempt[] {
  const attempts: Attempt[] = [];
  for (const event of story.events.filter(({ type }) => type === 'step.completed')) {
    const { stepId, attempt: number = 1 } = event.data;
    if (attempts.some((one) => one.stepId === stepId && one.number === number)) continue;
    const same = story.events.filter(
      ({ type, data }) =>
        (type === 'step.started' || type === 'step.completed') &&
        data.stepId === stepId &&
        (data.attempt ?? 1) === number,
    );
    const told = same.filter(({ type }) => type === 'step.completed').at(-1)?.data.durationSeconds;
    const start = same.find(({ type }) => type === 'step.started');
    const lasted = start ? timeOf(event) - timeOf(start) : -1;
    attempts.push({
      story,
      stepId,
      type: stepType(story, stepId),
      number,
      completedAt: timeOf(event),
      duration: told === undefined ? (lasted < 0 ? null : lasted) : Math.round(told * 1000),
    });
  }
  return attempts;
}

const each: Record<string, (story: Story) => Happening[]> = {
  candidates: (story) => [{ at: story.invitedAt, story, part: '', amount: 1 }],
  completions(story) {
    const at = completedAt(story);
    return at === null ? [] : [{ at, story, part: '', amount: 1 }];
  },
  attempts: (story) =>
    attemptsOf(story).map(({ completedAt: at, type }) => ({ at, story, part: type, amount: 1 })),
  charges: (story) =>
    story.events
      .filter(({ type }) => type === 'cost.charged')
      .map((event) => ({
        at: timeOf(event),
        story,
        part: event.data.service,
        amount: event.data.amountMinor,
      })),
};

/** How much of an activity is left out as tests, by what counting them too would add. */
export function leftOut(
  question: Question,
  amount: (question: Question) => number,
): { reason: string; count: number }[] {
  if (question.includeTest) return [];
  const count = amount({ ...question, includeTest: true }) - amount(question);
  return [{ reason: 'test', count }];
}

/** Applications a question about activity is about, whenever they were invited. */
export const subjects = (book: Book, question: Question): Story[] =>
  book.stories.filter(
    (story) =>
      inScope(book, question, story.interviewer) &&
      counts(question, story) &&
      reached(story, question, question.asOf),
  );

export function happenings(
  book: Book,
  question: Question,
  kind: 'candidates' | 'completions' | 'attempts' | 'charges',
  window: Span | null,
): Happening[] {
  return subjects(book, question)
    .flatMap((story) => each[kind]!(story))
    .filter(({ at }) => within(window, at) && at <= question.asOf);
}
