/** What was measured, kept row by row so that a table can be written from several runs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../cache.ts';
import type { Line } from './line.ts';

export interface Result {
  /** When, and how busy the machine was: its load over a minute before and after. */
  date: string;
  load: readonly [before: number, after: number];
  times: number;
  browser: string;
  lines: Line[];
}

const fileOf = (row: string) => join(cache, 'results', 'page', `${row}.json`);

export function keepResult(row: string, result: Result): void {
  const file = fileOf(row);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(result, undefined, 2));
}

export function keptResult(row: string): Result | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(row), 'utf8')) as Result;
  } catch {
    return undefined;
  }
}
