export type Cell = string | number | boolean | null | undefined;

export interface NamedTable {
  name: string;
  /** The first names the columns. */
  rows: Cell[][];
}

/**
 * RFC 4180: every record as wide as the widest, lines end in CRLF. Text that a spreadsheet would run
 * as a formula gets an apostrophe in front.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows
    .map((row) => `${row.map(cell).join(',')}${','.repeat(width - Math.max(row.length, 1))}\r\n`)
    .join('');
}

// Full-width and small forms too: spreadsheets fold them. Spaces, marks that do not show and quotes
// before them do not stop a spreadsheet either.
const formula = /^[\s\p{Cf}"'＂＇“”‘’]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫]/u;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
