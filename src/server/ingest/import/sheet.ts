import type { components } from '../../../schema.ts';
import { parseCsv } from './csv.ts';
import type { Problems } from './problems.ts';
import { utf8Pieces } from './text.ts';

export type SheetName = components['schemas']['ImportProblem']['file'];

/** A row of a sheet: the mapped columns only, trimmed; a blank cell is ''. */
export type Row = { line: number; values: ReadonlyMap<string, string> };

const encoding =
  'The file is not UTF-8 text from here on. Save it as CSV with UTF-8 encoding. Reading stopped.';
const emptyFile = 'The file is empty. Its first line has to be the header.';
const nul = 'Remove the NUL character. A file full of them is UTF-16: save it as CSV UTF-8.';

/** Rows as they come; `read` counts those that were left out as unreadable too. */
export type Batch = { rows: Row[]; read: number };

/**
 * Reads the mapped columns of one file, in batches. What is wrong with the file itself goes to
 * `problems`. Returns whether every row to the end of the file could be read.
 */
export async function* readSheet(
  name: SheetName,
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly string[],
  problems: Problems,
): AsyncGenerator<Batch, boolean> {
  let end = Infinity;
  let complete = true;
  let header: string[] | undefined;
  let places: Map<string, number> | undefined;
  const stop = (line: number, column: string | null, message: string) => {
    end = line;
    problems.add(name, line, column, null, message);
  };
  const pieces = utf8Pieces(bytes, ({ line }) => stop(line, null, encoding));
  const batches = parseCsv(pieces, ({ line, column, message }) => {
    // After an encoding fault the last row is cut short, and its quote with it.
    if (end === Infinity) stop(line, header?.[column] ?? null, message);
  });
  for await (const records of batches) {
    const rows: Row[] = [];
    let read = 0;
    for (const { line, cells } of records) {
      if (line >= end) break;
      if (header === undefined || places === undefined) {
        header = cells.map((cell) => cell.trim());
        places = locate(name, line, header, columns, problems);
        if (places === undefined) return false;
      } else {
        read += 1;
        const row = pick(name, line, cells, header, places, problems);
        if (row) rows.push(row);
        else complete = false;
      }
    }
    yield { rows, read };
  }
  if (end === Infinity && header === undefined) stop(1, null, emptyFile);
  return complete && end === Infinity;
}

/** Where each mapped column stands, or nothing when the header does not say so. */
function locate(
  name: SheetName,
  line: number,
  header: readonly string[],
  columns: readonly string[],
  problems: Problems,
): Map<string, number> | undefined {
  const places = new Map<string, number>();
  for (const column of new Set(columns)) {
    const place = header.indexOf(column.trim());
    if (place === -1) {
      const found = header.join(', ').slice(0, 1000);
      const message = `The header has no such column. Its columns are: ${found}.`;
      problems.add(name, line, column, null, header.some(hasNul) ? nul : message);
    } else if (header.includes(column.trim(), place + 1)) {
      const message = 'The header has this column twice. Rename or remove one.';
      problems.add(name, line, column, column, message);
    } else {
      places.set(column, place);
    }
  }
  return places.size === new Set(columns).size ? places : undefined;
}

function pick(
  name: SheetName,
  line: number,
  cells: readonly string[],
  header: readonly string[],
  places: ReadonlyMap<string, number>,
  problems: Problems,
): Row | undefined {
  if (cells.length !== header.length) {
    const message = `The row has ${cells.length} columns and the header ${header.length}. Put a value with a comma in it in quotes.`;
    problems.add(name, line, null, cells.join(','), message);
    return undefined;
  }
  const values = new Map<string, string>();
  for (const [column, place] of places) {
    const value = (cells[place] ?? '').trim();
    if (hasNul(value)) {
      problems.add(name, line, column, value, nul);
      return undefined;
    }
    values.set(column, value);
  }
  return { line, values };
}

function hasNul(value: string): boolean {
  return value.includes('\0');
}
