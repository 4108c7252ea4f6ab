import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInRoles } from '../../src/server/auth/roles.ts';
import { compiledOperations } from '../../src/server/contract.ts';
import { cases, importsEnd, prepareCases } from './operation-cases.ts';
import { readStream } from './stream.ts';
import { onEveryEngine, suiteWorld, type Answer } from './world.ts';

const deletes = /^(?:delete|remove|revoke)/;

onEveryEngine('what each role may do (#152)', (engine) => {
  const world = suiteWorld(engine, prepareCases, {
    rateLimits: { token: 1e9, key: 1e9, windowSeconds: 60 },
  });
  const tokenOf = async (roleId: string): Promise<string> => {
    const { status, body } = await world.call('createEmbedToken', { body: { roleId } });
    assert.equal(status, 201, JSON.stringify(body));
    return body.token;
  };
  const refused = ({ status, body }: Answer) => [status, body.errors?.[0].pointer];

  for (const { id: roleId, permissions } of builtInRoles) {
    test(`${roleId}: each operation is allowed or refused as its permission says`, async () => {
      const seen = { allowed: 0, refused: 0 };
      for (const { id, needs, keyOnly } of compiledOperations) {
        if (needs === 'none' || needs === 'authenticated') continue;
        const credential = await tokenOf(roleId);
        const options = { ...(await cases[id].ok(world)), credential };
        const may = permissions.includes(needs) && !keyOnly;
        seen[may ? 'allowed' : 'refused'] += 1;
        if (id === 'streamEvents') {
          assert.match(await readStream(world, options), may ? /ready/ : /forbidden/);
          continue;
        }
        const { status, body } = await world.call(id, options);
        assert.equal(may ? status < 300 : status, may || 403, `${id} ${JSON.stringify(body)}`);
      }
      assert.ok(seen.refused > 0 && seen.allowed > 0);
    });
  }

  test('recruiters delete nothing, by whatever operation, and admins can', () => {
    const [admin, recruiter] = ['admin', 'recruiter'].map(
      (id) => builtInRoles.find((role) => role.id === id)?.permissions ?? [],
    );
    const deleting = compiledOperations.filter(
      ({ id, method, needs }) =>
        method === 'delete' || deletes.test(id) || String(needs).endsWith(':delete'),
    );
    assert.ok(deleting.length >= 3);
    for (const { id, needs } of deleting) {
      assert.ok(!recruiter?.includes(needs as never), id);
      assert.ok(admin?.includes(needs as never), id);
    }
    assert.ok(!recruiter?.some((permission) => permission.endsWith(':delete')));
  });

  test('imports begun above end', () => importsEnd(world));

  test('roles of one’s own are made, changed and deleted; those built in stay as they are', async () => {
    const body = { name: 'Coordinator', permissions: ['candidates:read'] };
    const made = (await world.call('createRole', { body })).body;
    const path = { roleId: made.id };
    const list = (await world.call('listRoles')).body.data;
    assert.deepEqual(
      list.slice(0, 3).map(({ id, builtIn }: { id: string; builtIn: boolean }) => [id, builtIn]),
      [
        ['admin', true],
        ['recruiter', true],
        ['viewer', true],
      ],
    );
    assert.ok(list.some(({ id }: { id: string }) => id === made.id));
    for (const name of ['coordinator', 'Viewer'])
      assert.deepEqual(refused(await world.call('createRole', { body: { ...body, name } })), [
        409,
        '/name',
      ]);
    const etag = (await world.call('getRole', { path })).headers.get('etag') ?? '';
    const change = (name: string) =>
      world.call('updateRole', { path, body: { name }, headers: { 'if-match': etag } });
    assert.equal((await change('Planner')).status, 200);
    assert.equal((await change('Lost')).status, 412);
    for (const roleId of ['admin', 'recruiter', 'viewer']) {
      const options = { path: { roleId } };
      const changed = await world.call('updateRole', { ...options, body: { permissions: [] } });
      assert.deepEqual(
        [changed.status, (await world.call('deleteRole', options)).status],
        [409, 409],
      );
    }
    assert.equal((await world.call('deleteRole', { path })).status, 200);
    assert.equal((await world.call('getRole', { path })).status, 404);
  });

  test('a token for a role follows it down, never up, and ends with it', async () => {
    const body = { name: 'Brief', permissions: ['candidates:read', 'postings:read'] };
    const path = { roleId: (await world.call('createRole', { body })).body.id };
    const credential = await tokenOf(path.roleId);
    const statuses = async () => {
      // Others of the database look once a second.
      world.now += 1000;
      const asked = ['listCandidates', 'listInterviewers', 'listLabels'] as const;
      return Promise.all(asked.map(async (id) => (await world.call(id, { credential })).status));
    };
    const become = (permissions: string[]) =>
      world.call('updateRole', { path, body: { permissions } });
    assert.deepEqual(await statuses(), [200, 200, 403]);
    await become(['candidates:read', 'labels:read']);
    assert.deepEqual(await statuses(), [200, 403, 403]);
    await become(['candidates:read', 'postings:read']);
    assert.deepEqual(await statuses(), [200, 200, 403]);
    await world.call('deleteRole', { path });
    assert.deepEqual(await statuses(), [401, 401, 401]);
  });

  test('a token is never wider than its key, nor than its role', async () => {
    const narrow = await world.keyOf(['candidates:read', 'tokens:write']);
    const mint = (body: object, credential = narrow) =>
      world.call('createEmbedToken', { body, credential });
    const { token } = (await mint({ roleId: 'admin' })).body;
    const { permissions } = (await world.call('getSession', { credential: token })).body;
    assert.deepEqual(permissions.sort(), ['candidates:read', 'tokens:write']);
    const wrong: [object, string][] = [
      [{}, '/permissions'],
      [{ roleId: 'nobody' }, '/roleId'],
      [{ memberId: 'mem_none' }, '/memberId'],
      [{ roleId: 'viewer', permissions: ['tokens:write'] }, '/permissions/0'],
      [{ roleId: 'viewer', permissions: ['postings:read'] }, '/permissions/0'],
    ];
    for (const [body, pointer] of wrong)
      assert.deepEqual(refused(await mint(body)), [422, pointer], JSON.stringify(body));
    assert.deepEqual(refused(await mint({ roleId: 'viewer' }, token)), [422, '/roleId']);
  });
});
