/** Who works with a workspace. One who was removed stays, so that what they changed has a name. */
import { sql, type SqlBool } from 'kysely';
import { fold } from './fold.ts';
import type { Reader, Writer } from './store.ts';
import type { MemberRow } from './tables.ts';

export function memberRow(reader: Reader, memberId: string): Promise<MemberRow | undefined> {
  return reader
    .selectFrom('members')
    .selectAll()
    .where('member_id', '=', memberId)
    .executeTakeFirst();
}

/** One page of those not removed, the latest invitation first. */
export function memberRows(
  reader: Reader,
  limit: number,
  after: { values: readonly number[]; id: string } | undefined,
): Promise<MemberRow[]> {
  let query = reader.selectFrom('members').selectAll().where('removed_at', 'is', null);
  if (after) {
    const [invited = 0] = after.values;
    query = query.where(
      sql<SqlBool>`(invited_at < ${invited} or (invited_at = ${invited} and member_id < ${after.id}))`,
    );
  }
  return query.orderBy('invited_at', 'desc').orderBy('member_id', 'desc').limit(limit).execute();
}

/** How many of those not removed have each role. */
export async function countByRole(reader: Reader): Promise<Map<string, number>> {
  const rows = await reader
    .selectFrom('members')
    .select((eb) => ['role_id', eb.fn.countAll<number>().as('count')])
    .where('removed_at', 'is', null)
    .groupBy('role_id')
    .execute();
  return new Map(rows.map(({ role_id, count }) => [role_id, count]));
}

/** How many have joined and have the role. */
export async function countActive(reader: Reader, roleId: string): Promise<number> {
  const { count } = await reader
    .selectFrom('members')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('removed_at', 'is', null)
    .where('joined_at', 'is not', null)
    .where('role_id', '=', roleId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function emailTaken(reader: Reader, email: string): Promise<boolean> {
  const row = await reader
    .selectFrom('members')
    .select('member_id')
    .where('email_key', '=', fold(email))
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertMember(
  { trx, scope, now }: Writer,
  row: Pick<MemberRow, 'member_id' | 'email' | 'name' | 'role_id' | 'invited_by'>,
): Promise<void> {
  await trx
    .insertInto('members')
    .values({
      workspace_id: scope.workspaceId,
      ...row,
      email_key: fold(row.email),
      invited_at: now,
      joined_at: null,
      removed_at: null,
      revision: 1,
    })
    .execute();
}

/** Changes one member and counts the revision up. */
export async function updateMemberRow(
  { trx, scope }: Writer,
  memberId: string,
  change: Partial<Pick<MemberRow, 'name' | 'role_id' | 'joined_at' | 'removed_at'>>,
): Promise<void> {
  await trx
    .updateTable('members')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirstOrThrow();
}
