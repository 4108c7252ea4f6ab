import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations } from '../../src/server/contract.ts';
import { cases, prepareCases } from './operation-cases.ts';
import { LiveReader } from './stream.ts';
import { newWorld, onEveryEngine, suiteWorld, type Answer, type World } from './world.ts';

/** Somebody who accepted, as a host would say. */
async function joined(world: World, email: string, roleId: string): Promise<string> {
  const { status, body } = await world.call('inviteMember', { body: { email, roleId } });
  assert.equal(status, 201, JSON.stringify(body));
  const path = { memberId: body.id };
  await world.call('updateMember', { path, body: { status: 'active' } });
  return body.id;
}

onEveryEngine('the team (#151)', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await prepareCases(world);
    await joined(world, 'boss@example.com', 'admin');
  });
  const mint = (body: object, credential = world.key) =>
    world.call('createEmbedToken', { body, credential });
  const tokenFor = async (memberId: string): Promise<string> => {
    const { status, body } = await mint({ memberId });
    assert.equal(status, 201, JSON.stringify(body));
    return body.token;
  };
  const update = (memberId: string, body: object, credential = world.key) =>
    world.call('updateMember', { path: { memberId }, body, credential });
  const remove = (memberId: string, credential = world.key) =>
    world.call('removeMember', { path: { memberId }, credential });
  const refused = ({ status, body }: Answer) => [status, body.errors?.[0].pointer];
  const status = async (operation: 'listCandidates' | 'createLabel', credential: string) => {
    // Others of the database look once a second.
    world.now += 1000;
    const body =
      operation === 'createLabel' ? { body: { name: `L${world.now}`, type: 'text' } } : {};
    return (await world.call(operation, { ...body, credential })).status;
  };

  test('somebody invited is pending, and has no token until they joined', async () => {
    const body = { email: 'Ada@Example.com', name: 'Ada', roleId: 'viewer' };
    const { id, ...member } = (await world.call('inviteMember', { body })).body;
    assert.deepEqual([member.status, member.joinedAt, member.roleId], ['pending', null, 'viewer']);
    assert.deepEqual(refused(await mint({ memberId: id })), [422, '/memberId']);
    const { body: active } = await update(id, { status: 'active' });
    assert.deepEqual([active.status, Date.parse(active.joinedAt)], ['active', world.now]);
    assert.equal(await status('listCandidates', await tokenFor(id)), 200);
    const again = { email: 'ada@example.COM', roleId: 'viewer' };
    assert.deepEqual(refused(await world.call('inviteMember', { body: again })), [409, '/email']);
    await remove(id);
    assert.equal((await world.call('inviteMember', { body: again })).status, 201);
    assert.equal(
      (await world.call('getMember', { path: { memberId: id } })).body.status,
      'removed',
    );
    const listed = (await world.call('listMembers')).body.data;
    assert.ok(!listed.some((one: { id: string }) => one.id === id));
  });

  test('tokens of a member follow their role down at once, never up, and end with them', async () => {
    const id = await joined(world, 'rita@example.com', 'recruiter');
    const token = await tokenFor(id);
    const viewerToken = async () => {
      await update(id, { roleId: 'viewer' });
      return tokenFor(id);
    };
    assert.equal(await status('createLabel', token), 201);
    const narrow = await viewerToken();
    assert.deepEqual(
      [await status('createLabel', token), await status('listCandidates', token)],
      [403, 200],
    );
    await update(id, { roleId: 'recruiter' });
    assert.deepEqual(
      [await status('createLabel', token), await status('createLabel', narrow)],
      [201, 403],
    );
    await remove(id);
    assert.deepEqual(
      [await status('listCandidates', token), await status('listCandidates', narrow)],
      [401, 401],
    );
  });

  test('derived tokens and open streams end with the member too', async () => {
    const roleBody = { name: 'Agency', permissions: ['candidates:read', 'tokens:write'] };
    const roleId = (await world.call('createRole', { body: roleBody })).body.id;
    const id = await joined(world, 'agency@example.com', roleId);
    const parent = await tokenFor(id);
    const child = (await mint({ permissions: ['candidates:read'] }, parent)).body.token;
    const { memberId } = (await world.call('getSession', { credential: child })).body;
    assert.equal(memberId, id);
    const live = await LiveReader.open(world, { credential: child });
    await remove(id);
    world.now += 3000;
    const end = await live.next();
    assert.deepEqual([end?.event, end?.data], ['end', { reason: 'revoked' }]);
    assert.equal(await status('listCandidates', child), 401);
  });

  test('a stream ends when the role no longer allows it', async () => {
    const roleBody = { name: 'Looks on', permissions: ['candidates:read', 'postings:read'] };
    const roleId = (await world.call('createRole', { body: roleBody })).body.id;
    const credential = await tokenFor(await joined(world, 'looks@example.com', roleId));
    const live = await LiveReader.open(world, { credential });
    await world.call('updateRole', { path: { roleId }, body: { permissions: ['postings:read'] } });
    world.now += 3000;
    assert.equal((await live.next())?.event, 'end');
  });

  test('the last admin who joined can neither be removed nor demoted, not by two at once', async () => {
    const fresh = await newWorld(engine);
    const first = await joined(fresh, 'first@example.com', 'admin');
    const pending = { email: 'pending@example.com', roleId: 'admin' };
    await fresh.call('inviteMember', { body: pending });
    const demote = (memberId: string) =>
      fresh.call('updateMember', { path: { memberId }, body: { roleId: 'viewer' } });
    const removal = () => fresh.call('removeMember', { path: { memberId: first } });
    for (const answer of [await demote(first), await removal()]) assert.equal(answer.status, 409);
    const second = await joined(fresh, 'second@example.com', 'admin');
    const both = await Promise.all([demote(first), demote(second)]);
    assert.deepEqual(both.map((answer) => answer.status).sort(), [200, 409]);
    assert.equal((await demote(second)).status + (await demote(first)).status, 409 + 200);
  });

  test('nobody gives, takes or makes what they do not have', async () => {
    const roleBody = { name: 'Lead', permissions: ['team:read', 'team:write', 'candidates:read'] };
    const lead = (await world.call('createRole', { body: roleBody })).body.id;
    const credential = await tokenFor(await joined(world, 'lead@example.com', lead));
    const boss = (await world.call('listMembers')).body.data.find(
      ({ email }: { email: string }) => email === 'boss@example.com',
    ).id;
    const peer = await joined(world, 'peer@example.com', lead);
    const invite = (roleId: string) =>
      world.call('inviteMember', { body: { email: `${roleId}@new.example`, roleId }, credential });
    assert.deepEqual([(await invite('admin')).status, (await invite(lead)).status], [403, 201]);
    assert.equal((await update(peer, { roleId: 'admin' }, credential)).status, 403);
    assert.equal((await update(boss, { roleId: lead }, credential)).status, 403);
    assert.equal((await remove(boss, credential)).status, 403);
    const wider = { name: 'Wider', permissions: ['candidates:read', 'settings:write'] };
    const made = await world.call('createRole', { body: wider, credential });
    assert.deepEqual(refused(made), [422, '/permissions/1']);
    const path = { roleId: lead };
    const permissions = [...roleBody.permissions, 'settings:write'];
    const grown = await world.call('updateRole', { path, body: { permissions }, credential });
    assert.deepEqual(refused(grown), [422, '/permissions/3']);
    assert.equal((await remove(peer, credential)).status, 200);
  });

  test('a role that members have is not deleted', async () => {
    const roleBody = { name: 'In use', permissions: ['postings:read'] };
    const roleId = (await world.call('createRole', { body: roleBody })).body.id;
    const id = await joined(world, 'uses@example.com', roleId);
    const path = { roleId };
    assert.equal((await world.call('getRole', { path })).body.members, 1);
    assert.equal((await world.call('deleteRole', { path })).status, 409);
    await update(id, { roleId: 'viewer' });
    assert.equal((await world.call('deleteRole', { path })).status, 200);
  });

  test('what a member changes is noted under them, and what a key changes under the key', async () => {
    const id = await joined(world, 'changes@example.com', 'admin');
    const credential = await tokenFor(id);
    for (const who of [credential, world.key]) {
      await world.call('updateSettings', { body: { passMark: 61 }, credential: who });
      const label = { name: `Of ${who.length}`, type: 'text' };
      await world.call('createLabel', { body: label, credential: who });
    }
    const by = async (operation: 'listSettingChanges' | 'listLabelChanges') =>
      (await world.call(operation)).body.data
        .slice(0, 2)
        .map(({ changedBy }: { changedBy: string }) => changedBy);
    for (const operation of ['listSettingChanges', 'listLabelChanges'] as const) {
      const [ofKey, ofMember] = await by(operation);
      assert.equal(ofMember, id);
      assert.match(ofKey, /^key_/);
    }
  });

  for (const { id } of compiledOperations.filter(({ scope }) => scope === 'workspace')) {
    test(`${id} is refused to a token for certain rows`, async () => {
      const body = { roleId: 'admin', interviewerIds: ['a'] };
      const credential = (await mint(body)).body.token;
      const answer = await world.call(id, { ...(await cases[id].ok(world)), credential });
      assert.equal(answer.status, 403);
      assert.match(answer.body.title, /certain rows/);
    });
  }

  test('two members do not get each other’s answers by one Idempotency-Key', async () => {
    const body = { email: 'twice@example.com', roleId: 'viewer' };
    const headers = { 'idempotency-key': 'same' };
    const tokens = [];
    for (const name of ['one', 'two'])
      tokens.push(await tokenFor(await joined(world, `${name}@example.com`, 'admin')));
    const statuses = [];
    for (const credential of [tokens[0], tokens[0], tokens[1]] as string[])
      statuses.push((await world.call('inviteMember', { body, headers, credential })).status);
    assert.deepEqual(statuses, [201, 201, 409]);
  });
});
