import type { Interviewer, InterviewerStatus, StatusCounts } from './filters.ts';

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

/** In one walk: to come by each of 100,000 objects takes longer than what it is asked. */
function looked(rows: readonly Interviewer[]) {
  const counts = noCounts();
  let newestFirst = true;
  let above: Interviewer | undefined;
  for (const row of rows) {
    count(counts, row.status, 1);
    newestFirst &&= isBelow(row, above);
    above = row;
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
    count(counts, former.status, -1);
    count(counts, row.status, 1);
    samePlaces &&= row.id === former.id && row.createdAt === former.createdAt;
  }
  const newestFirst = samePlaces
    ? before.newestFirst
    : rows.every((row, i) => isBelow(row, rows[i - 1]));
  return { counts, newestFirst };
}

function count(counts: Counts, status: InterviewerStatus, by: 1 | -1): void {
  counts.all += by;
  counts[status] += by;
}

/** Whether a row belongs below another in a list of the newest; equally new ones go by their ids. */
function isBelow(row: Interviewer, above = row): boolean {
  const { createdAt, id } = row;
  if (!isWrittenAlike(createdAt, above.createdAt)) return false;
  return createdAt < above.createdAt || (createdAt === above.createdAt && id >= above.id);
}

/** Instants in UTC with as many digits compare as texts, without being read. */
function isWrittenAlike(one: string, other: string): boolean {
  return one.length === other.length && one.endsWith('Z') && other.endsWith('Z');
}
