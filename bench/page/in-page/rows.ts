/** The rows of a table and what happens to them: the same ones each time. */
import { interviewers } from '../../../test/elements/fixtures/interviewers.ts';
import type { Interviewer } from '../../../test/elements/fixtures/interviewers.ts';

export type Rows = readonly Interviewer[];

/** So many differ in everything; the others differ from them in name, time and candidates. */
const various = 2_000;
const minute = 60_000;

/** Newest first, as the API gives them, or in no order. */
export function rowsOf(count: number, order: 'sorted' | 'shuffled'): Rows {
  const pool = interviewers(Math.min(count, various));
  const newest = Date.now() - minute;
  return Array.from({ length: count }, (_, index) => {
    const row = pool[index % pool.length] as Interviewer;
    const place = order === 'sorted' ? index : (index * 7_919) % count;
    return {
      ...row,
      id: `intv_${String(index).padStart(6, '0')}`,
      title: `${row.title.replace(/ \d+$/, '')} ${index}`,
      createdAt: new Date(newest - place * minute).toISOString(),
      stats: { ...row.stats, candidates: (index * 7_919) % 2_400 },
    };
  });
}

/** Another array in which one row of a hundred is another one, the first row among them. */
export function changedRows(rows: Rows, round: number): { rows: Rows; changed: Rows } {
  const changed: Interviewer[] = [];
  const next = rows.map((row, index) => {
    if (index % 100 !== 0) return row;
    const subscribers = row.subscribers + round + 1;
    const other = { ...row, subscribers, csat: { ...row.csat, responses: 100 + round } };
    changed.push(other);
    return other;
  });
  return { rows: next, changed };
}
