import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { createPlainWorkspace } from '../../src/server/commands/first-start.ts';
import { backup, restore } from '../../src/server/commands/backup.ts';
import { readSettings, UsageError } from '../../src/server/commands/settings.ts';
import { StoreRefused } from '../../src/server/store/engine.ts';
import { Command, newFolder } from './command.ts';
import { traceOf } from './catalog.ts';
import { figuresOf, sameFigures } from './figures.ts';
import { fill, told, withFolder } from './filled.ts';
import { event } from './world.ts';

/** The command in this process: what it said, and what it refused. */
async function run(
  [command, ...args]: string[],
  environment: Record<string, string>,
): Promise<{ code: number; out: string; err: string }> {
  const said: string[] = [];
  const say = (line: string) => void said.push(`${line}\n`);
  const settings = readSettings(environment);
  try {
    if (command === 'backup') await backup(args, settings, say);
    else restore(args, settings, say);
    return { code: 0, out: said.join(''), err: '' };
  } catch (error) {
    assert.ok(error instanceof UsageError || error instanceof StoreRefused, String(error));
    return { code: 1, out: said.join(''), err: `${error.message}\n` };
  }
}

const iso = (time: number) => new Date(time).toISOString();

/** A folder with an empty workspace `main`. */
async function plainFolder(): Promise<string> {
  const folder = newFolder();
  await withFolder(folder, createPlainWorkspace);
  return folder;
}

/** Sends applications one after the other until it is stopped; says how many were confirmed. */
function ingestion(url: string, key: string, interviewerId: string, stepId: string) {
  let on = true;
  let confirmed = 0;
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/cloudevents-batch+json',
  };
  async function send(): Promise<void> {
    while (on) {
      const id = randomUUID();
      const now = Date.now();
      const person = { name: `Person ${id}`, email: `${id}@example.com` };
      const body = [
        event('application.registered', id, now, { interviewerId, person }, { id: `${id}-1` }),
        event('step.started', id, now + 1, { interviewerId, stepId }, { id: `${id}-2` }),
        event('step.completed', id, now + 2, { interviewerId, stepId }, { id: `${id}-3` }),
      ];
      const answer = await fetch(new URL('/v1/events', url), {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      assert.equal(answer.status, 200, await answer.text());
      confirmed += 1;
    }
  }
  const done = Promise.all([send(), send(), send(), send()]);
  return {
    confirmed: () => confirmed,
    stop: async () => {
      on = false;
      await done;
    },
  };
}

describe('backup and restore of the SQLite store', () => {
  test('under ingestion, a restored backup answers every figure as its source did then', async () => {
    const SCREENKIT_DATA = newFolder();
    const file = join(newFolder(), 'backup.db');
    const key = await withFolder(SCREENKIT_DATA, fill);
    const server = new Command(['start'], { SCREENKIT_DATA });
    const load = ingestion(await server.ready(), key, 'a', 'voice');
    while (load.confirmed() < 20) await setTimeout(10);
    const before = load.confirmed();
    // In a process of its own: in this one it would keep the load from being sent meanwhile.
    const made = await new Command(['backup', file], { SCREENKIT_DATA }).end();
    const during = load.confirmed() - before;
    await load.stop();
    assert.deepEqual([made.code, made.err], [0, '']);
    assert.ok(during > 0, 'the server took events while the backup was made');
    assert.equal((await server.end('SIGTERM')).code, 0);

    const restored = newFolder();
    const back = await run(['restore', file], { SCREENKIT_DATA: restored });
    assert.deepEqual([back.code, back.err], [0, '']);
    const [, asOf = ''] = /as of (\S+Z)\.$/m.exec(made.out) ?? [];
    const to = Date.parse(asOf) + 1;
    const query = { from: told.from, to: iso(to), asOf };
    const figures = (folder: string, more: object = {}) =>
      withFolder(folder, (store) => figuresOf(store, key, { ...query, ...more }));
    const source = await figures(SCREENKIT_DATA);
    sameFigures(await figures(restored), source);
    // Later ones were left out, or the comparison would say nothing.
    const later = await figures(SCREENKIT_DATA, { asOf: iso(Date.now()) });
    assert.throws(() => sameFigures(later, source));
    assert.match(back.out, new RegExp(`as of ${asOf}`));
  });

  test('a backup is one file of its owner’s that holds every row, and is never written over', async () => {
    const folder = await plainFolder();
    const target = newFolder();
    const file = join(target, 'backup.db');
    const made = await run(['backup', file], { SCREENKIT_DATA: folder });
    assert.equal(made.out, `Wrote ${file}: workspace main without events.\n`);
    assert.deepEqual(readdirSync(target), ['backup.db']);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const bytes = readFileSync(file);
    const again = await run(['backup', file], { SCREENKIT_DATA: folder });
    const there = `${file} is there already. Name another file, or remove it first.\n`;
    assert.deepEqual([again.code, again.err], [1, there]);
    assert.deepEqual(readFileSync(file), bytes);
    const restored = newFolder();
    await run(['restore', file], { SCREENKIT_DATA: restored });
    const dump = (of: string) => withFolder(of, (store) => traceOf(store, 'main'));
    assert.equal(await dump(restored), await dump(folder));
  });

  test('restore replaces a store when told to, also what a killed server left in its log', async () => {
    const folder = await plainFolder();
    const file = join(newFolder(), 'backup.db');
    await run(['backup', file], { SCREENKIT_DATA: folder });
    const dump = () => withFolder(folder, (store) => traceOf(store, 'main'));
    const before = await dump();
    const server = new Command(['start'], { SCREENKIT_DATA: folder });
    await server.ready();
    const busy = await run(['restore', file, '--replace'], { SCREENKIT_DATA: folder });
    const inUse = `The data folder ${folder} is in use by another Screenkit process.\n`;
    assert.deepEqual([busy.code, busy.err], [1, inUse]);
    await server.end('SIGKILL');
    assert.ok(readdirSync(folder).includes('screenkit.db-wal'));
    const refused = await run(['restore', file], { SCREENKIT_DATA: folder });
    const holds = `The folder ${folder} holds a store. Restore into another, or replace it by --replace.\n`;
    assert.deepEqual([refused.code, refused.err], [1, holds]);
    const done = await run(['restore', file, '--replace'], { SCREENKIT_DATA: folder });
    assert.equal(done.code, 0, done.err);
    assert.equal(await dump(), before);
  });

  test('restore refuses what is no whole backup of this version, and leaves the folder as it was', async () => {
    const folder = await plainFolder();
    const files = newFolder();
    const file = (name: string) => join(files, name);
    await run(['backup', file('good.db')], { SCREENKIT_DATA: folder });
    const good = readFileSync(file('good.db'));
    writeFileSync(file('text.db'), 'This is no database.'.repeat(100));
    writeFileSync(file('empty.db'), '');
    // The second half of a page of some table or index.
    const torn = Buffer.from(good);
    torn.fill(0xff, 4096 * 3, 4096 * 9);
    writeFileSync(file('torn.db'), torn);
    writeFileSync(file('short.db'), good.subarray(0, 4096 * 5));
    await run(['backup', file('newer.db')], { SCREENKIT_DATA: folder });
    const newer = new DatabaseSync(file('newer.db'));
    newer.exec(`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`);
    newer.close();
    const wrong: [string, RegExp][] = [
      ['none.db', /none\.db cannot be read\.$/],
      ['text.db', /text\.db cannot be restored: file is not a database\.$/],
      ['empty.db', /empty\.db is no store of Screenkit\.$/],
      ['torn.db', /torn\.db (?:is damaged|cannot be restored): .+\.$/s],
      ['short.db', /short\.db (?:is damaged|cannot be restored): .+\.$/s],
      ['newer.db', /newer\.db was written by a newer version of Screenkit; use that one\.$/],
    ];
    const empty = newFolder();
    for (const [name, message] of wrong) {
      const { code, err } = await run(['restore', file(name)], { SCREENKIT_DATA: empty });
      assert.equal(code, 1, name);
      assert.match(err.trimEnd(), message);
      assert.deepEqual(
        readdirSync(empty).filter((one) => one !== 'server.lock'),
        [],
        name,
      );
    }
    assert.equal((await run(['restore', file('good.db')], { SCREENKIT_DATA: empty })).code, 0);
  });

  test('backup says what it needs, and names the programs of PostgreSQL', async () => {
    const SCREENKIT_DATA = newFolder();
    const wrong: [string[], Record<string, string>, RegExp][] = [
      [['backup'], {}, /^screenkit backup FILE/],
      [['backup', 'a', 'b'], {}, /^screenkit backup FILE/],
      [['backup', 'a', '--replace'], {}, /--replace.*\n\nscreenkit backup FILE/s],
      [['restore'], {}, /^screenkit restore FILE/],
      [['backup', 'a.db'], {}, /^There is no store in the folder /],
      [
        ['backup', 'a.db'],
        { DATABASE_URL: 'postgresql://x' },
        /use pg_dump \(docs\/operating\.md\)/,
      ],
      [['restore', 'a.db'], { DATABASE_URL: 'postgresql://x' }, /use pg_restore/],
    ];
    for (const [args, own, message] of wrong) {
      const { code, err } = await run(args, { SCREENKIT_DATA, ...own });
      assert.equal(code, 1);
      assert.match(err, message);
    }
    const folder = await plainFolder();
    const nowhere = join(folder, 'none', 'backup.db');
    const { err } = await run(['backup', nowhere], { SCREENKIT_DATA: folder });
    assert.match(err, /backup\.db cannot be written: ENOENT/);
  });
});
