/**
 * The built elements on pages that meddle with what every script shares, and on pages that load them
 * twice. They work, tell nobody their token, and leave nothing on the page but the registry.
 */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBuilt } from '../../scripts/ensure-built.ts';
import { elementFiles } from '../../src/server/commands/static-files.ts';
import { findBrowser } from '../browser.mjs';
import { testServer } from '../elements/server.ts';

const tags = [
  'sk-interviewer-table',
  'sk-funnel',
  'sk-engagement-heatmap',
  'sk-candidate-feed',
  'sk-label-manager',
];
const elements = tags.map((tag) => `<${tag} time-zone="UTC"></${tag}>`).join('');

let browser: Browser;
let server: Server;
let address: string;

before(async () => {
  assert.ok(await ensureBuilt());
  const files = await elementFiles();
  const app = getRequestListener(await testServer(), { overrideGlobalObjects: false });
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (/^\/(?:v1|testing)\//.test(pathname)) return void app(request, response);
    // A second copy has the same bytes at another address, so that all of it runs twice.
    const file = files.get(pathname.replace('/copy/', '/screenkit/'));
    if (pathname === '/host') {
      const scripts = searchParams.getAll('script');
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><html lang="en"><title>Host</title>
        ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
        <sk-provider base-url="/" token-endpoint="/testing/host/labels-token">${elements}</sk-provider>`);
    } else if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.body);
    } else {
      response.writeHead(404).end();
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
  server?.closeAllConnections();
  server?.close();
});

interface Host {
  readonly page: Page;
  readonly faults: string[];
  readonly asked: URL[];
  readonly tokens: Set<string>;
  readonly warnings: string[];
}

async function openHost(scripts: readonly string[], first = ''): Promise<Host> {
  const page = await browser.newPage();
  const faults: string[] = [];
  const asked: URL[] = [];
  const tokens = new Set<string>();
  const warnings: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
    if (message.type() === 'warn') warnings.push(message.text());
  });
  page.on('request', (request) => {
    asked.push(new URL(request.url()));
    const { authorization } = request.headers();
    if (authorization) tokens.add(authorization.replace('Bearer ', ''));
  });
  if (first) await page.evaluateOnNewDocument(first);
  const query = scripts.map((script) => `script=${script}`).join('&');
  await page.goto(`${address}/host?${query}`);
  return { page, faults, asked, tokens, warnings };
}

/** Waits until every element has drawn an answer; puppeteer's own way breaks on a polluted page. */
async function settled(page: Page): Promise<void> {
  const done = `${JSON.stringify(tags)}.every((tag) =>
    document.querySelector(tag).matches(':state(ready), :state(empty)'))`;
  for (let tries = 0; !(await page.evaluate(done)); tries++) {
    assert.ok(tries < 600, 'every element has drawn an answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const whole = ['/screenkit/screenkit.js'];

const pollute = `(() => {
  Object.prototype.polluted = 'everywhere';
  Object.prototype.toString2 = function () {};
  Array.prototype.last = function () { return this[this.length - 1]; };
  String.prototype.shout = function () { return this.toUpperCase(); };
})()`;

/** As tools that watch a page do: everything is passed on, and what went by is kept. */
const eavesdrop = `(() => {
  const heard = (window.heard = []);
  const keep = (name, given) => heard.push([name, ...[...given].map((each) => {
    try {
      if (each instanceof Request) return each.url + ' ' + [...each.headers];
      return typeof each === 'string' ? each : String(each) + Object.values(Object(each));
    } catch { return ''; }
  })].join(' '));
  const wrap = (of, name) => {
    const usual = of[name];
    of[name] = function (...given) { keep(name, given); return usual.apply(this, given); };
  };
  wrap(window, 'fetch');
  wrap(JSON, 'parse');
  wrap(JSON, 'stringify');
  for (const name of ['map', 'filter', 'some', 'push', 'join', 'find']) {
    const usual = Array.prototype[name];
    let inside = false;
    Array.prototype[name] = function (...given) {
      if (!inside && this !== heard) { inside = true; heard[heard.length] = name + ' ' + String(given[0]); inside = false; }
      return usual.apply(this, given);
    };
  }
})()`;

test('on a page that puts names on every object and list, all of them work and ask for nothing else', async () => {
  const { page, faults, asked } = await openHost(whole, pollute);
  await settled(page);
  assert.deepEqual(faults, []);
  const strange = asked.filter(({ search }) => /polluted|toString2|last=|shout/.test(search));
  assert.deepEqual(strange, []);
  assert.equal(await page.evaluate('({}).polluted'), 'everywhere');
  await page.close();
});

test('a page that listens in on fetch, JSON and lists from then on hears no token', async () => {
  const { page, faults, tokens } = await openHost(whole);
  await settled(page);
  await page.evaluate(eavesdrop);
  await page.evaluate(pollute);
  await page.evaluate(
    `Promise.all(${JSON.stringify(tags)}.map((tag) => document.querySelector(tag).reload()))`,
  );
  // A new token, and elements that come later.
  await page.evaluate(`(() => {
    const provider = document.querySelector('sk-provider');
    for (const element of [...provider.children]) element.remove();
    provider.innerHTML = ${JSON.stringify(elements)};
  })()`);
  await settled(page);
  await page.evaluate(
    `document.querySelector('sk-provider').currentSession.client.GET('/v1/labels')`,
  );
  const heard = (await page.evaluate('window.heard')) as string[];
  assert.ok(heard.length > 10, 'it heard something');
  assert.ok(tokens.size > 0);
  for (const token of tokens) {
    assert.deepEqual(
      heard.filter((text) => text.includes(token)),
      [],
    );
  }
  assert.deepEqual(faults, []);
  // It would have heard one.
  const [token = ''] = tokens;
  const own = `fetch('/v1/session', { headers: { authorization: ${JSON.stringify(token)} } })`;
  await page.evaluate(`${own}.catch(() => {}), JSON.parse('{"token":"${token}"}'), 0`);
  const now = (await page.evaluate('window.heard')) as string[];
  assert.ok(now.some((text) => text.includes(token)));
  await page.close();
});

test('the file for development says what is wrong with a page, and the others nothing', async () => {
  for (const [script, expected] of [
    ['/screenkit/development.js', ['<sk-funnel> waits for a session.']],
    ['/screenkit/screenkit.js', []],
  ] as const) {
    const { page, warnings } = await openHost([script]);
    await settled(page);
    await page.evaluate(`document.body.append(document.createElement('sk-funnel'))`);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    while (warnings.length < expected.length)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(
      warnings.map((text) => /^.*?\./.exec(text)?.[0]),
      expected,
    );
    await page.close();
  }
});

test('on a page with the file for development, words and a session set by it reach its elements', async () => {
  const { page, warnings } = await openHost(['/screenkit/development.js']);
  await settled(page);
  const heading = `document.querySelector('sk-funnel').shadowRoot.querySelector('h2').textContent`;
  const say = (
    file: string,
    text: string,
  ) => `import('/screenkit/${file}').then(async (screenkit) => {
    screenkit.registerTranslation({ $code: 'en', funnelHeading: '${text}' });
    screenkit.configure({ session: document.querySelector('sk-provider').currentSession });
    const alone = document.body.appendChild(document.createElement('sk-funnel'));
    await new Promise((done) => setTimeout(done, 500));
    return [${heading}, alone.matches(':state(ready), :state(empty)')];
  })`;
  // Another copy, as the docs have it for the loader: nothing of it arrives, and the console says so.
  assert.deepEqual(await page.evaluate(say('elements/index.js', 'Elsewhere')), [
    'Candidate funnel',
    false,
  ]);
  assert.equal(warnings.filter((text) => /the two share nothing/.test(text)).length, 1);
  assert.deepEqual(await page.evaluate(say('development.js', 'People')), ['People', true]);
  await page.close();
});

for (const scripts of [
  ['/screenkit/screenkit.js', '/copy/screenkit.js'],
  ['/screenkit/loader.js', '/copy/loader.js'],
  ['/screenkit/loader.js', '/copy/screenkit.js'],
]) {
  test(`two copies, ${scripts.join(' and ')}, share the first one’s elements`, async () => {
    const { page, faults, tokens } = await openHost(scripts);
    await settled(page);
    assert.deepEqual(faults, []);
    assert.equal(tokens.size, 1);
    await page.close();
  });
}

test('nothing is left on the page but the registry, and what Lit keeps there of itself', async () => {
  const globals = 'Object.getOwnPropertyNames(window)';
  const bare = await openHost([]);
  const usual = new Set((await bare.page.evaluate(globals)) as string[]);
  await bare.page.close();
  const { page } = await openHost(whole);
  await settled(page);
  const added = ((await page.evaluate(globals)) as string[]).filter((name) => !usual.has(name));
  const lit = [
    ...['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'],
  ];
  assert.deepEqual(
    added.filter((name) => !lit.includes(name) && !/ariaQuerySelector/.test(name)),
    [],
  );
  assert.deepEqual(await page.evaluate('Object.keys(Object.prototype)'), []);
  await page.evaluate('window.mine = 1');
  assert.ok(((await page.evaluate(globals)) as string[]).some((name) => !usual.has(name)));
  await page.close();
});
