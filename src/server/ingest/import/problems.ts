import type { components } from '../../../schema.ts';

type ImportProblem = components['schemas']['ImportProblem'];

const kept = 100;
const valueLength = 200;

/** The first 100 problems of an import, and the count of all. */
export class Problems {
  readonly list: ImportProblem[] = [];
  count = 0;

  add(
    file: ImportProblem['file'],
    line: number,
    column: string | null,
    value: string | null,
    message: string,
  ): void {
    this.count += 1;
    if (this.list.length < kept) {
      this.list.push({ file, line, column, value: value === null ? null : cut(value), message });
    }
  }
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(value: string): string {
  if (value.length <= valueLength) return value;
  return Array.from(value.slice(0, valueLength * 2))
    .slice(0, valueLength)
    .join('');
}
