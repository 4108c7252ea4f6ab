import { parseApiKey } from '../../src/server/auth/api-key.ts';
import type { World } from './world.ts';

/** Ends a key at once, whoever may. */
export async function revokeKey({ store }: World, key: string): Promise<void> {
  const { workspaceId = '', secretHash = '' } = parseApiKey(key) ?? {};
  await store.write({ workspaceId, interviewerIds: null }, ({ trx, now }) =>
    trx
      .updateTable('api_keys')
      .set({ revoked_at: now })
      .where('secret_hash', '=', secretHash)
      .executeTakeFirstOrThrow(),
  );
}
