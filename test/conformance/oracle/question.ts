/** A question as it was asked, with what the contract says it means when a parameter is absent. */
import { lastMade } from './book.ts';
import { yearEarlier, type Span } from './clock.ts';
import type { Ledger } from './ledger.ts';

export type Query = Record<string, string | number | boolean | readonly string[]>;

export interface Question {
  query: Query;
  window: Span | null;
  timeZone: string;
  baselineChoice: string;
  baseline: (Span & { until: number }) | null;
  interviewerIds: readonly string[] | null;
  labels: readonly string[];
  includeTest: boolean;
  person: boolean;
  stage: string | null;
  asOf: number;
  until: number;
}

const day = 86_400_000;

function baselineWindow({ from, to }: Span, choice: string, zone: string): Span | null {
  if (choice === 'none') return null;
  if (choice === 'trailing_90d') return { from: from - 90 * day, to: from };
  if (choice === 'same_period_last_year')
    return { from: yearEarlier(zone, from), to: yearEarlier(zone, to) };
  return { from: from - (to - from), to: from };
}

export function readQuestion(ledger: Ledger, query: Query, now: number): Question {
  const instant = (name: string) =>
    query[name] === undefined ? undefined : Date.parse(String(query[name]));
  const [from, to] = [instant('from'), instant('to')];
  const window = from === undefined || to === undefined ? null : { from, to };
  const asOf = instant('asOf') ?? now;
  const until = instant('outcomesUntil') ?? asOf;
  const timeZone = String(query['timeZone'] ?? lastMade(ledger.timeZones, asOf).name);
  const baselineChoice = String(query['baseline'] ?? 'previous_period');
  const before = window && baselineWindow(window, baselineChoice, timeZone);
  const ids = query['interviewerId'];
  const labels = query['label'];
  return {
    query,
    window,
    timeZone,
    baselineChoice,
    baseline: before && window && { ...before, until: until - (window.from - before.from) },
    interviewerIds: ids === undefined ? null : Array.isArray(ids) ? ids : [String(ids)],
    labels: labels === undefined ? [] : Array.isArray(labels) ? labels : [String(labels)],
    includeTest: query['includeTest'] === true,
    person: query['distinct'] === 'person',
    stage: query['stage'] === undefined ? null : String(query['stage']),
    asOf,
    until,
  };
}

const text = (instant: number) => new Date(instant).toISOString();

/** What every answer says of itself. */
export function selfDescription(question: Question, attribution: string): object {
  const { window, baseline } = question;
  return {
    attribution,
    window: window && { from: text(window.from), to: text(window.to) },
    timeZone: question.timeZone,
    asOf: text(question.asOf),
    outcomesUntil: text(question.until),
    baselineChoice: question.baselineChoice,
    baselineWindow: baseline && {
      from: text(baseline.from),
      to: text(baseline.to),
      outcomesUntil: text(baseline.until),
    },
    distinct: question.person ? 'person' : 'application',
    includeTest: question.includeTest,
    interviewerIds: question.interviewerIds,
    labels: question.labels,
    stage: question.stage,
  };
}
