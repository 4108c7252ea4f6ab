import { keep, kept } from '../results.ts';
import type { Line } from './row.ts';

/** Which measurements belong together. */
export interface Size {
  engine: 'sqlite' | 'postgres';
  interviewers: number;
}

export interface Result {
  /** Name and version of the engine. */
  title: string;
  events: number;
  /** Share of the machine's processor time that other guests of the hardware had meanwhile. */
  stolen?: number;
  lines: Line[];
}

const nameOf = ({ engine, interviewers }: Size, row: string) =>
  `server/${interviewers}-${engine}-${row}`;

export const keepResult = (size: Size, row: string, result: Result): void =>
  keep(nameOf(size, row), result);

export const keptResult = (size: Size, row: string): Result | undefined => kept(nameOf(size, row));
