import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { inspect, promisify } from 'node:util';
import { ApiError, createSession } from '../../src/client/index.ts';
import type { Fetch, FetchToken, TokenReason } from '../../src/client/index.ts';
import { json, problem, sessionInfo, tokenOf, watch } from './answers.ts';
import { FakeRuntime, settle } from './fake-runtime.ts';

interface Host {
  fetchToken?: FetchToken;
  api?: Fetch;
  expiresIn?: number;
  tokenTimeout?: number;
}

/** A session with a host that counts its tokens: token-1, token-2 and so on. */
function start({ fetchToken, api, expiresIn = 300, tokenTimeout }: Host = {}) {
  const runtime = new FakeRuntime();
  const asked: TokenReason[] = [];
  const signals: AbortSignal[] = [];
  const sent: (string | undefined)[] = [];
  const session = createSession({
    baseUrl: 'https://api.example',
    runtime,
    tokenTimeout,
    async fetchToken(request) {
      asked.push(request.reason);
      signals.push(request.signal);
      return fetchToken?.(request) ?? { token: `token-${asked.length}`, expiresIn };
    },
    async fetch(request) {
      sent.push(tokenOf(request));
      return (await api?.(request)) ?? json(sessionInfo);
    },
  });
  const read = () => session.client.GET('/v1/session');
  return { session, runtime, asked, signals, sent, read };
}

const codeOf = (error: unknown) => (error instanceof ApiError ? error.code : error);

test('50 callers at once cost one call for a token', async () => {
  const { asked, sent, read } = start();
  const answers = await Promise.all(Array.from({ length: 50 }, read));
  assert.deepEqual(asked, ['start']);
  assert.deepEqual(new Set(sent), new Set(['token-1']));
  assert.equal(answers.filter(({ data }) => data?.workspace.id === 'demo').length, 50);
});

test('no token is asked for before somebody needs one', async () => {
  const { session, asked, runtime, read } = start();
  await runtime.advance(600_000);
  assert.deepEqual(asked, []);
  assert.equal(session.state, 'idle');
  await read();
  assert.equal(session.state, 'active');
});

test('a token is renewed before it expires, measured from its receipt', async () => {
  const { asked, sent, runtime, read } = start({ expiresIn: 100 });
  await read();
  await runtime.advance(74_000);
  assert.deepEqual(asked, ['start']);
  await runtime.advance(2_000);
  assert.deepEqual(asked, ['start', 'renewal']);
  await read();
  assert.deepEqual(sent, ['token-1', 'token-2']);
});

test('neither the local date nor what the token says decides when it is renewed', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2001-01-01') });
  const claims = btoa(JSON.stringify({ exp: 1, iat: 0 }));
  const { asked, sent, runtime, read } = start({
    fetchToken: async () => ({ token: `e30.${claims}.c2ln`, expiresIn: 300 }),
  });
  await read();
  t.mock.timers.setTime(Date.parse('2040-01-01'));
  await runtime.advance(200_000);
  await read();
  assert.equal(asked.length, 1);
  assert.equal(sent.length, 2);
});

test('while a renewal is under way requests go on with the token that still lives', async () => {
  let calls = 0;
  const { sent, runtime, read } = start({
    expiresIn: 100,
    fetchToken: () =>
      ++calls === 1 ? Promise.resolve({ token: 'old', expiresIn: 100 }) : new Promise(() => {}),
  });
  await read();
  await runtime.advance(80_000);
  await read();
  assert.equal(calls, 2);
  assert.deepEqual(sent, ['old', 'old']);
});

test('a token of any length of life asks the host at most once a second', async () => {
  const { asked, runtime, read } = start({ expiresIn: 0.001 });
  await read();
  await runtime.advance(10_000);
  assert.ok(asked.length <= 11, `${asked.length} calls`);
});

test('a token that outlives the longest timer is still renewed only when due', async () => {
  const days = 24 * 3600;
  const { asked, runtime, read } = start({ expiresIn: 90 * days });
  await read();
  await runtime.advance(60 * days * 1000);
  assert.deepEqual(asked, ['start']);
  await runtime.advance(10 * days * 1000);
  assert.deepEqual(asked, ['start', 'renewal']);
});

test('while hidden or offline nothing is renewed, and on return it is at once', async () => {
  const { asked, runtime, read } = start({ expiresIn: 100 });
  await read();
  runtime.sleep();
  await runtime.advance(3_600_000);
  assert.deepEqual(asked, ['start']);
  await runtime.wake();
  assert.deepEqual(asked, ['start', 'renewal']);
});

test('a return before the renewal is due asks for nothing', async () => {
  const { asked, runtime, read } = start({ expiresIn: 100 });
  await read();
  runtime.sleep();
  await runtime.advance(10_000);
  await runtime.wake();
  assert.deepEqual(asked, ['start']);
});

test('a request in a hidden page still gets its token', async () => {
  const { sent, runtime, read } = start();
  runtime.sleep();
  await read();
  assert.deepEqual(sent, ['token-1']);
});

test('after a 401 the request is sent once more, with a new token and the same body', async () => {
  const bodies: unknown[] = [];
  const { session, asked, sent } = start({
    api: async (request) => {
      bodies.push(await request.json());
      return tokenOf(request) === 'token-1' ? problem(401, 'unauthorized') : json({});
    },
  });
  const body = { permissions: ['postings:read' as const] };
  const { response } = await session.client.POST('/v1/embed-tokens', { body });
  assert.equal(response.status, 200);
  assert.deepEqual(asked, ['start', 'rejected']);
  assert.deepEqual(sent, ['token-1', 'token-2']);
  assert.deepEqual(bodies, [body, body]);
});

test('a second 401 is the answer', async () => {
  const { sent, read } = start({ api: async () => problem(401, 'unauthorized') });
  const { error, response } = await read();
  assert.equal(response.status, 401);
  assert.equal(error?.code, 'unauthorized');
  assert.deepEqual(sent, ['token-1', 'token-2']);
});

test('many requests refused together cost one new token', async () => {
  const { asked, sent, read } = start({
    api: async (request) =>
      tokenOf(request) === 'token-1' ? problem(401, 'unauthorized') : json(sessionInfo),
  });
  const answers = await Promise.all(Array.from({ length: 20 }, read));
  assert.ok(answers.every(({ response }) => response.ok));
  assert.deepEqual(asked, ['start', 'rejected']);
  assert.equal(sent.length, 40);
});

test('a host whose tokens are all refused is not asked again with every request', async () => {
  const { asked, runtime, read } = start({ api: async () => problem(401, 'unauthorized') });
  for (let request = 0; request < 5; request++) {
    const answer = watch(read());
    await runtime.advance(30_000);
    const { value, error } = answer;
    assert.equal(value?.response.status ?? (error as ApiError).status, 401);
  }
  const before = asked.length;
  const burst = Array.from({ length: 20 }, () => watch(read()));
  await runtime.advance(0);
  assert.ok(asked.length - before <= 1, `${asked.length - before} calls at once`);
  await runtime.advance(25_000);
  for (const { error } of burst) {
    const { name, status, retryable } = error as ApiError;
    assert.deepEqual([name, status, retryable], ['ApiError', 401, false]);
  }
  assert.ok(asked.length - before <= 2, `${asked.length - before} calls for one burst`);
});

test('a slow callback keeps its callers waiting and is asked once', async () => {
  let answer = (_: { token: string; expiresIn: number }) => {};
  const { asked, runtime, session, read } = start({
    fetchToken: () => new Promise((resolve) => (answer = resolve)),
  });
  const first = watch(read());
  await runtime.advance(9_000);
  const second = watch(read());
  assert.equal(session.state, 'starting');
  answer({ token: 'slow', expiresIn: 300 });
  await settle();
  assert.equal(first.value?.data?.workspace.id, 'demo');
  assert.equal(second.value?.data?.workspace.id, 'demo');
  assert.equal(asked.length, 1);
});

test('a callback that never settles fails after the timeout, and its signal aborts', async () => {
  const { runtime, signals, session, read } = start({
    fetchToken: () => new Promise(() => {}),
    tokenTimeout: 5_000,
  });
  const answer = watch(read());
  await runtime.advance(4_900);
  assert.equal(answer.error, undefined);
  await runtime.advance(200);
  assert.equal(codeOf(answer.error), 'token_timeout');
  assert.equal((answer.error as unknown as ApiError).retryable, true);
  assert.equal(signals[0]?.aborted, true);
  assert.equal(session.state, 'failed');
});

test('what a callback answers after its timeout is dropped', async () => {
  const resolvers: ((answer: { token: string; expiresIn: number }) => void)[] = [];
  const { runtime, sent, read } = start({
    fetchToken: () => new Promise((resolve) => resolvers.push(resolve)),
  });
  watch(read());
  await runtime.advance(10_000);
  resolvers[0]?.({ token: 'late', expiresIn: 300 });
  const answer = watch(read());
  await runtime.advance(5_000);
  resolvers[1]?.({ token: 'right', expiresIn: 300 });
  await settle();
  assert.equal(answer.value?.response.status, 200);
  assert.deepEqual(sent, ['right']);
});

test('a callback that throws is asked three times, further and further apart', async () => {
  const at: number[] = [];
  const { session, runtime, read } = start({
    fetchToken() {
      at.push(runtime.now());
      throw new Error('down');
    },
  });
  const answer = watch(read());
  await runtime.advance(60_000);
  assert.equal(codeOf(answer.error), 'token_failed');
  assert.equal(((answer.error as Error).cause as Error).message, 'down');
  assert.equal(at.length, 3);
  const [first = 0, second = 0, third = 0] = at;
  assert.ok(second - first >= 500 && third - second > second - first);
  assert.equal(session.state, 'failed');
});

test('a callback that fails once is asked again without the caller noticing', async () => {
  let calls = 0;
  const { runtime, read } = start({
    fetchToken: async () => {
      if (++calls === 1) throw new Error('blip');
      return { token: 'second', expiresIn: 300 };
    },
  });
  const answer = watch(read());
  await runtime.advance(2_000);
  assert.equal(answer.value?.response.status, 200);
});

test('a refusal that the callback reports as final is not tried again', async () => {
  const refusal = new ApiError({ code: 'unauthorized', message: 'Signed out.', status: 401 });
  const { asked, read } = start({ fetchToken: () => Promise.reject(refusal) });
  await assert.rejects(read(), refusal);
  assert.equal(asked.length, 1);
});

test('a renewal that fails is tried again while the token lives, and nobody notices', async () => {
  let calls = 0;
  const { sent, runtime, read } = start({
    fetchToken: async () => {
      if (++calls > 1 && calls < 6) throw new Error('down');
      return { token: `token-${calls}`, expiresIn: 300 };
    },
  });
  await read();
  await runtime.advance(290_000);
  await read();
  assert.deepEqual(sent, ['token-1', 'token-6']);
});

test('a page that lost its token and that nobody uses stops asking for one', async () => {
  let calls = 0;
  const { asked, runtime, read } = start({
    fetchToken: async () => {
      if (++calls > 1) throw new Error('signed out');
      return { token: 'only', expiresIn: 60 };
    },
  });
  await read();
  await runtime.advance(120_000);
  const before = asked.length;
  await runtime.advance(24 * 3_600_000);
  assert.equal(asked.length, before);
});

const rubbish: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a list', ['secret-abc', 300]],
  ['an empty object', {}],
  ['what the endpoint answered', new Response('{}')],
  ['a token that is no text', { token: { value: 'secret-abc' }, expiresIn: 300 }],
  ['a token with a space', { token: 'Bearer secret-abc', expiresIn: 300 }],
  ['a token beyond ASCII', { token: 'secret-äbc', expiresIn: 300 }],
  ['a token with a zero byte', { token: 'secret-abc\0', expiresIn: 300 }],
  ['other names', { access_token: 'secret-abc', expires_in: 300 }],
  ['a string', 'token'],
  ['an empty token', { token: '', expiresIn: 300 }],
  ['a token with a line break', { token: 'secret-abc\nx: y', expiresIn: 300 }],
  ['no life', { token: 'secret-abc' }],
  ['life as text', { token: 'secret-abc', expiresIn: '300' }],
  ['a life that has passed', { token: 'secret-abc', expiresIn: -1 }],
  ['a date as life', { token: 'secret-abc', expiresIn: new Date() }],
  ['no life left', { token: 'secret-abc', expiresIn: 0 }],
  ['a life that is no number', { token: 'secret-abc', expiresIn: Number.NaN }],
  ['an endless life', { token: 'secret-abc', expiresIn: Infinity }],
];
for (const [name, answer] of rubbish) {
  test(`a callback that resolves to ${name} is a clear error that quotes no token`, async () => {
    const { asked, sent, read } = start({ fetchToken: async () => answer as never });
    const failure = await read().then(
      () => assert.fail('was accepted'),
      (error: unknown) => error,
    );
    assert.equal(codeOf(failure), 'token_invalid');
    assert.match((failure as Error).message, /token.*expiresIn/);
    assert.doesNotMatch(inspect(failure), /secret/);
    assert.equal(asked.length, 1);
    assert.deepEqual(sent, []);
  });
}

test('after the end nothing is sent, nothing is asked and every call says why', async () => {
  const { session, runtime, asked, sent, read } = start();
  await read();
  session.end();
  assert.equal(session.state, 'ended');
  assert.equal(session.signal.aborted, true);
  assert.equal(session.can('postings:read'), undefined);
  await assert.rejects(read(), { name: 'ApiError', code: 'session_ended', retryable: false });
  await assert.rejects(session.info(), { code: 'session_ended' });
  session.end();
  await runtime.advance(3_600_000);
  assert.equal(asked.length, 1);
  assert.equal(sent.length, 1);
  assert.equal(runtime.pending, 0);
});

test('an answer of the API that comes after the end is dropped', async () => {
  let answer = (_: Response) => {};
  const { session, read } = start({ api: () => new Promise((resolve) => (answer = resolve)) });
  const open = watch(read());
  await settle();
  session.end();
  answer(json(sessionInfo));
  await settle();
  assert.equal(open.value, undefined);
  assert.equal(codeOf(open.error), 'session_ended');
});

test('an answer whose body ends after the session is dropped', async () => {
  let close = () => {};
  const { session, read } = start({
    api: async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            close = () => {
              controller.enqueue(new TextEncoder().encode(JSON.stringify(sessionInfo)));
              controller.close();
            };
          },
        }),
      ),
  });
  const open = watch(read());
  await settle();
  session.end();
  close();
  await settle();
  assert.equal(open.value, undefined);
  assert.equal(codeOf(open.error), 'session_ended');
});

test('a token that comes after the end is dropped, and the callback hears of the end', async () => {
  let answer = (_: { token: string; expiresIn: number }) => {};
  const { session, runtime, signals, sent, read } = start({
    fetchToken: () => new Promise((resolve) => (answer = resolve)),
  });
  const open = watch(read());
  await settle();
  session.end();
  answer({ token: 'late', expiresIn: 300 });
  await settle();
  assert.equal(codeOf(open.error), 'session_ended');
  assert.equal(signals[0]?.aborted, true);
  assert.deepEqual(sent, []);
  assert.equal(session.state, 'ended');
  assert.equal(runtime.pending, 0);
});

test('a caller who aborts leaves the token to the others', async () => {
  let answer = (_: { token: string; expiresIn: number }) => {};
  const { session, asked, sent, read } = start({
    fetchToken: () => new Promise((resolve) => (answer = resolve)),
  });
  const controller = new AbortController();
  const first = watch(session.client.GET('/v1/session', { signal: controller.signal }));
  const second = watch(read());
  await settle();
  controller.abort();
  await settle();
  assert.equal((first.error as Error).name, 'AbortError');
  answer({ token: 'shared', expiresIn: 300 });
  await settle();
  assert.equal(second.value?.response.status, 200);
  assert.equal(asked.length, 1);
  assert.deepEqual(sent, ['shared']);
});

test('two sessions on one page never use each other’s token', async () => {
  const one = start({ fetchToken: async () => ({ token: 'one', expiresIn: 300 }) });
  const two = start({ fetchToken: async () => ({ token: 'two', expiresIn: 300 }) });
  await Promise.all([one.read(), two.read(), one.read(), two.read()]);
  one.session.end();
  await two.read();
  assert.deepEqual(new Set(one.sent), new Set(['one']));
  assert.deepEqual(two.sent, ['two', 'two', 'two']);
});

test('permissions are unknown, then known, and read once per token', async () => {
  const { session, runtime, sent } = start({ expiresIn: 100 });
  assert.equal(session.can('postings:read'), undefined);
  assert.equal(session.can('candidates:read'), undefined);
  assert.equal((await session.info()).workspace.id, 'demo');
  assert.equal(session.can('postings:read'), true);
  assert.equal(session.can('candidates:read'), false);
  assert.equal(sent.length, 1);
  await runtime.advance(80_000);
  assert.equal(session.can('postings:read'), true);
  await settle();
  assert.deepEqual(sent, ['token-1', 'token-2']);
});

test('the token stands in the Authorization header and nowhere else', async () => {
  const seen: Request[] = [];
  const { session } = start({
    fetchToken: async () => ({ token: 'secret-abc', expiresIn: 300 }),
    api: async (request) => {
      seen.push(request.clone() as Request);
      return problem(403, 'forbidden');
    },
  });
  const answer = await session.client.GET('/v1/interviewers', {
    params: { query: { label: ['client:Acme'] } },
  });
  const [request] = seen;
  assert.ok(request);
  const headers = [...request.headers].filter(([, value]) => value.includes('secret-abc'));
  assert.deepEqual(headers, [['authorization', 'Bearer secret-abc']]);
  assert.doesNotMatch(request.url, /secret/);
  const shown = inspect([session, answer.error], { depth: 10, showHidden: true });
  assert.doesNotMatch(shown, /secret-abc/);
});

test('a page cannot swap the parts of a session', () => {
  const { session } = start();
  assert.throws(() => Object.assign(session, { client: {} }), TypeError);
  assert.throws(() => Object.assign(session.client, { GET: () => {} }), TypeError);
});

test('it runs in Node as it is, and does not keep the process alive', async () => {
  const client = new URL('../../src/client/index.ts', import.meta.url);
  const script = `
    const { createSession } = await import(${JSON.stringify(client.href)});
    const session = createSession({
      baseUrl: 'https://api.example',
      fetchToken: async () => ({ token: 'one', expiresIn: 300 }),
      fetch: async (request) => Response.json({ sent: request.headers.get('authorization') }),
    });
    console.log((await session.client.GET('/v1/session')).data.sent);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { timeout: 20_000 },
  );
  assert.equal(stdout.trim(), 'Bearer one');
});
