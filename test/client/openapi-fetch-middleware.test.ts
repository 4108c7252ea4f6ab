/** What middleware is told and what comes of what it does, beside openapi-fetch. */
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import type { Middleware } from 'openapi-fetch';
import { alike, both } from './side-by-side.ts';
import type { LooseClient } from './side-by-side.ts';

const label = '/v1/labels/{labelKey}';

/** Middleware that notes all it is told. */
const noting = (name: string, note: (what: unknown) => void, hooks: Partial<Middleware> = {}) =>
  ({
    async onRequest(told) {
      const { request, schemaPath, params, options } = told;
      const { baseUrl, parseAs } = options;
      const { url, method } = request;
      note([name, 'request', url, method, schemaPath, params, Object.keys(told).sort()]);
      note([baseUrl, parseAs, Object.keys(options).sort(), Object.isFrozen(options)]);
      request.headers.append('x-seen', name);
      return hooks.onRequest?.(told);
    },
    async onResponse(told) {
      const { status } = told.response;
      note([
        name,
        'response',
        status,
        told.request.headers.get('x-seen'),
        Object.keys(told).sort(),
      ]);
      return hooks.onResponse?.(told);
    },
    async onError(told) {
      note([name, 'error', told.error, told.schemaPath, Object.keys(told).sort()]);
      return hooks.onError?.(told);
    },
  }) satisfies Middleware;

describe('middleware', () => {
  const failure = new TypeError('fetch failed');
  const other = new RangeError('other');
  const failing = async () => Promise.reject(failure);

  /** Three in a row, of which the second has the hooks, and the third is the call's own. */
  const scene =
    (hooks: Partial<Middleware>) => (client: LooseClient, note: (what: unknown) => void) => {
      client.use(noting('first', note), noting('second', note, hooks));
      const params = { path: { labelKey: 'client' }, query: { a: [1, 2] } };
      return client.DELETE(label, { params, middleware: [noting('own', note)] });
    };

  const changed = { status: 202, headers: { 'x-changed': '1' } };
  const scenes: Record<string, Partial<Middleware>> = {
    'that only looks': {},
    'that sends another request': {
      onRequest: ({ request }) =>
        new Request('https://other.example/x', { headers: request.headers }),
    },
    'that asks for the head only': {
      onRequest: ({ request }) => new Request(request, { method: 'HEAD' }),
    },
    'that answers by itself': { onRequest: () => Response.json('own', changed) },
    'that answers another thing': {
      onResponse: ({ response }) => new Response(response.body, changed),
    },
    'that answers an error': { onResponse: () => Response.json({ code: 'x' }, { status: 409 }) },
    'that throws before': {
      onRequest: () => {
        throw failure;
      },
    },
    'that throws after': {
      onResponse: () => {
        throw failure;
      },
    },
    'that answers a failure': { onError: () => Response.json('mended') },
    'that makes another failure of it': { onError: () => other },
    'that throws at a failure': {
      onError: () => {
        throw new RangeError('worse');
      },
    },
  };
  for (const [name, hooks] of Object.entries(scenes)) {
    test(`${name}, where the answer comes and where none does`, async () => {
      const { notes } = await alike(scene(hooks));
      assert.ok(notes.length > 0);
      await alike(scene(hooks), failing);
    });
  }

  test('one that returns what is neither is an error', async () => {
    const wrong: Middleware[] = [
      { onRequest: () => 'text' as never },
      { onResponse: () => new Request('https://api.example') as never },
    ];
    for (const each of wrong) {
      const { theirs, ours } = await both((client) => {
        client.use(each);
        return client.GET('/v1/labels');
      });
      assert.ok(theirs.outcome.thrown instanceof Error);
      assert.ok(ours.outcome.thrown instanceof TypeError);
    }
    const { theirs, ours } = await both((client) => {
      client.use({ onError: () => 'text' as never });
      return client.GET('/v1/labels');
    }, failing);
    assert.ok(theirs.outcome.thrown instanceof Error);
    assert.ok(ours.outcome.thrown instanceof TypeError);
  });

  test('is taken away once for each time that it was added', async () => {
    await alike(async (client, note) => {
      const twice = noting('twice', note);
      client.use(twice, noting('other', note), twice);
      client.eject(twice, noting('unknown', note));
      await client.GET('/v1/labels');
      note('again');
      client.eject(twice, twice);
      return client.GET('/v1/labels');
    });
  });

  test('that comes while a call is under way has to wait for the next', async () => {
    await alike(async (client, note) => {
      client.use({
        onRequest() {
          client.use(noting('late', note));
        },
      });
      await client.GET('/v1/labels');
      note('again');
      return client.GET('/v1/labels');
    });
  });

  test('hears of one id in all of a call, and of another in the next', async () => {
    for (const side of ['theirs', 'ours'] as const) {
      const { [side]: seen } = await both(async (client, note) => {
        client.use({ onRequest: ({ id }) => note(id), onResponse: ({ id }) => note(id) });
        await client.GET('/v1/labels');
        return client.GET('/v1/labels');
      });
      const [first, back, second] = seen.notes as string[];
      assert.match(String(first), /^[\da-z]{5,}$/);
      assert.equal(back, first);
      assert.notEqual(second, first);
    }
  });

  test('can write addresses and bodies with what the call is written with', async () => {
    await alike((client, note) => {
      client.use({
        onRequest({ options: { querySerializer, pathSerializer, bodySerializer } }) {
          note(querySerializer({ a: [1, 2], b: 'x' } as never));
          note(pathSerializer('/{a}', { a: 'b/c' }));
          note(bodySerializer({ a: 1 } as never));
        },
      });
      return client.GET('/v1/labels');
    });
  });

  test('that has no hook is refused, and nothing is no middleware', async () => {
    for (const side of ['theirs', 'ours'] as const) {
      const { [side]: seen } = await both(async (client, note) => {
        assert.throws(() => client.use({} as never), /Middleware must/);
        client.use(undefined as never, noting('one', note));
        return client.GET('/v1/labels');
      });
      assert.equal(seen.outcome.thrown, undefined);
      assert.equal(seen.notes.length, 3);
    }
  });
});
