import type { Reader, Writer } from './store.ts';
import type { ApiKeyRow, SigningKeyRow } from './tables.ts';

export async function insertApiKey({ trx }: Writer, row: ApiKeyRow): Promise<void> {
  await trx.insertInto('api_keys').values(row).execute();
}

/** Ends every live key of this name at once. */
export async function revokeApiKeys({ trx, scope, now }: Writer, name: string): Promise<void> {
  await trx
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('workspace_id', '=', scope.workspaceId)
    .where('name', '=', name)
    .where('revoked_at', 'is', null)
    .execute();
}

export function apiKeyByHash(reader: Reader, secretHash: string): Promise<ApiKeyRow | undefined> {
  return reader
    .selectFrom('api_keys')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
}

export function apiKeyById(reader: Reader, keyId: string): Promise<ApiKeyRow | undefined> {
  return reader.selectFrom('api_keys').selectAll().where('key_id', '=', keyId).executeTakeFirst();
}

export function signingKeyById(reader: Reader, keyId: string): Promise<SigningKeyRow | undefined> {
  return reader
    .selectFrom('signing_keys')
    .selectAll()
    .where('key_id', '=', keyId)
    .executeTakeFirst();
}

/** The newest key for the purpose. */
export function newestSigningKey(
  reader: Reader,
  purpose: 'embed' | 'cursor',
): Promise<SigningKeyRow> {
  return reader
    .selectFrom('signing_keys')
    .selectAll()
    .where('purpose', '=', purpose)
    .orderBy('created_at', 'desc')
    .orderBy('key_id')
    .limit(1)
    .executeTakeFirstOrThrow();
}
