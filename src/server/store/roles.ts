/** Roles that a workspace made; those built in are no rows. */
import { fold } from './fold.ts';
import type { Reader, Writer } from './store.ts';
import type { RoleRow } from './tables.ts';

export function roleRow(reader: Reader, roleId: string): Promise<RoleRow | undefined> {
  return reader.selectFrom('roles').selectAll().where('role_id', '=', roleId).executeTakeFirst();
}

export function roleRows(reader: Reader): Promise<RoleRow[]> {
  return reader.selectFrom('roles').selectAll().orderBy('name_key').orderBy('role_id').execute();
}

/** Whether another role has the name, whatever its case and accents. */
export async function roleNameTaken(
  reader: Reader,
  name: string,
  butBy?: string,
): Promise<boolean> {
  const row = await reader
    .selectFrom('roles')
    .select('role_id')
    .where('name_key', '=', fold(name))
    .executeTakeFirst();
  return row !== undefined && row.role_id !== butBy;
}

export async function insertRole(
  { trx, scope, now }: Writer,
  row: Pick<RoleRow, 'role_id' | 'name' | 'description' | 'permissions'>,
): Promise<void> {
  await trx
    .insertInto('roles')
    .values({
      workspace_id: scope.workspaceId,
      ...row,
      name_key: fold(row.name),
      created_at: now,
      revision: 1,
    })
    .execute();
}

/** Changes one role and counts its revision up. */
export async function updateRoleRow(
  { trx, scope }: Writer,
  roleId: string,
  change: Partial<Pick<RoleRow, 'name' | 'description' | 'permissions'>>,
): Promise<void> {
  await trx
    .updateTable('roles')
    .set((eb) => ({
      ...change,
      ...(change.name === undefined ? {} : { name_key: fold(change.name) }),
      revision: eb('revision', '+', 1),
    }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('role_id', '=', roleId)
    .executeTakeFirstOrThrow();
}

export async function deleteRoleRow({ trx, scope }: Writer, roleId: string): Promise<void> {
  await trx
    .deleteFrom('roles')
    .where('workspace_id', '=', scope.workspaceId)
    .where('role_id', '=', roleId)
    .execute();
}
