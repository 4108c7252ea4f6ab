/**
 * What is known to confuse parsers, proxies and frameworks, replayed byte by byte on a socket: each
 * has one definite answer, writes nothing, and leaves the server well. Where a weakness has a number,
 * the case has it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Command, newFolder } from './command.ts';
import { sendRaw } from './raw.ts';

const server = new Command(['start'], { SCREENKIT_DATA: newFolder(), SCREENKIT_PORTAL: '1' });

describe('a connection', () => {
  let port = 0;
  let key = '';

  before(async () => {
    port = Number(new URL(await server.ready()).port);
    key = /shown once: (\S+)/.exec(server.out)?.[1] ?? '';
  });
  after(async () => {
    const { code, err } = await server.end('SIGTERM');
    assert.deepEqual([code, err], [0, ''], 'nothing of this is an error of the server');
  });

  const host = 'Host: localhost';
  const json = 'Content-Type: application/json';
  const chunked = 'Transfer-Encoding: chunked';
  const bearer = () => `Authorization: Bearer ${key}`;
  const request = (line: string, headers: string[], body = '') =>
    [line, ...headers, '', body].join('\r\n');
  const get = (path: string, ...headers: string[]) =>
    request(`GET ${path} HTTP/1.1`, [host, bearer(), ...headers]);
  const write = (headers: string[], body: string, more: string[] = []) =>
    request('POST /v1/labels HTTP/1.1', [host, bearer(), json, ...headers, ...more], body);
  const lengthOf = (body: string) => `Content-Length: ${Buffer.byteLength(body)}`;
  const label = '{"name":"Smuggled","type":"text"}';
  /** What would be written if it were taken for a request of its own. */
  const smuggled = () => write([lengthOf(label)], label);
  /** Ends the connection, if anybody still listens. */
  const last = () => request('GET /healthz HTTP/1.1', [host, 'Connection: close']);

  async function stored(): Promise<string> {
    const lists = ['labels', 'interviewers', 'label-changes', 'settings/history'];
    const answers = await Promise.all(
      lists.map(async (list) => {
        const headers = { authorization: `Bearer ${key}` };
        const answer = await fetch(`http://localhost:${port}/v1/${list}`, { headers });
        assert.equal(answer.status, 200);
        return answer.text();
      }),
    );
    return answers.join('\n');
  }

  interface Case {
    name: string;
    sent: () => string | Buffer;
    /** What it is answered; the last, of `GET /healthz`, only where the connection goes on. */
    answered: number[];
    tells?: RegExp;
    hides?: RegExp;
  }

  function replay({ name, sent, answered, tells, hides }: Case): void {
    test(name, async () => {
      const before = await stored();
      const first = sent();
      const bytes = typeof first === 'string' ? first + last() : first;
      const { statuses, text } = await sendRaw(port, bytes);
      assert.deepEqual(statuses, answered, text);
      if (tells) assert.match(text, tells);
      if (hides) assert.doesNotMatch(text, hides);
      assert.equal(await stored(), before);
    });
  }

  const refused = [400];
  const two = (first: number) => [first, 200];

  describe('that tells the length of a body in two ways', () => {
    const wrong: [string, () => string][] = [
      ['by both headers (CL.TE)', () => write([lengthOf('0\r\n\r\n'), chunked], '0\r\n\r\n')],
      ['by both headers (TE.CL)', () => write([chunked, 'Content-Length: 4'], '0\r\n\r\n')],
      ['by two lengths', () => write(['Content-Length: 0', lengthOf(label)], label)],
      ['by a list of lengths', () => write(['Content-Length: 33, 33'], label)],
      ['by a signed length', () => write(['Content-Length: +33'], label)],
      ['by a negative length', () => write(['Content-Length: -1'], label)],
      ['by a length behind a space (CVE-2024-27982)', () => write([' Content-Length: 33'], label)],
      ['by a name that ends in a space', () => write(['Content-Length : 33'], label)],
      ['by two encodings', () => write([chunked, 'Transfer-Encoding: x'], '0\r\n\r\n')],
      [
        'by chunks that are not last (CVE-2022-32213)',
        () => write(['Transfer-Encoding: chunked, identity'], '0\r\n\r\n'),
      ],
      [
        'by something like chunks (CVE-2019-15605)',
        () => write(['Transfer-Encoding: xchunked'], '0\r\n\r\n'),
      ],
      [
        'by chunks behind a vertical tab',
        () => write(['Transfer-Encoding:\x0bchunked'], '0\r\n\r\n'),
      ],
      [
        'by chunks on a line of its own (CVE-2022-32215)',
        () => write(['Transfer-Encoding:\r\n chunked'], '0\r\n\r\n'),
      ],
      [
        'by chunks in HTTP/1.0',
        () => write([chunked], '0\r\n\r\n').replace('HTTP/1.1', 'HTTP/1.0'),
      ],
      ['by a chunk of a size in words', () => write([chunked], '0x2\r\n{}\r\n0\r\n\r\n')],
      [
        'by a chunk larger than any number',
        () => write([chunked], `${'f'.repeat(17)}\r\n{}\r\n0\r\n\r\n`),
      ],
      [
        'by a chunk whose extension ends in a bare LF',
        () => write([chunked], '2;\nxx\r\n4c\r\n0\r\n\r\n'),
      ],
    ];
    for (const [name, first] of wrong)
      replay({ name, sent: () => first() + smuggled(), answered: refused });
    replay({
      name: 'by extensions of chunks without an end (CVE-2024-22019)',
      sent: () => write([chunked], `2;${'a'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`),
      answered: [413],
    });
  });

  describe('whose lines end otherwise than HTTP has it', () => {
    const lines: [string, () => string][] = [
      ['in a bare LF (CVE-2022-32214)', () => get('/v1/session').replaceAll('\r', '')],
      ['in a bare LF once (CVE-2022-35256)', () => get('/v1/session', 'X-A: a\nX-B: b')],
      ['in a bare CR', () => get('/v1/session', 'X-A: a\rX-B: b')],
      [
        'in CR and a letter (CVE-2025-23167)',
        () => get('/v1/session').replace(/\r\n\r\n$/, '\r\n\rX: y\r\n\r\n'),
      ],
      ['and begin without a name (CVE-2023-30589)', () => get('/v1/session', ': a')],
      ['and go on in the next line', () => get('/v1/session', 'X-A: a\r\n b')],
      ['and hold a NUL', () => get('/v1/session', 'X-A: a\0b')],
    ];
    for (const [name, first] of lines)
      replay({ name, sent: () => first() + smuggled(), answered: refused });
  });

  describe('that does not say which server it means', () => {
    const hosts: [string, string[]][] = [
      ['by no name', []],
      ['by an empty name (CVE-2024-32652)', ['Host: ']],
      ['by two names', [host, 'Host: evil.example']],
      ['by a name with a path', ['Host: localhost/v1/session?']],
      ['by a name with a user', ['Host: a@localhost']],
      ['by two words', ['Host: local host']],
    ];
    for (const [name, headers] of hosts)
      replay({
        name,
        sent: () => request('GET /v1/session HTTP/1.1', [...headers, bearer()]),
        answered: refused,
      });
    const targets: [string, string][] = [
      ['a target of another server', 'GET http://evil.example/v1/session'],
      ['a target of another protocol', 'GET ftp://localhost/v1/session'],
      ['a target without a server', 'GET http:/v1/session'],
      ['no path at all', 'GET v1/session'],
      ['a star', 'GET *'],
      ['a star for options', 'OPTIONS *'],
      ['a path with backslashes', 'GET /screenkit\\..\\..\\package.json'],
      ['a path with a NUL', 'GET /v1/interviewers/a\0b'],
      ['a path of two words', 'GET /v1/ses sion'],
    ];
    for (const [name, line] of targets)
      replay({
        name: `by ${name}`,
        sent: () => request(`${line} HTTP/1.1`, [host, bearer()]),
        answered: refused,
      });
    replay({
      name: 'by a tunnel',
      sent: () => request('CONNECT localhost:443 HTTP/1.1', [host]),
      answered: [],
    });
    replay({
      name: 'by its whole address, which it may',
      sent: () => request('GET http://localhost/v1/session HTTP/1.1', [host, bearer()]),
      answered: two(200),
    });
    for (const [name, line, name2] of [
      ['by another name', '/screenkit-token', 'evil.example'],
      ['by a name that begins like its own', '/screenkit-token', 'localhost.evil.example'],
    ] as const)
      replay({
        name: `${name}, and wants a token of the portal`,
        sent: () => request(`POST ${line} HTTP/1.1`, [`Host: ${name2}`, 'Content-Length: 0']),
        answered: two(403),
      });
  });

  describe('that is too much', () => {
    const large: [string, number[], () => string][] = [
      ['in one header', [431], () => get('/v1/session', `X-A: ${'a'.repeat(17_000)}`)],
      [
        'in many headers',
        [431],
        () => get('/v1/session', ...Array.from({ length: 3000 }, (_, at) => `X${at}: a`)),
      ],
      ['in its path', [431], () => get(`/v1/interviewers/${'a'.repeat(60_000)}`)],
      ['in an id', two(400), () => get(`/v1/interviewers/${'a'.repeat(15_000)}`)],
      ['by the length it tells', [413], () => write(['Content-Length: 99999999'], '{}')],
    ];
    for (const [name, answered, sent] of large) replay({ name, sent, answered });

    test('in chunks without a length (CVE-2025-59139, CVE-2026-44456)', async () => {
      const before = await stored();
      const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
      const body = `${chunk.repeat(20)}0\r\n\r\n`;
      const { statuses } = await sendRaw(port, write([chunked, 'Connection: close'], body));
      assert.deepEqual(statuses, [413]);
      assert.equal(await stored(), before);
    });
  });

  describe('that asks for a file or an operation by another way', () => {
    const paths: [string, string, number][] = [
      ['by repeated slashes (CVE-2026-39406)', '//v1/session', 404],
      ['by repeated slashes inside (CVE-2026-39407)', '/v1//session', 404],
      ['by an encoded slash (CVE-2026-29045)', '/v1%2Fsession', 404],
      ['by an encoded slash in an id', '/v1/interviewers/a%2Farchive', 400],
      ['by dots (CVE-2024-23340)', '/screenkit/../../package.json', 404],
      ['by dots and encoded slashes', '/screenkit/..%2f..%2fpackage.json', 404],
      ['by encoded dots', '/screenkit/%2e%2e/%2e%2e/package.json', 404],
      ['by encoded backslashes (GHSA-frvp-7c67-39w9)', '/screenkit/..%5c..%5cpackage.json', 404],
      ['by letters encoded twice', '/v1/%2573ession', 404],
      ['by half an escape', '/v1/interviewers/%zz', 400],
      ['by escapes of no text', '/v1/interviewers/%ff%fe', 400],
      ['by a NUL', '/v1/interviewers/a%00b', 400],
      ['by a NUL in a question', '/v1/interviewers?search=a%00b', 400],
      ['by parameters of the path', '/v1/session;a=b', 404],
      ['by a slash at its end', '/v1/session/', 404],
      ['by a name that every object has', '/v1/interviewers?__proto__=1', 400],
      ['by a path into every object', '/v1/interviewers?constructor.prototype.polluted=1', 400],
    ];
    for (const [name, path, status] of paths)
      replay({
        name,
        sent: () => get(path),
        answered: two(status),
        tells: /application\/problem\+json/,
        hides: /"dependencies"|"workspace"/,
      });
    replay({
      name: 'by a header that names another path',
      sent: () =>
        request('GET /v1/session HTTP/1.1', [
          ...[host, 'X-Original-URL: /healthz', 'X-Rewrite-URL: /healthz'],
          'X-Forwarded-For: 127.0.0.1',
        ]),
      answered: two(401),
    });
    for (const [name, header] of [
      ['a header', 'X-HTTP-Method-Override: DELETE'],
      ['another header', 'X-Method-Override: POST'],
    ] as const)
      replay({
        name: `by a method in ${name}`,
        sent: () => get('/v1/labels', header),
        answered: two(200),
      });
    replay({
      name: 'by TRACE',
      sent: () => get('/v1/session').replace('GET', 'TRACE'),
      answered: two(405),
      hides: /Bearer screenkit/,
    });
    replay({
      name: 'by a method that is none',
      sent: () => get('/v1/session').replace('GET', 'FOO'),
      answered: refused,
    });
  });

  describe('that asks twice', () => {
    const nobody = () => request('GET /v1/session HTTP/1.1', [host]);
    replay({
      name: 'is nobody where it does not say who it is',
      sent: () => get('/v1/session') + nobody(),
      answered: [200, 401, 200],
    });
    replay({
      name: 'is somebody from where it says so',
      sent: () => nobody() + get('/v1/session'),
      answered: [401, 200, 200],
    });
    replay({
      name: 'in a body that nobody waits for is heard once',
      sent: () => get('/v1/labels', lengthOf(smuggled())) + smuggled(),
      answered: two(200),
    });
    replay({
      name: 'in a body of somebody unknown is heard once',
      sent: () =>
        request('POST /v1/labels HTTP/1.1', [host, json, lengthOf(smuggled())], smuggled()),
      answered: two(401),
    });
    replay({
      name: 'and says who it is behind the body only',
      sent: () =>
        request(
          'POST /v1/labels HTTP/1.1',
          [host, json, chunked, 'Trailer: Authorization'],
          `21\r\n${label}\r\n0\r\n${bearer()}\r\n\r\n`,
        ),
      answered: two(401),
    });
    replay({
      name: 'in HTTP/1.0 is refused',
      sent: () => request('GET /v1/session HTTP/1.0', [host, bearer()]) + smuggled(),
      answered: refused,
    });
    replay({
      name: 'in HTTP/1.0 is heard again where it wants to',
      sent: () => request('GET /v1/session HTTP/1.0', [host, bearer(), 'Connection: keep-alive']),
      answered: two(200),
    });
  });

  describe('that speaks another protocol', () => {
    replay({
      name: 'such as HTTP/2',
      sent: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      answered: refused,
    });
    replay({
      name: 'such as none',
      sent: () => get('/').replace('HTTP/1.1', 'HTTP/3.7'),
      answered: refused,
    });
    replay({
      name: 'such as TLS',
      sent: () => Buffer.from('16030100a5010000a10303', 'hex'),
      answered: refused,
    });
    replay({
      name: 'is answered in its own when it wants HTTP/2',
      sent: () => get('/v1/session', 'Connection: Upgrade, close', 'Upgrade: h2c'),
      answered: [200],
      hides: /upgrade:/i,
    });
    replay({
      name: 'and expects what there is not',
      sent: () => write(['Expect: magic', lengthOf(label)], label),
      answered: two(417),
    });
  });

  describe('that would have its own words in the head of the answer', () => {
    replay({
      name: 'hears neither its Vary (CVE-2025-71381) nor its request id',
      sent: () => get('/v1/session', 'Vary: X-Evil', 'X-Request-Id: evil'),
      answered: two(200),
      hides: /evil/i,
    });
    replay({
      name: 'hears no origin that its key does not name (CVE-2026-54290)',
      sent: () => get('/v1/session', 'Origin: https://evil.example'),
      answered: two(403),
      hides: /allow-credentials/i,
    });
    for (const query of ['candidates?search', 'candidates?cursor', 'candidates?limit'])
      replay({
        name: `hears no header of its own from ${query}`,
        sent: () => get(`/v1/${query}=%0d%0aSet-Cookie:%20a`),
        answered: two(query.endsWith('search') ? 200 : 400),
        hides: /^set-cookie/im,
      });
  });

  describe('that says who it is by another way', () => {
    const ways: [string, string[]][] = [
      ['by another scheme (CVE-2026-47673)', ['Basic']],
      ['by no scheme', ['']],
    ];
    for (const [name, [scheme = '']] of ways)
      replay({
        name,
        sent: () => request('GET /v1/session HTTP/1.1', [host, `Authorization: ${scheme} ${key}`]),
        answered: two(401),
      });
    replay({
      name: 'by two headers',
      sent: () => request('GET /v1/session HTTP/1.1', [host, 'Authorization: Bearer a', bearer()]),
      answered: two(401),
    });
    replay({
      name: 'in the address',
      sent: () => request(`GET /v1/session?access_token=${key} HTTP/1.1`, [host]),
      answered: two(401),
      hides: /screenkit_main_/,
    });
  });

  describe('that would change every object', () => {
    for (const name of ['__proto__', 'constructor', 'prototype'])
      replay({
        name: `by ${name} in a body`,
        sent: () => {
          const body = `{"name":"a","type":"text","${name}":{"polluted":true,"prototype":{"a":1}}}`;
          return write([lengthOf(body)], body);
        },
        answered: two(422),
        tells: /is not a known field here/,
      });
  });
});
