/** Which applications a question is about, and what had become of each by an instant. */
import { timeOf, type Book, type Interviewer, type Story } from './book.ts';
import type { Span } from './clock.ts';
import type { Told } from './ledger.ts';
import type { Question } from './question.ts';

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function labelFits(interviewer: Interviewer, book: Book, key: string, wanted: string[]): boolean {
  const value = interviewer.labels.get(key);
  if (value === undefined) return false;
  return wanted.some((text) => {
    if (book.ledger.labelTypes[key] === 'text') return folded(String(value)).includes(folded(text));
    if (book.ledger.labelTypes[key] !== 'number') return String(value) === text;
    const [low, high] = text.includes('..') ? text.split('..') : [text, text];
    return (
      (low === '' || Number(value) >= Number(low)) && (high === '' || Number(value) <= Number(high))
    );
  });
}

/** Any of the values of one label, and every label. */
export function inScope(book: Book, question: Question, interviewer: Interviewer): boolean {
  if (question.interviewerIds && !question.interviewerIds.includes(interviewer.id)) return false;
  const wanted = Map.groupBy(question.labels, (filter) => filter.slice(0, filter.indexOf(':')));
  return [...wanted].every(([key, filters]) =>
    labelFits(
      interviewer,
      book,
      key,
      filters.map((filter) => filter.slice(key.length + 1)),
    ),
  );
}

export const counts = (question: Question, story: Story): boolean =>
  question.includeTest || (!story.test && !story.interviewer.test);

export const within = (window: Span | null, at: number): boolean =>
  window === null || (at >= window.from && at < window.to);

export const upTo = (story: Story, until: number): Told[] =>
  story.events.filter((event) => timeOf(event) <= until);

export const isStep = ({ type }: Told): boolean =>
  type === 'step.started' || type === 'step.completed' || type === 'step.knocked_out';

/** The type of a step, by whichever workflow has it. */
export function stepType(story: Story, stepId: string): string {
  for (const { steps } of story.interviewer.workflows)
    for (const step of steps) if (step.id === stepId) return step.type;
  throw new Error(`${stepId} is no step of ${story.interviewer.id}`);
}

export const startedBy = (story: Story, until: number): boolean => upTo(story, until).some(isStep);

export const knockedOutBy = (story: Story, until: number): boolean =>
  upTo(story, until).some(({ type }) => type === 'step.knocked_out');

/** The latest first completion over the required steps; null until all have one (#46). */
export function completedAt(story: Story): number | null {
  let latest = -Infinity;
  for (const step of story.steps.filter(({ required }) => required)) {
    const first = story.events.find(
      ({ type, data }) => type === 'step.completed' && data.stepId === step.id,
    );
    if (!first) return null;
    latest = Math.max(latest, timeOf(first));
  }
  return latest;
}

export const completedBy = (story: Story, until: number): boolean =>
  (completedAt(story) ?? Infinity) <= until;

export function reached(story: Story, question: Question, until: number): boolean {
  const { stage } = question;
  if (stage === null) return true;
  if (stage === 'completed') return completedBy(story, until);
  const happened = upTo(story, until);
  if (stage === 'questions') return happened.some(({ type }) => type === 'question.answered');
  // Over several interviewers a stage is a type of step, as the summary bar names it.
  // Of one it is the id of a step, and a type where it has no step of that id.
  const named = story.interviewer.workflows.some(({ steps }) =>
    steps.some(({ id }) => id === stage),
  );
  const byType = question.interviewerIds?.length !== 1 || !named;
  return happened.some(
    (event) =>
      isStep(event) &&
      (event.data.stepId === stage || (byType && stepType(story, event.data.stepId) === stage)),
  );
}

/** The application of each person that went furthest; of equals the latest invited (#6). */
function onePerPerson(stories: Story[], until: number): Story[] {
  const best = new Map<string, Story>();
  const place = (story: Story) => [
    completedBy(story, until) ? 1 : 0,
    startedBy(story, until) ? 1 : 0,
    story.invitedAt,
  ];
  for (const story of stories.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const other = best.get(story.person);
    if (!other) {
      best.set(story.person, story);
      continue;
    }
    const [mine, theirs] = [place(story), place(other)];
    const differs = mine.findIndex((value, index) => value !== theirs[index]);
    if (differs >= 0 && mine[differs]! > theirs[differs]!) best.set(story.person, story);
  }
  return [...best.values()];
}

/** Applications invited in the window; what came of them counts until `until`. */
export function cohort(
  book: Book,
  question: Question,
  window: Span | null,
  until: number,
  alsoReached: string | null = null,
): Story[] {
  const found = book.stories.filter(
    (story) =>
      inScope(book, question, story.interviewer) &&
      counts(question, story) &&
      within(window, story.invitedAt) &&
      reached(story, question, until) &&
      reached(story, { ...question, stage: alsoReached }, until),
  );
  return question.person ? onePerPerson(found, until) : found;
}

/** How many applications of the window are left out as tests. */
export function exclusions(book: Book, question: Question): { reason: string; count: number }[] {
  if (question.includeTest) return [];
  const all = cohort(
    book,
    { ...question, includeTest: true, person: false },
    question.window,
    question.until,
  );
  return [{ reason: 'test', count: all.filter((story) => !counts(question, story)).length }];
}

/** Whether there were data to compare with: an application invited before the baseline's end (#3). */
export function hasBaseline(book: Book, question: Question): boolean {
  const { baseline } = question;
  return (
    baseline !== null &&
    book.stories.some(
      (story) =>
        inScope(book, question, story.interviewer) &&
        counts(question, story) &&
        story.invitedAt < baseline.to,
    )
  );
}

/** What the window and, where there is one, the baseline give. */
export function compared<T>(
  book: Book,
  question: Question,
  of: (stories: Story[], until: number) => T,
): { now: T; before: T | null } {
  const { baseline } = question;
  return {
    now: of(cohort(book, question, question.window, question.until), question.until),
    before:
      baseline && hasBaseline(book, question)
        ? of(cohort(book, question, baseline, baseline.until), baseline.until)
        : null,
  };
}
