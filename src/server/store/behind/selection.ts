/** How the applications behind a figure are named and asked for (#172). */
import type { RawBuilder } from 'kysely';
import type { ActivityQuery, Stretch } from '../activity.ts';
import type { CohortQuery } from '../cohort-selection.ts';
import type { Agent } from '../engagement.ts';

/** The question that the figure answered; of a cohort query only the window is listed. */
export interface BehindQuery {
  cohort: CohortQuery;
  activity: ActivityQuery;
  /** Half-open; null for all time. */
  window: { from: number; to: number } | null;
  /** The window cut by the display zone; only for selections that may be given one. */
  stretches: readonly Stretch[];
  /** Millionths of a scale. */
  passMark: number;
  /** Since when a daily budget counts. */
  today: number;
}

/** What singles out one figure among its kind, as `listCandidates` takes it. */
export interface Narrowing {
  /** Exactly one, which the queries already have. */
  interviewerId: readonly string[];
  /** A step, or over several interviewers a type of step. */
  stepId: string;
  stepType: string;
  questionId: string;
  criterionId: string;
  service: string;
  /** 0 to 9. */
  tenth: number;
  /** Local, 0 to 23. */
  hour: number;
  /** Monday is 1. */
  weekday: number;
  agent: Agent;
  timeZone: string;
  distinct: 'application' | 'person';
}

export type NarrowingName = keyof Narrowing;

export interface Selection {
  needs: readonly NarrowingName[];
  may: readonly NarrowingName[];
  /** A select of their ids as `candidate_id`; an id may come more than once. */
  ids: (query: BehindQuery, given: Partial<Narrowing>) => RawBuilder<unknown>;
}

/** A selection that cannot be told apart without `needs` and is narrowed by what it `may` be given. */
export const selection = <Needs extends NarrowingName = never, May extends NarrowingName = never>(
  ids: (
    query: BehindQuery,
    given: Pick<Narrowing, Needs> & Partial<Pick<Narrowing, May>>,
  ) => RawBuilder<unknown>,
  { needs = [], may = [] }: { needs?: readonly Needs[]; may?: readonly May[] } = {},
): Selection => ({ needs, may, ids: ids as Selection['ids'] });
