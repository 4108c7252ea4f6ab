import type { BaselineChoice } from '../metrics/baseline.ts';

/** What any of the operations may be asked; each takes some of it. */
export interface AnalyticsParameters {
  interviewerId?: string[];
  label?: string[];
  from?: string;
  to?: string;
  timeZone?: string;
  baseline?: BaselineChoice;
  includeTest?: boolean;
  distinct?: 'application' | 'person';
  stage?: string;
  asOf?: string | undefined;
  outcomesUntil?: string;
}
