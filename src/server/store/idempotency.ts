import type { Writer } from './store.ts';
import type { IdempotencyRow } from './tables.ts';

type Key = Pick<IdempotencyRow, 'operation' | 'caller' | 'key'>;

const kept = 24 * 3_600_000;
/** A request cannot be under way longer than this; its process died. */
const longestRequest = 60_000;

/**
 * Claims the key for a request, or returns the row of the request that did. Keys older than 24 hours
 * are forgotten.
 */
export async function claimKey({ trx, scope, now }: Writer, key: Key, requestHash: string): Promise<IdempotencyRow | undefined> {
  await trx
    .deleteFrom('idempotency_keys')
    .where('workspace_id', '=', scope.workspaceId)
    .where((eb) =>
      eb.or([
        eb('created_at', '<=', now - kept),
        eb.and([eb('status', 'is', null), eb('created_at', '<=', now - longestRequest)]),
      ]),
    )
    .execute();
  const inserted = await trx
    .insertInto('idempotency_keys')
    .values({
      workspace_id: scope.workspaceId,
      ...key,
      request_hash: requestHash,
      status: null,
      answer: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'operation', 'caller', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted) return undefined;
  return trx
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('operation', '=', key.operation)
    .where('caller', '=', key.caller)
    .where('key', '=', key.key)
    .executeTakeFirstOrThrow();
}

export async function storeAnswer({ trx, scope }: Writer, key: Key, status: number, answer: string): Promise<void> {
  await trx
    .updateTable('idempotency_keys')
    .set({ status, answer })
    .where('workspace_id', '=', scope.workspaceId)
    .where('operation', '=', key.operation)
    .where('caller', '=', key.caller)
    .where('key', '=', key.key)
    .execute();
}

/** Lets the key be used again: the request had no effect. */
export async function releaseKey({ trx, scope }: Writer, key: Key): Promise<void> {
  await trx
    .deleteFrom('idempotency_keys')
    .where('workspace_id', '=', scope.workspaceId)
    .where('operation', '=', key.operation)
    .where('caller', '=', key.caller)
    .where('key', '=', key.key)
    .execute();
}
