import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { interviewer, log } from './applications.ts';
import { event, newWorld, onEveryEngine, start, suiteWorld, type Answer } from './world.ts';

const type = {
  single: 'application/cloudevents+json',
  batch: 'application/cloudevents-batch+json',
};
const opened = (more: object = {}) =>
  event('application.opened', 'c', start, { interviewerId: 'a' }, more);

/** An event whose JSON text is `text` where `MARK` stands. */
const around = (text: string) => JSON.stringify(opened({ mark: 'MARK' })).replace('"MARK"', text);

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** What is sent, and what the problem says of it. */
const malformed: [string, string | Uint8Array<ArrayBuffer>, string, RegExp][] = [
  ['an empty body', '', '', /must be JSON/],
  ['half an object', '{"specversion":"1.0"', '', /must be JSON/],
  ['two objects', '{}{}', '', /must be JSON/],
  ['a number that is none', around('NaN'), '', /must be JSON/],
  ['a comment', '/* */ {}', '', /must be JSON/],
  ['nesting of 33', around(nested(32)), '', /32 deep/],
  ['nesting of 7,000', nested(7000), '', /32 deep/],
  ['nesting of 100,000 objects', '{"a":'.repeat(100_000), '', /32 deep/],
  ['60,001 values', `[${'0,'.repeat(60_000)}0]`, '', /60000 values/],
  ['NUL in a text', around('"a\\u0000b"'), '/mark', /NUL/],
  ['NUL in a name', around('1,"a\\u0000b":2'), '', /names/],
  ['half a surrogate pair in a text', around('"\\ud800"'), '/mark', /valid text/],
  ['the other half', around('"\\udc00x"'), '/mark', /valid text/],
  ['half a surrogate pair in a name', around('1,"\\udfff":2'), '', /names/],
  ['a field given twice', around('1,"id":"other"'), '', /twice/],
  ['a field given twice in its data', around('1,"x":{"y":1,"\\u0079":2}'), '', /twice/],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe]), '', /UTF-8/],
  ['a character cut off at the end', new Uint8Array([0x22, 0xe2, 0x82]), '', /UTF-8/],
];

onEveryEngine('malformed requests', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'a');
  });
  const post = async (
    body: string | Uint8Array<ArrayBuffer> | ReadableStream,
    contentType: string,
    path = '/v1/events',
  ): Promise<Pick<Answer, 'status' | 'body'>> => {
    const headers = { authorization: `Bearer ${world.key}`, 'content-type': contentType };
    const request = new Request(new URL(path, 'http://localhost'), {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    });
    const response = await world.app.request(request);
    return { status: response.status, body: await response.json() };
  };

  afterEach(async () => {
    assert.equal((await world.call('getHealth')).body.status, 'ready');
    const { body } = await world.call('ingestEvents', { body: opened() });
    assert.equal(body.stored, 1, 'a good event is no longer stored');
  });

  for (const [what, sent, pointer, message] of malformed) {
    test(`${what} is a 400 that says so, and nothing is stored`, async () => {
      const before = (await log(world)).length;
      for (const mediaType of [type.single, type.batch]) {
        const { status, body } = await post(sent, mediaType);
        assert.equal(status, 400, JSON.stringify(body));
        assert.equal(body.errors[0].pointer, pointer);
        assert.match(body.errors[0].message, message);
      }
      assert.equal((await log(world)).length, before);
    });
  }

  test('nesting of 32 is read', async () => {
    const { status, body } = await post(around(nested(31)), type.single);
    assert.equal(status, 422);
    assert.equal(body.errors[0].pointer, '/mark');
  });

  test('numbers past the range of a double are refused', async () => {
    for (const number of ['1e400', '-1e400']) {
      const { status, body } = await post(around(number), type.single);
      assert.equal(status, 422);
      assert.equal(body.errors[0].pointer, '/mark');
    }
  });

  test('an empty batch and one of 1,001 events are 422', async () => {
    for (const size of [0, 1001]) {
      const { status, body } = await post(
        JSON.stringify(Array.from({ length: size }, () => opened())),
        type.batch,
      );
      assert.equal(status, 422);
      assert.equal(body.errors[0].pointer, '');
      assert.match(body.errors[0].message, /items/);
    }
  });

  test('a body of 1 MiB is read and one byte more is a 413, announced or not', async () => {
    const filled = (size: number) => JSON.stringify(opened()).padEnd(size, ' ');
    assert.equal((await post(filled(1 << 20), type.single)).status, 200);
    assert.equal((await post(filled((1 << 20) + 1), type.single)).status, 413);
    const stream = new Blob([filled((1 << 20) + 1)]).stream();
    assert.equal((await post(stream, type.single)).status, 413);
  });

  test('a body without end is cut off at the limit', async () => {
    let chunks = 0;
    const endless = new ReadableStream({
      pull(controller) {
        chunks += 1;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    assert.equal((await post(endless, type.single)).status, 413);
    assert.ok(chunks < 32, `${chunks} chunks were taken`);
  });

  test('a compressed body is a 415, so that none can grow', async () => {
    const zeros = new Blob([new Uint8Array(1 << 20)]).stream();
    const body = zeros.pipeThrough(new CompressionStream('gzip'));
    const headers = {
      authorization: `Bearer ${world.key}`,
      'content-type': type.single,
      'content-encoding': 'gzip',
    };
    const request = new Request('http://localhost/v1/events', {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    });
    assert.equal((await world.app.request(request)).status, 415);
  });

  test('another media type is a 415 that names those taken', async () => {
    for (const mediaType of ['application/json', 'text/json', 'application/cloudevents+xml', '']) {
      const { status, body } = await post(JSON.stringify(opened()), mediaType);
      assert.equal(status, 415, mediaType);
      assert.match(body.title, /application\/cloudevents\+json or .*batch\+json/);
    }
  });

  test('a batch sent as one event, and the reverse, is refused', async () => {
    assert.equal((await post(JSON.stringify([opened()]), type.single)).status, 422);
    assert.equal((await post(JSON.stringify(opened()), type.batch)).status, 422);
  });

  test('text that looks like markup or SQL comes back as the same text', async () => {
    const name = `<img src=x onerror=alert(1)> '); drop table events; -- "{{7*7}}" \u202e \u0007`;
    const registered = event('application.registered', 'marked', start, {
      interviewerId: 'a',
      person: { name },
    });
    await world.call('ingestEvents', { body: registered });
    const { body } = await world.call('getCandidate', { path: { candidateId: 'marked' } });
    assert.equal(body.person.name, name);
  });

  test('a body that its sender cuts off is no error of the server', async () => {
    const errors: unknown[] = [];
    const own = await newWorld(engine, { onError: (error) => errors.push(error) });
    const cut = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    const body = new ReadableStream({ pull: (controller) => controller.error(cut) });
    const headers = { authorization: `Bearer ${own.key}`, 'content-type': type.single };
    const init = { method: 'POST', body, headers, duplex: 'half' as const };
    const answer = await own.app.request(new Request('http://localhost/v1/events', init));
    assert.equal(answer.status, 400);
    assert.deepEqual(errors, []);
  });
});
