// Brings changed candidates into a list. Only live rows need it, so it comes with them.
import { sorted } from './candidate-list.ts';
import type { CandidateList } from './candidate-list.ts';
import type { Candidate, Sort } from './choice.ts';
import { compare, rankOf } from './order.ts';

/** With `found` in the places of those asked for; who was asked for and not found is gone. */
export function merged(
  list: CandidateList,
  asked: readonly string[],
  found: readonly Candidate[],
): CandidateList {
  const { sort, end } = list;
  const replaced = new Set(asked);
  const kept = list.rows.filter(({ id }) => !replaced.has(id));
  const fitting = found.filter((candidate) => !end || compare(rankOf(candidate, sort), end) <= 0);
  return { ...list, rows: interleaved(kept, sorted(fitting, sort), sort) };
}

/** Without the last rows, where there are more than there is room for. */
export function trimmed(list: CandidateList, room: number): CandidateList {
  if (list.rows.length <= room) return list;
  const rows = list.rows.slice(0, room);
  const last = rows.at(-1);
  return { ...list, rows, end: last && rankOf(last, list.sort), cursor: undefined };
}

/** Two sorted lists as one. */
function interleaved(
  rows: readonly Candidate[],
  more: readonly Candidate[],
  sort: Sort,
): readonly Candidate[] {
  if (more.length === 0) return rows;
  const result: Candidate[] = [];
  let next = 0;
  for (const row of rows) {
    const rank = rankOf(row, sort);
    for (let other = more[next]; other; other = more[next]) {
      if (compare(rankOf(other, sort), rank) > 0) break;
      result.push(other);
      next++;
    }
    result.push(row);
  }
  return [...result, ...more.slice(next)];
}
