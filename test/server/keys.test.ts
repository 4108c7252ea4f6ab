import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations, resolve } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import { dumpOf } from './catalog.ts';
import { cases, prepareCases } from './operation-cases.ts';
import { onEveryEngine, suiteWorld, type Answer, type Permission } from './world.ts';

const allowed: Permission[] = ['postings:read', 'candidates:read', 'tokens:write'];

onEveryEngine('API keys (#139)', (engine) => {
  const world = suiteWorld(engine, prepareCases);
  const create = (body: object, credential = world.key) =>
    world.call('createApiKey', {
      body: { name: 'Export', permissions: allowed, ...body },
      credential,
    });
  const made = async (body: object = {}): Promise<{ id: string; secret: string }> => {
    const answer = await create(body);
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return { id: answer.body.apiKey.id, secret: answer.body.secret };
  };
  const get = (keyId: string) => world.call('getApiKey', { path: { keyId } });
  const update = (keyId: string, body: object, headers = {}) =>
    world.call('updateApiKey', { path: { keyId }, body, headers });
  const rotate = (keyId: string, overlapSeconds: number, credential = world.key) =>
    world.call('rotateApiKey', { path: { keyId }, body: { overlapSeconds }, credential });
  const revoke = (keyId: string) => world.call('revokeApiKey', { path: { keyId } });
  const works = async (credential: string) =>
    (await world.call('getSession', { credential })).status === 200;
  const tokenOf = async (credential: string): Promise<string> => {
    const body = { permissions: ['postings:read'] };
    return (await world.call('createEmbedToken', { body, credential })).body.token;
  };
  const refused = ({ status, body }: Answer) => [status, body.errors?.[0].pointer];

  test('a key does what it was made for, and its secret is shown once and kept nowhere', async () => {
    const answer = await create({ description: 'Nightly' });
    const { apiKey, secret } = answer.body;
    assert.equal(answer.headers.get('location'), `/v1/api-keys/${apiKey.id}`);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const { body: session } = await world.call('getSession', { credential: secret });
    assert.deepEqual(session.permissions, allowed);
    assert.ok(secret.startsWith(apiKey.prefix) && secret.endsWith(apiKey.lastCharacters));
    assert.deepEqual([apiKey.description, apiKey.status], ['Nightly', 'active']);
    const later = JSON.stringify([
      (await get(apiKey.id)).body,
      (await world.call('listApiKeys')).body,
      await dumpOf(world.store, 'acme'),
    ]);
    assert.ok(later.includes(apiKey.id));
    assert.ok(!later.includes(secret.slice(apiKey.prefix.length, -4)));
  });

  test('a key cannot be made with more than its maker has, nor to outlive it', async () => {
    const narrow = await world.keyOf(['integrations:write', 'postings:read']);
    const wider = { permissions: ['postings:read', 'candidates:read'] };
    assert.deepEqual(refused(await create(wider, narrow)), [422, '/permissions/1']);
    const hour = (count: number) => new Date(world.now + count * 3_600_000).toISOString();
    assert.deepEqual(refused(await create({ expiresAt: hour(-1) })), [422, '/expiresAt']);
    const permissions = ['integrations:write', 'postings:read'];
    const { secret } = await made({ permissions, expiresAt: hour(2) });
    const same = { permissions: ['postings:read'] };
    for (const late of [same, { ...same, expiresAt: hour(3) }])
      assert.deepEqual(refused(await create(late, secret)), [422, '/expiresAt']);
    assert.equal((await create({ ...same, expiresAt: hour(2) }, secret)).status, 201);
  });

  test('a key can be narrowed and never widened, and its tokens are narrowed with it', async () => {
    const { id, secret } = await made();
    const body = { permissions: ['postings:read', 'candidates:read'] };
    const { token } = (await world.call('createEmbedToken', { body, credential: secret })).body;
    const list = () => world.call('listCandidates', { credential: token });
    assert.equal((await list()).status, 200);
    const wider = await update(id, { permissions: [...allowed, 'labels:read'] });
    assert.deepEqual(refused(wider), [422, '/permissions/3']);
    const { status, body: narrowed } = await update(id, { permissions: ['postings:read'] });
    assert.deepEqual([status, narrowed.permissions], [200, ['postings:read']]);
    assert.equal((await list()).status, 403);
    assert.equal((await update(id, { permissions: allowed })).status, 422);

    const at = (ms: number) => new Date(world.now + ms).toISOString();
    assert.equal((await update(id, { expiresAt: at(60_000) })).status, 200);
    assert.deepEqual(refused(await update(id, { expiresAt: at(60_001) })), [422, '/expiresAt']);
    assert.equal((await update(id, { expiresAt: at(1000) })).status, 200);
    world.now += 1000;
    assert.equal(await works(secret), false);
    assert.equal((await get(id)).body.status, 'expired');
    assert.equal((await update(id, { name: 'Late' })).status, 409);
  });

  test('of two who change a key at once, the second is told', async () => {
    const { id } = await made();
    const etag = (await get(id)).headers.get('etag') ?? '';
    const headers = { 'if-match': etag };
    assert.equal((await update(id, { name: 'First' }, headers)).status, 200);
    assert.equal((await update(id, { name: 'Second' }, headers)).status, 412);
    assert.equal((await get(id)).body.name, 'First');
  });

  test('a new secret works at once, and the old one as long as was said', async () => {
    const { id, secret } = await made();
    const { body } = await rotate(id, 60);
    assert.deepEqual([await works(secret), await works(body.secret)], [true, true]);
    assert.equal(Date.parse(body.apiKey.previousSecretUntil), world.now + 60_000);
    const token = await tokenOf(secret);
    world.now += 60_000;
    assert.deepEqual([await works(secret), await works(body.secret)], [false, true]);
    assert.equal((await get(id)).body.previousSecretUntil, null);
    assert.equal(await works(token), true);

    const second = (await rotate(id, 60)).body.secret;
    const third = (await rotate(id, 60)).body.secret;
    const live = [body.secret, second, third].map(works);
    assert.deepEqual(await Promise.all(live), [false, true, true]);
    const last = (await rotate(id, 0)).body.secret;
    assert.deepEqual(await Promise.all([second, third, last].map(works)), [false, false, true]);
  });

  test('a key is shown no secret of one that can do more, or for longer', async () => {
    const { id } = await made();
    const narrow = await world.keyOf(['integrations:write']);
    assert.equal((await rotate(id, 0, narrow)).status, 403);
    const permissions = ['integrations:write', ...allowed];
    const expiresAt = new Date(world.now + 60_000).toISOString();
    const brief = await made({ permissions, expiresAt });
    assert.equal((await rotate(id, 0, brief.secret)).status, 403);
    assert.equal((await rotate(brief.id, 0, brief.secret)).status, 200);
  });

  test('a revoked key and its tokens end at once, and it cannot come back', async () => {
    const { id, secret } = await made();
    const token = await tokenOf(secret);
    await rotate(id, 600);
    assert.deepEqual([await works(secret), await works(token)], [true, true]);
    const { body } = await revoke(id);
    assert.deepEqual([body.status, Date.parse(body.revokedAt)], ['revoked', world.now]);
    assert.deepEqual([await works(secret), await works(token)], [false, false]);
    world.now += 1000;
    assert.equal((await revoke(id)).body.revokedAt, body.revokedAt);
    for (const answer of [await update(id, { name: 'Back' }), await rotate(id, 60)])
      assert.equal(answer.status, 409);
  });

  test('pages of keys follow on, each key once', async () => {
    for (let count = 0; count < 5; count += 1) await made();
    const seen: string[] = [];
    let cursor: string | undefined;
    let total = 0;
    do {
      const query = { limit: 3, ...(cursor === undefined ? {} : { cursor }) };
      const { body } = await world.call('listApiKeys', { query });
      seen.push(...body.data.map(({ id }: { id: string }) => id));
      ({ total } = body.page);
      cursor = body.page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    assert.deepEqual([seen.length, new Set(seen).size], [total, total]);
  });

  for (const { id } of compiledOperations.filter(({ keyOnly }) => keyOnly)) {
    test(`${id} is refused to a token that holds every permission`, async () => {
      const { allPermissions } = await import('../../src/server/auth/permissions.ts');
      const body = { permissions: allPermissions };
      const credential = (await world.call('createEmbedToken', { body })).body.token;
      const answer = await world.call(id, { ...(await cases[id].ok(world)), credential });
      assert.equal(answer.status, 403);
      assert.match(answer.body.title, /API key/);
    });
  }
});

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema & { 'x-secret'?: boolean }>;
  items?: Schema;
}

const holdsSecret = (node: Schema | undefined): boolean => {
  const { properties = {}, items } = resolve(node) ?? {};
  const inner = Object.values(properties);
  return (
    inner.some((property) => property['x-secret'] === true || holdsSecret(property)) ||
    (items !== undefined && holdsSecret(items))
  );
};

test('no answer that holds a secret is stored for a repeat, nor kept by a browser', () => {
  type Responses = Record<string, { content?: Record<string, { schema?: Schema }> }>;
  const raw = Object.values(
    (
      document as unknown as {
        paths: Record<string, Record<string, { operationId?: string; responses?: Responses }>>;
      }
    ).paths,
  ).flatMap((item) => Object.values(item));
  const secret = compiledOperations.filter(({ id }) => {
    const { responses = {} } = raw.find(({ operationId }) => operationId === id) ?? {};
    const contents = Object.values(responses).flatMap((response) =>
      Object.values(resolve(response).content ?? {}),
    );
    return contents.some(({ schema }) => holdsSecret(schema));
  });
  const ids = secret.map(({ id }) => id);
  for (const known of ['createApiKey', 'createEmbedToken', 'rotateApiKey'] as const)
    assert.ok(ids.includes(known), known);
  for (const { id, parameters, etag } of secret) {
    assert.ok(!parameters.header.names.has('idempotency-key'), id);
    assert.ok(!etag, id);
  }
});
