import type { Interviewer, StatusCounts } from './filters.ts';

type Counts = { -readonly [K in keyof StatusCounts]: number };

/** What there is to know of rows as a host gave them, newest first as the API has them or not. */
export class GivenRows {
  readonly rows: readonly Interviewer[];
  readonly counts: StatusCounts;
  readonly newestFirst: boolean;
  readonly rowAt = (index: number): Interviewer => this.rows[index] as Interviewer;

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
 * anything is drawn, and only once: by index and without a call, since an iterator or a function takes
 * as long as the rest until it is compiled well.
 *
 * Equally new rows go by their ids. Only where all are written alike: instants in UTC with as many
 * digits compare as texts, without being read.
 */
function looked(rows: readonly Interviewer[]) {
  const counts = noCounts();
  counts.all = rows.length;
  let newestFirst = true;
  // Of what is no list this throws.
  const [first] = rows;
  let last = first?.createdAt ?? '';
  let lastId = '';
  const { length } = last;
  for (let i = 0; i < rows.length; i++) {
    const { createdAt = '', id, status } = rows[i] as Interviewer;
    // By keys of their own: four by one take a third of the walk.
    if (status === 'active') counts.active += 1;
    else if (status === 'expired') counts.expired += 1;
    else counts[status] += 1;
    newestFirst &&=
      createdAt.length === length &&
      createdAt[length - 1] === 'Z' &&
      (createdAt < last || (createdAt === last && id >= lastId));
    last = createdAt;
    lastId = id;
  }
  return { counts, newestFirst };
}

function changed(before: GivenRows, rows: readonly Interviewer[]) {
  const counts: Counts = { ...before.counts };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Interviewer;
    const former = before.rows[i] as Interviewer;
    if (row === former) continue;
    counts[former.status] -= 1;
    counts[row.status] += 1;
    if (row.id !== former.id || row.createdAt !== former.createdAt) return looked(rows);
  }
  return { counts, newestFirst: before.newestFirst };
}
