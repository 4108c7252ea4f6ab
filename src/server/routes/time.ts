import { badQuery, Problem } from '../problem.ts';
import type { Window } from '../metrics/baseline.ts';

export const instantText = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const instantOrNull = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : instantText(milliseconds);

/** The window of a query: both ends, or neither for all time. */
export function readWindow({ from, to }: { from?: string; to?: string }): Window | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) {
    throw badQuery(
      from === undefined ? 'from' : 'to',
      'is needed with the other end; leave both out for all time',
    );
  }
  const window = { from: Date.parse(from), to: Date.parse(to) };
  if (window.from >= window.to) throw badQuery('to', 'must be later than from');
  return window;
}

/** An instant that has passed; `now` when absent. */
export function readPast(name: string, text: string | undefined, now: number): number {
  if (text === undefined) return now;
  const instant = Date.parse(text);
  if (instant > now) throw badQuery(name, 'must not be in the future');
  return instant;
}

/** 404 when one of the interviewers asked for is not in scope. */
export function requireAll(asked: readonly string[] | undefined, known: ReadonlySet<string>): void {
  if (asked && !asked.every((id) => known.has(id))) throw new Problem('not_found');
}
