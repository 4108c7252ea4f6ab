import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Permission } from '../../src/server/contract.ts';
import { interviewer } from './applications.ts';
import { revokeKey } from './revoke-key.ts';
import { forgedTokens, forgeOf, hmacToken } from './token-forge.ts';
import { newWorkspace, onEveryEngine, suiteWorld, type Answer } from './world.ts';

const scope = { workspaceId: 'acme', interviewerIds: null };

onEveryEngine('keys and tokens', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'a');
    await newWorkspace(world, 'rival');
  });
  const mint = async (body: object, credential = world.key): Promise<Answer> =>
    world.call('createEmbedToken', { body, credential });
  const session = (credential: string | null) => world.call('getSession', { credential });
  const problem = async (credential: string | null, authorization?: string) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const answer = await world.call('getSession', { credential, headers });
    return { status: answer.status, body: { ...answer.body, requestId: undefined } };
  };

  test('a token holds what it was made with and says so', async () => {
    const permissions: Permission[] = ['postings:read', 'analytics:read'];
    const { status, body } = await mint({ permissions, interviewerIds: ['a'] });
    assert.equal(status, 201);
    assert.equal(body.expiresIn, 300);
    const { body: who } = await session(body.token);
    assert.deepEqual(who.permissions, permissions);
    assert.deepEqual(who.interviewerIds, ['a']);
    assert.equal(who.credential, 'embed_token');
    assert.equal(who.workspace.id, 'acme');
    assert.equal(Date.parse(who.expiresAt), world.now + 300_000);
    assert.equal(who.expiresAt, body.expiresAt);
  });

  test('a token says what marks a page sets, without the permission to read settings (#9, #85)', async () => {
    const { token } = (await mint({ permissions: ['candidates:read'] })).body;
    const marks = async () => {
      const { lowSampleBelow, topRatedFrom } = (await session(token)).body;
      return [lowSampleBelow, topRatedFrom];
    };
    assert.deepEqual(await marks(), [30, 80]);
    await world.call('updateSettings', { body: { lowSampleBelow: 12, topRatedFrom: 72.5 } });
    assert.deepEqual(await marks(), [12, 72.5]);
  });

  test('a token has no permission it was not made with', async () => {
    const { body } = await mint({ permissions: ['postings:read'] });
    const get = (operation: 'listInterviewers' | 'listCandidates' | 'getFunnel' | 'listLabels') =>
      world.call(operation, { credential: body.token });
    assert.equal((await get('listInterviewers')).status, 200);
    for (const other of ['listCandidates', 'getFunnel', 'listLabels'] as const)
      assert.equal((await get(other)).status, 403, other);
  });

  test('a token cannot be made with what the key lacks', async () => {
    const narrow = await world.keyOf(['postings:read', 'tokens:write']);
    const wider = await mint({ permissions: ['postings:read', 'labels:read'] }, narrow);
    assert.equal(wider.status, 422);
    assert.equal(wider.body.errors[0].pointer, '/permissions/1');
  });

  test('a token cannot name an interviewer that does not exist here', async () => {
    const credential = await world.keyOf(['postings:write'], 'rival');
    await interviewer(world, 'theirs', {}, { credential });
    for (const id of ['nobody', 'theirs']) {
      const answer = await mint({ permissions: ['postings:read'], interviewerIds: ['a', id] });
      assert.equal(answer.status, 422);
      assert.equal(answer.body.errors[0].pointer, '/interviewerIds/1');
    }
  });

  test('a token for no interviewer sees no row', async () => {
    const { body } = await mint({
      permissions: ['postings:read', 'candidates:read', 'analytics:read'],
      interviewerIds: [],
    });
    const list = await world.call('listInterviewers', { credential: body.token });
    assert.deepEqual([list.body.page.total, list.body.counts.all], [0, 0]);
    const path = { interviewerId: 'a' };
    const one = await world.call('getInterviewer', { path, credential: body.token });
    assert.equal(one.status, 404);
  });

  test('a token lives 30 to 900 seconds and ends to the second', async () => {
    for (const expiresInSeconds of [29, 901]) {
      const { status, body } = await mint({ permissions: ['postings:read'], expiresInSeconds });
      assert.equal(status, 422);
      assert.equal(body.errors[0].pointer, '/expiresInSeconds');
    }
    const { body } = await mint({ permissions: ['postings:read'], expiresInSeconds: 30 });
    world.now += 29_999;
    assert.equal((await session(body.token)).status, 200);
    world.now += 1;
    assert.equal((await session(body.token)).status, 401);
  });

  test('a key ends when it is to, and its tokens no later', async () => {
    const key = await world.keyOf(['postings:read', 'tokens:write']);
    const { key_id } = await keyRow(key);
    await world.store.write(scope, ({ trx }) =>
      trx
        .updateTable('api_keys')
        .set({ expires_at: world.now + 60_000 })
        .where('key_id', '=', key_id)
        .execute(),
    );
    const { body } = await mint({ permissions: ['postings:read'], expiresInSeconds: 900 }, key);
    assert.equal(body.expiresIn, 60);
    world.now += 60_000;
    assert.deepEqual([(await session(key)).status, (await session(body.token)).status], [401, 401]);
  });

  test('a revoked key and every token made from it end at once', async () => {
    const key = await world.keyOf(['postings:read', 'tokens:write']);
    const { body } = await mint({ permissions: ['postings:read'] }, key);
    assert.equal((await session(body.token)).status, 200);
    await revokeKey(world, key);
    assert.deepEqual([(await session(key)).status, (await session(body.token)).status], [401, 401]);
    assert.equal((await session(world.key)).status, 200);
  });

  async function keyRow(key: string) {
    const { parseApiKey } = await import('../../src/server/auth/api-key.ts');
    const hash = parseApiKey(key)?.secretHash ?? '';
    return world.store.read(scope, (reader) =>
      reader
        .selectFrom('api_keys')
        .selectAll()
        .where('secret_hash', '=', hash)
        .executeTakeFirstOrThrow(),
    );
  }

  test('forged tokens are all the same 401', async () => {
    const ours = await forgeOf(world, (await keyRow(world.key)).key_id);
    const good = hmacToken(ours.header, ours.claims, Buffer.from(ours.secret, 'base64url'));
    assert.equal((await session(good)).status, 200);
    const other = { ...ours, secret: 'AAAA', kid: 'rival.sig_1' };
    const refused = await problem(null);
    assert.equal(refused.status, 401);
    const forged = forgedTokens(ours, other);
    assert.ok(forged.length > 50);
    const accepted: string[] = [];
    for (const [what, token] of forged) {
      if (!isDeepStrictEqual(await problem(token), refused)) accepted.push(what);
    }
    assert.deepEqual(accepted, []);
  });

  test('mistyped, foreign and misplaced keys are the same 401', async () => {
    const refused = await problem(null);
    const { body } = await mint({ permissions: ['postings:read'] });
    const secret = world.key.split('_').at(-1);
    const last = world.key.at(-1) === 'a' ? 'b' : 'a';
    const wrong = [
      world.key.slice(0, -1) + last,
      world.key.slice(0, -1),
      `${world.key}a`,
      world.key.toUpperCase(),
      world.key.replace('acme', 'rival'),
      world.key.replace('acme', 'nobody'),
      world.key.replace('acme', "acme'--"),
      `screenkit_${'a'.repeat(41)}_${secret}`,
      `screenkit_acme_${secret}`.replace('screenkit', 'screenkit_screenkit'),
      `screenkit_${body.token}`,
      'screenkit_',
      'a'.repeat(5000),
      'null',
      '=',
    ];
    for (const credential of wrong)
      assert.deepEqual(await problem(credential), refused, credential);
    for (const authorization of [
      world.key,
      `Basic ${world.key}`,
      `Bearer ${world.key} x`,
      'Bearer',
    ])
      assert.deepEqual(await problem(null, authorization), refused, authorization);
    assert.equal((await problem(null, `bearer  ${world.key}`)).status, 200);
  });

  test('a key is nowhere in the database, only what its secret hashes to', async () => {
    const { dumpOf } = await import('./catalog.ts');
    const key = await world.keyOf(['postings:read']);
    const { body } = await mint({ permissions: ['postings:read'] });
    const dump = await dumpOf(world.store, 'acme');
    const secret = key.slice('screenkit_acme_'.length);
    for (const live of [world.key, key, secret, secret.slice(0, 20), body.token])
      assert.ok(!dump.includes(live));
    assert.ok(dump.includes((await keyRow(key)).secret_hash));
  });

  test('an answer that holds a token may be kept nowhere', async () => {
    const { headers } = await mint({ permissions: ['postings:read'] });
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('etag'), null);
  });
});
