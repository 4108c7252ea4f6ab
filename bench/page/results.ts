import { keep, kept } from '../results.ts';
import type { Line } from './line.ts';

export interface Result {
  /** When, and how busy the machine was: its load over a minute before and after. */
  date: string;
  load: readonly [before: number, after: number];
  times: number;
  browser: string;
  lines: Line[];
}

export const keepResult = (row: string, result: Result): void => keep(`page/${row}`, result);

export const keptResult = (row: string): Result | undefined => kept(`page/${row}`);
