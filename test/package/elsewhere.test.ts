/** README's first widget as a vendor meets it: a started server, and a page on another origin. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { findBrowser } from '../browser.mjs';
import { Command, newFolder } from '../server/command.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, widget = ''] = /## The first widget\n+```html\n([^]*?)```/.exec(readme) ?? [];

assert.ok(await ensureBuilt());
const screenkit = new Command(['start'], {
  SCREENKIT_DATA: newFolder(),
  SCREENKIT_HOST: '0.0.0.0',
  SCREENKIT_DEMO: '0',
});
let browser: Browser;
let vendor: Server;
let api: string;
let page: string;

/** The vendor's own server: the page, and the endpoint that trades the API key for a token. */
function vendorServer(apiKey: string): Server {
  return createServer((request, response) => {
    if (request.url === '/screenkit-token') {
      const permissions = ['postings:read', 'candidates:read', 'labels:read', 'analytics:read'];
      void fetch(`${api}/v1/embed-tokens`, {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ permissions, origins: [page] }),
      }).then(async (answer) => {
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(await answer.text());
      });
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-security-policy':
        `default-src 'none'; script-src ${api}; connect-src 'self' ${api}; img-src 'self'; ` +
        "require-trusted-types-for 'script'; trusted-types lit-html",
      'cross-origin-embedder-policy': 'require-corp',
    });
    const body = widget.replaceAll('https://screening.example', api);
    response.end(`<!doctype html><html lang="en"><title>Vendor</title>${body}</html>`);
  });
}

before(async () => {
  api = `http://127.0.0.1:${new URL(await screenkit.ready()).port}`;
  const [, apiKey = ''] = /shown once: (screenkit_main_\w+)/.exec(screenkit.out) ?? [];
  vendor = vendorServer(apiKey);
  await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve));
  page = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
  const { executablePath, headless } = await findBrowser();
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath, headless, args });
});

after(async () => {
  await browser?.close();
  vendor?.closeAllConnections();
  vendor?.close();
  await screenkit.end('SIGTERM');
});

test('the ten lines of README work from another origin, with a server that is not the demo', async () => {
  const tab = await browser.newPage();
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => {
    if (/CORS|policy|Screenkit/.test(message.text())) faults.push(message.text());
  });
  await tab.goto(page);
  // An empty workspace: no interviewer has the id of the example.
  const settled = `['sk-interviewer-table', 'sk-candidate-feed', 'sk-label-manager', 'sk-funnel',
    'sk-engagement-heatmap'].every((tag) =>
      document.querySelector(tag).matches(':state(empty), :state(error)'))
    && document.querySelector('sk-interviewer-table').matches(':state(empty)')`;
  await tab.waitForFunction(settled);
  assert.deepEqual(faults, []);
  await tab.close();
});

test('the files of the elements may be read by every origin, and are sent once', async () => {
  for (const path of ['/screenkit/loader.js', '/screenkit/languages/pt-br.js']) {
    const answer = await fetch(`${api}${path}`, { headers: { origin: page } });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/javascript/);
    const tag = answer.headers.get('etag') ?? '';
    const again = await fetch(`${api}${path}`, { headers: { 'if-none-match': tag } });
    assert.equal(again.status, 304);
    for (const { headers } of [answer, again]) {
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    }
  }
});

test('the page of the portal, its token endpoint and the API are no more open for that', async () => {
  for (const path of ['/', '/portal.js', '/screenkit-token', '/screenkit/../package.json'])
    assert.equal((await fetch(`${api}${path}`, { method: 'GET' })).status, 404, path);
  const headers = { origin: 'https://elsewhere.example' };
  for (const path of ['/v1/session', '/healthz', '/v1/labels']) {
    const answer = await fetch(`${api}${path}`, { headers });
    assert.notEqual(answer.headers.get('access-control-allow-origin'), '*', path);
  }
});
