/** One line of a result, and how it stands to its goals. */
import { number } from '../server/figures.ts';

export interface Figure {
  name: string;
  value: number;
}

export interface Line {
  name: string;
  unit: 'ms' | 'MB' | 'tasks' | 'blank' | 'left';
  /** Absent where there is nothing to measure yet; the note says why. */
  ours?: number | undefined;
  /** Of the same run. */
  baseline?: Figure | undefined;
  /** At most this: of the ratio to the baseline where there is one, else of the figure. */
  goal?: number | undefined;
  /** Libraries measured in the same run. */
  peers?: readonly Figure[] | undefined;
  /** At most this share of the fastest of them. */
  peerGoal?: number | undefined;
  note?: string | undefined;
}

export function quantity(value: number, unit: Line['unit']): string {
  return unit === 'ms' || unit === 'MB' ? `${number(value)} ${unit}` : number(value);
}

export function ratio({ ours, baseline }: Line): number | undefined {
  return ours === undefined || !baseline ? undefined : ours / baseline.value;
}

/** Of ours to the fastest library. */
export function peerRatio({ ours, peers }: Line): number | undefined {
  if (ours === undefined || !peers || peers.length === 0) return undefined;
  return ours / Math.min(...peers.map(({ value }) => value));
}

/** By how much the goals were missed; 1 or less when they were reached, undefined without any. */
export function miss(line: Line): number | undefined {
  const { ours, goal, baseline, peerGoal, peers = [] } = line;
  if (ours === undefined) return undefined;
  const misses: number[] = [];
  const value = baseline ? ratio(line) : ours;
  if (goal !== undefined && value !== undefined) misses.push(goal === 0 ? value + 1 : value / goal);
  if (peerGoal !== undefined && peers.length > 0) misses.push((peerRatio(line) ?? 0) / peerGoal);
  return misses.length > 0 ? Math.max(...misses) : undefined;
}

export function goals({ goal, baseline, unit, peerGoal }: Line): string {
  const own = goal === undefined ? [] : [baseline ? `≤ ${goal}x` : `≤ ${quantity(goal, unit)}`];
  const other = peerGoal === undefined ? [] : [`≤ ${peerGoal}x of the fastest library`];
  return [...own, ...other].join('; ');
}

export function outcome(line: Line): string {
  if (line.ours === undefined) return '**not there yet**';
  const by = miss(line);
  if (by === undefined) return '';
  return by <= 1 ? 'reached' : `**missed**, ${number(by)}x`;
}
