import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEveryEngine, suiteWorld, type World } from './world.ts';

const allowed = ['https://portal.example', 'https://portal.example:8443', 'http://localhost:3000'];

/** An origin, whether a preflight from it is answered, and whether the token lets it read. */
const origins: [string, boolean, boolean][] = [
  ['https://portal.example', true, true],
  ['https://portal.example:8443', true, true],
  ['http://localhost:3000', true, true],
  ['https://portal.example:443', true, false],
  ['https://portal.example:9443', true, false],
  ['http://portal.example', false, false],
  ['HTTPS://PORTAL.EXAMPLE', false, false],
  ['https://Portal.example', false, false],
  ['https://portal.example.', true, false],
  ['https://portal.example.evil.example', true, false],
  ['https://evil-portal.example', true, false],
  ['https://evil.portal.example', true, false],
  ['https://portal.exampl', true, false],
  ['https://portal.example/', false, false],
  ['https://portal.example@evil.example', false, false],
  ['https://evil.example#https://portal.example', false, false],
  ['https://xn--portl-hra.example', true, false],
  ['https://portål.example', false, false],
  ['http://localhost', true, false],
  ['http://localhost:4000', true, false],
  ['http://localhost.evil.example', false, false],
  ['http://127.0.0.1:3000', true, false],
  ['http://[::1]:3000', true, false],
  ['https://[2001:db8::1]', false, false],
  ['https://portal.example https://evil.example', false, false],
  ['https://portal.example:08443', true, false],
  ['https://portal.example:', false, false],
  ['https://portal.example:8443.', false, false],
  ['https://portal.example%2eevil.example', false, false],
  ['https://portal.example,https://evil.example', false, false],
  ['https:/portal.example', false, false],
  ['//portal.example', false, false],
  ['portal.example', false, false],
  ['wss://portal.example', false, false],
  ['chrome-extension://portal.example', false, false],
  ['http://localhost.:3000', false, false],
  ['http://[::ffff:127.0.0.1]:3000', false, false],
  ['https://127.0.0.1', true, false],
  ['file://', false, false],
  ['null', false, false],
  ['*', false, false],
];

onEveryEngine('pages of other origins', (engine) => {
  const world = suiteWorld(engine);
  const ask = (origin: string, credential: string, more: Record<string, string> = {}) =>
    request(world, { authorization: `Bearer ${credential}`, origin, ...more });

  test('a preflight promises only what any secure or local page may hear', async () => {
    const asked = [
      ['/v1/events', 'POST'],
      ['/v1/live', 'GET'],
      ['/v1/labels/client', 'DELETE'],
      ['/v1/nothing-here', 'PATCH'],
    ] as const;
    for (const [origin, answered] of origins) {
      for (const [path, method] of asked) {
        const response = await world.app.request(path, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': method },
        });
        assert.equal(response.status, answered ? 204 : 403, origin);
        const allow = response.headers.get('access-control-allow-origin');
        assert.equal(allow, answered ? origin : null, origin);
        assert.equal(response.headers.get('access-control-allow-credentials'), null);
        assert.equal(response.headers.get('vary'), answered ? 'Origin' : null);
        const methods = response.headers.get('access-control-allow-methods')?.split(', ') ?? [];
        assert.equal(methods.includes(method), answered);
      }
    }
  });

  test('an answer can be read by the origins of the token alone', async () => {
    const token = await tokenFor(world, allowed);
    for (const [origin, , readable] of origins) {
      const { status, headers } = await ask(origin, token);
      assert.equal(status, readable ? 200 : 403, origin);
      assert.equal(headers.get('access-control-allow-origin'), readable ? origin : null, origin);
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.equal(headers.get('timing-allow-origin'), null);
      assert.match(headers.get('vary') ?? '', /Origin/);
    }
  });

  test('a page that may read an answer sees the name of a file and the page after', async () => {
    const { headers } = await ask('https://portal.example', await tokenFor(world, allowed));
    const exposed = headers.get('access-control-expose-headers')?.split(', ') ?? [];
    for (const name of ['Content-Disposition', 'Link', 'ETag']) assert.ok(exposed.includes(name));
  });

  test('a token without origins, and an API key, serve no page of another origin', async () => {
    for (const credential of [await tokenFor(world, []), world.key]) {
      const { status, headers } = await ask('https://portal.example', credential);
      assert.equal(status, 403);
      assert.equal(headers.get('access-control-allow-origin'), null);
    }
  });

  test('pages of the server’s own origin, and no page at all, need no allowance', async () => {
    const token = await tokenFor(world, []);
    assert.equal((await ask('https://api.example', token)).status, 200);
    const own = { 'sec-fetch-site': 'same-origin' };
    assert.equal((await ask('http://proxied.example', token, own)).status, 200);
    assert.equal((await request(world, { authorization: `Bearer ${token}` })).status, 200);
  });

  test('a page can read that its token has ended, and nothing else of it', async () => {
    const { status, headers } = await ask('https://anywhere.example', 'ended');
    assert.equal(status, 401);
    assert.equal(headers.get('access-control-allow-origin'), 'https://anywhere.example');
    const refused = await ask('null', 'ended');
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
  });

  test('origins of a token must be origins', async () => {
    for (const origin of ['portal.example', 'https://portal.example/path', 'https://a@b', '*']) {
      const body = { permissions: ['postings:read'], origins: [origin] };
      const { status, body: problem } = await world.call('createEmbedToken', { body });
      assert.equal(status, 422, origin);
      assert.equal(problem.errors[0].pointer, '/origins/0');
    }
  });
});

async function tokenFor(world: World, origins: string[]): Promise<string> {
  const body = { permissions: ['postings:read'], origins };
  return (await world.call('createEmbedToken', { body })).body.token;
}

const request = async (world: World, headers: Record<string, string>) =>
  world.app.request('https://api.example/v1/interviewers', { headers });
