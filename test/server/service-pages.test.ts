import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import { newWorld } from './world.ts';

const { app } = await newWorld('sqlite');

test('the paths of the app are the operations of the document, its pages and preflights', () => {
  const routes = new Set(app.routes.map(({ method, path }) => `${method} ${path}`));
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
