import type { Interviewer, StatusCounts } from './filters.ts';

type Counts = { -readonly [K in keyof StatusCounts]: number };

/** What there is to know of rows as a host gave them, newest first as the API has them or not. */
export class GivenRows {
  readonly rows: readonly Interviewer[];
  readonly counts: StatusCounts;
  readonly newestFirst: boolean;

  /** What `previous` knows holds for the rows that are still the same objects. */
  constructor(rows: readonly Interviewer[], previous?: GivenRows) {
    this.rows = rows;
    const kept = previous?.rows.length === rows.length;
    const { counts, newestFirst } = kept ? changed(previous, rows) : looked(rows);
    this.counts = counts;
    this.newestFirst = newestFirst;
  }
}

export function noCounts(): Counts {
  return { all: 0, active: 0, expired: 0, archived: 0, draft: 0 };
}

/**
 * In one walk: to come by each of 100,000 objects takes longer than what it is asked. It runs before
 * anything is drawn, and only once: by index, since an iterator takes as long as the rest until it is
 * compiled well.
 */
function looked(rows: readonly Interviewer[]) {
  const counts = noCounts();
  counts.all = rows.length;
  let newestFirst = true;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Interviewer;
    counts[row.status] += 1;
    newestFirst &&= isBelow(row, rows[i - 1]);
  }
  return { counts, newestFirst };
}

function changed(before: GivenRows, rows: readonly Interviewer[]) {
  const counts: Counts = { ...before.counts };
  let samePlaces = true;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Interviewer;
    const former = before.rows[i] as Interviewer;
    if (row === former) continue;
    counts[former.status] -= 1;
    counts[row.status] += 1;
    samePlaces &&= row.id === former.id && row.createdAt === former.createdAt;
  }
  const newestFirst = samePlaces
    ? before.newestFirst
    : rows.every((row, i) => isBelow(row, rows[i - 1]));
  return { counts, newestFirst };
}

/**
 * Whether a row belongs below another in a list of the newest; equally new ones go by their ids. Only
 * where both are written alike, the one above being below itself: instants in UTC with as many digits
 * compare as texts, without being read.
 */
function isBelow(row: Interviewer, above = row): boolean {
  const { createdAt } = row;
  const { length } = createdAt;
  if (length !== above.createdAt.length || createdAt[length - 1] !== 'Z') return false;
  return createdAt < above.createdAt || (createdAt === above.createdAt && row.id >= above.id);
}
