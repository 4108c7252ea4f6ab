import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Command, newFolder } from './command.ts';

const json = async (response: Response) => (await response.json()) as Record<string, unknown>;

describe('the command screenkit', { concurrency: true }, () => {
  test('starts, says one address, shows its key once, keeps its data and ends by a signal with 0', async () => {
    const SCREENKIT_DATA = newFolder();
    const first = new Command(['start'], { SCREENKIT_DATA, SCREENKIT_PORTAL: '1' });
    const url = await first.ready();
    assert.deepEqual(await json(await fetch(new URL('/healthz', url))), {
      status: 'ready',
      version: '0.1.0',
      store: 'sqlite',
    });
    const [, key = ''] = /shown once: (screenkit_main_\w+)/.exec(first.out) ?? [];
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const made = await fetch(new URL('/v1/labels', url), {
      method: 'POST',
      headers,
      body: JSON.stringify({ name: 'Kept', type: 'text' }),
    });
    assert.equal(made.status, 201);
    await servesThePortal(url);
    const stream = await fetch(new URL('/v1/live', url), { headers });
    assert.equal(stream.status, 200);
    const ended = await first.end('SIGTERM');
    assert.match(await stream.text(), /event: ready/, 'ends, and does not break');
    assert.deepEqual([ended.code, ended.err], [0, '']);
    assert.equal(ended.out.match(/http:\/\/\S+/g)?.length, 1);

    const second = new Command([], { SCREENKIT_DATA });
    const labels = await fetch(new URL('/v1/labels', await second.ready()), { headers });
    const { data } = await json(labels);
    assert.equal((data as unknown[]).length, 1);
    assert.doesNotMatch(second.out, /shown once/);
    assert.match(second.out, /^The portal is closed, .* SCREENKIT_PORTAL=1 opens it\.$/m);
    assert.equal((await second.end('SIGINT')).code, 0);
  });

  test('shows nobody a workspace that is not the demo unless told to, wherever it listens', async () => {
    const SCREENKIT_DATA = newFolder();
    const made = new Command(['start'], { SCREENKIT_DATA });
    await made.ready();
    await made.end('SIGTERM');
    for (const [host, demo] of [
      ['127.0.0.1', '1'],
      ['0.0.0.0', '1'],
      ['127.0.0.1', '0'],
    ] as const) {
      const own = { SCREENKIT_DATA, SCREENKIT_HOST: host, SCREENKIT_DEMO: demo };
      const server = new Command(['start'], own);
      const url = new URL(await server.ready());
      url.hostname = '127.0.0.1';
      for (const [method, path] of [
        ['GET', '/'],
        ['GET', '/portal.js'],
        ['POST', '/screenkit-token'],
      ] as const)
        assert.equal((await fetch(new URL(path, url), { method })).status, 404, `${host} ${path}`);
      await server.end('SIGTERM');
    }
  });

  async function servesThePortal(url: string): Promise<void> {
    const page = await fetch(url);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type') ?? '', /text\/html/);
    const policy = page.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'.*trusted-types lit-html/);
    const token = (site: string) =>
      fetch(new URL('/screenkit-token', url), {
        method: 'POST',
        headers: { 'sec-fetch-site': site },
      });
    const made = await json(await token('same-origin'));
    const headers = { authorization: `Bearer ${String(made['token'])}` };
    const { permissions } = await json(await fetch(new URL('/v1/session', url), { headers }));
    assert.ok((permissions as string[]).every((permission) => permission.endsWith(':read')));
    for (const site of ['cross-site', 'same-site', 'none'])
      assert.equal((await token(site)).status, 403, site);
    const outside = await fetch(new URL('/screenkit/..%2f..%2fpackage.json', url));
    assert.equal(outside.status, 404);
  }

  test('refuses a folder and a port in use; a killed server leaves both free', async () => {
    const SCREENKIT_DATA = newFolder();
    const server = new Command(['start'], { SCREENKIT_DATA });
    const { port } = new URL(await server.ready());
    const again = await new Command(['rebuild'], { SCREENKIT_DATA }).end();
    const inUse = `The data folder ${SCREENKIT_DATA} is in use by another Screenkit process. Stop it first.\n`;
    assert.deepEqual([again.code, again.out, again.err], [1, '', inUse]);
    const own = { SCREENKIT_DATA: newFolder(), SCREENKIT_PORT: port };
    const elsewhere = await new Command(['start'], own).end();
    const taken = `Port ${port} is taken. Choose another by SCREENKIT_PORT.\n`;
    assert.deepEqual([elsewhere.code, elsewhere.err], [1, taken]);
    assert.equal((await fetch(`http://localhost:${port}/healthz`)).status, 200);
    assert.equal((await server.end('SIGKILL')).signal, 'SIGKILL');
    const next = new Command(['start'], { SCREENKIT_DATA, SCREENKIT_PORT: port });
    await next.ready();
    assert.equal((await next.end('SIGTERM')).code, 0);
  });

  test('says how it is used when it does not know a word, without a stack', async () => {
    const { code, out, err } = await new Command(['begin'], {}).end();
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^There is no command begin\.\n\nscreenkit/);
    for (const word of ['start', 'import', 'rebuild', 'SCREENKIT_PORT', 'DATABASE_URL'])
      assert.match(err, new RegExp(word));
    assert.doesNotMatch(err, /\n +at /);
  });
});
