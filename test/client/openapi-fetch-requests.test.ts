/** What our client sends, beside what openapi-fetch sends, whose shape it keeps. */
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { resolve } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import { alike, both } from './side-by-side.ts';
import type { LooseClient } from './side-by-side.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: { readonly type?: string; readonly $ref?: string };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: { readonly content: Record<string, unknown> };
}

const methods = ['GET', 'POST', 'PATCH', 'DELETE'] as const;
const paths = document['paths'] as Record<string, Record<string, Operation | object[]>>;

const operations = Object.entries(paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method.toLowerCase()] as Operation | undefined;
    if (!operation) return [];
    const shared = (item['parameters'] ?? []) as object[];
    const parameters = [...shared, ...(operation.parameters ?? [])].map(
      (each) => resolve(each) as Parameter,
    );
    return [{ ...operation, method, path, parameters }];
  }),
);

const typeOf = ({ schema }: Parameter) => (resolve(schema) as Parameter['schema']).type;

const awkward = 'a/b?c#d %41{x}é$&\u{1f600}';
const values: Record<string, unknown> = {
  array: ['a b', 'c&d=e', undefined, '✓,+', null, 0, false],
  integer: 0,
  boolean: false,
};
const full = (parameter: Parameter) => values[typeOf(parameter) ?? ''] ?? awkward;
const empty = (parameter: Parameter) => (typeOf(parameter) === 'array' ? [] : null);

function paramsOf(parameters: readonly Parameter[], query: (parameter: Parameter) => unknown) {
  const from = (place: Parameter['in'], value: (parameter: Parameter) => unknown) =>
    Object.fromEntries(
      parameters.filter((each) => each.in === place).map((each) => [each.name, value(each)]),
    );
  return {
    path: from('path', full),
    query: from('query', query),
    header: from('header', () => 'x'),
  };
}

/** What of a body is ours alone, media types of events and parts of an import, is said here to both. */
function bodyOf({ requestBody }: Operation): object {
  const [type] = Object.keys(requestBody?.content ?? {});
  if (!type) return {};
  const body = { name: 'Zoë', list: [1, null, { deep: true }], nothing: null, absent: undefined };
  if (type === 'application/json') return { body };
  if (type !== 'multipart/form-data') return { body, headers: { 'content-type': type } };
  const form = new FormData();
  form.append('mapping', '{"a":1}');
  return { body: form };
}

describe('every operation is asked alike', () => {
  for (const operation of operations) {
    test(`${operation.operationId}, with all it takes and with nothing that is optional`, async () => {
      const { method, path, parameters } = operation;
      for (const query of [full, empty, () => undefined]) {
        const params = paramsOf(parameters, query);
        const { sent, outcome } = await alike((client) =>
          client[method](path, { params, ...bodyOf(operation) }),
        );
        assert.equal(sent.length, 1);
        assert.equal(outcome.thrown, undefined);
      }
    });
  }

  test('no path has a style and no query an object, which our client leaves out', () => {
    for (const { operationId, path, parameters } of operations) {
      assert.doesNotMatch(path, /\{[.;]|\*\}/, operationId);
      for (const parameter of parameters) {
        assert.notEqual(typeOf(parameter), 'object', `${operationId} ${parameter.name}`);
        assert.deepEqual([parameter.style, parameter.explode], [undefined, undefined]);
      }
    }
  });
});

const label = '/v1/labels/{labelKey}';
const get = (init: object) => (client: LooseClient) => client.GET('/v1/labels', init);
const post = (init: object) => (client: LooseClient) => client.POST('/v1/labels', init);

describe('what a call says of itself is sent alike', () => {
  const scenes: Record<string, (client: LooseClient) => Promise<object>> = {
    'nothing at all': (client) => client.GET('/v1/labels'),
    'an id that is missing': (client) => client.GET(label, { params: { path: {} } }),
    'no params for a path that has some': (client) => client.GET(label),
    'ids that are numbers and false': (client) =>
      client.GET('/v1/{a}/{b}/{a}', { params: { path: { a: 0, b: false } } }),
    'headers of all kinds': post({
      body: {},
      headers: { 'X-A': 1, 'x-b': true, 'x-c': ['1', 2], 'x-d': undefined, 'x-e': null },
    }),
    'a header object': get({ headers: new Headers({ 'x-a': '1' }) }),
    'a header in both places': get({
      headers: { 'x-a': 'first', 'x-b': 'first' },
      params: { header: { 'X-A': 'second', 'x-b': null } },
    }),
    'a media type of its own': post({
      body: {},
      headers: { 'Content-Type': 'application/x+json' },
    }),
    'no media type': post({ body: { a: 1 }, headers: { 'content-type': null } }),
    'no media type, by its parameter': post({
      body: { a: 1 },
      params: { header: { 'Content-Type': null } },
    }),
    'a form': post({
      body: { a: 'b c', d: 'é&' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    'a body that is null': post({ body: null }),
    'a body that is a text': post({ body: 'text' }),
    'a body of nothing': post({ body: undefined }),
    'lines of JSON by a serializer of its own': post({
      body: [{ a: 1 }, { b: 2 }],
      headers: { 'content-type': 'application/x-ndjson' },
      bodySerializer: (lines: object[]) => lines.map((line) => JSON.stringify(line)).join('\n'),
    }),
    'CSV by a serializer of its own': post({
      body: 'a,b\n1,2\n',
      headers: { 'content-type': 'text/csv' },
      bodySerializer: String,
    }),
    'a file by a serializer of its own': post({
      body: {},
      bodySerializer: () => new Blob(['x'], { type: 'image/png' }),
    }),
    'a serializer that makes nothing': post({ body: {}, bodySerializer: () => undefined }),
    'a serializer that makes an empty text': post({ body: {}, bodySerializer: () => '' }),
    'another address': get({ baseUrl: 'https://other.example/there/' }),
    'an address that is empty': get({ baseUrl: '' }),
    'a path by a serializer of its own': (client) =>
      client.GET(label, {
        params: { path: { labelKey: 'a b' } },
        pathSerializer: (path: string, params: object) => `${path}?${JSON.stringify(params)}`,
      }),
    'a query by a function': get({
      params: { query: { a: 1 } },
      querySerializer: (query: object) => `?q=${Object.keys(query).join()}`,
    }),
    'a query by a function, of nothing': get({ querySerializer: () => '' }),
    'options of the standard': get({
      cache: 'no-store',
      credentials: 'include',
      mode: 'cors',
      redirect: 'error',
      referrer: 'https://api.example/from',
      referrerPolicy: 'no-referrer',
      integrity: 'sha256-x',
      keepalive: true,
      method: 'PATCH',
    }),
    'options of a runtime’s own': get({ extra: { revalidate: 60 } }),
  };
  for (const [name, act] of Object.entries(scenes)) {
    test(name, async () => {
      const { sent, outcome } = await alike(act);
      assert.equal(sent.length, 1);
      assert.equal(outcome.thrown, undefined);
    });
  }

  for (const style of ['form', 'spaceDelimited', 'pipeDelimited'] as const) {
    for (const explode of [true, false]) {
      test(`lists in the style ${style}, ${explode ? 'one by one' : 'in one'}`, async () => {
        const query = { list: ['a', 'b c', 'd/e'], one: 'x y', none: [] };
        await alike(get({ params: { query }, querySerializer: { array: { style, explode } } }));
      });
    }
  }

  test('reserved characters as they are', async () => {
    const query = { list: ['a/b', 'c:d'], one: "x?'(,)", none: null };
    const array = { style: 'form', explode: false };
    for (const querySerializer of [{ allowReserved: true }, { allowReserved: true, array }]) {
      await alike((client, note) => {
        client.use({ onRequest: ({ request }) => note(request.url) });
        return client.GET('/v1/labels', { params: { query }, querySerializer });
      });
    }
  });

  test('with a fetch of its own, which gets the same request', async () => {
    await alike((client, note) => {
      const fetch = async (request: Request) => {
        note([request.url, request.method, Reflect.get(request, 'extra')]);
        return Response.json('own');
      };
      return client.GET('/v1/labels', { fetch, extra: 1 });
    });
  });

  test('a body that a GET may not have is refused', async () => {
    const { theirs, ours } = await both(get({ body: {} }));
    assert.ok(theirs.outcome.thrown instanceof TypeError);
    assert.ok(ours.outcome.thrown instanceof TypeError);
  });
});

describe('signals', () => {
  const reason = new Error('enough');
  const hanging = (request: Request) =>
    new Promise<Response>((_, reject) => {
      const abort = () => reject(request.signal.reason);
      if (request.signal.aborted) abort();
      request.signal.addEventListener('abort', abort);
    });

  test('one that aborted before ends the call with its reason', async () => {
    const { outcome } = await alike(get({ signal: AbortSignal.abort(reason) }), hanging);
    assert.equal(outcome.thrown, reason);
  });

  test('one that aborts later does so too', async () => {
    const later = (client: LooseClient) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(reason), 10);
      return client.GET('/v1/labels', { signal: controller.signal });
    };
    const { outcome } = await alike(later, hanging);
    assert.equal(outcome.thrown, reason);
  });
});
