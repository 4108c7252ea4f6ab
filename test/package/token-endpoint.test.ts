/** The token endpoints of docs/embedding.md, run as they stand there, before the real app. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { root } from '../../scripts/command.ts';
import { newWorld } from '../server/world.ts';

const page = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
const section = page.slice(page.indexOf('## The token endpoint'), page.indexOf('## The tags'));

/** The first block of a language in the section. */
function block(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\n\`\`\``).exec(section) ?? [];
  assert.ok(text, `docs/embedding.md has a token endpoint in ${language}`);
  return text;
}

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['--version']);
    return true;
  } catch {
    return false;
  }
}

const languages = [
  { name: 'Node', language: 'js', command: process.execPath, file: 'token-endpoint.mjs' },
  { name: 'Python', language: 'python', command: 'python3', file: 'token_endpoint.py' },
];

const folder = mkdtempSync(join(tmpdir(), 'screenkit-endpoint-'));
const { app, key } = await newWorld('sqlite');
const api = createServer((request, response) => {
  void getRequestListener(app.fetch, { overrideGlobalObjects: false })(request, response);
});

before(() => new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve)));
after(() => {
  api.closeAllConnections();
  api.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (server: typeof api) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

for (const { name, language, command, file } of languages) {
  const skip = isThere(command) ? false : `${command} is not there`;
  describe(`the token endpoint in ${name}`, { skip }, () => {
    async function run(url: string): Promise<{ ask: Ask; stop: () => void }> {
      writeFileSync(join(folder, file), block(language));
      const port = await freePort();
      const child = spawn(command, [join(folder, file)], {
        env: { ...process.env, SCREENKIT_URL: url, SCREENKIT_API_KEY: key, PORT: String(port) },
        stdio: 'inherit',
      });
      const ask: Ask = (headers, path = '/screenkit-token') =>
        fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers });
      for (let tries = 0; ; tries++) {
        try {
          await ask({});
          return { ask, stop: () => child.kill() };
        } catch (error) {
          if (tries > 200 || child.exitCode !== null) throw error;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    }

    test('gives who is signed in a token that the API takes, and nobody else', async () => {
      const { ask, stop } = await run(addressOf(api));
      try {
        const signedIn = { cookie: 'theme=dark; session=demo' };
        const answer = await ask(signedIn);
        assert.equal(answer.status, 200);
        assert.equal(answer.headers.get('cache-control'), 'no-store');
        const { token, expiresIn } = (await answer.json()) as { token: string; expiresIn: number };
        assert.equal(expiresIn, 300);
        const session = await app.request('/v1/session', {
          headers: { authorization: `Bearer ${token}`, origin: 'https://portal.example' },
        });
        assert.equal(session.status, 200);
        const { permissions } = (await session.json()) as { permissions: string[] };
        assert.ok(permissions.length > 0 && permissions.every((each) => each.endsWith(':read')));

        assert.equal((await ask({})).status, 401);
        assert.equal((await ask({ cookie: 'session=other' })).status, 401);
        const foreign = await ask({ ...signedIn, 'sec-fetch-site': 'cross-site' });
        assert.equal(foreign.status, 403);
        assert.equal((await ask(signedIn, '/elsewhere')).status, 404);
        assert.doesNotMatch(await foreign.text(), /token/);
      } finally {
        stop();
      }
    });

    test('answers what passes, and no more, when the API is not there', async () => {
      const { ask, stop } = await run(`http://127.0.0.1:${await freePort()}`);
      try {
        const answer = await ask({ cookie: 'session=demo' });
        assert.equal(answer.status, 502);
        assert.equal(await answer.text(), '{}');
      } finally {
        stop();
      }
    });
  });
}

type Ask = (headers: Record<string, string>, path?: string) => Promise<Response>;
