import type { Reader, Writer } from './store.ts';
import type { ImportRow } from './tables.ts';

export async function insertImport({ trx }: Writer, row: ImportRow): Promise<void> {
  await trx.insertInto('imports').values(row).execute();
}

export async function updateImport(
  { trx, scope }: Writer,
  id: string,
  change: Partial<Omit<ImportRow, 'workspace_id' | 'import_id'>>,
): Promise<void> {
  await trx
    .updateTable('imports')
    .set(change)
    .where('workspace_id', '=', scope.workspaceId)
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow();
}

export function importRow(reader: Reader, id: string): Promise<ImportRow | undefined> {
  return reader.selectFrom('imports').selectAll().where('import_id', '=', id).executeTakeFirst();
}

/** Ends imports that a stopped process left under way. */
export async function failUnfinishedImports({ trx, scope, now }: Writer): Promise<void> {
  await trx
    .updateTable('imports')
    .set({ status: 'failed', finished_at: now })
    .where('workspace_id', '=', scope.workspaceId)
    .where('status', '=', 'running')
    .execute();
}
