/** What is loaded on demand by the bundles, where the network fails at first, in a real browser. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { elementFiles } from '../../src/server/commands/static-files.ts';
import { findBrowser } from '../browser.mjs';

const origin = 'http://host.test';

let browser: Browser;
let files: Awaited<ReturnType<typeof elementFiles>>;

before(async () => {
  assert.ok(await ensureBuilt());
  files = await elementFiles();
  const { executablePath, headless } = await findBrowser();
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath, headless, args });
});

after(() => browser?.close());

/** A page with a table whose parts of these names cannot be fetched until `mend()`. */
async function openTable(script: string, lost: { test(path: string): boolean }) {
  const page = await browser.newPage();
  const asked: string[] = [];
  let broken = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const file = files.get(pathname);
    if (lost.test(pathname)) asked.push(pathname);
    if (broken && lost.test(pathname)) void request.abort('failed');
    else if (file) void request.respond({ contentType: file.type, body: Buffer.from(file.body) });
    else {
      const body = `<!doctype html><html lang="en"><title>Host</title>
        <script type="module" src="/screenkit/${script}"></script>
        <sk-interviewer-table></sk-interviewer-table></html>`;
      void request.respond({ contentType: 'text/html', body });
    }
  });
  await page.goto(`${origin}/host`);
  await page.evaluate(`customElements.whenDefined('sk-interviewer-table').then(async () => {
    globalThis.table = document.querySelector('sk-interviewer-table');
    table.data = [{ id: 'intv_1', title: 'Nurse' }];
    await table.updateComplete;
    globalThis.failures = 0;
    table.addEventListener('sk-error', () => (failures += 1));
  })`);
  const click = (button: string) =>
    page.evaluate(`table.shadowRoot.querySelector('${button}').click()`);
  const comes = (what: string) => page.waitForFunction(what);
  return { page, asked, click, comes, mend: () => (broken = false) };
}

for (const script of ['screenkit.js', 'loader.js']) {
  for (const [what, button, part, panel] of [
    ['the menu of a row', '[data-action=menu]', /\/actions-/, '#action-menu'],
    ['the menu of the export', '[popovertarget=export]', /\/export-choice-/, '#export'],
  ] as const) {
    test(`with ${script}, ${what} is fetched anew by the next click once it can be`, async () => {
      const { page, asked, click, comes, mend } = await openTable(script, part);
      for (const time of [1, 2]) {
        await click(button);
        await comes(`failures === ${time}`);
      }
      mend();
      asked.length = 0;
      await click(button);
      await comes(`table.shadowRoot.querySelector('${panel}:popover-open button')`);
      assert.equal(asked.length, 1);
      await page.close();
    });

    // Chromium asks no more for what a file imports and could not be had, until the page is loaded anew.
    test(`with ${script}, ${what} needs no file but its own and those the table has`, async () => {
      let isShown = false;
      const others = {
        test: (path: string) => isShown && path.endsWith('.js') && !part.test(path),
      };
      const { page, asked, click, comes } = await openTable(script, others);
      isShown = true;
      await click(button);
      await comes(`table.shadowRoot.querySelector('${panel}:popover-open button')`);
      assert.deepEqual(asked, []);
      await page.close();
    });
  }
}

for (const [when, mended] of [
  ['when the network is back', `dispatchEvent(new Event('online'))`],
  ['after a while', ''],
] as const) {
  test(`a file of an element that could not be fetched is fetched anew ${when}`, async () => {
    const page = await browser.newPage();
    let broken = true;
    let tries = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const file = files.get(pathname);
      const isLost = broken && pathname.endsWith('/funnel.js');
      if (isLost) tries += 1;
      if (isLost) void request.abort('failed');
      else if (file) void request.respond({ contentType: file.type, body: Buffer.from(file.body) });
      else {
        // In a shadow root of the page's own, which the loader does not watch.
        const body = `<!doctype html><html lang="en"><title>Host</title><p></p><script type="module">
          import { discover } from '/screenkit/loader.js';
          const root = document.querySelector('p').attachShadow({ mode: 'open' });
          root.innerHTML = '<sk-funnel></sk-funnel>';
          discover(root);</script></html>`;
        void request.respond({ contentType: 'text/html', body });
      }
    });
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
    if (!mended) {
      await page.evaluateOnNewDocument(
        'const wait = setTimeout; setTimeout = (done, time) => wait(done, time / 50)',
      );
    }
    await page.goto(`${origin}/host`);
    while (warnings.length === 0 || (!mended && tries < 4)) await setTimeout(20);
    broken = false;
    await page.evaluate(mended);
    await page.waitForFunction(`customElements.get('sk-funnel')`);
    assert.equal(warnings.length, 1);
    await page.close();
  });
}
