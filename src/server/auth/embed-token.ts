import type * as Jose from 'jose';
import { signingKeyById, signingKeys } from '../store/signing-keys.ts';
import type { Reader } from '../store/store.ts';
import type { SigningKeyRow } from '../store/tables.ts';
import { claimsOf, longestSeconds, type EmbedClaims } from './claims.ts';

let loading: Promise<typeof Jose> | undefined;
/** Loaded on first use: a server is ready sooner, and lanes need none of it. */
const jose = () => (loading ??= import('jose'));

const issuer = 'screenkit';
const audience = 'screenkit-api';
const type = 'screenkit-embed+jwt';
const algorithm = 'HS256';
const skewSeconds = 30;
/** A key that signs no more is needed for this long: a token lives no longer, wherever it was made. */
export const longestLifeMs = (longestSeconds + skewSeconds) * 1000;

const secretOf = (key: SigningKeyRow) => Buffer.from(key.secret, 'base64url');

/** Signs with the workspace's newest key; `now` in milliseconds. */
export async function signEmbedToken(
  reader: Reader,
  workspaceId: string,
  claims: Omit<EmbedClaims, 'issuedAt'>,
  now: number,
): Promise<string> {
  const { SignJWT } = await jose();
  const [key] = await signingKeys(reader, 'embed');
  return new SignJWT({
    key: claims.keyId,
    permissions: claims.permissions,
    interviewers: claims.interviewerIds,
    labels: claims.labels,
    masked: claims.maskedFields,
    origins: claims.origins,
    member: claims.memberId,
    role: claims.roleId,
    parents: claims.parents,
    portals: claims.portals,
    // A revocation tells those made before from those made after within one second.
    iatMs: now,
  })
    .setProtectedHeader({ alg: algorithm, typ: type, kid: `${workspaceId}.${key.key_id}` })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(claims.id)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(claims.expiresAt)
    .sign(secretOf(key));
}

/** Workspace and signing key that a token says it is from; undefined when it is no token of ours. */
export async function signerOf(
  token: string,
): Promise<{ workspaceId: string; keyId: string } | undefined> {
  const { decodeProtectedHeader } = await jose();
  try {
    const { kid, alg, typ } = decodeProtectedHeader(token);
    const [, workspaceId, keyId] =
      /^([a-z0-9_]{1,40})\.(sig_[a-z0-9]{1,40})$/.exec(kid ?? '') ?? [];
    if (alg !== algorithm || typ !== type || workspaceId === undefined || keyId === undefined)
      return undefined;
    return { workspaceId, keyId };
  } catch {
    return undefined;
  }
}

/** The claims of a token that is ours and in time; undefined otherwise. */
export async function verifyEmbedToken(
  token: string,
  key: SigningKeyRow,
  now: number,
): Promise<EmbedClaims | undefined> {
  if (key.purpose !== 'embed' || now >= (key.verifies_until ?? Infinity)) return undefined;
  const { errors, jwtVerify } = await jose();
  try {
    const { payload } = await jwtVerify(token, secretOf(key), {
      algorithms: [algorithm],
      issuer,
      audience,
      typ: type,
      currentDate: new Date(now),
      clockTolerance: 0,
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'jti'],
      maxTokenAge: longestSeconds + skewSeconds,
    });
    return claimsOf(payload);
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The claims of a token of this workspace that is in time, revoked or not. */
export async function readEmbedToken(
  reader: Reader,
  workspaceId: string,
  token: string,
  now: number,
): Promise<EmbedClaims | undefined> {
  const signer = await signerOf(token);
  if (signer?.workspaceId !== workspaceId) return undefined;
  const key = await signingKeyById(reader, signer.keyId);
  return key && verifyEmbedToken(token, key, now);
}
