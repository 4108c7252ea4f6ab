import type { Candidate, Sort } from './choice.ts';

/** Where a candidate stands in an order; the greater comes first. */
export interface Rank {
  readonly value: number;
  readonly time: number;
  readonly id: string;
}

/** Earlier than any instant: who has not completed comes after all who have. */
const era = 100_000_000_000_000;

/** The order of `listCandidates` (#81), so that a changed candidate is put where the API has it. */
export function rankOf(candidate: Candidate, sort: Sort): Rank {
  const { id, score, invitedAt, completedAt } = candidate;
  const invited = instant(invitedAt);
  const completed = completedAt === null ? undefined : instant(completedAt);
  if (sort === 'top_rated') {
    return { value: score?.normalized ?? -1, time: completed ?? invited, id };
  }
  return { value: completed ?? invited - era, time: 0, id };
}

/** Whether the candidate has what is sorted by: a completion or a score. */
export function isRanked({ value }: Rank): boolean {
  return value >= 0;
}

export function compare(a: Rank, b: Rank): number {
  return b.value - a.value || b.time - a.time || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** The instant shown beside a candidate, and that equal scores are sorted by. */
export function shownTime({ completedAt, invitedAt }: Candidate): string {
  return completedAt ?? invitedAt;
}

function instant(text: string): number {
  return Date.parse(text) || 0;
}
