import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compiledOperations, type CompiledOperation } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import { cases, importsEnd, prepareCases } from './operation-cases.ts';
import { call, newWorld, onEveryEngine, suiteWorld, type CallOptions } from './world.ts';

interface Paths {
  paths: Record<string, Record<string, { operationId?: string; responses?: object }>>;
}

const raw = Object.values((document as unknown as Paths).paths).flatMap(Object.values);

function statuses({ id }: CompiledOperation): number[] {
  const { responses = {} } = raw.find(({ operationId }) => operationId === id) ?? {};
  return Object.keys(responses).map(Number);
}

const documenting = (status: number) =>
  compiledOperations.filter((operation) => statuses(operation).includes(status));

const codeOf: Record<number, string> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  406: 'not_acceptable',
  409: 'conflict',
  412: 'precondition_failed',
  413: 'too_large',
  415: 'unsupported_media_type',
  422: 'unprocessable',
  429: 'too_many_requests',
  503: 'unavailable',
};

const anyPath = {
  interviewerId: 'a',
  candidateId: 'a',
  personId: 'a',
  importId: 'a',
  labelKey: 'a',
  keyId: 'a',
  roleId: 'a',
  memberId: 'a',
};

/** Counted by credential, and this one takes none: only a proxy in front of it would answer so. */
const unreachable = [{ id: 'getHealth', status: 429 }];

onEveryEngine('operations', (engine) => {
  const world = suiteWorld(engine, prepareCases);

  describe('each answers as documented', () => {
    for (const operation of compiledOperations) {
      const success = statuses(operation).find((status) => status < 300) ?? 0;
      test(`${operation.id} answers ${success}`, async () => {
        const options = await cases[operation.id].ok(world);
        if (operation.id === 'streamEvents') return assertStreams(options);
        const answer = await world.call(operation.id, options);
        assert.equal(answer.status, success, JSON.stringify(answer.body));
      });
    }

    for (const { id, offersCsv } of compiledOperations) {
      if (!offersCsv) continue;
      test(`${id} answers 200 with CSV`, async () => {
        const options = await cases[id].ok(world);
        const query = { ...options.query, format: 'csv' };
        const answer = await world.call(id, { ...options, query });
        assert.equal(answer.status, 200);
        const type = answer.headers.get('content-type');
        assert.equal(type, 'text/csv; charset=utf-8; header=present');
      });
    }

    async function assertStreams(options: CallOptions): Promise<void> {
      const headers = { authorization: `Bearer ${world.key}`, ...options.headers };
      const response = await world.app.request('/v1/live', { headers });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'text/event-stream');
      await response.body?.cancel();
    }
  });

  describe('each documented error is given', () => {
    for (const status of [400, 404, 409, 412, 422] as const) {
      for (const { id } of documenting(status)) {
        test(`${id} answers ${status}`, async () => {
          const wrong = cases[id][status];
          assert.ok(wrong, `operation-cases.ts has no case of ${status} for ${id}`);
          const made = await wrong(world);
          const answer = 'status' in made ? made : await world.call(id, made);
          assert.equal(answer.status, status, JSON.stringify(answer.body));
          const inFlightOrMismatch = ['in_flight', 'idempotency_mismatch'];
          assert.ok([codeOf[status], ...inFlightOrMismatch].includes(answer.body.code));
        });
      }
    }

    for (const { id, needs } of compiledOperations.filter(({ needs }) => needs !== 'none')) {
      test(`${id} without a credential is 401`, async () => {
        const answer = await world.call(id, { ...(await cases[id].ok(world)), credential: null });
        assert.equal(answer.status, 401);
        assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
      });
      if (needs === 'authenticated') continue;
      test(`${id} without ${needs} is 403, with nothing else it is not`, async () => {
        const { allPermissions } = await import('../../src/server/auth/permissions.ts');
        const others = allPermissions.filter((permission) => permission !== needs);
        const options = { ...(await cases[id].ok(world)), credential: await world.keyOf(others) };
        const answer = await world.call(id, options);
        assert.equal(answer.status, 403);
        assert.match(answer.body.title, new RegExp(needs));
        if (id === 'streamEvents') return;
        const credential = await world.keyOf([needs as never]);
        const allowed = await world.call(id, { ...(await cases[id].ok(world)), credential });
        assert.ok(allowed.status < 300, JSON.stringify(allowed.body));
      });
    }

    for (const { id } of documenting(406)) {
      test(`${id} answers 406 to an Accept of neither JSON nor CSV`, async () => {
        const options = await cases[id].ok(world);
        const answer = await world.call(id, { ...options, headers: { accept: 'text/html' } });
        assert.deepEqual([answer.status, answer.body.code], [406, codeOf[406]]);
        assert.equal(answer.body.errors[0].pointer, '/header/accept');
      });
    }

    for (const { id } of documenting(413)) {
      test(`${id} answers 413 to a body past its limit`, async () => {
        const size = id === 'createImport' ? 201 << 20 : (1 << 20) + 1;
        const options = await cases[id].ok(world);
        const headers = { ...options.headers, 'content-length': String(size) };
        assert.equal((await world.call(id, { ...options, headers })).status, 413);
      });
    }

    for (const { id } of documenting(415)) {
      test(`${id} answers 415 to a media type it does not know`, async () => {
        const options = await cases[id].ok(world);
        const headers = { ...options.headers, 'content-type': 'text/plain' };
        assert.equal((await world.call(id, { ...options, body: '{}', headers })).status, 415);
      });
    }

    test('imports begun above end', () => importsEnd(world));

    test('every operation that takes a credential answers 429 when it is used up', async () => {
      const rateLimits = { token: 0, key: 0, windowSeconds: 60 };
      const limited = await newWorld(engine, { rateLimits });
      for (const { id } of documenting(429)) {
        if (unreachable.some((pair) => pair.id === id)) continue;
        const answer = await limited.call(id, { path: anyPath });
        assert.equal(answer.status, 429, id);
        assert.equal(answer.headers.get('retry-after'), '60');
        assert.equal(answer.headers.get('ratelimit-policy'), '"api_key";q=0;w=60');
        assert.equal(answer.headers.get('ratelimit'), '"api_key";r=0;t=60');
      }
    });

    test('every operation but getHealth answers 503 until the server is ready', async () => {
      const starting = await newWorld(engine, { isReady: () => false });
      for (const { id } of documenting(503)) {
        const answer = await starting.call(id, { path: anyPath });
        assert.equal(answer.status, 503, id);
        assert.equal(answer.headers.get('retry-after'), '1');
      }
      const health = await starting.call('getHealth', { credential: null });
      assert.equal(health.body.status, 'starting');
      assert.equal(health.body.store, engine);
    });
  });
});

test('every operation documents the errors that its kind can give', () => {
  for (const operation of compiledOperations) {
    const given = statuses(operation);
    const expected = [
      ...(operation.needs === 'none' ? [] : [401, 403, 429, 503]),
      ...(operation.parameters.path.names.size > 0 ? [404] : []),
      ...(operation.offersCsv ? [406] : []),
      ...(operation.bodies.size > 0 ? [413, 415, 422] : []),
      ...(operation.parameters.header.names.has('if-match') ? [412] : []),
      ...(operation.parameters.header.names.has('idempotency-key') ? [409, 422] : []),
      400,
    ];
    const missing = expected.filter((status) => !given.includes(status));
    assert.deepEqual(missing, [], `${operation.id} does not document ${missing.join(', ')}`);
  }
});

test('an answer that the document does not have fails these tests', async () => {
  const { Hono } = await import('hono');
  const wrong = new Hono().get('/v1/labels', (context) => context.json({ data: 'none' }));
  await assert.rejects(call(wrong, 'listLabels'), /must be array|required/);
  const undocumented = new Hono().get('/v1/labels', (context) => context.json({}, 418));
  await assert.rejects(call(undocumented, 'listLabels'), /418/);
});
