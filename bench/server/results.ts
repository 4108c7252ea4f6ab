/** What was measured, kept row by row so that a table can be written from several runs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../cache.ts';
import type { Line } from './row.ts';

/** Which measurements belong together. */
export interface Size {
  engine: 'sqlite' | 'postgres';
  interviewers: number;
  seconds: number;
}

export interface Result {
  /** Name and version of the engine. */
  title: string;
  events: number;
  lines: Line[];
}

const fileOf = ({ engine, interviewers, seconds }: Size, row: string) =>
  join(cache, 'results', `${interviewers}-${seconds}s`, `${engine}-${row}.json`);

export function keepResult(size: Size, row: string, result: Result): void {
  const file = fileOf(size, row);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(result, undefined, 2));
}

export function keptResult(size: Size, row: string): Result | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(size, row), 'utf8')) as Result;
  } catch {
    return undefined;
  }
}
