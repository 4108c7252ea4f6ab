import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareCases } from './operation-cases.ts';
import { LiveReader } from './stream.ts';
import { newWorkspace, onEveryEngine, suiteWorld } from './world.ts';

const scope = { workspaceId: 'acme', interviewerIds: null };

onEveryEngine('tokens that end before their time', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await prepareCases(world);
    await newWorkspace(world, 'rival');
  });
  interface Made {
    token: string;
    tokenId: string;
  }
  const mint = async (more: object = {}, credential = world.key): Promise<Made> => {
    const body = { permissions: ['candidates:read', 'tokens:write'], ...more };
    const answer = await world.call('createEmbedToken', { body, credential });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body;
  };
  const revoke = async (body: object) => {
    const answer = await world.call('revokeEmbedTokens', { body });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    // Others of the database look once a second.
    world.now += 1000;
    return answer.body;
  };
  const works = (tokens: readonly Made[]) =>
    Promise.all(
      tokens.map(
        async ({ token: credential }) =>
          (await world.call('listCandidates', { credential })).status === 200,
      ),
    );

  test('one token ends by its id or itself, with those derived from it, and no other', async () => {
    for (const name of ['tokenId', 'token'] as const) {
      const parent = await mint();
      const child = await mint({}, parent.token);
      const grandchild = await mint({}, child.token);
      const sibling = await mint({}, parent.token);
      const all = [parent, child, grandchild, sibling];
      assert.deepEqual(await works(all), [true, true, true, true]);
      const { tokenId } = await revoke({ [name]: child[name] });
      assert.equal(tokenId, child.tokenId);
      assert.deepEqual(await works(all), [true, false, false, true]);
      await revoke({ [name]: parent[name] });
      assert.deepEqual(await works(all), [false, false, false, false]);
    }
  });

  test('all tokens of a portal end, also those derived for another, and new ones can be made', async () => {
    const acme = await mint({ portal: 'acme' });
    const inner = await mint({ portal: 'inner' }, acme.token);
    const globex = await mint({ portal: 'globex' });
    const plain = await mint();
    const { body } = await world.call('revokeEmbedTokens', { body: { portal: 'acme' } });
    assert.equal(Date.parse(body.revokedAt), world.now);
    world.now += 1;
    const renewed = await mint({ portal: 'acme' });
    world.now += 1000;
    const left = await works([acme, inner, globex, plain, renewed]);
    assert.deepEqual(left, [false, false, true, true, true]);
    await revoke({ portal: 'inner' });
    assert.deepEqual(await works([renewed, globex]), [true, true]);
  });

  test('all tokens of a key end, and the key goes on', async () => {
    const own = await world.keyOf(['candidates:read', 'tokens:write']);
    const { body: keys } = await world.call('listApiKeys', { query: { limit: 200 } });
    const keyId = keys.data.find(({ lastCharacters }: { lastCharacters: string }) =>
      own.endsWith(lastCharacters),
    ).id;
    const [ofKey, other] = [await mint({}, own), await mint()];
    await revoke({ keyId });
    assert.deepEqual(await works([ofKey, other, await mint({}, own)]), [false, true, true]);
  });

  test('what names no token of this workspace is refused by name', async () => {
    const foreignKey = await world.keyOf(['candidates:read', 'tokens:write'], 'rival');
    const foreign = await mint({}, foreignKey);
    const ended = await mint({ expiresInSeconds: 30 });
    world.now += 30_000;
    const wrong: [object, string][] = [
      [{}, ''],
      [{ portal: 'a', keyId: 'b' }, ''],
      [{ tokenId: 'acme' }, '/tokenId'],
      [{ keyId: 'key_none' }, '/keyId'],
      [{ token: 'a.b.c' }, '/token'],
      [{ token: world.key }, '/token'],
      [{ token: ended.token }, '/token'],
      [{ token: foreign.token }, '/token'],
    ];
    for (const [body, pointer] of wrong) {
      const answer = await world.call('revokeEmbedTokens', { body });
      const found = [answer.status, answer.body.errors?.[0].pointer];
      assert.deepEqual(found, [422, pointer], JSON.stringify(body));
    }
    // Its id revoked here means nothing there.
    await revoke({ tokenId: foreign.tokenId });
    assert.deepEqual(await works([foreign]), [true]);
  });

  test('open streams end within five seconds, those of derived tokens too', async () => {
    const parent = await mint();
    const child = await mint({}, parent.token);
    const other = await mint();
    const open = ({ token: credential }: Made) => LiveReader.open(world, { credential });
    const streams = [await open(parent), await open(child)];
    const kept = await open(other);
    await world.call('revokeEmbedTokens', { body: { tokenId: parent.tokenId } });
    world.now += 3000;
    for (const live of streams) {
      const end = await live.next();
      assert.deepEqual([end?.event, end?.data], ['end', { reason: 'revoked' }]);
    }
    assert.equal(await kept.next(700), undefined);
    assert.equal(kept.ended, false);
    await kept.close();
  });

  test('revocations are forgotten once the tokens would have ended by themselves', async () => {
    const stored = () =>
      world.store.read(scope, (reader) =>
        reader.selectFrom('token_revocations').selectAll().execute(),
      );
    const { tokenId } = await mint({ expiresInSeconds: 900 });
    await revoke({ tokenId });
    assert.ok((await stored()).some(({ target }) => target === tokenId));
    world.now += 14 * 60_000;
    await world.call('listApiKeys');
    assert.ok((await stored()).some(({ target }) => target === tokenId));
    world.now += 2 * 60_000;
    await world.call('listApiKeys');
    assert.deepEqual(await stored(), []);
  });
});
