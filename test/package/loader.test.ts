/** The loader on a page of somebody's own, under the strict policy, in a real browser. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { elementFiles } from '../../src/server/commands/static-files.ts';
import { findBrowser } from '../browser.mjs';

let browser: Browser;
let server: Server;
let address: string;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const host = `<!doctype html><html lang="en"><title>Host</title>
<script type="module" src="/screenkit/loader.js"></script>
<main><sk-provider><sk-funnel></sk-funnel></sk-provider></main></html>`;

before(async () => {
  assert.ok(await ensureBuilt());
  const files = await elementFiles();
  server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (request.url?.startsWith('/host')) {
      const own = request.url.endsWith('twice') ? `${policy} 'allow-duplicates'` : policy;
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': own });
      // A page with a Lit of its own has a policy of that name before the elements come.
      response.end(
        request.url === '/host'
          ? host
          : host.replace('<main>', '<script src="/lit.js"></script><main>'),
      );
    } else if (request.url === '/lit.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(`trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })`);
    } else if (file) {
      response.writeHead(200, { 'content-type': file.type });
      response.end(file.body);
    } else {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { executablePath, headless } = await findBrowser();
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath, headless, args });
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function openHost(path = '/host') {
  const page = await browser.newPage();
  const faults: string[] = [];
  const warnings: string[] = [];
  const scripts: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.evaluateOnNewDocument(
    `document.addEventListener('securitypolicyviolation', (event) => {
      setTimeout(() => { throw new Error('policy: ' + event.violatedDirective); });
    })`,
  );
  await page.goto(`${address}${path}`);
  return { page, faults, warnings, scripts };
}

const isDefined = (page: Page, tag: string) =>
  page.waitForFunction(`customElements.get('${tag}') !== undefined`);

test('the loader fetches the elements that the page has, and no other', async () => {
  const { page, faults, scripts } = await openHost();
  await isDefined(page, 'sk-funnel');
  await isDefined(page, 'sk-provider');
  assert.ok(scripts.includes('/screenkit/elements/funnel.js'));
  assert.deepEqual(
    scripts.filter((path) => /interviewer-table|candidate-feed|languages/.test(path)),
    [],
  );
  assert.deepEqual(faults, []);
  await page.close();
});

test('an element that comes later is loaded then, in a shadow root where the page says so', async () => {
  const { page, faults } = await openHost();
  await page.evaluate(`{
    const section = document.createElement('section');
    section.append(document.createElement('sk-candidate-feed'));
    document.querySelector('main').append(section);
  }`);
  await isDefined(page, 'sk-candidate-feed');
  await page.evaluate(`{
    const root = document.querySelector('section').attachShadow({ mode: 'open' });
    root.append(document.createElement('sk-interviewer-table'));
    globalThis.own = root;
  }`);
  await page.evaluate(
    `import('/screenkit/loader.js').then(({ discover }) => discover(globalThis.own))`,
  );
  await isDefined(page, 'sk-interviewer-table');
  assert.deepEqual(faults, []);
  await page.close();
});

test('a tag that Screenkit does not have is named in a warning, and the others work', async () => {
  const { page, faults, warnings } = await openHost();
  await page.evaluate(`document.querySelector('main').append(
    document.createElement('sk-nothing'), document.createElement('sk-engagement-heatmap'))`);
  await isDefined(page, 'sk-engagement-heatmap');
  while (!warnings.some((text) => text.includes('<sk-nothing>'))) {
    await new Promise((resolve) => page.once('console', resolve));
  }
  assert.deepEqual(faults, []);
  await page.close();
});

test('beside a Lit of the page’s own they work by allow-duplicates, and say what fails without it', async () => {
  const twice = await openHost('/host-twice');
  await isDefined(twice.page, 'sk-funnel');
  assert.deepEqual(twice.faults, []);
  await twice.page.close();
  const once = await openHost('/host-once');
  while (!once.warnings.some((text) => /<sk-funnel>.*Policy/s.test(text))) {
    await new Promise((resolve) => once.page.once('console', resolve));
  }
  await once.page.close();
});
