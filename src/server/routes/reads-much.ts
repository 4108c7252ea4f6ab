import type { AnalyticsParameters } from './analytics-parameters.ts';

const day = 86_400_000;
const short = 92 * day;

/** Whether it is about a past, or about all interviewers and more than some months. */
export function readsMuch({ asOf, interviewerId, from, to }: AnalyticsParameters): boolean {
  if (asOf !== undefined) return true;
  if (interviewerId !== undefined) return false;
  return from === undefined || to === undefined || Date.parse(to) - Date.parse(from) > short;
}
