/** `examples/node` as somebody else's project runs it: against a server, from the packed tarball. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { command, root } from '../../scripts/command.ts';
import { pack } from '../../scripts/pack.ts';
import { createClient, unwrap } from '../../src/client/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'screenkit-node-example-'));
const candidates = 230;
let server: ChildProcess | undefined;
let environment: Record<string, string>;

/** Starts an empty server on a free port; resolves with the address and the key it prints. */
async function startServer(): Promise<{ url: string; key: string }> {
  const child = spawn(process.execPath, [join(root, 'src/server/main.ts'), 'start'], {
    env: {
      ...process.env,
      SCREENKIT_PORT: '0',
      SCREENKIT_DATA: join(folder, 'data'),
      SCREENKIT_DEMO: '0',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = child;
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += String(text);
    const key = /shown once: (\S+)/.exec(said)?.[1];
    const url = /is ready: (\S+)/.exec(said)?.[1];
    if (key && url) return { url, key };
  }
  throw new Error(`The server did not start:\n${said}`);
}

/** One interviewer with more candidates than a page holds: 230 invited, 2 of them completed. */
async function fill(url: string, apiKey: string): Promise<void> {
  const client = createClient({ baseUrl: url, apiKey });
  const steps = [{ id: 'voice', type: 'web_interview', name: 'Voice interview' }];
  const body = { id: 'intv_sales', title: 'Sales associate', steps };
  unwrap(await client.POST('/v1/interviewers', { body }));
  const about = (index: number, minute: number) => ({
    specversion: '1.0' as const,
    id: `e-${index}-${minute}`,
    source: 'urn:test',
    time: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
    subject: `cand_${index}`,
  });
  const applied = Array.from({ length: candidates }, (_, index) => ({
    ...about(index, 0),
    type: 'application.registered' as const,
    data: { interviewerId: 'intv_sales', person: { name: `Candidate ${index}` } },
  }));
  const completed = [0, 1].map((index) => ({
    ...about(index, 5),
    type: 'step.completed' as const,
    data: { interviewerId: 'intv_sales', stepId: 'voice' },
  }));
  unwrap(await client.POST('/v1/events', { body: [...applied, ...completed] }));
}

function run(env: Record<string, string>) {
  return command(process.execPath, ['list.mjs'], { cwd: folder, env });
}

before(async () => {
  const tarball = await pack(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  copyFileSync(join(root, 'examples/node/list.mjs'), join(folder, 'list.mjs'));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const installed = await command('npm', ['install', ...options, tarball], { cwd: folder });
  assert.equal(installed.code, 0, installed.output);
  const { url, key } = await startServer();
  environment = { SCREENKIT_URL: url, SCREENKIT_API_KEY: key };
  await fill(url, key);
});

after(async () => {
  if (server?.exitCode === null) {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.kill();
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

test('the example lists, pages through, ingests and shows a typed error', async () => {
  const first = await run(environment);
  assert.equal(first.code, 0, first.output);
  assert.deepEqual(first.output.trimEnd().split('\n'), [
    '1 of 1 interviewers, most candidates first:',
    '  Sales associate (active): 2 of 230 completed',
    'Candidates of Sales associate:',
    '  not_started: 228',
    '  in_progress: 0',
    '  completed: 2',
    'Events: 1 sent, 1 new, 0 known already',
    'Error: 404 not_found: There is nothing here.',
  ]);
  const second = await run(environment);
  assert.match(second.output, /^Events: 1 sent, 0 new, 1 known already$/m);
});

test('a wrong key ends the example with the error and without the key', async () => {
  const { code, output } = await run({ ...environment, SCREENKIT_API_KEY: 'screenkit_x_wrong' });
  assert.equal(code, 1);
  assert.match(output, /ApiError/);
  assert.match(output, /code: 'unauthorized'/);
  assert.doesNotMatch(output, /screenkit_x_wrong/);
});
