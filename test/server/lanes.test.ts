/** The served embedded store: one thread writes, processes of their own read. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { createApiKey } from '../../src/server/auth/api-key.ts';
import { allPermissions } from '../../src/server/auth/permissions.ts';
import { start } from '../../src/server/commands/start.ts';
import { Lanes } from '../../src/server/lanes/lanes.ts';
import { ReaderPool } from '../../src/server/lanes/reader-pool.ts';
import { Problem } from '../../src/server/problem.ts';
import type { Task } from '../../src/server/routes/task.ts';
import { databaseFile } from '../../src/server/store/sqlite.ts';
import { openStore } from '../../src/server/store/store.ts';
import { createWorkspace } from '../../src/server/store/workspaces.ts';
import { newFolder } from './command.ts';
import { event, steps } from './world.ts';

/** A data folder with one empty workspace, and a key to it. */
async function prepared(): Promise<{ folder: string; key: string }> {
  const folder = newFolder();
  const store = await openStore({ folder });
  const scope = { workspaceId: 'main', interviewerIds: null };
  const key = await store.write(scope, async (writer) => {
    const settings = { timeZone: 'UTC', currency: 'USD', locale: 'en' };
    await createWorkspace(writer, { id: 'main', name: 'Main', ...settings });
    return createApiKey(writer, { name: 'test', permissions: allPermissions });
  });
  await store.close();
  return { folder, key };
}

const absent = { demo: false, portal: undefined, workspace: undefined };

async function served() {
  const { folder, key } = await prepared();
  const settings = { host: '127.0.0.1', port: 0, folder, databaseUrl: undefined };
  const begin = () => start({ ...settings, ...absent }, () => undefined);
  let running = await begin();
  after(() => running.close());
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${key}`, ...init.headers };
    const response = await fetch(new URL(path, running.url), { ...init, headers });
    // Tests look into whatever came.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    return { status: response.status, body: (await response.json()) as any };
  };
  const post = (path: string, body: unknown, type = 'application/json') =>
    call(path, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) });
  /** Stops and starts it. */
  const again = async () => {
    await running.close();
    running = await begin();
    return call;
  };
  return { call, post, again, url: running.url, key };
}

const ask = (operation: Task['operation']): Task => ({
  operation,
  principal: {
    kind: 'api_key',
    scope: { workspaceId: 'main', interviewerIds: null },
    permissions: new Set(allPermissions),
    keyId: 'key',
    memberId: null,
    roleId: null,
    actor: 'key',
    origins: [],
    expiresAt: null,
    id: 'key',
    parents: [],
    portals: [],
  },
  parameters: { query: {}, path: {}, header: {} },
  body: { mediaType: '', text: '', value: undefined },
});

test('what is in the log goes back to the file after a commit, while somebody else writes', async () => {
  const { folder } = await prepared();
  const lanes = new Lanes({
    folder,
    onWrite: () => undefined,
    report: (error) => assert.fail(error as Error),
  });
  const [other, watcher] = [0, 1].map(
    () => new DatabaseSync(databaseFile(folder), { timeout: 5000 }),
  ) as [DatabaseSync, DatabaseSync];
  const left = () => {
    const row = watcher.prepare('pragma wal_checkpoint(noop)').get() ?? {};
    return Number(row['log']) - Number(row['checkpointed']);
  };
  const used = {
    ...{ workspaceId: 'main', keyId: 'key', lastUsedAt: 0 },
    ...{ completed: 1, failed: 0, rateLimited: 0 },
  };
  try {
    await lanes.recordUsage([used]);
    await setTimeout(50);
    assert.ok(left() > 0, 'a few pages stay in the log');
    other.exec('pragma wal_autocheckpoint = 0; create table big (page blob); begin');
    for (let page = 0; page < 5000; page += 1)
      other.exec('insert into big values (zeroblob(4000))');
    other.exec('commit');
    assert.ok(left() >= 5000);
    await lanes.recordUsage([used]);
    other.exec('begin immediate; insert into big values (zeroblob(4000))');
    for (let wait = 0; left() > 100 && wait < 200; wait += 1) await setTimeout(25);
    assert.ok(left() <= 100, `${left()} pages are left`);
  } finally {
    other.close();
    watcher.close();
    await lanes.close();
  }
});

test('what one request wrote, the next one reads, and the live stream tells', async () => {
  const { call, post, url, key } = await served();
  const created = await post('/v1/interviewers', { id: 'a', title: 'Baker', steps });
  assert.equal(created.status, 201, JSON.stringify(created.body));
  const stream = await fetch(new URL('/v1/live', url), {
    headers: { authorization: `Bearer ${key}` },
  });
  const reader = stream.body!.getReader();
  const heard = async () => new TextDecoder().decode((await reader.read()).value);
  assert.match(await heard(), /event: ready/);
  const opened = event('application.opened', 'first', Date.now() - 1000, { interviewerId: 'a' });
  const sent = await post('/v1/events', opened, 'application/cloudevents+json');
  assert.deepEqual(sent, { status: 200, body: { received: 1, stored: 1, repeated: 0 } });
  const { body } = await call('/v1/analytics/funnel');
  assert.equal(body.metrics.invited.value, 1);
  assert.match(await heard(), /"candidateId":"first"/);
  await reader.cancel();
});

test('what keys were used for goes through the writer, and is there after a restart', async () => {
  const { call, again } = await served();
  const usageOf = async (ask: typeof call) => {
    const { data } = (await ask('/v1/api-keys')).body;
    return data.find(({ name }: { name: string }) => name === 'test').usage;
  };
  for (const path of ['/v1/labels', '/v1/labels', '/v1/interviewers/nobody']) await call(path);
  assert.deepEqual(await usageOf(call), { total: 3, completed: 2, failed: 1, rateLimited: 0 });
  assert.equal((await usageOf(await again())).total, 4);
});

test('problems of the writer and of a reader arrive as they were thrown', async () => {
  const { call, post } = await served();
  const wrong = await post('/v1/interviewers', { title: 'Baker', steps, labels: { nobody: 'x' } });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.body.errors[0].pointer, '/labels/nobody');
  const unknown = await call('/v1/analytics/funnel?interviewerId=nobody');
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'not_found']);
});

test('an import is carried out by the writer, and told by it how far it is', async () => {
  const { call } = await served();
  const form = new FormData();
  const mapping = {
    source: 'urn:ats:test',
    timeZone: 'UTC',
    candidates: { id: 'Id', interviewer: 'Role', registeredAt: 'Applied' },
    steps,
  };
  form.set('mapping', new Blob([JSON.stringify(mapping)]), 'mapping');
  form.set('candidates', new Blob(['Id,Role,Applied\n1,Baker,2026-02-01\n']), 'candidates');
  const begun = await call('/v1/imports', { method: 'POST', body: form });
  assert.equal(begun.status, 202, JSON.stringify(begun.body));
  let { body } = begun;
  while (body.status === 'running') {
    await setTimeout(20);
    ({ body } = await call(`/v1/imports/${begun.body.id}`));
  }
  assert.deepEqual([body.status, body.counts.candidates], ['succeeded', 1]);
});

test('a task that takes too long ends with its reader, and the next one is answered', async () => {
  const { folder } = await prepared();
  const report = (error: unknown) => assert.fail(String(error));
  const hasty = new ReaderPool({ folder, report, timeoutMs: 0 });
  after(() => hasty.close());
  await assert.rejects(hasty.run(ask('getFunnel')), (error) => {
    assert.ok(error instanceof Problem);
    assert.deepEqual([error.status, error.code], [503, 'unavailable']);
    return true;
  });
  const patient = new ReaderPool({ folder, report });
  after(() => patient.close());
  assert.equal((await patient.run(ask('getFunnel'))).status, 200);
});

/** The processes of the readers that this process has. */
const readers = () => execFileSync('pgrep', ['-P', `${process.pid}`, '-f', 'reader']).toString();

test('whoever asks in the moment in which a reader is ended is answered by another', async () => {
  const { folder } = await prepared();
  const report = (error: unknown) => assert.fail(String(error));
  const pool = new ReaderPool({ folder, report, timeoutMs: 2000 });
  after(() => pool.close());
  assert.equal((await pool.run(ask('listLabels'))).status, 200);
  process.kill(Number(readers()), 'SIGSTOP');
  await assert.rejects(pool.run(ask('listLabels')), { code: 'unavailable' });
  assert.equal((await pool.run(ask('listLabels'))).status, 200);
  pool.close();

  const idleMs = 300;
  const short = new ReaderPool({ folder, report, least: 0, idleMs });
  after(() => short.close());
  assert.equal((await short.run(ask('listLabels'))).status, 200);
  // The pool's own timer, as long and set just before, comes first.
  await setTimeout(idleMs);
  assert.equal((await short.run(ask('listLabels'))).status, 200);
});

test('tasks wait their turn, and all are answered', async () => {
  const { folder } = await prepared();
  const pool = new ReaderPool({ folder, report: (error) => assert.fail(String(error)) });
  after(() => pool.close());
  const replies = await Promise.all(Array.from({ length: 30 }, () => pool.run(ask('listLabels'))));
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
});

test('whoever waits when the lanes close is told so, and nothing of them is left', async () => {
  const { folder } = await prepared();
  const lanes = new Lanes({ folder, onWrite: () => undefined, report: () => undefined });
  const perform = lanes.perform(() => assert.fail('nothing of this runs here'));
  const waiting = perform(ask('getFunnel'), new Request('http://localhost'));
  waiting.catch(() => undefined);
  await lanes.close();
  await assert.rejects(waiting);
  // The folder is nobody's any more.
  await (await openStore({ folder })).close();
});
