import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { listen } from '../../src/server/commands/listen.ts';
import { sendRaw } from './raw.ts';

describe('a port', { timeout: 30_000 }, () => {
  // Long enough for a busy machine to be slower than a caller who is in no hurry.
  const patience = { headersMs: 500, requestMs: 1000, silentMs: 1200, checkMs: 20, stopMs: 1000 };
  const long = 'x'.repeat(32 << 20);
  let asked = 0;
  let listening: Awaited<ReturnType<typeof listen>>;
  before(async () => {
    const answer = async (request: Request) => {
      asked += 1;
      return new Response(request.method === 'GET' ? long : await request.text());
    };
    listening = await listen({ port: 0, host: '127.0.0.1' }, answer, patience);
  });
  after(() => listening.server.close());

  test('ends a connection that sends nothing, or a head that does not end', async () => {
    const silentEnds = once(connect(listening.port, '127.0.0.1').resume(), 'close');
    const slow = await sendRaw(listening.port, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ');
    assert.deepEqual(slow.statuses, [408]);
    await silentEnds;
    assert.equal(asked, 0);
  });

  test('ends a connection whose body does not end', async () => {
    const head = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n';
    const { statuses } = await sendRaw(listening.port, `${head}half`);
    assert.deepEqual(statuses, [408]);
  });

  test('refuses a request that names two servers, or another one than it asks', async () => {
    const heads = [
      'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n',
      'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n',
    ];
    const before = asked;
    for (const head of heads)
      assert.deepEqual((await sendRaw(listening.port, head)).statuses, [400]);
    assert.equal(asked, before);
  });

  test('ends a connection that takes no more of its answer, and no other', async () => {
    const stalled = connect(listening.port, '127.0.0.1');
    stalled.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(stalled, 'readable');
    const url = `http://127.0.0.1:${listening.port}`;
    const [slow] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
    const open = () =>
      new Promise<number>((resolve) => {
        listening.server.getConnections((_, count) => resolve(count));
      });
    assert.equal(await open(), 2);
    let taken = 0;
    for await (const part of slow as AsyncIterable<Buffer>) {
      taken += part.length;
      if (taken < 1 << 20) await setTimeout(patience.silentMs / 12);
    }
    assert.equal(taken, long.length);
    while ((await open()) > 0) await setTimeout(20);
    stalled.destroy();
  });

  test('answers whoever comes after them', async () => {
    const answer = await fetch(`http://127.0.0.1:${listening.port}`, { method: 'POST', body: 'a' });
    assert.equal(await answer.text(), 'a');
  });
});

describe('a port that is given up', { timeout: 30_000 }, () => {
  const patience = { headersMs: 5000, requestMs: 5000, silentMs: 5000, checkMs: 1000 };
  const open = async (stopMs: number, answer: () => Promise<Response>) => {
    let asked: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (asked = resolve));
    const { port, stop } = await listen(
      { port: 0, host: '127.0.0.1' },
      () => {
        asked();
        return answer();
      },
      { ...patience, stopMs },
    );
    return { url: `http://127.0.0.1:${port}`, first, stop };
  };

  test('answers whoever has asked, takes nobody else, and waits for nobody who asks nothing', async () => {
    let answer: (response: Response) => void = () => undefined;
    const { url, first, stop } = await open(20_000, () => new Promise((then) => (answer = then)));
    const silent = connect(Number(new URL(url).port), '127.0.0.1').resume();
    await once(silent, 'connect');
    const waiting = fetch(url);
    await first;
    const stopped = stop();
    await assert.rejects(fetch(url), { name: 'TypeError' });
    answer(new Response('late'));
    assert.equal(await (await waiting).text(), 'late');
    await stopped;
  });

  test('lets go who would be answered too late', async () => {
    const { url, first, stop } = await open(100, () => new Promise(() => undefined));
    const waiting = fetch(url);
    await first;
    await Promise.all([stop(), assert.rejects(waiting, { name: 'TypeError' })]);
  });
});
