export type Cell = string | number | boolean | null | undefined;

/** RFC 4180, with text that a spreadsheet would run as a formula made harmless (#14, #103). */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
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
