/** What a workspace was told, kept as it was told: the only thing the oracle reads. */

export interface Told {
  id: string;
  source: string;
  type: string;
  time: string;
  subject: string;
  // Each type of event has its own fields; the contract has checked them.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
}

export interface Recorded {
  event: Told;
  /** The server's clock when it took the event. */
  recordedAt: number;
}

export interface Step {
  id: string;
  type: string;
  name: string;
  required: boolean;
  /** Of 0 to 100. */
  minimumScore?: { score: number; enforced: boolean };
}

export interface InterviewerTold {
  id: string;
  title: string;
  /** What was set, oldest first. */
  states: { madeAt: number; test: boolean; deadlineAt: number | null }[];
  /** Oldest first; each holds for applications invited from then on. */
  workflows: { from: number; steps: Step[] }[];
}

export interface SettingTold {
  name: string;
  value: unknown;
  holdsFrom: number;
  madeAt: number;
}

export interface Ledger {
  /** Oldest first. */
  timeZones: { madeAt: number; name: string }[];
  currency: string;
  interviewers: InterviewerTold[];
  labelTypes: Record<string, 'text' | 'number' | 'picklist' | 'yes_no'>;
  settings: SettingTold[];
  /** Without repeats. */
  log: Recorded[];
}

/** Order of what happened: by time, then by what names the event. */
export function byTime(a: Told, b: Told): number {
  // All times are written alike, in UTC with milliseconds.
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
