import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interviewer } from './applications.ts';
import { hmacToken } from './token-forge.ts';
import { onEveryEngine, suiteWorld } from './world.ts';

const scope = { workspaceId: 'acme', interviewerIds: null };
const minute = 60_000;

onEveryEngine('signing keys', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    for (const id of ['a', 'b', 'c']) await interviewer(world, id);
  });
  const rotate = async (purpose: string, endAtOnce = false) => {
    const { status, body } = await world.call('rotateSigningKey', { body: { purpose, endAtOnce } });
    assert.equal(status, 200);
    return body;
  };
  const tokenOf = async (expiresInSeconds = 900): Promise<string> => {
    const body = { permissions: ['postings:read'], expiresInSeconds };
    return (await world.call('createEmbedToken', { body })).body.token;
  };
  const works = async (credential: string) =>
    (await world.call('getSession', { credential })).status === 200;
  const signer = (token: string): string =>
    JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
  const page = (cursor?: string) =>
    world.call('listInterviewers', { query: { limit: 1, ...(cursor ? { cursor } : {}) } });
  const stored = () =>
    world.store.read(scope, (reader) => reader.selectFrom('signing_keys').selectAll().execute());

  test('the new key signs at once, and the old one verifies as long as its tokens can live', async () => {
    const old = await tokenOf();
    const rotation = await rotate('embed');
    const young = await tokenOf();
    assert.equal(signer(young), `acme.${rotation.keyId}`);
    assert.notEqual(signer(old), signer(young));
    const [{ keyId, verifiesUntil }] = rotation.previous;
    assert.equal(signer(old), `acme.${keyId}`);
    assert.equal(Date.parse(verifiesUntil), world.now + 15.5 * minute);
    assert.deepEqual([await works(old), await works(young)], [true, true]);
    world.now += 15 * minute - 1;
    assert.deepEqual([await works(old), await works(young)], [true, true]);
    world.now += 1;
    assert.deepEqual([await works(old), await works(young)], [false, false]);
  });

  test('what an old key signs after its time is refused, though it would be in time itself', async () => {
    await rotate('embed');
    const { secret, key_id } = (await stored()).find(
      (row) => row.purpose === 'embed' && row.verifies_until !== null,
    )!;
    const { body } = await world.call('listApiKeys');
    const forge = () => {
      const now = Math.floor(world.now / 1000);
      const header = { alg: 'HS256', typ: 'screenkit-embed+jwt', kid: `acme.${key_id}` };
      const good = JSON.parse(Buffer.from(sample.split('.')[1] ?? '', 'base64url').toString());
      const claims = {
        ...good,
        key: body.data.at(-1).id,
        iat: now,
        iatMs: now * 1000,
        exp: now + 300,
      };
      return hmacToken(header, claims, Buffer.from(secret, 'base64url'));
    };
    const sample = await tokenOf();
    assert.equal(await works(forge()), true);
    world.now += 15.5 * minute;
    assert.equal(await works(forge()), false);
  });

  test('keys that verify nothing any more are deleted', async () => {
    await rotate('embed');
    const before = (await stored()).length;
    world.now += 16 * minute;
    await world.call('listApiKeys');
    const rows = await stored();
    assert.ok(rows.length < before);
    assert.ok(rows.every((row) => row.verifies_until === null));
    assert.deepEqual(rows.map(({ purpose }) => purpose).sort(), ['cursor', 'embed']);
  });

  test('after a leak every token of the old keys ends at once', async () => {
    const older = await tokenOf();
    await rotate('embed');
    const old = await tokenOf();
    assert.deepEqual((await rotate('embed', true)).previous, []);
    assert.deepEqual([await works(older), await works(old)], [false, false]);
    assert.equal(await works(await tokenOf()), true);
  });

  test('a list goes on over the rotation of the key that signs its cursors', async () => {
    const first = (await page()).body;
    await rotate('cursor');
    const second = await page(first.page.nextCursor);
    assert.equal(second.status, 200);
    assert.notEqual(second.body.data[0].id, first.data[0].id);
    assert.equal((await page(second.body.page.nextCursor)).status, 200);
    await rotate('cursor', true);
    for (const { page: old } of [first, second.body])
      assert.equal((await page(old.nextCursor)).status, 400);
  });

  test('tokens and cursors never share a key, whichever is rotated', async () => {
    for (const purpose of ['embed', 'cursor', 'embed', 'cursor']) await rotate(purpose);
    const rows = await stored();
    assert.equal(new Set(rows.map(({ secret }) => secret)).size, rows.length);
    const cursorKey = rows.find(({ purpose }) => purpose === 'cursor')!;
    const sample = await tokenOf();
    const [head = '', claims = ''] = sample.split('.');
    const read = (part: string) => Buffer.from(part, 'base64url').toString();
    const secret = Buffer.from(cursorKey.secret, 'base64url');
    const kid = `acme.${cursorKey.key_id}`;
    const forged = hmacToken({ ...JSON.parse(read(head)), kid }, read(claims), secret);
    assert.deepEqual([await works(sample), await works(forged)], [true, false]);
  });
});
