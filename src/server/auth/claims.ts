/** What an embed token says of its holder. */
import type { JWTPayload } from 'jose';
import type { MaskableField, Permission } from '../contract.ts';
import type { LabelScope } from '../store/scope.ts';

export const longestSeconds = 15 * 60;
/** How many tokens may stand between a token and its key. */
export const mostParents = 3;

export interface EmbedClaims {
  id: string;
  keyId: string;
  /** The member, or the role, that it is for; null for neither. */
  memberId: string | null;
  roleId: string | null;
  /** The tokens it was derived from, the one made by the key first. */
  parents: string[];
  /** What it can be revoked by together with others. */
  portals: string[];
  permissions: Permission[];
  /** Null means every interviewer. */
  interviewerIds: string[] | null;
  /** Null means whatever they carry. */
  labels: LabelScope[] | null;
  maskedFields: MaskableField[];
  origins: string[];
  /** Milliseconds since 1970. */
  issuedAt: number;
  /** Seconds since 1970. */
  expiresAt: number;
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isName = (value: unknown): value is string | null =>
  value === null || typeof value === 'string';

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
export function claimsOf(payload: JWTPayload): EmbedClaims | undefined {
  const { jti, aud, iat = 0, exp = 0, key, permissions, interviewers, labels, origins } = payload;
  const { parents, portals, iatMs, masked, member, role } = payload;
  const ids = isList(interviewers) || interviewers === null ? interviewers : undefined;
  if (typeof jti !== 'string' || typeof aud !== 'string' || typeof key !== 'string')
    return undefined;
  if (!Number.isSafeInteger(exp) || exp - iat > longestSeconds) return undefined;
  if (typeof iatMs !== 'number' || Math.floor(iatMs / 1000) !== iat) return undefined;
  if (labels !== null && !isLabels(labels)) return undefined;
  if (!isList(masked) || !isName(member) || !isName(role)) return undefined;
  if (!isList(permissions) || !isList(origins) || ids === undefined) return undefined;
  if (!isList(parents) || parents.length > mostParents || !isList(portals)) return undefined;
  return {
    id: jti,
    keyId: key,
    memberId: member,
    roleId: role,
    parents,
    portals,
    permissions: permissions as Permission[],
    interviewerIds: ids,
    labels,
    maskedFields: masked as MaskableField[],
    origins,
    issuedAt: iatMs,
    expiresAt: exp,
  };
}
