import { sql, type SqlBool } from 'kysely';
import { isNarrowed, type Scope } from './scope.ts';
import type { Reader, Writer } from './store.ts';
import type { LabelRow } from './tables.ts';
import { recordingTime } from './versions.ts';

export function listLabels(reader: Reader): Promise<LabelRow[]> {
  return reader.selectFrom('labels').selectAll().orderBy('key').execute();
}

export async function labelsByKey(reader: Reader): Promise<Map<string, LabelRow>> {
  return new Map((await listLabels(reader)).map((row) => [row.key, row]));
}

/** As a credential may see them: one for certain rows finds of a picklist the values on those only. */
export async function labelsInScope(reader: Reader, scope: Scope): Promise<Map<string, LabelRow>> {
  const labels = await labelsByKey(reader);
  if (!isNarrowed(scope) || labels.size === 0) return labels;
  const { byValue } = await countLabels(reader);
  return new Map([...labels].map(([key, row]) => [key, seenBy(row, byValue.get(key))]));
}

function seenBy(row: LabelRow, used: ReadonlyMap<string, number> | undefined): LabelRow {
  if (row.allowed_values === null) return row;
  const values = JSON.parse(row.allowed_values) as string[];
  return { ...row, allowed_values: JSON.stringify(values.filter((value) => used?.has(value))) };
}

export function labelRow(reader: Reader, key: string): Promise<LabelRow | undefined> {
  return reader.selectFrom('labels').selectAll().where('key', '=', key).executeTakeFirst();
}

export type NewLabel = Pick<
  LabelRow,
  'key' | 'name' | 'description' | 'type' | 'allowed_values' | 'required'
>;

/** Returns false, and writes nothing, when the key is taken. */
export async function insertLabel(writer: Writer, row: NewLabel): Promise<boolean> {
  const { trx, scope } = writer;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('labels')
    .values({
      ...row,
      workspace_id: scope.workspaceId,
      revision: 1,
      created_at: await recordingTime(writer),
      deleted_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'key']).where('deleted_at', 'is', null).doNothing(),
    )
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}

/** Changes a definition and counts its revision up. */
export async function updateLabelRow(
  { trx, scope }: Writer,
  key: string,
  change: Partial<Pick<LabelRow, 'name' | 'description' | 'allowed_values' | 'required'>>,
): Promise<void> {
  await trx
    .updateTable('labels')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('key', '=', key)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
}

/** Answers as of before find it still; one that was made at this very moment never was. */
export async function endLabel(writer: Writer, key: string): Promise<void> {
  const { trx, scope } = writer;
  const deleted_at = await recordingTime(writer);
  await trx
    .deleteFrom('labels')
    .where('workspace_id', '=', scope.workspaceId)
    .where('key', '=', key)
    .where('created_at', '=', deleted_at)
    .execute();
  await trx
    .updateTable('labels')
    .set({ deleted_at })
    .where('workspace_id', '=', scope.workspaceId)
    .where('key', '=', key)
    .where('deleted_at', 'is', null)
    .execute();
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

/** Who carries this label, and with which value as JSON. O(assignments of the label). */
export function carriersOf(
  reader: Reader,
  key: string,
): Promise<{ resource_id: string; value: string }[]> {
  return reader
    .selectFrom('label_assignments')
    .select(['resource_id', 'value'])
    .where('resource_type', '=', 'interviewer')
    .where('key', '=', key)
    .orderBy('resource_id')
    .execute();
}

export interface LabelCounts {
  /** Interviewers in scope. */
  interviewers: number;
  /** Label key to interviewers that carry it. */
  byKey: Map<string, number>;
  /** Key of a picklist or yes/no to value to interviewers that carry it. */
  byValue: Map<string, Map<string, number>>;
}

/** How often each label is used; of a single one with `key`. O(assignments). */
export async function countLabels(reader: Reader, key?: string): Promise<LabelCounts> {
  const assignments = () => {
    const query = reader
      .selectFrom('label_assignments as a')
      .select((eb) => ['a.key', eb.fn.countAll<number>().as('count')])
      .where('a.resource_type', '=', 'interviewer')
      .groupBy('a.key');
    return key === undefined ? query : query.where('a.key', '=', key);
  };
  const keys = await assignments().execute();
  const values = await assignments()
    .innerJoin('labels as l', (join) =>
      join.onRef('l.workspace_id', '=', 'a.workspace_id').onRef('l.key', '=', 'a.key'),
    )
    .where('l.type', 'in', ['picklist', 'yes_no'])
    .select('a.value')
    .groupBy('a.value')
    .execute();
  const { count: interviewers } = await reader
    .selectFrom('interviewers')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const byValue = new Map<string, Map<string, number>>();
  for (const { key, value, count } of values) {
    const counts = byValue.get(key) ?? new Map<string, number>();
    byValue.set(key, counts.set(String(JSON.parse(value)), count));
  }
  return { interviewers, byKey: new Map(keys.map((row) => [row.key, row.count])), byValue };
}

const lacking = sql<SqlBool>`exists (
  select 1 from labels l where l.required = 1 and not exists (
    select 1 from label_assignments a
    where a.resource_type = 'interviewer' and a.resource_id = i.interviewer_id and a.key = l.key
  )
)`;

/** Interviewers that lack a label which is required, the newest first. O(interviewers). */
export function interviewersLacking(
  reader: Reader,
  limit: number,
  after: { values: readonly number[]; id: string } | undefined,
): Promise<{ interviewer_id: string; created_at: number }[]> {
  let query = reader
    .selectFrom('interviewers as i')
    .select(['i.interviewer_id', 'i.created_at'])
    .where(lacking)
    .orderBy('i.created_at', 'desc')
    .orderBy('i.interviewer_id')
    .limit(limit);
  const [created] = after?.values ?? [];
  if (after && created !== undefined) {
    query = query.where(
      sql<SqlBool>`(i.created_at < ${created} or (i.created_at = ${created} and i.interviewer_id > ${after.id}))`,
    );
  }
  return query.execute();
}

export async function countLacking(reader: Reader): Promise<number> {
  const { count } = await reader
    .selectFrom('interviewers as i')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(lacking)
    .executeTakeFirstOrThrow();
  return count;
}
