import type { Reader, Writer } from './store.ts';
import type { LabelRow } from './tables.ts';

export function listLabels(reader: Reader): Promise<LabelRow[]> {
  return reader.selectFrom('labels').selectAll().orderBy('key').execute();
}

export async function labelsByKey(reader: Reader): Promise<Map<string, LabelRow>> {
  return new Map((await listLabels(reader)).map((row) => [row.key, row]));
}

/** Returns false, and writes nothing, when the key is taken. */
export async function insertLabel({ trx }: Writer, row: LabelRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('labels')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}

export interface AppliedLabelRow {
  resource_id: string;
  key: string;
  name: string;
  type: string;
  value: string;
}

/** Labels on these interviewers, by key. */
export function labelsOn(
  reader: Reader,
  interviewerIds: readonly string[],
): Promise<AppliedLabelRow[]> {
  if (interviewerIds.length === 0) return Promise.resolve([]);
  return reader
    .selectFrom('label_assignments as a')
    .innerJoin('labels as l', (join) =>
      join.onRef('l.workspace_id', '=', 'a.workspace_id').onRef('l.key', '=', 'a.key'),
    )
    .select(['a.resource_id', 'a.key', 'l.name', 'l.type', 'a.value'])
    .where('a.resource_type', '=', 'interviewer')
    .where('a.resource_id', 'in', [...interviewerIds])
    .orderBy('a.resource_id')
    .orderBy('a.key')
    .execute();
}
