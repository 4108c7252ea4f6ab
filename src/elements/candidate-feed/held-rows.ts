import type { CandidateList } from './candidate-list.ts';
import type { Candidate } from './choice.ts';
import { compare, isRanked, rankOf } from './order.ts';

export interface FeedState {
  /** Which list it is: another one shows at once. */
  readonly key: string;
  readonly list: CandidateList;
  /** Whether somebody reads: then no row moves. */
  readonly held: boolean;
}

/** How long a row that came in is marked. */
export const freshFor = 2_500;

/**
 * The rows to draw: those of the list, or, while somebody reads, those that stood there when they
 * began, each as it is now. What came in or moved up since waits, and is counted.
 */
export class HeldRows {
  #key = '';
  #list: CandidateList | undefined;
  #rows: readonly Candidate[] = [];
  #waiting: ReadonlySet<string> = new Set();
  readonly #fresh = new Map<string, number>();

  get rows(): readonly Candidate[] {
    return this.#rows;
  }

  /** How many candidates came in or moved up and wait to be shown. */
  get newCount(): number {
    return this.#waiting.size;
  }

  /** A plus where it may be more: the list had only so many rows, and all down to its last one came in. */
  more = '';

  /** Milliseconds since the row came in; undefined once that is no news. */
  freshness(id: string): number | undefined {
    const age = performance.now() - (this.#fresh.get(id) ?? -Infinity);
    return age > freshFor ? undefined : age;
  }

  /** Takes the list as it is now, and returns how many candidates came in or moved up. */
  take({ key, list, held }: FeedState): number {
    const before = this.#list;
    const sameList = key === this.#key && before !== undefined;
    const arrived = sameList && before !== list ? arrivals(before, list) : [];
    this.#key = key;
    this.#list = list;
    if (!sameList) this.#waiting = new Set();
    if (!held || !sameList) this.#show(arrived);
    else if (before !== list) this.#hold(list, arrived);
    // Where no row is left there is none to keep in its place.
    if (this.#rows.length === 0) this.#show(arrived);
    return arrived.length;
  }

  /** Shows what waits, also while somebody reads. */
  release(): void {
    if (this.#list) this.#show([]);
  }

  #show(arrived: readonly string[]): void {
    const now = performance.now();
    for (const [id, since] of this.#fresh) if (now - since > freshFor) this.#fresh.delete(id);
    for (const id of [...this.#waiting, ...arrived]) this.#fresh.set(id, now);
    this.#waiting = new Set();
    this.more = '';
    this.#rows = this.#list?.rows ?? [];
  }

  #hold(list: CandidateList, arrived: readonly string[]): void {
    const { rows, below } = standing(this.#rows, list);
    this.#rows = [...rows, ...below];
    const news = new Set([...this.#waiting, ...arrived]);
    const above = list.rows.slice(0, list.rows.length - below.length).map(({ id }) => id);
    this.#waiting = new Set(above.filter((id) => news.has(id)));
    if (list.end && this.#waiting.has(list.rows.at(-1)?.id ?? '')) this.more = '+';
  }
}

/** Who was completed or scored, and by that came in or moved up. */
function arrivals(before: CandidateList, after: CandidateList): string[] {
  const { sort, end } = before;
  const known = new Map(before.rows.map((row) => [row.id, row]));
  return after.rows
    .filter((row) => {
      const old = known.get(row.id);
      if (old === row) return false;
      const rank = rankOf(row, sort);
      if (!isRanked(rank)) return false;
      if (old) return rank.value > rankOf(old, sort).value;
      // What stands behind the former end came with the next page.
      return !end || compare(rank, end) < 0;
    })
    .map(({ id }) => id);
}

/** The rows in their old places, as they are now, and what the list has below the last of them. */
function standing(rows: readonly Candidate[], list: CandidateList) {
  const now = new Map(list.rows.map((row) => [row.id, row]));
  const there = new Set(rows.map(({ id }) => id));
  const lastKnown = list.rows.findLastIndex(({ id }) => there.has(id));
  const below = lastKnown === -1 ? [] : list.rows.slice(lastKnown + 1);
  // Behind the end of the list nothing is known: a row there stays as it was.
  const isBehind = (row: Candidate) => list.end && compare(rankOf(row, list.sort), list.end) > 0;
  const stayed = rows.flatMap((row) => now.get(row.id) ?? (isBehind(row) ? row : []));
  return { rows: stayed, below };
}
