import type { Writer } from './store.ts';
import type { IdempotencyRow } from './tables.ts';

export type RequestKey = Pick<IdempotencyRow, 'operation' | 'caller' | 'key'>;

const kept = 24 * 3_600_000;

/**
 * Claims the key in the transaction of the request's own effect, or returns the row of the request
 * that claimed it before. Keys older than 24 hours are forgotten.
 */
export async function claimKey(
  { trx, scope, now }: Writer,
  key: RequestKey,
  requestHash: string,
): Promise<IdempotencyRow | undefined> {
  await trx
    .deleteFrom('idempotency_keys')
    .where('workspace_id', '=', scope.workspaceId)
    .where('created_at', '<=', now - kept)
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
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'operation', 'caller', 'key']).doNothing(),
    )
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

/** Keeps the answer, to be given again. */
export async function storeAnswer(
  { trx, scope }: Writer,
  key: RequestKey,
  status: number,
  answer: string,
): Promise<void> {
  await trx
    .updateTable('idempotency_keys')
    .set({ status, answer })
    .where('workspace_id', '=', scope.workspaceId)
    .where('operation', '=', key.operation)
    .where('caller', '=', key.caller)
    .where('key', '=', key.key)
    .executeTakeFirstOrThrow();
}
