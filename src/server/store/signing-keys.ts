/** What tokens and cursors are signed by; a key has one purpose and never another. */
import { randomBytes } from 'node:crypto';
import { newId } from './identifier.ts';
import type { Reader, Writer } from './store.ts';
import type { SigningKeyRow } from './tables.ts';

export type SigningPurpose = 'embed' | 'cursor';

export function signingKeyById(reader: Reader, keyId: string): Promise<SigningKeyRow | undefined> {
  return reader
    .selectFrom('signing_keys')
    .selectAll()
    .where('key_id', '=', keyId)
    .executeTakeFirst();
}

/** Every key that was not deleted, the one that signs first. */
export async function signingKeys(
  reader: Reader,
  purpose: SigningPurpose,
): Promise<[SigningKeyRow, ...SigningKeyRow[]]> {
  const rows = await reader
    .selectFrom('signing_keys')
    .selectAll()
    .where('purpose', '=', purpose)
    .orderBy('created_at', 'desc')
    .orderBy('key_id')
    .execute();
  const signing = rows.find((row) => row.verifies_until === null);
  if (!signing) throw new Error(`There is no key to sign by as ${purpose}.`);
  return [signing, ...rows.filter((row) => row !== signing)];
}

export async function insertSigningKey(
  { trx, scope, now }: Writer,
  purpose: SigningPurpose,
): Promise<void> {
  await trx
    .insertInto('signing_keys')
    .values({
      workspace_id: scope.workspaceId,
      key_id: newId('sig'),
      purpose,
      secret: randomBytes(32).toString('base64url'),
      created_at: now,
      verifies_until: null,
    })
    .execute();
}

/** The key that signs stops doing so; what it signed is good until then. */
export async function retireSigningKey(
  { trx, scope }: Writer,
  purpose: SigningPurpose,
  until: number,
): Promise<void> {
  await trx
    .updateTable('signing_keys')
    .set({ verifies_until: until })
    .where('workspace_id', '=', scope.workspaceId)
    .where('purpose', '=', purpose)
    .where('verifies_until', 'is', null)
    .execute();
}

/** Forgets keys that nothing can be verified by any more; of a purpose, all that sign no more. */
export async function deleteRetiredKeys(
  { trx, scope, now }: Writer,
  purpose?: SigningPurpose,
): Promise<void> {
  const ofWorkspace = trx
    .deleteFrom('signing_keys')
    .where('workspace_id', '=', scope.workspaceId)
    .where('verifies_until', 'is not', null);
  await (
    purpose === undefined
      ? ofWorkspace.where('verifies_until', '<=', now)
      : ofWorkspace.where('purpose', '=', purpose)
  ).execute();
}
