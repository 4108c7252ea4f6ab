/** What a session does through a day of a page: wrong clocks, sleep, no network, sign-out, refusal. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { ApiError, createSession, live } from '../../src/client/index.ts';
import type { Fetch, FetchToken } from '../../src/client/index.ts';
import { json, mostInAMinute, problem, sessionInfo, tokenOf, watch } from './answers.ts';
import { FakeRuntime, settle } from './fake-runtime.ts';

interface Page {
  readonly fetchToken?: FetchToken;
  readonly api?: Fetch;
  readonly chance?: number;
  readonly timeout?: number;
}

/** A page with a session: tokens live 300 seconds by the clock of the server, which never sleeps. */
function open({ fetchToken, api, chance = 0, timeout }: Page = {}) {
  const runtime = new FakeRuntime();
  runtime.chance = chance;
  let slept = 0;
  const serverNow = () => runtime.now() + slept;
  const expiry = new Map<string, number>();
  const tokensAt: number[] = [];
  const sent: { at: number; token: string | undefined; path: string }[] = [];
  let inFlight = 0;
  let mostInFlight = 0;
  const session = createSession({
    baseUrl: 'https://api.example',
    runtime,
    timeout,
    async fetchToken(request) {
      tokensAt.push(runtime.now());
      mostInFlight = Math.max(mostInFlight, ++inFlight);
      const givenUp = new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
      });
      givenUp.catch(() => {});
      try {
        if (fetchToken) return await Promise.race([fetchToken(request), givenUp]);
        await Promise.resolve();
        const token = `token-${tokensAt.length}`;
        expiry.set(token, serverNow() + 300_000);
        return { token, expiresIn: 300 };
      } finally {
        inFlight--;
      }
    },
    async fetch(request) {
      const token = tokenOf(request);
      sent.push({ at: runtime.now(), token, path: new URL(request.url).pathname });
      if (api) return api(request);
      const lives = serverNow() < (expiry.get(token ?? '') ?? 0);
      return lives ? json(sessionInfo) : problem(401, 'unauthorized');
    },
  });
  const read = () => session.client.GET('/v1/interviewers');
  const sleepFor = async (milliseconds: number, clockCounts: boolean) => {
    if (!clockCounts) slept += milliseconds;
    await runtime.hibernate(milliseconds, clockCounts);
  };
  return { session, runtime, tokensAt, sent, read, sleepFor, mostInFlight: () => mostInFlight };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

for (const [name, offset] of [
  ['ten minutes slow', -10 * minute],
  ['ten minutes fast', 10 * minute],
  ['a day slow', -day],
  ['a day fast', day],
] as const) {
  test(`a local clock that is ${name}, or is set right meanwhile, costs nothing`, async (t) => {
    const now = Date.parse('2026-03-02T10:00:00Z');
    t.mock.timers.enable({ apis: ['Date'], now: now + offset });
    const { read, runtime, tokensAt, sent } = open();
    assert.equal((await read()).response.status, 200);
    await runtime.advance(3 * minute);
    t.mock.timers.setTime(now + 3 * minute);
    assert.equal((await read()).response.status, 200);
    assert.equal(tokensAt.length, 1);
    await runtime.advance(hour);
    assert.equal((await read()).response.status, 200);
    // One in 225 seconds, and no request was refused.
    assert.equal(tokensAt.length, 1 + Math.floor((63 * minute) / 225_000));
    assert.equal(sent.length, 3);
  });
}

for (const counts of [true, false]) {
  test(`after eight hours of sleep that the clock ${counts ? 'counts' : 'does not count'} 50 requests cost one token`, async () => {
    const { read, runtime, tokensAt, sent, sleepFor, mostInFlight } = open();
    await read();
    runtime.sleep();
    await sleepFor(8 * hour, counts);
    const back = runtime.wake();
    const answers = await Promise.all(Array.from({ length: 50 }, read));
    await back;
    assert.ok(answers.every(({ response }) => response.ok));
    assert.equal(tokensAt.length, 2);
    assert.equal(mostInFlight(), 1);
    // Where no clock of ours can know, each finds out by one refusal, and is replayed once.
    assert.equal(sent.length, 1 + (counts ? 50 : 100));
  });
}

test('ten minutes without a network: nothing is sent by itself, and on return all is well', async () => {
  let connected = true;
  const page = open({
    api: async () => {
      if (!connected) throw new TypeError('Failed to fetch');
      return json(sessionInfo);
    },
    fetchToken: async () => {
      if (!connected) throw new TypeError('Failed to fetch');
      return { token: 'token', expiresIn: 300 };
    },
  });
  await page.read();
  connected = false;
  page.runtime.sleep();
  await page.runtime.advance(10 * minute);
  assert.equal(page.tokensAt.length, 1);
  assert.equal(page.sent.length, 1);
  const asked = watch(page.read());
  await page.runtime.advance(4_000);
  assert.equal((asked.error as unknown as ApiError).retryable, true);
  connected = true;
  await page.runtime.wake();
  await page.runtime.advance(minute);
  assert.equal((await page.read()).response.status, 200);
  assert.equal(page.mostInFlight(), 1);
});

test('a hidden page keeps a live stream’s session, and asks for one token when it is seen again', async () => {
  const { read, runtime, tokensAt } = open();
  await read();
  runtime.sleep();
  await runtime.advance(2 * hour);
  assert.equal(tokensAt.length, 1);
  await runtime.wake();
  await runtime.wake();
  assert.equal(tokensAt.length, 2);
});

test('a key that was revoked ends in a refusal, and not in a storm of questions', async () => {
  let revoked = false;
  const page = open({
    fetchToken: async () => {
      const message = 'The token endpoint answered 403.';
      if (revoked) throw new ApiError({ code: 'token_failed', message, status: 403 });
      return { token: 'token', expiresIn: 300 };
    },
    api: async () => (revoked ? problem(401, 'unauthorized') : json(sessionInfo)),
  });
  await page.read();
  revoked = true;
  await assert.rejects(page.read(), { name: 'ApiError', status: 403, retryable: false });
  assert.equal(page.session.state, 'failed');
  for (let second = 0; second < 600; second++) {
    const asked = watch(page.read());
    await page.runtime.advance(1_000);
    assert.equal((asked.error as unknown as ApiError).status, 403);
  }
  assert.ok(mostInAMinute(page.tokensAt.slice(1)) <= 4, `${mostInAMinute(page.tokensAt)}`);
  const held = page.sent.filter(({ at }) => at > 1_001_000);
  assert.deepEqual(held, [], 'nothing is sent without a token');
});

test('after the end no call of any kind is made, whoever still asks', async () => {
  const page = open();
  const { session, runtime, read } = page;
  assert.equal((await session.info()).workspace.id, 'demo');
  const stream = live(session.client, { runtime, signal: session.signal });
  const next = stream.next();
  await settle();
  session.end();
  const calls = () => page.tokensAt.length + page.sent.length;
  const before = calls();
  assert.equal((await next).done, true);
  await assert.rejects(read(), { code: 'session_ended' });
  await assert.rejects(session.info(), { code: 'session_ended' });
  await assert.rejects(session.info('reload'), { code: 'session_ended' });
  assert.equal(session.can('postings:read'), undefined);
  const body = { name: 'Client', type: 'text' as const };
  await assert.rejects(session.client.POST('/v1/labels', { body }), { code: 'session_ended' });
  const again = live(session.client, { runtime, signal: session.signal });
  assert.equal((await again.next()).done, true);
  await runtime.wake();
  await runtime.advance(day);
  assert.equal(calls(), before);
  assert.equal(runtime.pending, 0);
});

test('two sessions that renew, are refused and end at different times never mix', async () => {
  const refused = new Set(['a-2', 'b-3']);
  const seen: [string, string | undefined][] = [];
  const runtime = new FakeRuntime();
  const client = (name: string, life: number) => {
    let count = 0;
    return createSession({
      baseUrl: `https://${name}.example`,
      runtime,
      fetchToken: async () => ({ token: `${name}-${++count}`, expiresIn: life }),
      fetch: async (request) => {
        const token = tokenOf(request);
        seen.push([new URL(request.url).hostname, token]);
        if (refused.has(token ?? '')) return problem(401, 'unauthorized');
        const workspace = { ...sessionInfo.workspace, id: name };
        return json({
          ...sessionInfo,
          workspace,
          permissions: name === 'a' ? [] : ['labels:write'],
        });
      },
    });
  };
  const [a, b] = [client('a', 40), client('b', 70)];
  for (let step = 0; step < 30; step++) {
    const [infoOfA, infoOfB] = await Promise.all([a.info(), b.info()]);
    assert.deepEqual([infoOfA.workspace.id, infoOfB.workspace.id], ['a', 'b']);
    assert.deepEqual([a.can('labels:write'), b.can('labels:write')], [false, true]);
    await runtime.advance(10_000);
  }
  a.end();
  await b.client.GET('/v1/interviewers');
  assert.equal(b.state, 'active');
  assert.ok(seen.length > 10);
  for (const [host, token] of seen) assert.equal(host[0], token?.[0]);
});

const failures: [string, () => Promise<{ token: string; expiresIn: number }>][] = [
  ['throws', () => Promise.reject(new Error('down'))],
  ['never settles', () => new Promise(() => {})],
  ['answers rubbish', async () => ({ token: '', expiresIn: 300 })],
  ['is refused', () => Promise.reject(new ApiError({ code: 'x', message: 'No.', status: 401 }))],
  ['gives tokens that the API refuses', async () => ({ token: 'bad', expiresIn: 300 })],
];
for (const chance of [0, 0.999]) {
  for (const [name, fetchToken] of failures) {
    test(`a token endpoint that ${name} is asked at most four times a minute, and asked on (chance ${chance})`, async () => {
      const page = open({ fetchToken, chance, api: async () => problem(401, 'unauthorized') });
      for (let second = 0; second < 600; second++) {
        void page.read().catch(() => {});
        page.session.can('postings:read');
        await page.runtime.advance(1_000);
      }
      assert.ok(mostInAMinute(page.tokensAt) <= 4, `${mostInAMinute(page.tokensAt)} in a minute`);
      assert.ok(page.tokensAt.length >= 13, `${page.tokensAt.length} in ten minutes`);
      assert.equal(page.mostInFlight(), 1);
    });
  }
}

test('somebody who insists is not kept from the token endpoint by what failed before', async () => {
  let up = false;
  const page = open({
    fetchToken: async () => {
      if (!up) throw new Error('down');
      return { token: 'token', expiresIn: 300 };
    },
    api: async () => json(sessionInfo),
  });
  const failing = watch(page.read());
  await page.runtime.advance(5_000);
  assert.ok(failing.error);
  up = true;
  await assert.rejects(page.read(), { code: 'token_failed' });
  const { response } = await page.session.client.GET('/v1/interviewers', { cache: 'reload' });
  assert.equal(response.status, 200);
});

const outages: [string, Fetch][] = [
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['never answers', () => new Promise(() => {})],
  ['answers 500', async () => problem(500, 'internal')],
  ['answers 503', async () => problem(503, 'unavailable')],
];
for (const [name, api] of outages) {
  test(`an API that ${name} is asked for permissions at most four times a minute`, async () => {
    const page = open({ api, fetchToken: async () => ({ token: 'token', expiresIn: 3_600 }) });
    for (let second = 0; second < 600; second++) {
      // As elements do each time they draw.
      assert.equal(page.session.can('postings:write'), undefined);
      await page.runtime.advance(1_000);
    }
    const at = page.sent.map((each) => each.at);
    assert.ok(mostInAMinute(at) <= 4, `${mostInAMinute(at)} in a minute`);
    assert.ok(at.length >= 8, `${at.length} in ten minutes`);
  });
}

test('pages that failed together do not come back together', async () => {
  const second = async (chance: number) => {
    const { read, runtime, sent } = open({
      chance,
      api: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    watch(read());
    await runtime.advance(5_000);
    return sent[1]!.at - sent[0]!.at;
  };
  assert.notEqual(await second(0), await second(0.5));
});

test('an answer that does not come, or not to its end, is given up after 30 seconds', async () => {
  const drip = () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
    });
    return new Response(body, { headers: { 'content-type': 'application/problem+json' } });
  };
  for (const api of [() => new Promise<Response>(() => {}), async () => drip()]) {
    const { read, runtime, sent } = open({ api });
    const asked = watch(read());
    await runtime.advance(29_000);
    assert.equal(asked.error, undefined);
    await runtime.advance(1_500);
    assert.equal((asked.error as unknown as ApiError).code, 'timeout');
    assert.equal((asked.error as unknown as ApiError).retryable, true);
    await runtime.advance(minute);
    assert.equal(sent.length, 1, 'whoever waited so long is not made to wait again');
  }
});

test('a stream and a file take as long as they take', async () => {
  for (const type of ['text/event-stream', 'text/csv; charset=utf-8']) {
    let finish = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        finish = () => {
          controller.enqueue(new TextEncoder().encode('a,b'));
          controller.close();
        };
      },
    });
    const { session, runtime } = open({
      api: async () => new Response(body, { headers: { 'content-type': type } }),
    });
    const asked = watch(session.client.GET('/v1/candidates', { parseAs: 'text' }));
    await runtime.advance(10 * minute);
    assert.deepEqual(asked, {});
    finish();
    await settle();
    assert.equal((asked.value as unknown as { data: string }).data, 'a,b');
  }
});
