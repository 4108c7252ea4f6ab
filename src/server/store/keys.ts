import { sql, type SqlBool } from 'kysely';
import type { Reader, Writer } from './store.ts';
import type { ApiKeyRow } from './tables.ts';

/** A key with what it was used for; null when it never was. */
export type ListedKey = ApiKeyRow & {
  last_used_at: number | null;
  completed: number | null;
  failed: number | null;
  rate_limited: number | null;
};

const withUsage = (reader: Reader) =>
  reader
    .selectFrom('api_keys as k')
    .leftJoin('api_key_usage as u', (join) =>
      join.onRef('u.workspace_id', '=', 'k.workspace_id').onRef('u.key_id', '=', 'k.key_id'),
    )
    .selectAll('k')
    .select(['u.last_used_at', 'u.completed', 'u.failed', 'u.rate_limited']);

export function listedKey(reader: Reader, keyId: string): Promise<ListedKey | undefined> {
  return withUsage(reader).where('k.key_id', '=', keyId).executeTakeFirst();
}

/** One page, the newest first. */
export function listedKeys(
  reader: Reader,
  limit: number,
  after: { values: readonly number[]; id: string } | undefined,
): Promise<ListedKey[]> {
  let query = withUsage(reader);
  if (after) {
    const [created = 0] = after.values;
    query = query.where(
      sql<SqlBool>`(k.created_at < ${created} or (k.created_at = ${created} and k.key_id < ${after.id}))`,
    );
  }
  return query.orderBy('k.created_at', 'desc').orderBy('k.key_id', 'desc').limit(limit).execute();
}

export async function countKeys(reader: Reader): Promise<number> {
  const { count } = await reader
    .selectFrom('api_keys')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Changes one key and counts its revision up. */
export async function updateKey(
  { trx, scope }: Writer,
  keyId: string,
  change: Partial<Omit<ApiKeyRow, 'workspace_id' | 'key_id' | 'revision'>>,
): Promise<void> {
  await trx
    .updateTable('api_keys')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('key_id', '=', keyId)
    .executeTakeFirstOrThrow();
}

export async function insertApiKey({ trx }: Writer, row: ApiKeyRow): Promise<void> {
  await trx.insertInto('api_keys').values(row).execute();
}

/** By the hash of its secret, or of the one before. */
export function apiKeyByHash(reader: Reader, secretHash: string): Promise<ApiKeyRow | undefined> {
  return reader
    .selectFrom('api_keys')
    .selectAll()
    .where((eb) =>
      eb.or([eb('secret_hash', '=', secretHash), eb('previous_hash', '=', secretHash)]),
    )
    .executeTakeFirst();
}

export function apiKeyById(reader: Reader, keyId: string): Promise<ApiKeyRow | undefined> {
  return reader.selectFrom('api_keys').selectAll().where('key_id', '=', keyId).executeTakeFirst();
}
