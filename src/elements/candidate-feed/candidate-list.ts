import type { Candidate, CandidatePage, Sort } from './choice.ts';
import { compare, rankOf } from './order.ts';
import type { Rank } from './order.ts';

/** The head of a sorted list, page by page, each candidate once. Never changed, only replaced. */
export interface CandidateList {
  readonly rows: readonly Candidate[];
  readonly sort: Sort;
  /** Behind whom the rest begins that is not loaded; undefined when everybody is here. */
  readonly end: Rank | undefined;
  /** The way to the rest; undefined where there is none, or where rows were let go. */
  readonly cursor: string | undefined;
}

export function listOf({ data, page }: CandidatePage, sort: Sort): CandidateList {
  const last = data.at(-1);
  const cursor = last ? (page.nextCursor ?? undefined) : undefined;
  const end = last && cursor !== undefined ? rankOf(last, sort) : undefined;
  return { rows: data, sort, end, cursor };
}

/** Everybody a host gives, in order. */
export function wholeList(candidates: readonly Candidate[], sort: Sort): CandidateList {
  const unique = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return { rows: sorted([...unique.values()], sort), sort, end: undefined, cursor: undefined };
}

/** In the order of the list. */
export function sorted(candidates: readonly Candidate[], sort: Sort): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, rank: rankOf(candidate, sort) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ candidate }) => candidate);
}
