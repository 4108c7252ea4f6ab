/** The commands of docs/operating.md, run as they stand there. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { openStore } from '../../src/server/store/store.ts';
import { startPostgres, type Postgres } from '../postgres-cluster.ts';
import { freshDatabase, type FreshDatabase } from '../postgres.ts';
import { traceOf } from './catalog.ts';
import { Command, environment, newFolder } from './command.ts';
import { fill, withFolder } from './filled.ts';

const document = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
const main = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

/** The blocks of commands under a heading, in order. */
function blocksOf(heading: string): string[] {
  const [, section = ''] = document.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const blocks = [...own.matchAll(/```sh\n(.*?)```/gs)].map(([, text = '']) => text.trim());
  const commands = blocks.flatMap((block) => block.split('\n'));
  assert.ok(
    commands.length > 0 && commands.length <= 10,
    `${heading}: ${commands.length} commands`,
  );
  return blocks;
}

/** A shell in a folder of its own that knows `screenkit`. */
class Shell {
  readonly #folder = newFolder();
  readonly #own: Record<string, string>;

  constructor(own: Record<string, string>) {
    this.#own = own;
    const script = `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`;
    writeFileSync(join(this.#folder, 'screenkit'), script, { mode: 0o755 });
  }

  #options() {
    const PATH = `${this.#folder}${delimiter}${process.env['PATH']}`;
    return { cwd: this.#folder, env: environment({ ...this.#own, PATH }) };
  }

  /** Runs a block to its end; fails with the first command that does. */
  async run(block: string | undefined): Promise<string> {
    const { stdout } = await promisify(execFile)('sh', ['-ec', block ?? 'false'], this.#options());
    return stdout;
  }

  /** Runs a block that ends by starting a server, which `work` gets the address of. */
  async serve(block: string | undefined, work: (url: string) => Promise<void>): Promise<void> {
    const child = spawn('sh', ['-ec', block ?? 'false'], { ...this.#options(), detached: true });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (out += text));
    const ended = once(child, 'close');
    try {
      while (!/is ready: \S+/.test(out)) {
        await Promise.race([once(child.stdout, 'data'), ended]);
        assert.equal(child.exitCode, null, out);
      }
      await work(/is ready: (\S+)/.exec(out)?.[1] ?? '');
    } finally {
      process.kill(-(child.pid ?? 0), 'SIGTERM');
      await ended;
    }
  }
}

const dump = (folder: string) => withFolder(folder, (store) => traceOf(store, 'main'));
const session = (url: string, key: string) =>
  fetch(new URL('/v1/session', url), { headers: { authorization: `Bearer ${key}` } });

async function tokenOf(url: string, key: string, portal?: string): Promise<string> {
  const answer = await fetch(new URL('/v1/embed-tokens', url), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ permissions: ['analytics:read'], portal }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** A key that the server made for itself since is not what was backed up. */
const withoutPortal = (text: string) =>
  JSON.stringify(
    Object.entries(JSON.parse(text) as Record<string, { name?: string }[]>).map(([table, rows]) => [
      table,
      rows.filter(({ name }) => name !== 'portal'),
    ]),
  );

test('back up and restore on SQLite', async () => {
  const SCREENKIT_DATA = newFolder();
  await withFolder(SCREENKIT_DATA, fill);
  const before = await dump(SCREENKIT_DATA);
  const shell = new Shell({ SCREENKIT_DATA });
  const [backup, restore] = blocksOf('Back up and restore');
  const server = new Command(['start'], { SCREENKIT_DATA });
  await server.ready();
  assert.match(await shell.run(backup), /^Wrote monday\.db: workspace main as of /);
  await server.end('SIGTERM');
  const later = (store: Parameters<typeof fill>[0]) =>
    store.write({ workspaceId: 'main', interviewerIds: null }, ({ trx }) =>
      trx.deleteFrom('labels').where('workspace_id', '=', 'main').execute(),
    );
  await withFolder(SCREENKIT_DATA, later);
  assert.notEqual(withoutPortal(await dump(SCREENKIT_DATA)), withoutPortal(before));
  assert.match(await shell.run(restore), /^Restored /);
  assert.equal(withoutPortal(await dump(SCREENKIT_DATA)), withoutPortal(before));
});

test('rotate an API key and the signing key', async () => {
  const SCREENKIT_DATA = newFolder();
  const key = await withFolder(SCREENKIT_DATA, fill);
  const server = new Command(['start'], { SCREENKIT_DATA });
  const SCREENKIT_URL = await server.ready();
  const [ofKey = '', ofSigning] = blocksOf('Rotate keys');
  const [list = '', rotate = ''] = ofKey.split('\n');
  const own = { SCREENKIT_URL, SCREENKIT_API_KEY: key };
  const { data } = JSON.parse(await new Shell(own).run(list)) as {
    data: { id: string; name: string }[];
  };
  const { id = '' } = data.find(({ name }) => name !== 'portal') ?? {};
  const rotated = JSON.parse(await new Shell({ ...own, KEY_ID: id }).run(rotate)) as {
    secret: string;
  };
  assert.notEqual(rotated.secret, key);
  assert.equal((await session(SCREENKIT_URL, rotated.secret)).status, 200);
  assert.equal((await session(SCREENKIT_URL, key)).status, 200, 'the old one overlaps');
  const before = await tokenOf(SCREENKIT_URL, key);
  await new Shell(own).run(ofSigning);
  const after = await tokenOf(SCREENKIT_URL, key);
  const signerOf = (token: string) => Buffer.from(token.split('.')[0]!, 'base64url').toString();
  assert.notEqual(signerOf(before), signerOf(after));
  for (const token of [before, after])
    assert.equal((await session(SCREENKIT_URL, token)).status, 200);
  await server.end('SIGTERM');
});

test('revoke a client’s portal', async () => {
  const SCREENKIT_DATA = newFolder();
  const key = await withFolder(SCREENKIT_DATA, fill);
  const server = new Command(['start'], { SCREENKIT_DATA });
  const SCREENKIT_URL = await server.ready();
  const [revoke] = blocksOf("Revoke a client's portal");
  const [acme, globex] = [
    await tokenOf(SCREENKIT_URL, key, 'acme'),
    await tokenOf(SCREENKIT_URL, key, 'globex'),
  ];
  assert.equal((await session(SCREENKIT_URL, acme)).status, 200);
  await new Shell({ SCREENKIT_URL, SCREENKIT_API_KEY: key, PORTAL: 'acme' }).run(revoke);
  assert.equal((await session(SCREENKIT_URL, acme)).status, 401);
  assert.equal((await session(SCREENKIT_URL, globex)).status, 200);
  await server.end('SIGTERM');
});

test('erase a person', async () => {
  const SCREENKIT_DATA = newFolder();
  const key = await withFolder(SCREENKIT_DATA, fill);
  const server = new Command(['start'], { SCREENKIT_DATA });
  const SCREENKIT_URL = await server.ready();
  const [erase = ''] = blocksOf('Erase a person');
  const [find = '', ...rest] = erase.split('\n');
  const own = { SCREENKIT_URL, SCREENKIT_API_KEY: key };
  const search = async () =>
    JSON.parse(await new Shell(own).run(find)) as { data: { person: { id: string } }[] };
  const [found] = (await search()).data;
  assert.ok(found);
  const said = await new Shell({ ...own, PERSON_ID: found.person.id }).run(rest.join('\n'));
  assert.match(said, /^Erased the person of \d+ applications?\.$/m);
  assert.deepEqual((await search()).data, []);
  await server.end('SIGTERM');
});

// The command refuses the clusters of tests, which could lose what they confirm.
const skip = process.env['SCREENKIT_TEST_DATABASE_URL'] === '' && 'PostgreSQL is left out';
describe('on PostgreSQL', { skip }, () => {
  const folder = mkdtempSync('/tmp/screenkit-operating-');
  let postgres: Postgres | undefined;
  before(async () => {
    postgres = await startPostgres({ kept: folder });
    if (postgres) process.env['SCREENKIT_TEST_DATABASE_URL'] = postgres.url;
  });
  after(async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const inside = async (databaseUrl: string): Promise<string> => {
    const store = await openStore({ databaseUrl });
    try {
      return await traceOf(store, 'main');
    } finally {
      await store.close();
    }
  };

  async function databaseOf(
    admin: string,
    like: FreshDatabase,
  ): Promise<{ url: string; admin: string }> {
    const name = 'restored';
    const client = new Client({ connectionString: admin });
    await client.connect();
    const { username } = new URL(like.url);
    await client.query(`create database ${name} owner ${username} template template0`);
    await client.end();
    const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    return { url: at(like.url), admin: at(admin) };
  }

  test('move to PostgreSQL, back up there and restore', async (t) => {
    if (!postgres) return t.skip('PostgreSQL is not installed here');
    const SCREENKIT_DATA = newFolder();
    const key = await withFolder(SCREENKIT_DATA, fill);
    const moved = await dump(SCREENKIT_DATA);
    const database = await freshDatabase();
    assert.ok(database);
    const [move] = blocksOf('Move from SQLite to PostgreSQL');
    const shell = new Shell({ SCREENKIT_DATA, NEW_DATABASE_URL: database.url });
    await shell.serve(move, async (url) => assert.equal((await session(url, key)).status, 200));
    assert.equal(withoutPortal(await inside(database.url)), withoutPortal(moved));

    const [, , pgDump, pgRestore] = blocksOf('Back up and restore');
    const of = (pathname: string) => Object.assign(new URL(postgres!.url), { pathname }).href;
    const { pathname } = new URL(database.url);
    const restored = await databaseOf(postgres.url, database);
    const dumping = new Shell({ ADMIN_URL: of(pathname) });
    await dumping.run(pgDump);
    await dumping.run(`ADMIN_URL='${restored.admin}'\n${pgRestore}`);
    assert.equal(await inside(restored.url), await inside(database.url));
  });

  test('processes that start together on an empty database make one workspace, and all serve it', async (t) => {
    const database = await freshDatabase();
    if (!postgres || !database) return t.skip('PostgreSQL is not installed here');
    const own = { DATABASE_URL: database.url };
    const processes = [0, 1, 2].map(() => new Command(['start'], own));
    const urls = await Promise.all(processes.map((one) => one.ready()));
    const keys = processes.flatMap(({ out }) => /shown once: (\w+)/.exec(out)?.slice(1) ?? []);
    assert.equal(keys.length, 1);
    for (const url of urls) assert.equal((await session(url, keys[0] ?? '')).status, 200);
    for (const one of processes) {
      const { code, err } = await one.end('SIGTERM');
      assert.deepEqual([code, err], [0, '']);
    }
  });
});
