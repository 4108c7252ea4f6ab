import type { Dataset } from './dataset.ts';
import type { Engine } from './engines/engine.ts';

export interface Line {
  name: string;
  unit: 'ms' | '%' | 'events/s' | 'MB' | 'x' | 'receipts';
  /** What the goal is about: the p99 where there is a median beside it. */
  value: number;
  median?: number;
  /** At most, or at least, this. */
  goal?: { most: number } | { least: number };
  /** Processor time of the server, and of PostgreSQL, per call. */
  cpuMs?: number;
  /** Of the same run. The ratio is that of the medians, or of the values. */
  baseline?: { name: string; value: number };
  note?: string;
}

/** What a row measures on. */
export interface Bench {
  engine: Engine;
  /** The workspace that the run is about. */
  data: Dataset;
  /** One of a tenth of the size. */
  tenth(): Promise<Dataset>;
  /** How long something at a steady rate goes on. */
  seconds: number;
  /** So many in a whole run, and fewer in a shorter one. */
  calls(usual: number): number;
}

export interface Row {
  id: string;
  title: string;
  /** Measured only when it is named. */
  takesLong?: true;
  measure(bench: Bench): Promise<Line[]>;
}

export function reached({ value, goal }: Line): boolean | undefined {
  if (!goal) return undefined;
  return 'most' in goal ? value <= goal.most : value >= goal.least;
}

export function ratio({ value, median = value, baseline }: Line): number | undefined {
  return baseline && median / baseline.value;
}
