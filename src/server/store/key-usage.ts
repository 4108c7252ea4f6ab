/** What API keys were used for, added to what was counted before. */
import { deleteOldRevocations } from './revocations.ts';
import { deleteRetiredKeys } from './signing-keys.ts';
import type { Store } from './store.ts';

/** Requests of one key, with those of its tokens, since the last time. */
export interface UsageCount {
  workspaceId: string;
  keyId: string;
  lastUsedAt: number;
  completed: number;
  failed: number;
  rateLimited: number;
}

/** One transaction for each workspace; it also forgets what no credential needs any more. */
export async function recordUsage(store: Store, counts: readonly UsageCount[]): Promise<void> {
  for (const [workspaceId, own] of Map.groupBy(counts, (count) => count.workspaceId)) {
    await store.write({ workspaceId, interviewerIds: null }, async (writer) => {
      const { trx } = writer;
      for (const { keyId, lastUsedAt, completed, failed, rateLimited } of own) {
        await trx
          .insertInto('api_key_usage')
          .values({
            workspace_id: workspaceId,
            key_id: keyId,
            last_used_at: lastUsedAt,
            completed,
            failed,
            rate_limited: rateLimited,
          })
          .onConflict((conflict) =>
            conflict.columns(['workspace_id', 'key_id']).doUpdateSet((eb) => ({
              // Another server may have written a later use before.
              last_used_at: eb
                .case()
                .when('excluded.last_used_at', '>', eb.ref('api_key_usage.last_used_at'))
                .then(eb.ref('excluded.last_used_at'))
                .else(eb.ref('api_key_usage.last_used_at'))
                .end(),
              completed: eb('api_key_usage.completed', '+', eb.ref('excluded.completed')),
              failed: eb('api_key_usage.failed', '+', eb.ref('excluded.failed')),
              rate_limited: eb('api_key_usage.rate_limited', '+', eb.ref('excluded.rate_limited')),
            })),
          )
          .execute();
      }
      // Nothing else writes again and again while there are requests.
      await deleteRetiredKeys(writer);
      await deleteOldRevocations(writer);
    });
  }
}
