/** Tokens that ended before their time. */
import type { Reader, Writer } from './store.ts';
import type { TokenRevocationRow } from './tables.ts';

/** One token, or all that were made for a portal or by a key. */
export type RevocationKind = 'token' | 'portal' | 'key';

/** When each was revoked. */
export class Revocations {
  readonly #at: ReadonlyMap<string, number>;

  constructor(rows: readonly TokenRevocationRow[]) {
    this.#at = new Map(
      rows.map(({ kind, target, revoked_at }) => [`${kind} ${target}`, revoked_at]),
    );
  }

  /** Milliseconds since 1970; undefined when it was not. */
  at(kind: RevocationKind, target: string): number | undefined {
    return this.#at.get(`${kind} ${target}`);
  }
}

/** All that matter still. O(revocations of the last quarter of an hour). */
export async function revocationsOf(reader: Reader): Promise<Revocations> {
  return new Revocations(await reader.selectFrom('token_revocations').selectAll().execute());
}

export async function insertRevocation(
  { trx, scope, now }: Writer,
  row: Omit<TokenRevocationRow, 'workspace_id' | 'revoked_at' | 'kind'> & { kind: RevocationKind },
): Promise<void> {
  const { revoked_by, kept_until } = row;
  await trx
    .insertInto('token_revocations')
    .values({ workspace_id: scope.workspaceId, revoked_at: now, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'kind', 'target'])
        .doUpdateSet({ revoked_at: now, revoked_by, kept_until }),
    )
    .execute();
}

/** Forgets those whose tokens have ended by themselves. */
export async function deleteOldRevocations({ trx, scope, now }: Writer): Promise<void> {
  await trx
    .deleteFrom('token_revocations')
    .where('workspace_id', '=', scope.workspaceId)
    .where('kept_until', '<=', now)
    .execute();
}
