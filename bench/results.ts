/** What was measured, kept row by row beside the tables, so that these can be written from several runs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../scripts/command.ts';

const fileOf = (name: string) => join(root, 'bench/results', `${name}.json`);

export function keep(name: string, result: object): void {
  const file = fileOf(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
}

/** Nothing when it was never measured. */
export function kept<Result>(name: string): Result | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8')) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
