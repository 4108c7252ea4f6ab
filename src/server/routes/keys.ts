import type { components } from '../../schema.ts';
import { addApiKey, newSecret } from '../auth/api-key.ts';
import { foreignPermissions } from '../auth/permissions.ts';
import type { Principal } from '../auth/principal.ts';
import type { Permission } from '../contract.ts';
import { Problem, refuse, type Finding } from '../problem.ts';
import { countKeys, listedKey, listedKeys, updateKey, type ListedKey } from '../store/keys.ts';
import type { Reader } from '../store/store.ts';
import type { Handler } from './call.ts';
import { Cursors } from './cursor.ts';
import { requireRevision, revisionTag } from './revision.ts';
import { instantOrNull, instantText } from './time.ts';

type ApiKey = components['schemas']['ApiKey'];

const permissionsOf = (row: ListedKey) => JSON.parse(row.permissions) as Permission[];

function statusOf({ revoked_at, expires_at }: ListedKey, now: number): ApiKey['status'] {
  if (revoked_at !== null) return 'revoked';
  return expires_at !== null && expires_at <= now ? 'expired' : 'active';
}

function view(row: ListedKey, now: number): ApiKey {
  const usage = {
    completed: row.completed ?? 0,
    failed: row.failed ?? 0,
    rateLimited: row.rate_limited ?? 0,
  };
  const overlaps = row.previous_until !== null && row.previous_until > now;
  return {
    id: row.key_id,
    name: row.name,
    description: row.description,
    prefix: `screenkit_${row.workspace_id}_`,
    lastCharacters: row.last_characters,
    permissions: permissionsOf(row),
    status: statusOf(row, now),
    createdAt: instantText(row.created_at),
    createdBy: row.created_by,
    expiresAt: instantOrNull(row.expires_at),
    revokedAt: instantOrNull(row.revoked_at),
    previousSecretUntil: overlaps ? instantOrNull(row.previous_until) : null,
    lastUsedAt: instantOrNull(row.last_used_at),
    usage: { total: usage.completed + usage.failed + usage.rateLimited, ...usage },
  };
}

async function find(reader: Reader, keyId: string): Promise<ListedKey> {
  const row = await listedKey(reader, keyId);
  if (!row) throw new Problem('not_found');
  return row;
}

async function found(reader: Reader, keyId: string, now: number) {
  const row = await find(reader, keyId);
  const body = view(row, now);
  return { body, headers: { ETag: revisionTag(row.revision, body) } };
}

/** 409 when the key has ended. */
function requireActive(row: ListedKey, now: number): void {
  const status = statusOf(row, now);
  if (status !== 'active')
    throw new Problem('conflict', { title: `This key is ${status}; make another.` });
}

/** What is wrong with the end of a key that may not outlive `latest`, which is null for no end. */
function endFindings(end: number | null, latest: number | null, now: number): Finding[] {
  const pointer = '/expiresAt';
  if (end !== null && end <= now) return [{ pointer, message: 'must be later than now' }];
  if (latest === null || (end !== null && end <= latest)) return [];
  return [{ pointer, message: `must be given and no later than ${instantText(latest)}` }];
}

export const listApiKeys: Handler<'listApiKeys'> = ({ query, principal, read, now }) =>
  read(async (reader) => {
    const { limit = 50 } = query;
    const cursors = await Cursors.of(reader, 'listApiKeys', principal.scope, query);
    const rows = await listedKeys(reader, limit + 1, cursors.read(query.cursor));
    const { page, nextCursor } = cursors.cut(rows, limit, (last) => ({
      values: [last.created_at],
      id: last.key_id,
    }));
    return {
      status: 200,
      body: {
        data: page.map((row) => view(row, now)),
        page: { nextCursor, total: await countKeys(reader) },
      },
    };
  });

export const getApiKey: Handler<'getApiKey'> = ({ path, read, now }) =>
  read(async (reader) => ({ status: 200, ...(await found(reader, path.keyId, now)) }));

export const createApiKey: Handler<'createApiKey'> = ({ body, principal, write }) =>
  write(async (writer) => {
    const end = body.expiresAt === undefined ? null : Date.parse(body.expiresAt);
    refuse([
      ...foreignPermissions(
        body.permissions,
        (one) => principal.permissions.has(one),
        'the caller',
      ),
      ...endFindings(end, principal.expiresAt, writer.now),
    ]);
    const { keyId, secret } = await addApiKey(writer, {
      name: body.name.trim(),
      description: body.description ?? null,
      permissions: body.permissions,
      expiresAt: end,
      createdBy: principal.keyId,
    });
    return {
      status: 201,
      body: { apiKey: view(await find(writer.reader, keyId), writer.now), secret },
      headers: { Location: `/v1/api-keys/${keyId}` },
    };
  });

export const updateApiKey: Handler<'updateApiKey'> = ({ path, header, body, write }) =>
  write(async (writer) => {
    const row = await find(writer.reader, path.keyId);
    requireRevision(row.revision, header['if-match']);
    requireActive(row, writer.now);
    const { name, description, permissions, expiresAt } = body;
    const end = expiresAt === undefined ? row.expires_at : Date.parse(expiresAt);
    const held = permissionsOf(row);
    refuse([
      ...foreignPermissions(permissions ?? [], (one) => held.includes(one), 'the key'),
      ...endFindings(end, row.expires_at, writer.now),
    ]);
    await updateKey(writer, path.keyId, {
      ...(name === undefined ? {} : { name: name.trim() }),
      ...(description === undefined ? {} : { description }),
      ...(permissions === undefined ? {} : { permissions: JSON.stringify(permissions) }),
      expires_at: end,
    });
    return { status: 200, ...(await found(writer.reader, path.keyId, writer.now)) };
  });

/** Whoever holds a secret holds what it may do: only who may do all that is shown one. */
function requireAllOf(row: ListedKey, { permissions, expiresAt }: Principal): void {
  const covered = permissionsOf(row).every((permission) => permissions.has(permission));
  const inTime = expiresAt === null || (row.expires_at !== null && row.expires_at <= expiresAt);
  if (!covered || !inTime)
    throw new Problem('forbidden', {
      title: 'This key can do more, or for longer, than the one that asks.',
    });
}

export const rotateApiKey: Handler<'rotateApiKey'> = ({ path, body, principal, write }) =>
  write(async (writer) => {
    const row = await find(writer.reader, path.keyId);
    requireActive(row, writer.now);
    // A key may always renew itself.
    if (row.key_id !== principal.keyId) requireAllOf(row, principal);
    const secret = newSecret(writer.scope.workspaceId);
    const overlap = body.overlapSeconds * 1000;
    await updateKey(writer, path.keyId, {
      ...secret.row,
      previous_hash: overlap === 0 ? null : row.secret_hash,
      previous_until: overlap === 0 ? null : writer.now + overlap,
    });
    const apiKey = view(await find(writer.reader, path.keyId), writer.now);
    return { status: 200, body: { apiKey, secret: secret.text } };
  });

export const revokeApiKey: Handler<'revokeApiKey'> = ({ path, write }) =>
  write(async (writer) => {
    const row = await find(writer.reader, path.keyId);
    if (statusOf(row, writer.now) === 'active')
      await updateKey(writer, path.keyId, { revoked_at: writer.now });
    return { status: 200, body: view(await find(writer.reader, path.keyId), writer.now) };
  });
