/** Everyone who may come with a request: what they hold, and how far it lets them in. */
import { Application, interviewer, store } from './applications.ts';
import { revokeKey } from './revoke-key.ts';
import { parseApiKey } from '../../src/server/auth/api-key.ts';
import { allPermissions } from '../../src/server/auth/permissions.ts';
import { forgeOf, hmacToken } from './token-forge.ts';
import { newWorkspace, start, type Permission, type World } from './world.ts';

export interface Principal {
  name: string;
  credential: string | null;
  headers?: Record<string, string>;
  /** What answers at the door, whatever is asked; undefined for who comes in. */
  refused?: 401 | 403;
  kind: 'api_key' | 'embed_token';
  permissions: readonly Permission[];
  /** Whose rows it sees: those asked about, or others of this or of another workspace. */
  sees: 'ours' | 'others' | 'elsewhere';
  /** By what it sees certain rows only. */
  narrowedBy?: 'interviewers' | 'labels';
}

const origin = 'https://portal.example';

const scope = { workspaceId: 'acme', interviewerIds: null };

async function keyIdOf(world: World, key: string): Promise<string> {
  const hash = parseApiKey(key)?.secretHash ?? '';
  const { key_id } = await world.store.read(scope, (reader) =>
    reader
      .selectFrom('api_keys')
      .select('key_id')
      .where('secret_hash', '=', hash)
      .executeTakeFirstOrThrow(),
  );
  return key_id;
}

/** A key whose only purpose was to make the token that is returned. */
async function tokenOfRevokedKey(world: World): Promise<string> {
  const key = await world.keyOf(allPermissions);
  const body = { permissions: allPermissions };
  const { token } = (await world.call('createEmbedToken', { body, credential: key })).body;
  await revokeKey(world, key);
  return token;
}

/** A token made by another, as wide as it may be. */
async function derived(world: World, credential: string): Promise<string> {
  const body = { permissions: allPermissions, expiresInSeconds: 900 };
  return (await world.call('createEmbedToken', { body, credential })).body.token;
}

async function childOfRevoked(world: World): Promise<string> {
  const body = { permissions: allPermissions };
  const { token, tokenId } = (await world.call('createEmbedToken', { body })).body;
  const child = await derived(world, token);
  await world.call('revokeEmbedTokens', { body: { tokenId } });
  return child;
}

/** What the others have: an interviewer of another client, and a workspace. */
export async function prepareOthers(world: World): Promise<{ rivalKey: string }> {
  await world.call('createLabel', { body: { key: 'portal', name: 'Portal', type: 'text' } });
  await interviewer(world, 'elsewhere', { labels: { portal: 'other' } });
  await store(world, new Application('stranger', 'elsewhere').registered(start).events);
  await newWorkspace(world, 'rival');
  const rivalKey = await world.keyOf(allPermissions, 'rival');
  await interviewer(world, 'theirs', {}, { credential: rivalKey });
  return { rivalKey };
}

/** Everyone, for operations that need `needs`; the tokens are fresh and live for 15 minutes. */
export async function principalsOf(
  world: World,
  rivalKey: string,
  needs: Permission | undefined,
): Promise<Principal[]> {
  const mint = async (body: object): Promise<string> => {
    const all = { permissions: allPermissions, expiresInSeconds: 900 };
    return (await world.call('createEmbedToken', { body: { ...all, ...body } })).body.token;
  };
  const { secret, header, claims } = await forgeOf(world, await keyIdOf(world, world.key));
  const signed = (change: object, by = secret) =>
    hmacToken(
      header,
      { ...claims, permissions: allPermissions, ...change },
      Buffer.from(by, 'base64url'),
    );
  const now = claims['iat'] as number;
  const valid = await mint({});
  const others = allPermissions.filter((permission) => permission !== needs);
  const token = { kind: 'embed_token', permissions: allPermissions, sees: 'ours' } as const;
  const key = { ...token, kind: 'api_key' } as const;
  const unknown = { ...token, refused: 401 } as const;
  return [
    { ...unknown, name: 'nobody', credential: null },
    { ...unknown, name: 'a malformed credential', credential: 'Bearer' },
    { ...unknown, name: 'a forged token', credential: signed({}, 'AAAA') },
    { ...unknown, name: 'an expired token', credential: signed({ iat: now - 900, exp: now - 1 }) },
    { ...unknown, name: 'a token of tomorrow', credential: signed({ nbf: now + 60 }) },
    { ...unknown, name: 'a token of a revoked key', credential: await tokenOfRevokedKey(world) },
    { ...unknown, name: 'a token for others to read', credential: signed({ aud: 'screenkit' }) },
    { ...unknown, name: 'a token dressed as a key', credential: `screenkit_acme_${valid}` },
    { ...unknown, name: 'a key dressed as a token', credential: `${world.key}.${world.key}.x` },
    {
      ...token,
      name: 'a page of another origin',
      refused: 403,
      credential: valid,
      headers: { origin },
    },
    { ...key, name: 'a key in a page', refused: 403, credential: world.key, headers: { origin } },
    {
      ...token,
      name: 'a token without the permission',
      credential: await mint({ permissions: others }),
      permissions: others,
    },
    {
      ...token,
      name: 'a token for another interviewer',
      credential: await mint({ interviewerIds: ['elsewhere'] }),
      sees: 'others',
      narrowedBy: 'interviewers',
    },
    {
      ...token,
      name: 'a token for another label',
      credential: await mint({ labels: { portal: ['other'] } }),
      sees: 'others',
      narrowedBy: 'labels',
    },
    {
      ...unknown,
      name: 'a token derived from a revoked one',
      credential: await childOfRevoked(world),
    },
    {
      ...token,
      name: 'a token with fields masked',
      credential: await mint({ maskedFields: ['name', 'email'] }),
    },
    { ...token, name: 'a derived token', credential: await derived(world, valid) },
    { ...key, name: 'a key of another workspace', credential: rivalKey, sees: 'elsewhere' },
    { ...token, name: 'a valid token', credential: valid },
    { ...key, name: 'a valid key', credential: world.key },
  ];
}
