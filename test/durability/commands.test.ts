/** Kills of what is no server: first starts, backups, exports, rebuilds, copies, erasures. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Random } from '../conformance/random.ts';
import { traceOf } from '../server/catalog.ts';
import { Command, newFolder } from '../server/command.ts';
import { fill, withFolder } from '../server/filled.ts';
import { backup, restore } from '../../src/server/commands/backup.ts';
import { readSettings } from '../../src/server/commands/settings.ts';

/** `npm run test:long` tries each at many moments. */
const rounds = Math.ceil(Number(process.env['SCREENKIT_ROUNDS'] ?? 10) / 10);
const random = new Random(Number(process.env['SCREENKIT_SEED'] ?? 1));

/** Starts a command and kills it after up to so long, unless it has ended before. */
async function killed(args: string[], own: Record<string, string>, within: number): Promise<void> {
  const command = new Command(args, own);
  await Promise.race([setTimeout(random.integer(0, within)), command.end()]);
  await command.end('SIGKILL');
}

const dump = (folder: string) => withFolder(folder, (store) => traceOf(store, 'main'));

/** Each start gives the portal's key another secret. */
function withoutPortalKey(rows: string): unknown {
  const { api_keys: keys, ...others } = JSON.parse(rows) as { api_keys: { key_id: string }[] };
  return { ...others, keys: keys.filter(({ key_id }) => key_id !== 'key_portal') };
}

async function filledFolder(): Promise<{ folder: string; key: string; rows: string }> {
  const folder = newFolder();
  const key = await withFolder(folder, fill);
  return { folder, key, rows: await dump(folder) };
}

test('a first start that is killed, migrations included, is followed by one that succeeds', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const SCREENKIT_DATA = newFolder();
    await killed(['start'], { SCREENKIT_DATA }, 1500);
    const next = new Command(['start'], { SCREENKIT_DATA });
    const url = await next.ready();
    assert.equal((await fetch(new URL('/healthz', url))).status, 200);
    assert.equal((await next.end('SIGTERM')).code, 0);
    assert.match(await dump(SCREENKIT_DATA), /"workspace_id":"main"/);
  }
});

test('however often a server starts, the portal has one key, and a key of its name is left alone', async () => {
  const { folder, key } = await filledFolder();
  for (let round = 0; round < 2; round += 1) {
    const own = { SCREENKIT_DATA: folder, SCREENKIT_PORTAL: '1' };
    const server = new Command(['start'], own);
    const url = new URL('/v1/api-keys', await server.ready());
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    if (round === 0) {
      const body = JSON.stringify({ name: 'portal', permissions: ['postings:read'] });
      assert.equal((await fetch(url, { method: 'POST', headers, body })).status, 201);
    }
    const { data } = (await (await fetch(url, { headers })).json()) as {
      data: { id: string; name: string; status: string }[];
    };
    await server.end('SIGTERM');
    const ofPortal = data.filter(({ name }) => name === 'portal');
    assert.deepEqual(
      ofPortal.map(({ status }) => status),
      ['active', 'active'],
    );
    assert.equal(ofPortal.filter(({ id }) => id === 'key_portal').length, 1);
  }
});

test('a backup that is killed leaves no file of its name, or a whole one', async () => {
  const { folder, rows } = await filledFolder();
  const target = newFolder();
  for (let round = 0; round < rounds; round += 1) {
    const file = join(target, `${round}.db`);
    await killed(['backup', file], { SCREENKIT_DATA: folder }, 1200);
    const settings = readSettings({ SCREENKIT_DATA: folder });
    if (!existsSync(file)) await backup([file], settings, () => undefined);
    const restored = newFolder();
    restore([file], readSettings({ SCREENKIT_DATA: restored }), () => undefined);
    assert.ok((await dump(restored)) === rows);
    // The same for a restore: the folder is empty or whole, and takes the next one.
    const again = newFolder();
    await killed(['restore', file], { SCREENKIT_DATA: again }, 1200);
    if (!readdirSync(again).includes('screenkit.db'))
      restore([file], readSettings({ SCREENKIT_DATA: again }), () => undefined);
    assert.ok((await dump(again)) === rows);
  }
});

test('a rebuild that is killed changes no row', async () => {
  const { folder, rows } = await filledFolder();
  for (let round = 0; round < rounds; round += 1) {
    await killed(['rebuild'], { SCREENKIT_DATA: folder }, 1200);
    assert.ok((await dump(folder)) === rows);
  }
});

test('a copy that is killed leaves nothing of the workspace, or all of it', async () => {
  const { folder, rows } = await filledFolder();
  for (let round = 0; round < rounds; round += 1) {
    const target = newFolder();
    await killed(['copy', target], { SCREENKIT_DATA: folder }, 1500);
    const copied = await dump(target);
    assert.ok(copied === rows || !copied.includes('"workspace_id":"main"'));
    assert.ok((await dump(folder)) === rows);
  }
});

test('an erasure that is killed, its rewriting of the files included, is done once or not at all', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { folder, rows } = await filledFolder();
    const [, person = ''] = /"person_id":"(pers_[^"]+)"/.exec(rows) ?? [];
    await killed(['erase', person], { SCREENKIT_DATA: folder }, 1500);
    const left = await dump(folder);
    assert.ok(left === rows || !left.includes(person));
    const again = await new Command(['erase', person], { SCREENKIT_DATA: folder }).end();
    assert.deepEqual([again.code, again.err], [0, '']);
    assert.ok(!(await dump(folder)).includes(person));
  }
});

test('a server killed while it answers an export starts again as it was', async () => {
  const { folder, key, rows } = await filledFolder();
  for (let round = 0; round < rounds; round += 1) {
    const server = new Command(['start'], { SCREENKIT_DATA: folder });
    const url = new URL('/v1/candidates?format=csv&includeTest=true', await server.ready());
    const exporting = fetch(url, { headers: { authorization: `Bearer ${key}` } })
      .then((answer) => answer.text())
      .catch(() => undefined);
    await setTimeout(random.integer(0, 60));
    await server.end('SIGKILL');
    await exporting;
    assert.deepEqual(withoutPortalKey(await dump(folder)), withoutPortalKey(rows));
  }
});
