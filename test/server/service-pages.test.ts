import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import { createPortal } from '../../src/server/routes/portal.ts';
import { newWorld } from './world.ts';

const { app, key } = await newWorld('sqlite');

test('the paths of the app are the operations of the document, its pages and preflights', () => {
  // What goes with every answer is no route.
  const own = app.routes.filter(({ method }) => method !== 'ALL');
  const routes = new Set(own.map(({ method, path }) => `${method} ${path}`));
  const documented = compiledOperations.map(
    ({ method, path }) => `${method.toUpperCase()} ${path}`,
  );
  const pages = ['GET /openapi.json', 'GET /docs', 'GET /docs/reference.css', 'OPTIONS /v1/*'];
  assert.deepEqual([...routes].sort(), [...documented, ...pages].sort());
});

test('/openapi.json is the document', async () => {
  const response = await app.request('/openapi.json');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/json');
  assert.deepEqual(await response.json(), document);
});

const voidElements = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);

/** Names of elements left open, and of end tags that close nothing. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*)?>/g)) {
    if (slash === '' && !voidElements.has(name)) open.push(name);
    else if (slash === '/' && open.pop() !== name) wrong.push(`/${name}`);
  }
  return [...wrong, ...open];
}

test('/docs is HTML whose elements are balanced, ids unique and links lead somewhere', async () => {
  const html = await (await app.request('/docs')).text();
  assert.match(html, /^<!doctype html>\s*<html lang="en">/);
  assert.deepEqual(unbalanced(html), []);
  assert.deepEqual(unbalanced('<p><em></p>'), ['/p', 'p']);
  assert.doesNotMatch(html, /<script|\sstyle=|\son[a-z]+=|undefined|\[object/);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target));
  for (const [, page = ''] of html.matchAll(/href="(\/[^"]*)"/g)) {
    assert.equal((await app.request(page)).status, 200, page);
  }
});

test('/docs names every operation with its path, permission and errors', async () => {
  const html = await (await app.request('/docs')).text();
  for (const { id, method, path, needs } of compiledOperations) {
    const [section = ''] = html.split(`<section id="${id}">`)[1]?.split('</section>') ?? [];
    const written = path.replaceAll(/:(\w+)/g, '{$1}');
    assert.ok(section.includes(`<strong>${method.toUpperCase()}</strong>`), id);
    assert.ok(section.includes(`<code>${written}</code>`), id);
    assert.ok(section.includes(`Needs <code>${needs}</code>`), id);
    assert.match(section, /<dt>400<\/dt>/, id);
  }
});

test('/docs runs nothing and cannot be framed', async () => {
  const { headers } = await app.request('/docs');
  assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /script-src|unsafe/);
});

const html = '<!doctype html><title>Portal</title>';
const files = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: new TextEncoder().encode(html) }],
  ['/portal.js', { type: 'text/javascript', body: new TextEncoder().encode('') }],
]);
const portal = createPortal({
  files,
  api: (request) => app.fetch(request),
  apiKey: key,
  permissions: ['postings:read'],
  isOwnHost: (host) => host === 'portal.example',
  onError: () => {},
});
portal.notFound(({ req }) => app.fetch(req.raw));

const everyAnswer: [string, string, Record<string, string>, number][] = [
  ['GET', '/', {}, 200],
  ['GET', '/portal.js', {}, 200],
  ['POST', '/screenkit-token', { host: 'portal.example' }, 201],
  ['POST', '/screenkit-token', { host: 'evil.example' }, 403],
  ['POST', '/screenkit-token', { host: 'portal.example', 'sec-fetch-site': 'cross-site' }, 403],
  ['GET', '/docs', {}, 200],
  ['GET', '/docs/reference.css', {}, 200],
  ['GET', '/openapi.json', {}, 200],
  ['GET', '/healthz', {}, 200],
  ['GET', '/v1/session', {}, 401],
  ['GET', '/v1/interviewers', { authorization: 'key' }, 200],
  ['GET', '/v1/interviewers?format=csv', { authorization: 'key' }, 200],
  ['GET', '/v1/interviewers?limit=x', { authorization: 'key' }, 400],
  ['GET', '/v1/live', { authorization: 'key' }, 200],
  ['GET', '/nothing', {}, 404],
  ['PUT', '/v1/interviewers', {}, 405],
  ['OPTIONS', '/v1/interviewers', { origin: 'https://portal.example' }, 204],
];
for (const [method, path, given, status] of everyAnswer) {
  const who = JSON.stringify(given);
  test(`${method} ${path} ${who} is ${status}, is not guessed at, frames nowhere and runs nothing foreign`, async () => {
    const headers = { ...given };
    if (headers['authorization']) headers['authorization'] = `Bearer ${key}`;
    const answer = await portal.request(path, { method, headers });
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    if (answer.headers.get('content-type')?.startsWith('text/html')) {
      assert.match(policy, /base-uri 'none'/);
      assert.match(policy, /form-action 'none'/);
    }
    await answer.body?.cancel();
  });
}

test('the portal’s page sends no address on, and shares no window', async () => {
  const { headers } = await portal.request('/');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
  assert.match(headers.get('content-security-policy') ?? '', /require-trusted-types-for 'script'/);
});

async function problemOf(response: Response) {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const { requestId, ...problem } = (await response.json()) as Record<string, unknown>;
  assert.match(String(requestId), /^req_\w+$/);
  return problem;
}

test('an unknown path is a 404 problem', async () => {
  for (const path of [
    '/v1/nothing',
    '/v1/interviewers/',
    '/v2/interviewers',
    '/%00',
    '/v1//live',
  ]) {
    const response = await app.request(path);
    assert.equal(response.status, 404, path);
    assert.deepEqual(await problemOf(response), {
      type: 'urn:screenkit:problem:not-found',
      code: 'not_found',
      title: 'There is nothing here.',
      status: 404,
    });
  }
});

test('a method that a path does not take is a 405 that lists those it takes', async () => {
  const tried = [
    ['DELETE', '/v1/interviewers', 'GET, POST'],
    ['PUT', '/v1/interviewers/a', 'GET, PATCH'],
    ['GET', '/v1/events', 'POST'],
    ['POST', '/healthz', 'GET'],
    ['GET', '/v1/interviewers/a/archive', 'POST'],
  ] as const;
  for (const [method, path, allow] of tried) {
    const response = await app.request(path, { method });
    assert.equal(response.status, 405, `${method} ${path}`);
    assert.equal(response.headers.get('allow'), allow);
    assert.equal((await problemOf(response))['code'], 'method_not_allowed');
  }
});
