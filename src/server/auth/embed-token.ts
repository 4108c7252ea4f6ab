import { decodeProtectedHeader, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Permission } from '../contract.ts';
import { newId } from '../store/identifier.ts';
import { signingKeys } from '../store/signing-keys.ts';
import type { LabelScope } from '../store/scope.ts';
import type { Reader } from '../store/store.ts';
import type { SigningKeyRow } from '../store/tables.ts';

const issuer = 'screenkit';
const audience = 'screenkit-api';
const type = 'screenkit-embed+jwt';
const algorithm = 'HS256';
const longestSeconds = 15 * 60;
const skewSeconds = 30;
/** A key that signs no more is needed for this long: a token lives no longer, wherever it was made. */
export const longestLifeMs = (longestSeconds + skewSeconds) * 1000;

export interface EmbedClaims {
  id: string;
  keyId: string;
  permissions: Permission[];
  /** Null means every interviewer. */
  interviewerIds: string[] | null;
  /** Null means whatever they carry. */
  labels: LabelScope[] | null;
  origins: string[];
  /** Seconds since 1970. */
  expiresAt: number;
}

const secretOf = (key: SigningKeyRow) => Buffer.from(key.secret, 'base64url');

/** Signs with the workspace's newest key; `now` in milliseconds. */
export async function signEmbedToken(
  reader: Reader,
  workspaceId: string,
  claims: Omit<EmbedClaims, 'id'>,
  now: number,
): Promise<string> {
  const [key] = await signingKeys(reader, 'embed');
  return new SignJWT({
    key: claims.keyId,
    permissions: claims.permissions,
    interviewers: claims.interviewerIds,
    labels: claims.labels,
    origins: claims.origins,
  })
    .setProtectedHeader({ alg: algorithm, typ: type, kid: `${workspaceId}.${key.key_id}` })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(newId('tok'))
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(claims.expiresAt)
    .sign(secretOf(key));
}

/** Workspace and signing key that a token says it is from; undefined when it is no token of ours. */
export function signerOf(token: string): { workspaceId: string; keyId: string } | undefined {
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

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isLabels = (value: unknown): value is LabelScope[] =>
  Array.isArray(value) &&
  value.every(
    (label: Partial<LabelScope> | null) =>
      typeof label?.key === 'string' &&
      Array.isArray(label.values) &&
      label.values.length > 0 &&
      label.values.every((one) => ['string', 'number', 'boolean'].includes(typeof one)),
  );

/** Claims as we sign them; undefined when one has another form. */
function claimsOf(payload: JWTPayload): EmbedClaims | undefined {
  const { jti, aud, iat = 0, exp = 0, key, permissions, interviewers, labels, origins } = payload;
  const ids = isList(interviewers) || interviewers === null ? interviewers : undefined;
  if (typeof jti !== 'string' || typeof aud !== 'string' || typeof key !== 'string')
    return undefined;
  if (!Number.isSafeInteger(exp) || exp - iat > longestSeconds) return undefined;
  if (labels !== null && !isLabels(labels)) return undefined;
  if (!isList(permissions) || !isList(origins) || ids === undefined) return undefined;
  return {
    id: jti,
    keyId: key,
    permissions: permissions as Permission[],
    interviewerIds: ids,
    labels,
    origins,
    expiresAt: exp,
  };
}
