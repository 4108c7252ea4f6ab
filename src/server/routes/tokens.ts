import { longestCredential } from '../auth/authenticate.ts';
import { mostParents, type EmbedClaims } from '../auth/claims.ts';
import { signEmbedToken } from '../auth/embed-token.ts';
import { originOf } from '../auth/origin.ts';
import { foreignPermissions } from '../auth/permissions.ts';
import type { Principal } from '../auth/principal.ts';
import { roleOf, type Role } from '../auth/roles.ts';
import type { MaskableField, Permission } from '../contract.ts';
import { Problem, refuse, unprocessable } from '../problem.ts';
import { newId } from '../store/identifier.ts';
import { memberRow } from '../store/members.ts';
import type { Reader } from '../store/store.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';
import { labelsOf, narrowedLabels, wideningFindings, type TokenInput } from './token-narrowing.ts';

/** What the maker's token says, narrowed to what is asked for. */
function narrowed(
  maker: Principal,
  input: TokenInput,
  permissions: Permission[],
  now: number,
): Omit<EmbedClaims, 'issuedAt'> {
  const labels = narrowedLabels(maker.scope.labels ?? [], labelsOf(input));
  const wanted = Math.floor(now / 1000) + (input.expiresInSeconds ?? 300);
  const latest = maker.expiresAt === null ? Infinity : Math.floor(maker.expiresAt / 1000);
  return {
    id: newId('tok'),
    keyId: maker.keyId,
    parents: maker.kind === 'api_key' ? [] : [...maker.parents, maker.id],
    portals: [
      ...new Set([...maker.portals, ...(input.portal === undefined ? [] : [input.portal])]),
    ],
    memberId: input.memberId ?? maker.memberId,
    roleId: input.roleId ?? maker.roleId,
    permissions,
    interviewerIds:
      input.interviewerIds ?? (maker.scope.interviewerIds && [...maker.scope.interviewerIds]),
    labels: labels.length > 0 ? labels : null,
    maskedFields: [
      ...new Set([...(maker.scope.masked ?? []), ...(input.maskedFields ?? [])]),
    ] as MaskableField[],
    origins: (input.origins ?? []).flatMap((text) => originOf(text) ?? []),
    expiresAt: Math.min(wanted, latest),
  };
}

/** Those asked for, or all that the role and the maker have in common. */
async function permissionsFor(
  reader: Reader,
  maker: Principal,
  input: TokenInput,
): Promise<Permission[]> {
  const role = await roleFor(reader, maker, input);
  if (role === undefined) {
    if (input.permissions) return input.permissions;
    throw unprocessable('/permissions', 'is required without memberId or roleId');
  }
  const { permissions = role.permissions.filter((one) => maker.permissions.has(one)) } = input;
  refuse(foreignPermissions(permissions, (one) => role.permissions.includes(one), role.name));
  return permissions;
}

/** The role that bounds a new token; undefined when none is asked for. */
async function roleFor(
  reader: Reader,
  maker: Principal,
  { memberId, roleId }: TokenInput,
): Promise<Role | undefined> {
  if (memberId === undefined && roleId === undefined) return undefined;
  const pointer = memberId === undefined ? '/roleId' : '/memberId';
  if (maker.kind !== 'api_key') throw unprocessable(pointer, 'can be said by an API key only');
  if (memberId === undefined) {
    const role = await roleOf(reader, roleId ?? '');
    if (role) return role;
    throw unprocessable(pointer, 'names no role of this workspace');
  }
  if (roleId !== undefined) throw unprocessable('/roleId', 'must not be given with memberId');
  const member = await memberRow(reader, memberId);
  if (!member || member.removed_at !== null)
    throw unprocessable(pointer, 'names no member of this workspace');
  if (member.joined_at === null)
    throw unprocessable(pointer, 'names somebody who has not accepted the invitation yet');
  return roleOf(reader, member.role_id);
}

/** A token that makes another cannot renew itself by it: the other ends no later. */
export const createEmbedToken: Handler<'createEmbedToken'> = ({ body, principal, read, now }) =>
  read(async (reader) => {
    if (principal.parents.length === mostParents)
      throw new Problem('forbidden', {
        title: `No token is derived from one that was derived ${mostParents} times.`,
      });
    refuse(await wideningFindings(reader, principal, body));
    const permissions = await permissionsFor(reader, principal, body);
    const claims = narrowed(principal, body, permissions, now);
    const token = await signEmbedToken(reader, principal.scope.workspaceId, claims, now);
    if (token.length > longestCredential) {
      throw unprocessable('', 'names more than fits into a token; name fewer interviewers');
    }
    return {
      status: 201,
      body: {
        tokenId: claims.id,
        token,
        expiresIn: Math.floor(claims.expiresAt - now / 1000),
        expiresAt: instantText(claims.expiresAt * 1000),
      },
    };
  });
