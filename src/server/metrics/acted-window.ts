import { engagementExtent } from '../store/engagement.ts';
import { activityQuery, type Asked } from './asked.ts';
import type { Window } from './baseline.ts';

const twoYears = 732 * 86_400_000;

/**
 * The part of a question's window in which anything can have happened; null when that is none. A
 * statement is needed for every change of a zone's offset, so that a window until the year 9999 must
 * not be taken at its word: nothing after `asOf` counts, and a long one ends where the data do.
 */
export async function actedWindow(asked: Asked): Promise<Window | null> {
  const { window, asOf } = asked.question;
  const gone = window && { from: window.from, to: Math.min(window.to, asOf + 1) };
  if (gone && gone.to - gone.from <= twoYears) return gone.from < gone.to ? gone : null;
  const extent = await engagementExtent(asked.reader, activityQuery(asked));
  if (!extent || !gone) return extent;
  const both = { from: Math.max(gone.from, extent.from), to: Math.min(gone.to, extent.to) };
  return both.from < both.to ? both : null;
}
