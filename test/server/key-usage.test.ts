import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyUsage } from '../../src/server/auth/key-usage.ts';
import type { UsageCount } from '../../src/server/store/key-usage.ts';
import { prepareCases } from './operation-cases.ts';
import { newWorld, onEveryEngine, type Answer } from './world.ts';

const principal = { scope: { workspaceId: 'acme', interviewerIds: null }, keyId: 'key' };

onEveryEngine('what API keys were used for', (engine) => {
  test('the counts match a log of the requests exactly, with those of tokens', async () => {
    const rateLimits = { token: 6, key: 20, windowSeconds: 60 };
    const world = await newWorld(engine, { rateLimits });
    await prepareCases(world);
    world.now += 60_000;
    const names = ['busy', 'idle', 'other'];
    const keys = [];
    for (const name of names) {
      const body = { name, permissions: ['postings:read', 'tokens:write'] };
      keys.push((await world.call('createApiKey', { body })).body);
    }
    const [busy, , other] = keys;
    const log = new Map<string, number[]>(keys.map(({ apiKey }) => [apiKey.id, []]));
    const note = (id: string, { status }: Answer) => log.get(id)?.push(status);
    const body = { permissions: ['postings:read'] };
    for (const { apiKey, secret } of [busy, other]) {
      const answer = await world.call('createEmbedToken', { body, credential: secret });
      note(apiKey.id, answer);
      for (const credential of [secret, answer.body.token]) {
        for (let count = 0; count < 12; count += 1) {
          const interviewerId = count % 3 === 0 ? 'nobody' : 'a';
          const path = { interviewerId };
          note(apiKey.id, await world.call('getInterviewer', { path, credential }));
        }
      }
    }
    for (let count = 0; count < 9; count += 1) {
      const credential = busy.secret;
      note(busy.apiKey.id, await world.call('listCandidates', { credential }));
    }
    const lastUsed = world.now;
    // Of no key: neither is counted anywhere.
    await world.call('listInterviewers', { credential: null });
    await world.call('listInterviewers', { credential: `${busy.secret}x` });
    world.now += 60_000;
    for (const { apiKey } of keys) {
      const { usage, lastUsedAt } = (await world.call('getApiKey', { path: { keyId: apiKey.id } }))
        .body;
      const statuses = log.get(apiKey.id) ?? [];
      const of = (test: (status: number) => boolean) => statuses.filter(test).length;
      assert.deepEqual(usage, {
        total: statuses.length,
        completed: of((status) => status < 400),
        failed: of((status) => status >= 400 && status !== 429),
        rateLimited: of((status) => status === 429),
      });
      const used = statuses.length > 0;
      assert.equal(lastUsedAt === null ? null : Date.parse(lastUsedAt), used ? lastUsed : null);
      if (apiKey.id === busy.apiKey.id)
        assert.ok(usage.completed > 0 && usage.failed > 0 && usage.rateLimited > 0);
    }
  });

  test('a request costs no write, and the counts are written when the store closes', async () => {
    const world = await newWorld(engine);
    let writes = 0;
    world.store.onWrite(() => (writes += 1));
    const counts: UsageCount[][] = [];
    for (let count = 0; count < 20; count += 1) await world.call('listInterviewers');
    assert.equal(writes, 0);
    const usage = new KeyUsage({
      write: async (batch) => void counts.push([...batch]),
      report: (error) => assert.fail(String(error)),
    });
    for (const status of [200, 404, 429]) usage.count(principal, status, world.now);
    world.store.onClose(() => usage.flush());
    await world.store.close();
    assert.ok(writes > 0);
    assert.deepEqual(
      counts.flat().map(({ completed, failed, rateLimited }) => [completed, failed, rateLimited]),
      [[1, 1, 1]],
    );
  });
});

test('counts that could not be written are kept, reported and written later', async () => {
  const written: (readonly UsageCount[])[] = [];
  const reported: unknown[] = [];
  let broken = true;
  const usage = new KeyUsage({
    write: async (counts) => {
      if (broken) throw new Error('disk full');
      written.push(counts);
    },
    report: (error) => reported.push(error),
  });
  usage.count(principal, 200, 1);
  await usage.flush();
  assert.equal(reported.length, 1);
  usage.count(principal, 200, 2);
  broken = false;
  await Promise.all([usage.flush(), usage.flush()]);
  assert.deepEqual(
    written.flat().map(({ completed, lastUsedAt }) => [completed, lastUsedAt]),
    [[2, 2]],
  );
});
