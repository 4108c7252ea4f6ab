import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fill, withFolder } from '../server/filled.ts';
import { Command } from '../server/command.ts';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { dumpOf } from '../server/catalog.ts';

/** A disk of so many megabytes; undefined where this machine does not lend one. */
function smallDisk(megabytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'screenkit-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  after(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

test('on a full disk writing is a 503, reading goes on, and with room again nothing is missing', async (t) => {
  const folder = smallDisk(12);
  if (!folder) return t.skip('a small disk can be mounted by root on Linux only');
  const key = await withFolder(folder, fill);
  const server = new Command(['start'], { SCREENKIT_DATA: folder });
  const url = await server.ready();
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/cloudevents-batch+json',
  };
  const send = (serial: number) => {
    const batch = Array.from({ length: 50 }, (_, index) => ({
      specversion: '1.0',
      id: `${serial}-${index}`,
      source: 'urn:full',
      type: 'note.added',
      time: '2026-02-01T10:00:00Z',
      subject: `full-${serial}`,
      data: { interviewerId: 'a', text: 'Words. '.repeat(200) },
    }));
    const init = { method: 'POST', headers, body: JSON.stringify(batch) };
    return fetch(new URL('/v1/events', url), init);
  };
  const confirmed: number[] = [];
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(4 << 20));
  let serial = 0;
  let answer = await send(serial);
  while (answer.status === 200 && serial < 1000) {
    confirmed.push(serial);
    serial += 1;
    answer = await send(serial);
  }
  const problem = (await answer.json()) as Record<string, unknown>;
  assert.equal(answer.status, 503, JSON.stringify(problem));
  assert.match(String(problem['title']), /^The disk of the store /);
  assert.ok(answer.headers.get('retry-after'));
  const read = await fetch(new URL('/v1/candidates', url), { headers });
  assert.equal(read.status, 200);
  // Again and again, nothing is confirmed falsely.
  assert.equal((await send(serial)).status, 503);

  rmSync(ballast);
  const again = await send(serial);
  assert.equal(again.status, 200, await again.text());
  confirmed.push(serial);
  await server.end('SIGKILL');
  await withFolder(folder, async (store) => {
    const held = await store.read({ workspaceId: 'main', interviewerIds: null }, (reader) =>
      reader.selectFrom('events').select('id').where('source', '=', 'urn:full').execute(),
    );
    const ids = new Set(held.map(({ id }) => id));
    assert.equal(held.length, confirmed.length * 50);
    for (const one of confirmed) assert.ok(ids.has(`${one}-49`), `${one} was confirmed`);
    const before = await dumpOf(store, 'main');
    await rebuild(store, 'main');
    assert.ok((await dumpOf(store, 'main')) === before);
  });
  assert.ok(readdirSync(folder).includes('screenkit.db'));
});
