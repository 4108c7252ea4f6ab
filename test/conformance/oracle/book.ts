/** The ledger read up to an instant of recording: one story per application, in the order of time. */
import { byTime, type InterviewerTold, type Ledger, type Step, type Told } from './ledger.ts';

export interface Interviewer extends InterviewerTold {
  test: boolean;
  deadlineAt: number | null;
  labels: Map<string, string | number | boolean>;
  archived: boolean;
  budget: { type: string; amount: { amountMinor: number; currency: string } } | null;
}

export interface Story {
  id: string;
  interviewer: Interviewer;
  /** In the order of time. */
  events: Told[];
  test: boolean;
  person: string;
  invitedAt: number;
  steps: Step[];
}

export interface Book {
  ledger: Ledger;
  asOf: number;
  interviewers: Interviewer[];
  stories: Story[];
}

const times = new WeakMap<Told, number>();

export function timeOf(event: Told): number {
  const known = times.get(event) ?? Date.parse(event.time);
  times.set(event, known);
  return known;
}

/** The last of them made by an instant; the first of all where it is earlier still. */
export function lastMade<T extends { madeAt: number }>(made: readonly T[], asOf: number): T {
  return made.filter(({ madeAt }) => madeAt <= asOf).at(-1) ?? made[0]!;
}

function interviewerOf(told: InterviewerTold, events: Told[], asOf: number): Interviewer {
  const labels = new Map<string, string | number | boolean>();
  let archived = false;
  let budget: Interviewer['budget'] = null;
  for (const { type, data } of events) {
    if (type === 'label.assigned') labels.set(data.key, data.value);
    if (type === 'label.removed') labels.delete(data.key);
    if (type === 'interviewer.archived') archived = true;
    if (type === 'interviewer.unarchived') archived = false;
    if (type === 'budget.changed') budget = data.budget;
  }
  const { test, deadlineAt } = lastMade(told.states, asOf);
  return { ...told, test, deadlineAt, labels, archived, budget };
}

function storyOf(id: string, interviewer: Interviewer, events: Told[]): Story {
  const registrations = events.filter(({ type }) => type === 'application.registered');
  const last = registrations.at(-1);
  const entries = events.filter(
    ({ type }) => type === 'application.registered' || type === 'application.invited',
  );
  const invitedAt = timeOf(entries[0] ?? events[0]!);
  let steps = interviewer.workflows[0]!.steps;
  for (const workflow of interviewer.workflows)
    if (workflow.from <= invitedAt) steps = workflow.steps;
  const who = last?.data.person;
  return {
    id,
    interviewer,
    events,
    test: last?.data.test ?? false,
    person: who?.id ?? (who?.email ? `mail ${who.email}` : id),
    invitedAt,
    steps,
  };
}

export function readBook(ledger: Ledger, asOf: number): Book {
  const events = ledger.log
    .filter(({ recordedAt }) => recordedAt <= asOf)
    .map(({ event }) => event)
    .sort(byTime);
  const bySubject = Map.groupBy(events, ({ subject }) => subject);
  const interviewers = ledger.interviewers.map((told) =>
    interviewerOf(told, bySubject.get(told.id) ?? [], asOf),
  );
  const stories: Story[] = [];
  for (const [id, own] of bySubject) {
    const interviewer = interviewers.find((one) => one.id === own[0]!.data?.interviewerId);
    if (interviewer) stories.push(storyOf(id, interviewer, own));
  }
  return { ledger, asOf, interviewers, stories };
}

const defaults: Record<string, unknown> = {
  countedAttempt: 'latest',
  lowSampleBelow: 30,
  smallestRankedSample: 5,
  abandonedAfterDays: 7,
  passMark: 60,
  hourlyCostMinor: 3500,
  manualMinutes: { voice: 30, sms: 10, resume: 6, form: 5 },
};

/** A setting as it held at an instant, by what was known when the book was read. */
export function settingAt(book: Book, name: string, instant: number): unknown {
  let value = defaults[name];
  const changes = book.ledger.settings
    .filter((one) => one.name === name && one.madeAt <= book.asOf && one.holdsFrom <= instant)
    .sort((a, b) => a.holdsFrom - b.holdsFrom || a.madeAt - b.madeAt);
  for (const change of changes)
    value =
      name === 'manualMinutes'
        ? { ...(value as object), ...(change.value as object) }
        : change.value;
  return value;
}

export const numberAt = (book: Book, name: string, instant = book.asOf): number =>
  settingAt(book, name, instant) as number;
