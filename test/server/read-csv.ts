/** Reads an exported file as docs/exports.md says, with a parser that is not the writer's. */
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';

export interface Sheet {
  /** What was asked, in order. */
  header: [string, string][];
  /** Rows by the names of their columns. */
  tables: Map<string, Record<string, string>[]>;
  /** Every cell as it stands in the file. */
  cells: string[];
}

// With no leniency: records of different widths, or a stray quote, throw.
export function readCsv(text: string): Sheet {
  const records = parse(text, { record_delimiter: '\r\n' }) as string[][];
  const sections: string[][][] = [[]];
  for (const record of records) {
    if (record.every((cell) => cell === '')) sections.push([]);
    else sections.at(-1)!.push(record);
  }
  const [header = [], ...tables] = sections;
  // Where blank lines are lost, the rows that name a table still tell where it begins.
  const naming = records.filter(([first, , ...rest]) => first === 'table' && !rest.some(Boolean));
  assert.deepEqual(
    tables.map(([first]) => first),
    naming,
  );
  return {
    header: header.slice(1).map(([key = '', value = '']) => [key, original(value)]),
    tables: new Map(
      tables.map(([[, name = ''] = [], names = [], ...rows]) => [name, rowsBy(names, rows)]),
    ),
    cells: records.flat(),
  };
}

const rowsBy = (names: string[], rows: string[][]): Record<string, string>[] =>
  rows.map((row) =>
    Object.fromEntries(
      names.flatMap((name, index) => (name === '' ? [] : [[name, original(row[index] ?? '')]])),
    ),
  );

const trigger = /^[\s\p{Cf}"'＂＇“”‘’]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]/u;

/** Without the apostrophe that keeps a spreadsheet from running a text. */
export const original = (cell: string): string =>
  cell.startsWith("'") && trigger.test(cell.slice(1)) ? cell.slice(1) : cell;
