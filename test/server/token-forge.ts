/** Tokens made by hand, from the workspace's own signing key or from what an attacker has. */
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import type { World } from './world.ts';

export interface Forge {
  kid: string;
  secret: string;
  /** A header and claims that are accepted as they are. */
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

/** What the server itself would sign for a token that may read everything. */
export async function forgeOf(world: World, keyId: string): Promise<Forge> {
  const scope = { workspaceId: 'acme', interviewerIds: null };
  const { key_id, secret } = await world.store.read(scope, (reader) =>
    reader
      .selectFrom('signing_keys')
      .select(['key_id', 'secret'])
      .where('purpose', '=', 'embed')
      .executeTakeFirstOrThrow(),
  );
  const now = Math.floor(world.now / 1000);
  const kid = `acme.${key_id}`;
  return {
    kid,
    secret,
    header: { alg: 'HS256', typ: 'screenkit-embed+jwt', kid },
    claims: {
      key: keyId,
      permissions: ['postings:read'],
      interviewers: null,
      labels: null,
      member: null,
      role: null,
      masked: [],
      origins: [],
      parents: [],
      portals: [],
      iss: 'screenkit',
      aud: 'screenkit-api',
      jti: 'tok_forged',
      iat: now,
      iatMs: now * 1000,
      exp: now + 300,
    },
  };
}

const encoded = (part: unknown) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** Parts that are text are taken as the JSON they hold. */
export function hmacToken(header: unknown, claims: unknown, secret: Buffer, hash = 'sha256') {
  const body = `${encoded(header)}.${encoded(claims)}`;
  return `${body}.${createHmac(hash, secret).update(body).digest('base64url')}`;
}

type Token = [what: string, token: string];

/** Tokens as ours in all but the one thing named. */
export function forgedTokens({ kid, secret, header, claims }: Forge, other: Forge): Token[] {
  const key = Buffer.from(secret, 'base64url');
  const good = hmacToken(header, claims, key);
  const [head = '', body = '', seal = ''] = good.split('.');
  const ours = (change: object, inHeader: object = {}): string =>
    hmacToken({ ...header, ...inHeader }, { ...claims, ...change }, key);
  const now = claims['iat'] as number;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  const rsaBody = `${encoded({ ...header, alg: 'RS256' })}.${body}`;
  const jwk = { kty: 'oct', k: Buffer.from('mine').toString('base64url') };
  return [
    ...['none', 'None', 'NONE', 'nOnE'].flatMap((alg): Token[] => [
      [`alg ${alg} without a signature`, `${encoded({ ...header, alg })}.${body}.`],
      [`alg ${alg} with our signature`, `${encoded({ ...header, alg })}.${body}.${seal}`],
    ]),
    ['no alg', hmacToken({ ...header, alg: undefined }, claims, key)],
    ['alg in small letters', hmacToken({ ...header, alg: 'hs256' }, claims, key)],
    ['HS512 with our key', hmacToken({ ...header, alg: 'HS512' }, claims, key, 'sha512')],
    [
      'RS256 with a key of its own',
      `${rsaBody}.${sign('sha256', Buffer.from(rsaBody), privateKey).toString('base64url')}`,
    ],
    ['HS256 with a public key as secret', hmacToken(header, claims, Buffer.from(pem))],
    ['an embedded key', hmacToken({ ...header, jwk }, claims, Buffer.from('mine'))],
    [
      'a key to be fetched',
      hmacToken({ ...header, jku: 'https://evil.example/jwks' }, claims, Buffer.from('mine')),
    ],
    [
      'a certificate to be fetched',
      hmacToken({ ...header, x5u: 'https://evil.example/x5u' }, claims, Buffer.from('mine')),
    ],
    ['an empty secret', hmacToken(header, claims, Buffer.alloc(0))],
    ['the secret as text', hmacToken(header, claims, Buffer.from(secret))],
    [
      'the signing key of another workspace',
      hmacToken(header, claims, Buffer.from(other.secret, 'base64url')),
    ],
    ['the id of another workspace’s key', ours({}, { kid: other.kid })],
    ['our key under another workspace’s name', ours({}, { kid: kid.replace('acme', 'rival') })],
    ['no key id', ours({}, { kid: undefined })],
    ['a key id that is a path', ours({}, { kid: '../../etc/passwd' })],
    ['a key id that is SQL', ours({}, { kid: `${kid}' or '1'='1` })],
    ['a key id of an unknown workspace', ours({}, { kid: 'nobody.sig_1' })],
    ['a key id that is a number', ours({}, { kid: 1 })],
    ['no typ', ours({}, { typ: undefined })],
    ['another typ', ours({}, { typ: 'JWT' })],
    ['a critical extension', ours({}, { crit: ['exp'] })],
    ...['iss', 'aud', 'exp', 'iat', 'jti'].map((claim): Token => [
      `no ${claim}`,
      ours({ [claim]: undefined }),
    ]),
    ['another issuer', ours({ iss: 'screenkit.example' })],
    ['another audience', ours({ aud: 'screenkit-admin' })],
    ['a list of audiences', ours({ aud: ['screenkit-api', 'screenkit-admin'] })],
    ['an end as text', ours({ exp: String(now + 300) })],
    ['an end with a fraction', ours({ exp: now + 300.5 })],
    ['an end in a century', ours({ exp: now + 3_155_760_000 })],
    ['an end past the last date', ours({ exp: 1e300 })],
    ['an end that is now', ours({ exp: now })],
    ['a start in the future', ours({ nbf: now + 60 })],
    ['made in the future', ours({ iat: now + 60, exp: now + 300 })],
    ['no permissions', ours({ permissions: undefined })],
    ['permissions as text', ours({ permissions: 'postings:read' })],
    ['no scope', ours({ interviewers: undefined })],
    ['a scope as text', ours({ interviewers: 'a' })],
    ['no labels', ours({ labels: undefined })],
    ['labels by key', ours({ labels: { client: ['Acme'] } })],
    ['a label of no value', ours({ labels: [{ key: 'client', values: [] }] })],
    ['a label without a key', ours({ labels: [{ values: ['Acme'] }] })],
    ['a label of a value that is none', ours({ labels: [{ key: 'client', values: [null] }] })],
    ['no origins', ours({ origins: undefined })],
    ['no member', ours({ member: undefined })],
    ['a member that is a list', ours({ member: ['mem_1'] })],
    ['a member that there is not', ours({ member: 'mem_none' })],
    ['a role that there is not', ours({ role: 'role_none' })],
    ['a role that is a number', ours({ role: 1 })],
    ['no masks', ours({ masked: undefined })],
    ['a mask as text', ours({ masked: 'email' })],
    ['no parents', ours({ parents: undefined })],
    ['a parent as text', ours({ parents: 'tok_1' })],
    ['more parents than a token can have', ours({ parents: ['a', 'b', 'c', 'd'] })],
    ['no portals', ours({ portals: undefined })],
    ['portals as text', ours({ portals: 'acme' })],
    ['no made time in milliseconds', ours({ iatMs: undefined })],
    ['another made time in milliseconds', ours({ iatMs: (now + 60) * 1000 })],
    ['a made time as text', ours({ iat: String(now) })],
    ['a made time long ago', ours({ iat: now - 1000 })],
    ['a start as text', ours({ nbf: String(now) })],
    ['an end below zero', ours({ exp: -1 })],
    ['an id that is a number', ours({ jti: 1 })],
    ['a list with one audience', ours({ aud: ['screenkit-api'] })],
    [
      'a certificate in the header',
      hmacToken({ ...header, x5c: ['MIIB'] }, claims, Buffer.from('mine')),
    ],
    [
      'claims that are not encoded',
      hmacToken({ ...header, b64: false, crit: ['b64'] }, claims, key),
    ],
    [
      'a header that names alg twice',
      `${encoded(JSON.stringify(header).replace('{', '{"alg":"none",'))}.${body}.${seal}`,
    ],
    [
      'a signature of another token',
      `${head}.${body}.${hmacToken(header, { ...claims, jti: 'x' }, key).split('.')[2]}`,
    ],
    ['the API key as claims', `${head}.${encoded('screenkit_acme_x')}.${seal}`],
    ['an encrypted token', `${encoded({ alg: 'dir', enc: 'A256GCM' })}..${body}.${body}.${seal}`],
    ['an unknown API key', ours({ key: 'key_none' })],
    ['a claim changed after signing', `${head}.${encoded({ ...claims, jti: 'other' })}.${seal}`],
    [
      'a claim given twice',
      `${head}.${encoded(JSON.stringify(claims).replace('{', '{"exp":1,'))}.${seal}`,
    ],
    ['a signature cut short', good.slice(0, -1)],
    ['no signature', `${head}.${body}.`],
    ['two parts', `${head}.${body}`],
    ['four parts', `${good}.${seal}`],
    ['claims that are a list', hmacToken(header, [claims], key)],
    ['claims that are no JSON', hmacToken(header, 'permissions', key)],
  ];
}
