import type { Reader, Writer } from './store.ts';
import { projectAgain } from './projections/index.ts';
import { retaken } from './projections/counted-attempt.ts';
import type { CountedAttempt, SettingChangeRow } from './tables.ts';
import { noteWorkspace, recordingTime } from './versions.ts';

/** Every change there was, oldest first; with `until`, those made by then. O(changes). */
export function settingChanges(reader: Reader, until?: number): Promise<SettingChangeRow[]> {
  let query = reader.selectFrom('setting_changes').selectAll().orderBy('number');
  if (until !== undefined) query = query.where('changed_at', '<=', until);
  return query.execute();
}

export async function insertSettingChange(
  { trx, scope, now }: Writer,
  change: Pick<SettingChangeRow, 'setting' | 'value' | 'effective_at' | 'changed_by'>,
): Promise<void> {
  // Writers of one workspace take turns.
  const { last } = await trx
    .selectFrom('setting_changes')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('setting_changes')
    .values({
      workspace_id: scope.workspaceId,
      number: (last ?? 0) + 1,
      changed_at: now,
      ...change,
    })
    .execute();
}

export async function updateWorkspace(
  writer: Writer,
  change: { name?: string; time_zone?: string; locale?: string },
): Promise<void> {
  const { trx, scope } = writer;
  if (Object.keys(change).length === 0) return;
  await trx
    .updateTable('workspaces')
    .set(change)
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirstOrThrow();
  if (change.time_zone !== undefined) await noteWorkspace(writer);
}

/**
 * Has another attempt count from now on, and brings up to date whoever has several: O(their events).
 * What counts already stays.
 */
export async function countAttempt(writer: Writer, attempt: CountedAttempt): Promise<void> {
  const { trx, engine, scope } = writer;
  const { workspaceId } = scope;
  const { numUpdatedRows } = await trx
    .updateTable('workspaces')
    .set({ counted_attempt: attempt, counted_since: await recordingTime(writer) })
    .where('workspace_id', '=', workspaceId)
    .where('counted_attempt', '<>', attempt)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await noteWorkspace(writer);
  await projectAgain(trx, engine, workspaceId, retaken(workspaceId));
}
