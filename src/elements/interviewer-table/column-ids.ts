/** The columns of the table, in the order they are shown. */
export const columnIds = [
  'interviewer',
  'workflow',
  'stats',
  'ats',
  'csat',
  'spend',
  'labels',
  'subs',
  'deadline',
  'created',
  'active',
] as const;

export type ColumnId = (typeof columnIds)[number];

/** Columns of a space-separated list, in the table's order; all of them when it names none. */
export function readColumns(list: string | null | undefined): readonly ColumnId[] {
  const named = new Set((list ?? '').split(/\s+/));
  const shown = columnIds.filter((id) => named.has(id));
  return shown.length > 0 ? shown : columnIds;
}
