/** The portal as a newcomer meets it: the started command, the demo workspace, a real browser. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { components } from '../../src/schema.ts';
import { root } from '../../scripts/command.ts';
import { findBrowser } from '../browser.mjs';
import { everyPlace, keepWhatIsSaid, placesOf, plantEverywhere } from '../leaks.ts';

const folder = mkdtempSync(join(tmpdir(), 'screenkit-portal-'));
let server: ChildProcess;
let browser: Browser;
let address: string;

/** Resolves with the URL that the command prints when it is ready. */
function start(): Promise<string> {
  server = spawn(process.execPath, ['src/server/main.ts', 'start'], {
    cwd: root,
    env: { ...process.env, SCREENKIT_DATA: folder, SCREENKIT_PORT: '0', SCREENKIT_DEMO: '1' },
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, url] = /is ready: (\S+)/.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
}

before(async () => {
  address = await start();
  const { executablePath, headless } = await findBrowser();
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath, headless, args });
});

after(async () => {
  await browser?.close();
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

async function api<T>(path: string): Promise<T> {
  const answer = await fetch(new URL('/screenkit-token', address), { method: 'POST' });
  const { token } = (await answer.json()) as components['schemas']['EmbedToken'];
  const response = await fetch(new URL(path, address), {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(response.status, 200);
  return (await response.json()) as T;
}

const noteViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`;

/** Opens the portal and notes every violation of its policy and every error of its scripts. */
async function openPortal(
  width = 1280,
  scheme = 'light',
  { zone = 'UTC', path = '', before = '' } = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluateOnNewDocument(noteViolations);
  if (before) await page.evaluateOnNewDocument(before);
  await page.emulateTimezone(zone);
  await page.goto(new URL(path, address).href);
  await page.waitForSelector('sk-interviewer-table:state(ready)');
  return { page, faults };
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) =>
    (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' '),
  );

test('the table shows the interviewers and figures that the API lists', async () => {
  const { page, faults } = await openPortal();
  type List = components['schemas']['InterviewerPage'];
  const list = await api<List>('/v1/interviewers?sort=most_candidates&limit=10');
  const text = await textOf(page, 'sk-interviewer-table');
  assert.match(text, new RegExp(`All\\s*${list.counts.all}`));
  for (const { title, stats } of list.data) {
    assert.ok(text.includes(title), `${title} is missing`);
    assert.ok(text.includes(`${stats.candidates.toLocaleString('en')} candidates`), title);
  }
  assert.deepEqual(faults, []);
  await page.close();
});

test('choosing a row shows the funnel that the API counts for that interviewer', async () => {
  const { page, faults } = await openPortal();
  const list = await api<components['schemas']['InterviewerPage']>(
    '/v1/interviewers?sort=most_candidates&limit=1',
  );
  const id = list.data[0]!.id;
  await page.locator('sk-interviewer-table >>> tbody tr:first-child button').click();
  await page.waitForSelector(`sk-funnel[interviewer-id="${id}"]:state(ready)`);
  await page.locator('input[value="all-time"] + span').click();
  const funnel = await api<components['schemas']['Funnel']>(
    `/v1/analytics/funnel?interviewerId=${id}`,
  );
  const { invited, started, completed, responseRate } = funnel.metrics;
  const rate = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1 });
  const counts = [invited, started, completed].map(({ value }) => String(value));
  // The window before can have a rate in common with all time.
  const shown = JSON.stringify([rate.format(responseRate.value!), ...counts]);
  await page.waitForFunction(
    `${shown}.every((part) =>
      document.querySelector('sk-funnel').shadowRoot.textContent.includes(part))`,
  );
  assert.ok(page.url().includes(id));
  assert.deepEqual(faults, []);
  await page.close();
});

test('the feed shows the latest completions that the API lists, of the chosen interviewer alone', async () => {
  const { page, faults } = await openPortal();
  type List = components['schemas']['CandidatePage'];
  const expectListed = async (more: string) => {
    const { data } = await api<List>(`/v1/candidates?sort=recently_completed&limit=8${more}`);
    const names = JSON.stringify(data.map(({ person }) => person.name));
    await page.waitForFunction(
      `${names}.every((name, index) => document
        .querySelector('sk-candidate-feed')
        .shadowRoot.querySelector('[aria-posinset="' + (index + 1) + '"] [part~="name"]')
        ?.textContent.trim() === name)`,
    );
    return data;
  };
  await page.waitForSelector('sk-candidate-feed:state(ready)');
  const [first] = await expectListed('');
  await page.locator('sk-candidate-feed >>> [aria-posinset="1"] [part~="name"]').click();
  const id = first!.interviewerId;
  await page.waitForSelector(`sk-funnel[interviewer-id="${id}"]:state(ready)`);
  await expectListed(`&interviewerId=${id}`);
  assert.deepEqual(faults, []);
  await page.close();
});

test('the hours of the chosen interviewer are those that the API counts, in any zone', async () => {
  const { page, faults } = await openPortal();
  const list = await api<components['schemas']['InterviewerPage']>(
    '/v1/interviewers?sort=most_candidates&limit=1',
  );
  await page.goto(new URL(`#interviewer=${list.data[0]!.id}&range=all-time`, address).href);
  await page.waitForSelector('sk-engagement-heatmap:state(ready)');
  const { total, peak, dayParts } = await api<components['schemas']['EngagementHours']>(
    `/v1/analytics/engagement-hours?interviewerId=${list.data[0]!.id}`,
  );
  const count = (value: number) => value.toLocaleString('en');
  const text = await textOf(page, 'sk-engagement-heatmap');
  assert.ok(text.includes(`Actions ${count(total)}`), `${total} in ${text}`);
  assert.ok(text.includes(`${count(peak!.count)} actions`), String(peak!.count));
  for (const part of dayParts) assert.ok(text.includes(` ${count(part.count)} `), part.part);
  await page.select('sk-engagement-heatmap >>> select', 'UTC');
  await page.waitForFunction(
    `document.querySelector('sk-engagement-heatmap').shadowRoot.textContent.includes('Hours in UTC')`,
  );
  const moved = await textOf(page, 'sk-engagement-heatmap');
  assert.ok(moved.includes(`Actions ${count(total)}`), `${total} in ${moved}`);
  assert.deepEqual(faults, []);
  await page.close();
});

test('table and funnel tell the time by the same clock, wherever the browser is', async () => {
  const { page } = await openPortal(1280, 'light', { zone: 'Asia/Tokyo' });
  await page.locator('sk-interviewer-table >>> tbody tr:first-child button').click();
  await page.waitForSelector('sk-funnel:state(ready)');
  const { workspace } = await api<components['schemas']['Session']>('/v1/session');
  // By the browser's own calendar: its time zones may be older than those of Node.
  const around = await page.evaluate((timeZone) => {
    const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone });
    return [0, 60_000].map((ms) => clock.format(Date.now() - ms).replaceAll(/\s/g, ' '));
  }, workspace.timeZone);
  for (const selector of ['sk-interviewer-table', 'sk-funnel']) {
    const [, shown = ''] = /Updated (\S+ [AP]M)/.exec(await textOf(page, selector)) ?? [];
    assert.ok(around.includes(shown), `${selector} shows ${shown}, it is ${around[0]}`);
  }
  await page.close();
});

test('a shared link shows the name of its interviewer, also of one far down the list', async () => {
  const list = await api<components['schemas']['InterviewerPage']>(
    '/v1/interviewers?sort=least_candidates&limit=1',
  );
  const { id, title } = list.data[0]!;
  const { page, faults } = await openPortal(1280, 'light', { path: `#interviewer=${id}` });
  await page.waitForFunction(
    `document.getElementById('detail-title').textContent === ${JSON.stringify(title)}`,
  );
  assert.deepEqual(faults, []);
  await page.close();
});

test('a link to an interviewer that is gone says that there is nothing', async () => {
  const { page } = await openPortal(1280, 'light', { path: '#interviewer=intv_gone' });
  await page.waitForSelector('sk-funnel:state(error)');
  assert.match(await textOf(page, 'sk-funnel'), /There is nothing here/);
  await page.close();
});

test('Escape closes an explanation first, then the funnel, and gives the focus back', async () => {
  const { page } = await openPortal();
  await page.locator('sk-interviewer-table >>> tbody tr:first-child button').click();
  await page.waitForSelector('sk-funnel:state(ready)');
  await page.locator('sk-funnel >>> [part~="rates"] button').click();
  // Looked for at each frame: that it opens changes no node.
  const explanation = 'sk-funnel >>> [part~="explanation"]:popover-open';
  await page.waitForSelector(explanation, { visible: true });
  await page.keyboard.press('Escape');
  const isOpen = () => page.evaluate("!document.getElementById('detail').hidden");
  assert.equal(await page.$(explanation), null);
  assert.equal(await isOpen(), true);
  await page.keyboard.press('Escape');
  assert.equal(await isOpen(), false);
  const focused = await page.evaluate(
    "document.activeElement.shadowRoot?.activeElement?.closest('tr')?.ariaRowIndex",
  );
  assert.equal(focused, '2');
  await page.close();
});

test('at 1440 px every column of the demo fits without inner scrolling', async () => {
  const { page } = await openPortal(1440);
  const { inner, cut } = await page.$eval('sk-interviewer-table', (element) => {
    const root = element.shadowRoot!;
    const scroller = root.querySelector('[part~="scroller"]')!;
    const cells = '[part~="cell-created"] *, [part~="cell-active"] *, [part~="cell-ats"] *';
    return {
      inner: scroller.scrollWidth - scroller.clientWidth,
      cut: [...root.querySelectorAll(cells)]
        .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 1)
        .map((each) => each.textContent),
    };
  });
  assert.equal(inner, 0);
  assert.deepEqual(cut, []);
  await page.close();
});

test('no token shows in the page, its address, its storage, its console or its errors', async () => {
  const { page } = await openPortal(1280, 'light', { before: keepWhatIsSaid });
  const tokens = new Set<string>();
  page.on('request', (request) => {
    const { authorization } = request.headers();
    if (authorization) tokens.add(authorization.replace('Bearer ', ''));
  });
  await page.locator('sk-interviewer-table >>> tbody tr:first-child button').click();
  await page.waitForSelector('sk-funnel:state(ready)');
  await page.setOfflineMode(true);
  await page.evaluate("document.querySelector('sk-funnel').reload()");
  assert.ok(tokens.size > 0);
  // The signature by itself, too; and the key that the page's server holds.
  const secrets = [...tokens].flatMap((token) => [token, token.split('.')[2] ?? token]);
  for (const secret of [...secrets, 'screenkit_demo_']) {
    const places = await page.evaluate(`${placesOf}(${JSON.stringify(secret)})`);
    assert.deepEqual(places, []);
  }
  await page.evaluate(`${plantEverywhere}(${JSON.stringify(secrets[0])})`);
  const found = await page.evaluate(`${placesOf}(${JSON.stringify(secrets[0])})`);
  assert.deepEqual(found, everyPlace);
  await page.close();
});

for (const width of [320, 768, 1920]) {
  for (const scheme of ['light', 'dark']) {
    test(`at ${width} px in ${scheme} it neither overflows nor fails an axe rule`, async () => {
      const { page, faults } = await openPortal(width, scheme);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      assert.equal(overflow, 0);
      await page.evaluate(await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
      const violations = await page.evaluate(
        `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      assert.deepEqual(violations, []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
}
