import { parseApiKey } from './api-key.ts';
import type { EmbedClaims } from './claims.ts';
import { signerOf, verifyEmbedToken } from './embed-token.ts';
import type { Principal } from './principal.ts';
import { roleOf, type Role } from './roles.ts';
import type { Permission } from '../contract.ts';
import { Problem } from '../problem.ts';
import { apiKeyByHash, apiKeyById } from '../store/keys.ts';
import { memberRow } from '../store/members.ts';
import { revocationsOf, type Revocations } from '../store/revocations.ts';
import { signingKeyById } from '../store/signing-keys.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { ApiKeyRow } from '../store/tables.ts';

const unauthorized = () =>
  new Problem('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });

const isLive = (key: ApiKeyRow | undefined, now: number): key is ApiKeyRow =>
  key !== undefined && key.revoked_at === null && (key.expires_at === null || key.expires_at > now);

/** Within what servers and proxies take as headers. */
export const longestCredential = 8192;

/**
 * Who the `Authorization` header names. Every failure is the same 401, so that nothing tells a wrong
 * key from an expired or a revoked one.
 */
export async function authenticate(
  store: Store,
  authorization: string | undefined,
): Promise<Principal> {
  const [, credential] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '') ?? [];
  if (credential === undefined || credential.length > longestCredential) throw unauthorized();
  const principal = credential.startsWith('screenkit_')
    ? await fromApiKey(store, credential)
    : await fromEmbedToken(store, credential);
  if (!principal) throw unauthorized();
  return principal;
}

async function fromApiKey(store: Store, credential: string): Promise<Principal | undefined> {
  const parsed = parseApiKey(credential);
  if (!parsed) return undefined;
  const scope = { workspaceId: parsed.workspaceId, interviewerIds: null };
  const { secretHash } = parsed;
  const key = await store.readOften(scope, `key ${secretHash}`, (reader) =>
    apiKeyByHash(reader, secretHash),
  );
  const now = store.clock();
  if (!isLive(key, now)) return undefined;
  if (key.secret_hash !== secretHash && now >= (key.previous_until ?? 0)) return undefined;
  return {
    kind: 'api_key',
    scope,
    permissions: new Set(JSON.parse(key.permissions) as Permission[]),
    keyId: key.key_id,
    origins: [],
    expiresAt: key.expires_at,
    id: key.key_id,
    memberId: null,
    roleId: null,
    actor: key.key_id,
    parents: [],
    portals: [],
  };
}

async function fromEmbedToken(store: Store, credential: string): Promise<Principal | undefined> {
  const signer = await signerOf(credential);
  if (!signer) return undefined;
  const scope = { workspaceId: signer.workspaceId, interviewerIds: null };
  const now = store.clock();
  const signingKey = await store.readOften(scope, `signing key ${signer.keyId}`, (reader) =>
    signingKeyById(reader, signer.keyId),
  );
  const claims = signingKey && (await verifyEmbedToken(credential, signingKey, now));
  if (!claims) return undefined;
  const key = await store.readOften(scope, `key ${claims.keyId}`, (reader) =>
    apiKeyById(reader, claims.keyId),
  );
  if (!isLive(key, now)) return undefined;
  const revocations = await store.readOften(scope, 'revocations', revocationsOf);
  if (isRevoked(claims, revocations)) return undefined;
  const role = await roleNow(store, scope, claims);
  if (role === undefined) return undefined;
  const held = new Set(JSON.parse(key.permissions) as Permission[]);
  const may = (permission: Permission) =>
    held.has(permission) && (role === null || role.permissions.includes(permission));
  return {
    kind: 'embed_token',
    scope: {
      workspaceId: signer.workspaceId,
      interviewerIds: claims.interviewerIds,
      ...(claims.labels === null ? {} : { labels: claims.labels }),
      ...(claims.maskedFields.length === 0 ? {} : { masked: claims.maskedFields }),
    },
    permissions: new Set(claims.permissions.filter(may)),
    keyId: claims.keyId,
    origins: claims.origins,
    expiresAt: claims.expiresAt * 1000,
    id: claims.id,
    memberId: claims.memberId,
    roleId: claims.roleId,
    actor: claims.memberId ?? claims.keyId,
    parents: claims.parents,
    portals: claims.portals,
  };
}

/** By its id or that of one it was derived from, or with all made until then for a portal or a key. */
function isRevoked(claims: EmbedClaims, revocations: Revocations): boolean {
  const { id, parents, portals, keyId, issuedAt } = claims;
  const since = (at: number | undefined) => at !== undefined && issuedAt <= at;
  return (
    [id, ...parents].some((one) => revocations.at('token', one) !== undefined) ||
    portals.some((one) => since(revocations.at('portal', one))) ||
    since(revocations.at('key', keyId))
  );
}

/** The role that bounds the token: null when none does, undefined when its member or role is gone. */
async function roleNow(
  store: Store,
  scope: Scope,
  { memberId, roleId }: EmbedClaims,
): Promise<Role | null | undefined> {
  if (memberId === null && roleId === null) return null;
  return store.readOften(scope, `role of ${memberId ?? ''} ${roleId ?? ''}`, async (reader) => {
    if (memberId === null) return roleOf(reader, roleId ?? '');
    const member = await memberRow(reader, memberId);
    const active = member && member.joined_at !== null && member.removed_at === null;
    return active ? roleOf(reader, member.role_id) : undefined;
  });
}
