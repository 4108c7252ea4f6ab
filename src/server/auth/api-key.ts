import { createHash, randomBytes } from 'node:crypto';
import { checkWorkspaceId } from '../store/engine.ts';
import { newId, sha256 } from '../store/identifier.ts';
import { apiKeyById, insertApiKey, updateKey } from '../store/keys.ts';
import type { Permission } from '../contract.ts';
import type { Writer } from '../store/store.ts';
import type { ApiKeyRow } from '../store/tables.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretLength = 43;
const checksumLength = 6;

function base62(bytes: Uint8Array, length: number): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  while (text.length < length) {
    text = digits.charAt(Number(value % 62n)) + text;
    value /= 62n;
  }
  return text;
}

/** Lets scanners and clients tell a mistyped key from a revoked one without asking. */
function checksum(text: string): string {
  return base62(createHash('sha256').update(text).digest().subarray(0, 5), checksumLength);
}

export interface ParsedKey {
  workspaceId: string;
  secretHash: string;
}

/** `screenkit_<workspace>_<secret>`; undefined when it is not of that form. */
export function parseApiKey(text: string): ParsedKey | undefined {
  const match = /^screenkit_([a-z0-9_]{1,40})_([A-Za-z0-9]{49})$/.exec(text);
  const [, workspaceId, secret] = match ?? [];
  if (workspaceId === undefined || secret === undefined) return undefined;
  const body = text.slice(0, -checksumLength);
  return checksum(body) === secret.slice(secretLength)
    ? { workspaceId, secretHash: sha256(text) }
    : undefined;
}

export interface NewSecret {
  /** Stored nowhere. */
  text: string;
  /** What is stored of it. */
  row: Pick<ApiKeyRow, 'secret_hash' | 'last_characters'>;
}

export function newSecret(workspaceId: string): NewSecret {
  const body = `screenkit_${checkWorkspaceId(workspaceId)}_${base62(randomBytes(32), secretLength)}`;
  const text = body + checksum(body);
  return { text, row: { secret_hash: sha256(text), last_characters: text.slice(-4) } };
}

export interface NewKey {
  /** A new one when absent. */
  keyId?: string;
  name: string;
  permissions: readonly Permission[];
  description?: string | null;
  expiresAt?: number | null;
  /** Id of the key that makes it. */
  createdBy?: string;
}

/** Makes a key of the writer's workspace. Its secret is stored nowhere. */
export async function addApiKey(
  writer: Writer,
  {
    keyId = newId('key'),
    name,
    permissions,
    description = null,
    expiresAt = null,
    createdBy,
  }: NewKey,
): Promise<{ keyId: string; secret: string }> {
  const { workspaceId } = writer.scope;
  const secret = newSecret(workspaceId);
  await insertApiKey(writer, {
    workspace_id: workspaceId,
    key_id: keyId,
    name,
    description,
    ...secret.row,
    permissions: JSON.stringify(permissions),
    created_at: writer.now,
    created_by: createdBy ?? null,
    expires_at: expiresAt,
    revoked_at: null,
    previous_hash: null,
    previous_until: null,
    revision: 1,
  });
  return { keyId, secret: secret.text };
}

/** The same, where only the secret is asked for. */
export async function createApiKey(writer: Writer, key: NewKey): Promise<string> {
  return (await addApiKey(writer, key)).secret;
}

/** Makes the key of this id or, where there is one, gives it another secret: the one before lets nobody in. */
export async function renewApiKey(
  writer: Writer,
  key: Pick<NewKey, 'name' | 'permissions'> & { keyId: string },
): Promise<string> {
  if (!(await apiKeyById(writer.reader, key.keyId))) return createApiKey(writer, key);
  const secret = newSecret(writer.scope.workspaceId);
  await updateKey(writer, key.keyId, {
    ...secret.row,
    permissions: JSON.stringify(key.permissions),
    revoked_at: null,
    previous_hash: null,
    previous_until: null,
  });
  return secret.text;
}
