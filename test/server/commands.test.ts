import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { readImportArguments } from '../../src/server/commands/import-arguments.ts';
import { importFiles } from '../../src/server/commands/import.ts';
import { createPlainWorkspace } from '../../src/server/commands/first-start.ts';
import { newKey } from '../../src/server/commands/new-key.ts';
import { rebuild } from '../../src/server/commands/rebuild.ts';
import { readSettings, UsageError, type Settings } from '../../src/server/commands/settings.ts';
import { createApp } from '../../src/server/app.ts';
import { openStore } from '../../src/server/store/store.ts';
import { newFolder } from './command.ts';

const usage = (message: RegExp) => (error: unknown) =>
  error instanceof UsageError && message.test(error.message);

test('settings that cannot be meant are refused in a sentence', () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ SCREENKIT_PORT: '80a' }, /^SCREENKIT_PORT is "80a"; it must be a number from 0 to 65535\.$/],
    [{ SCREENKIT_PORT: '65536' }, /^SCREENKIT_PORT is "65536"/],
    [{ SCREENKIT_PORT: '' }, /^SCREENKIT_PORT is ""/],
    [{ SCREENKIT_PORT: '-1' }, /^SCREENKIT_PORT is "-1"/],
    [{ SCREENKIT_DEMO: 'no' }, /^SCREENKIT_DEMO must be 0 or 1\.$/],
    [{ SCREENKIT_PORTAL: 'yes' }, /^SCREENKIT_PORTAL must be 0 or 1\.$/],
  ];
  for (const [environment, message] of wrong)
    assert.throws(() => readSettings(environment), usage(message));
});

test('without settings it serves port 4400 of this machine from screenkit-data, with the demo', () => {
  assert.deepEqual(readSettings({}), {
    port: 4400,
    host: '127.0.0.1',
    folder: 'screenkit-data',
    databaseUrl: undefined,
    demo: true,
    portal: undefined,
    workspace: undefined,
  });
});

/** A folder with a small export; `command` runs `screenkit import` in it and gives what it said. */
function importer(more: Partial<Settings> = {}) {
  const folder = newFolder();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const rows = ['1,Baker,2026-02-01', '2,Baker,2026-02-02', '3,Cook,2026-02-03'];
  const candidates = file('candidates.csv', ['Id,Role,Applied', ...rows, ''].join('\n'));
  const columns = { id: 'Id', interviewer: 'Role', registeredAt: 'Applied' };
  const steps = [{ id: 'voice', type: 'web_interview', name: 'Voice' }];
  const mapping = file(
    'mapping.json',
    JSON.stringify({ source: 'urn:ats:test', timeZone: 'UTC', candidates: columns, steps }),
  );
  const settings = { ...readSettings({ SCREENKIT_DATA: join(folder, 'data') }), ...more };
  const command = async (args: string[]): Promise<{ done: boolean; said: string[] }> => {
    const said: string[] = [];
    const read = readImportArguments(args, undefined);
    return { done: await importFiles(read, settings, (line) => said.push(line)), said };
  };
  return {
    folder,
    file,
    settings,
    command,
    files: ['--candidates', candidates, '--mapping', mapping],
  };
}

test('import refuses what it cannot read, naming file and field', async () => {
  const { folder, file, command, files } = importer();
  const [, candidates = '', , mapping = ''] = files;
  const wrong: [string[], RegExp][] = [
    [[], /^screenkit import --candidates FILE --mapping FILE/],
    [['--candidates', candidates], /^screenkit import --candidates FILE --mapping FILE/],
    [['--candidate', candidates], /--candidate.*\n\nscreenkit import/s],
    [
      ['--candidates', candidates, '--mapping', join(folder, 'no.json')],
      /no\.json cannot be read\.$/,
    ],
    [['--candidates', join(folder, 'no.csv'), '--mapping', mapping], /no\.csv cannot be read\.$/],
    [[...files, '--stages', join(folder, 'no.csv')], /no\.csv cannot be read\.$/],
    [['--candidates', candidates, '--mapping', file('half.json', '{')], /half\.json is not JSON: /],
    [
      ['--candidates', candidates, '--mapping', file('empty.json', '{}')],
      /empty\.json: \/source is required$/,
    ],
    [[...files, '--url', 'http://localhost:1'], /--url needs an API key/],
    [[...files, '--url', 'http://localhost:1', '--key', 'k'], /^The server cannot be reached/],
    [files, /^There is no workspace here yet\. Start the server once first\.$/],
  ];
  for (const [args, message] of wrong) await assert.rejects(command(args), usage(message));
});

test('import rehearses, imports and repeats; rebuild replays it', async () => {
  const { settings, command, files } = importer();
  await assert.rejects(
    rebuild(settings, () => undefined),
    usage(/There is no workspace here yet/),
  );
  const store = await openStore({ folder: settings.folder });
  await createPlainWorkspace(store);
  await assert.rejects(
    command(files),
    usage(/is in use .* Send the files to it by --url and --key/),
  );
  await store.close();
  const counts = '3 rows: 3 candidates, 2 interviewers (2 new), 3 events.';
  assert.deepEqual(await command([...files, '--dry-run']), {
    done: true,
    said: [counts, 'Nothing was stored. 3 events would be new, 0 are there already.'],
  });
  assert.deepEqual(await command(files), {
    done: true,
    said: [counts, 'Stored 3 events; 0 were there already.'],
  });
  assert.deepEqual((await command(files)).said.at(-1), 'Stored 0 events; 3 were there already.');
  const said: string[] = [];
  await rebuild(settings, (line) => said.push(line));
  // Two interviewers were made and activated, three candidates registered.
  assert.deepEqual(said, ['Rebuilt main from 7 events: 3 candidates.']);
});

test('import names file, line, column, value and what would be right, and stores nothing', async () => {
  const { settings, file, command, files } = importer();
  const store = await openStore({ folder: settings.folder });
  await createPlainWorkspace(store);
  await store.close();
  const bad = file('bad.csv', 'Id,Role,Applied\n1,Baker,2026-02-01\n2,Baker,someday\n');
  const { done, said } = await command(['--candidates', bad, ...files.slice(2)]);
  assert.equal(done, false);
  assert.match(said[0] ?? '', /bad\.csv:3 Applied "someday": /);
  assert.equal(said.at(-1), '1 problem; nothing was stored.');
  assert.equal(
    (await command([...files, '--dry-run'])).said.at(-1),
    'Nothing was stored. 3 events would be new, 0 are there already.',
  );
});

test('import sends its files to a running server, and says why that refused them', async (context) => {
  const { settings, command, files } = importer();
  const store = await openStore({ folder: settings.folder });
  const { apiKey } = await createPlainWorkspace(store);
  const app = createApp({ store, onError: (error) => console.error(error) });
  /** Of a proxy in front of it; each answers one request of its method. */
  const inFront: Record<string, number[]> = {};
  const fetch = (request: Request) => {
    const status = inFront[request.method]?.shift();
    return status === undefined ? app.fetch(request) : new Response('<h1>nginx</h1>', { status });
  };
  const server = createServer(getRequestListener(fetch, { overrideGlobalObjects: false }));
  context.after(async () => {
    server.closeAllConnections();
    server.close();
    await store.close();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { done, said } = await command([...files, '--url', url, '--key', apiKey]);
  assert.deepEqual([done, said.at(-1)], [true, 'Stored 3 events; 0 were there already.']);
  const refused = command([...files, '--url', url, '--key', 'screenkit_none']);
  await assert.rejects(refused, usage(/^A valid API key or embed token is needed\.$/));
  const again = () => command([...files, '--url', url, '--key', apiKey]);
  inFront['GET'] = [502];
  assert.equal((await again()).said.at(-1), 'Stored 0 events; 3 were there already.');
  inFront['POST'] = [413, 404];
  await assert.rejects(
    again(),
    usage(/^A proxy in front of the server takes no files of this size/),
  );
  await assert.rejects(again(), usage(/^What answers at --url is not the API, or a proxy/));
});

test('screenkit new-key makes a key that may make others, where none is left', async () => {
  const folder = newFolder();
  const settings = readSettings({ SCREENKIT_DATA: folder });
  const said: string[] = [];
  const make = (...args: string[]) => newKey(args, settings, (line) => said.push(line));
  await assert.rejects(make('other'), usage(/^There is no workspace here yet/));
  for (const args of [[], ['  '], ['--help'], ['a'.repeat(121)], ['two', 'names']])
    await assert.rejects(make(...args), usage(/^screenkit new-key NAME/));
  const store = await openStore({ folder });
  await createPlainWorkspace(store);
  await assert.rejects(make('other'), usage(/is in use by another Screenkit process\. Stop it/));
  await store.close();
  await make('other');
  const [, key = ''] = /^API key of workspace main, shown once: (\S+)$/.exec(said.join('\n')) ?? [];
  const reopened = await openStore({ folder });
  const app = createApp({ store: reopened, onError: (error) => console.error(error) });
  const answer = await app.request('/v1/api-keys', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'third', permissions: ['integrations:write'] }),
  });
  assert.equal(answer.status, 201);
  await reopened.close();
});
