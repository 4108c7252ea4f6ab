import { CsvError, Parser } from 'csv-parse';

/** One record of a CSV file; `line` is where it starts, as an editor counts. */
export type CsvRecord = { line: number; cells: string[] };

/** Where the text stops being CSV; `column` counts from 0. */
export type CsvFault = { line: number; column: number; message: string };

const recordSize = 1024 * 1024;

const unclosed =
  'A quote opens here and is not closed. Close it; double a quote that belongs to the text. Reading stopped.';
const misplaced =
  'A quote stands inside a value. Put the whole value in quotes and double the quotes inside it. Reading stopped.';

/**
 * Parses CSV (RFC 4180; any line ending, quoted ones included, and a byte order mark) and gives the
 * records of each piece at once. Blank lines are left out. Calls `onFault` and ends where the text
 * is no CSV, after the records before it. Linear time; memory for one piece and one record.
 */
export async function* parseCsv(
  pieces: AsyncIterable<Uint8Array>,
  onFault: (fault: CsvFault) => void,
): AsyncGenerator<CsvRecord[]> {
  let records: CsvRecord[] = [];
  const lines = new LineCounter();
  const parser = new Parser({
    bom: true,
    max_record_size: recordSize,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    // Taken here and not from the readable side, which drops what it holds when an error comes.
    on_record: (cells: string[], info) => {
      const line = lines.startOf(cells, info.lines, info.empty_lines);
      if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells });
      return null;
    },
  });
  // Every error comes to the callback of a write too; unheard, the event would end the process.
  parser.on('error', () => undefined);
  try {
    for await (const piece of pieces) {
      const error = await settled((done) => parser.write(piece, done));
      yield* taken();
      if (error) return onFault(describe(error, lines));
    }
    const error = await settled((done) => parser.end(done));
    yield* taken();
    if (error) onFault(describe(error, lines));
  } finally {
    parser.destroy();
  }
  function* taken(): Generator<CsvRecord[]> {
    const batch = records;
    records = [];
    if (batch.length > 0) yield batch;
  }
}

/** Turns the parser's count of lines into an editor's. */
class LineCounter {
  #extra = 0;
  #next = 1;
  #empty = 0;

  /** Line on which a record that ends on the parser's line `last` starts. */
  startOf(cells: readonly string[], last: number, empty: number): number {
    let breaks = 0;
    let pairs = 0;
    for (const cell of cells) {
      if (!cell.includes('\n') && !cell.includes('\r')) continue;
      breaks += cell.match(/[\r\n]/g)?.length ?? 0;
      pairs += cell.match(/\r\n/g)?.length ?? 0;
    }
    const start = last - breaks - this.#extra;
    // Inside quotes the parser counts a carriage return and the line feed after it as two.
    this.#extra += pairs;
    this.#next = last - this.#extra + 1;
    this.#empty = empty;
    return start;
  }

  /** Line on which the record after the last one starts. */
  next(empty: number): number {
    return this.#next + Math.max(0, empty - this.#empty);
  }
}

function describe(error: Error, lines: LineCounter): CsvFault {
  if (!(error instanceof CsvError)) throw error;
  const line = lines.next(Number(error['empty_lines'] ?? 0));
  const column = Number(error['index'] ?? 0);
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { line, column, message: unclosed };
    case 'CSV_MAX_RECORD_SIZE':
      return { line, column, message: `This row is longer than 1 MiB. ${unclosed}` };
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return { line, column, message: misplaced };
    default:
      throw error;
  }
}

function settled(
  write: (done: (error?: Error | null) => void) => void,
): Promise<Error | null | undefined> {
  return new Promise((resolve) => write(resolve));
}
