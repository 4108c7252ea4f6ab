/** Who made, changed or deleted which label definition (#145). */
import type { Reader, Writer } from './store.ts';
import type { LabelChangeRow } from './tables.ts';

export async function insertLabelChange(
  { trx, scope, now }: Writer,
  change: Omit<LabelChangeRow, 'workspace_id' | 'number' | 'changed_at'>,
): Promise<void> {
  // Writers of one workspace take turns.
  const { last } = await trx
    .selectFrom('label_changes')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('label_changes')
    .values({
      workspace_id: scope.workspaceId,
      number: (last ?? 0) + 1,
      changed_at: now,
      ...change,
    })
    .execute();
}

/** The latest changes, newest first; of one label with `key`. */
export async function labelChanges(
  reader: Reader,
  key: string | undefined,
  limit: number,
): Promise<{ rows: LabelChangeRow[]; total: number }> {
  const all = reader.selectFrom('label_changes');
  const some = key === undefined ? all : all.where('key', '=', key);
  const rows = await some.selectAll().orderBy('number', 'desc').limit(limit).execute();
  const { total } = await some
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total };
}
