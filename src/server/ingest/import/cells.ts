import type { Row } from './sheet.ts';

/** Why a cell cannot be used, in words that say what would be right. */
export type Wrong = { wrong: string };

const missing = 'Fill this cell: every row needs it.';

/** Reads the cells of one row; reports each bad one and remembers that there was one. */
export class Cells {
  good = true;
  readonly #row: Row;
  readonly #report: (column: string, value: string, message: string) => void;

  constructor(row: Row, report: (column: string, value: string, message: string) => void) {
    this.#row = row;
    this.#report = report;
  }

  /** What is in the column; '' when the cell is blank or there is no such column. */
  text(column: string | undefined): string {
    return column === undefined ? '' : (this.#row.values.get(column) ?? '');
  }

  needed<T extends object | string>(
    column: string,
    read: (text: string) => T | Wrong,
  ): T | undefined {
    if (this.text(column) === '') return this.bad(column, missing);
    return this.optional(column, read);
  }

  optional<T extends object | string>(
    column: string | undefined,
    read: (text: string) => T | Wrong,
  ): T | undefined {
    const text = this.text(column);
    if (column === undefined || text === '') return undefined;
    const value = read(text);
    return isWrong(value) ? this.bad(column, value.wrong) : value;
  }

  bad(column: string, message: string): undefined {
    this.good = false;
    this.#report(column, this.text(column), message);
  }
}

function isWrong(value: object | string): value is Wrong {
  return typeof value === 'object' && 'wrong' in value;
}
