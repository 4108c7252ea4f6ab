import { longestCredential } from '../auth/authenticate.ts';
import { mostParents, type EmbedClaims } from '../auth/claims.ts';
import { signEmbedToken } from '../auth/embed-token.ts';
import type { Principal } from '../auth/principal.ts';
import type { MaskableField } from '../contract.ts';
import { Problem, refuse, unprocessable } from '../problem.ts';
import { newId } from '../store/identifier.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';
import {
  labelsOf,
  narrowedLabels,
  originOf,
  wideningFindings,
  type TokenInput,
} from './token-narrowing.ts';

/** What the maker's token says, narrowed to what is asked for. */
function narrowed(maker: Principal, input: TokenInput, now: number): Omit<EmbedClaims, 'issuedAt'> {
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
    permissions: input.permissions,
    interviewerIds:
      input.interviewerIds ?? (maker.scope.interviewerIds && [...maker.scope.interviewerIds]),
    labels: labels.length > 0 ? labels : null,
    maskedFields: [
      ...new Set([...(maker.scope.masked ?? []), ...(input.maskedFields ?? [])]),
    ] as MaskableField[],
    origins: (input.origins ?? []).map(originOf),
    expiresAt: Math.min(wanted, latest),
  };
}

/** A token that makes another cannot renew itself by it: the other ends no later. */
export const createEmbedToken: Handler<'createEmbedToken'> = ({ body, principal, read, now }) =>
  read(async (reader) => {
    if (principal.parents.length === mostParents)
      throw new Problem('forbidden', {
        title: `No token is derived from one that was derived ${mostParents} times.`,
      });
    refuse(await wideningFindings(reader, principal, body));
    const claims = narrowed(principal, body, now);
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
