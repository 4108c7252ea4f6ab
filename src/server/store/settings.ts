import { newId } from './identifier.ts';
import type { Reader, Writer } from './store.ts';
import type { SettingChangeRow } from './tables.ts';

/** Every change there was, oldest first; with `until`, those made by then. O(changes). */
export function settingChanges(reader: Reader, until?: number): Promise<SettingChangeRow[]> {
  let query = reader
    .selectFrom('setting_changes')
    .selectAll()
    .orderBy('changed_at')
    .orderBy('change_id');
  if (until !== undefined) query = query.where('changed_at', '<=', until);
  return query.execute();
}

export async function insertSettingChange(
  { trx, scope, now }: Writer,
  change: Pick<SettingChangeRow, 'setting' | 'value' | 'effective_at' | 'changed_by'>,
): Promise<void> {
  await trx
    .insertInto('setting_changes')
    .values({
      workspace_id: scope.workspaceId,
      change_id: newId('chg'),
      changed_at: now,
      ...change,
    })
    .execute();
}

export async function updateWorkspace(
  { trx, scope }: Writer,
  change: { name?: string; time_zone?: string; locale?: string },
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await trx
    .updateTable('workspaces')
    .set(change)
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirstOrThrow();
}
