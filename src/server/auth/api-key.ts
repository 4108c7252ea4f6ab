import { createHash, randomBytes } from 'node:crypto';
import { checkWorkspaceId } from '../store/engine.ts';
import { newId, sha256 } from '../store/identifier.ts';
import { insertApiKey } from '../store/keys.ts';
import type { Permission } from '../contract.ts';
import type { Writer } from '../store/store.ts';

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

export interface NewKey {
  name: string;
  permissions: readonly Permission[];
}

/** Makes a key of the writer's workspace. The text returned is stored nowhere. */
export async function createApiKey(writer: Writer, { name, permissions }: NewKey): Promise<string> {
  const workspaceId = checkWorkspaceId(writer.scope.workspaceId);
  const body = `screenkit_${workspaceId}_${base62(randomBytes(32), secretLength)}`;
  const key = body + checksum(body);
  await insertApiKey(writer, {
    workspace_id: workspaceId,
    key_id: newId('key'),
    name,
    secret_hash: sha256(key),
    permissions: JSON.stringify(permissions),
    created_at: writer.now,
    expires_at: null,
    revoked_at: null,
  });
  return key;
}
