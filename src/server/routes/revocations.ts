import { longestLifeMs, readEmbedToken } from '../auth/embed-token.ts';
import { unprocessable } from '../problem.ts';
import { apiKeyById } from '../store/keys.ts';
import { insertRevocation, type RevocationKind } from '../store/revocations.ts';
import type { Writer } from '../store/store.ts';
import type { Call, Handler } from './call.ts';
import { instantText } from './time.ts';

interface Target {
  kind: RevocationKind;
  target: string;
}

type Named = 'tokenId' | 'portal' | 'keyId';
const nameOf: Record<RevocationKind, Named> = { token: 'tokenId', portal: 'portal', key: 'keyId' };

async function targetOf(
  { reader, scope, now }: Writer,
  { tokenId, token, portal, keyId }: Call<'revokeEmbedTokens'>['body'],
): Promise<Target> {
  if (tokenId !== undefined) return { kind: 'token', target: tokenId };
  if (portal !== undefined) return { kind: 'portal', target: portal };
  if (keyId !== undefined) {
    if (await apiKeyById(reader, keyId)) return { kind: 'key', target: keyId };
    throw unprocessable('/keyId', 'names no API key of this workspace');
  }
  const claims = await readEmbedToken(reader, scope.workspaceId, token ?? '', now);
  if (claims) return { kind: 'token', target: claims.id };
  throw unprocessable('/token', 'is no token of this workspace, or has ended');
}

export const revokeEmbedTokens: Handler<'revokeEmbedTokens'> = ({ body, principal, write }) =>
  write(async (writer) => {
    if (Object.keys(body).length !== 1)
      throw unprocessable('', 'must have exactly one of tokenId, token, portal and keyId');
    const target = await targetOf(writer, body);
    const kept_until = writer.now + longestLifeMs;
    await insertRevocation(writer, { ...target, revoked_by: principal.keyId, kept_until });
    return {
      status: 200,
      body: { [nameOf[target.kind]]: target.target, revokedAt: instantText(writer.now) },
    };
  });
