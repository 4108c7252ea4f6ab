import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compiledOperations,
  type CompiledOperation,
  type OperationId,
} from '../../src/server/contract.ts';
import { candidateEvents, interviewerEvents } from './event-types.ts';
import { runs } from './runs.ts';
import { cases, importsEnd, prepareCases } from './operation-cases.ts';
import { event, onEveryEngine, start, steps, suiteWorld, type CallOptions } from './world.ts';

const instants = [
  '1970-01-01T00:00:00Z',
  '1970-01-01T00:00:00.001Z',
  '2026-02-01T00:00:00Z',
  '2026-02-28T23:59:59.999-08:00',
  '2024-02-29T12:00:00Z',
  '9999-12-31T23:59:59.999Z',
];
const texts = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  'false',
  '[]',
  '{}',
  '%',
  '_',
  '\\',
  "'",
  '"; --',
  '٣',
  '𝟘',
  '\u202e',
  '👩‍👩‍👧',
  'é',
  'ﬁ',
  '\t',
  'a'.repeat(300),
  'a:b',
  'a:..',
  'a:1..2',
  'client:x',
  'seats:9999999999.999999..',
  'seats:-9999999999..',
  'UTC',
  'America/Vancouver',
  '+02:00',
  'active',
  'previous_period',
  'same_period_last_year',
  'trailing_90d',
  'person',
  'json',
  'csv',
  'a',
  'cand',
  ...instants,
];
const text = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', maxLength: 20 }));
/** A dot alone is a step in a path and never comes to the server. */
const segment = text.filter((one) => !/^\.{1,2}$/.test(one));
const json = fc.oneof(
  text,
  fc.constantFrom(0, -0, 1, -1, 0.1, 1e15, 1e21, -1e21, 5e-324, 2 ** 53, true, false, null),
  fc.jsonValue({ maxDepth: 3 }),
);

const shared = [
  'from',
  'to',
  'baseline',
  'timeZone',
  'asOf',
  'outcomesUntil',
  'label',
  'limit',
  'format',
];

/** Some of the operation's own parameters with any text, most of them of the right kind. */
function queries({ parameters }: CompiledOperation) {
  const names = [...parameters.query.names];
  if (names.length === 0) return fc.constant({});
  const pairs = fc.tuple(
    fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...names.filter((name) => shared.includes(name)), names[0] ?? ''),
    ),
    fc.oneof(text, fc.constantFrom(...instants)),
  );
  return fc
    .uniqueArray(pairs, { maxLength: 4, selector: ([name]) => name })
    .map(Object.fromEntries);
}

/** A valid body with some of its values, at any depth, replaced, taken out or added to. */
function mutated(body: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(body) && body.length > 0) {
    return fc.tuple(fc.nat(body.length - 1), json).map(([at, value]) => body.with(at, value));
  }
  if (body === null || typeof body !== 'object') return json;
  const fields = Object.entries(body);
  if (fields.length === 0) return json;
  const one = fc.constantFrom(...fields);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: one.chain(([name, value]) =>
        mutated(value).map((other) => ({ ...body, [name]: other })),
      ),
    },
    {
      weight: 1,
      arbitrary: one.map(([name]) => Object.fromEntries(fields.filter(([key]) => key !== name))),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(text, json).map(([name, value]) => ({ ...body, [name]: value })),
    },
    { weight: 1, arbitrary: json },
  );
}

/** Bodies that have every field. */
const full: Partial<Record<OperationId, object>> = {
  createInterviewer: {
    id: 'full',
    title: 'Full',
    slug: 'full',
    steps,
    draft: false,
    testPosting: false,
    deadlineAt: '2026-04-01T00:00:00Z',
    budget: { type: 'daily', amount: { amountMinor: 100, currency: 'USD' } },
    labels: { client: 'Acme', seats: 5 },
    subscribers: ['ada@example.com'],
  },
  updateInterviewer: {
    title: 'Full',
    slug: 'updated',
    steps,
    draft: false,
    testPosting: true,
    deadlineAt: null,
    budget: { type: 'all_time', amount: { amountMinor: 100, currency: 'USD' } },
    labels: { client: null, seats: 5 },
    subscribers: [],
  },
  createLabel: {
    key: 'full',
    name: 'Full',
    description: 'x',
    type: 'picklist',
    allowedValues: ['x'],
    required: false,
  },
  updateLabel: {
    key: 'full',
    name: 'Full',
    description: 'x',
    type: 'picklist',
    allowedValues: ['x', 'North'],
    removedValues: 'keep',
    required: false,
  },
  assignLabels: {
    resourceType: 'interviewer',
    resourceIds: ['a'],
    labels: { client: 'Acme', seats: 5 },
  },
  createRole: { name: 'Full', description: 'x', permissions: ['postings:read'] },
  updateRole: { name: 'Renamed', description: null, permissions: ['postings:read'] },
  inviteMember: { email: 'full@example.com', name: 'Full', roleId: 'viewer' },
  updateMember: { name: null, roleId: 'recruiter', status: 'active' },
  createApiKey: {
    name: 'Full',
    description: 'x',
    permissions: ['postings:read'],
    expiresAt: '2027-01-01T00:00:00Z',
  },
  updateApiKey: {
    name: 'Full',
    description: null,
    permissions: ['postings:read'],
    expiresAt: '2027-01-01T00:00:00Z',
  },
  rotateSigningKey: { purpose: 'cursor', endAtOnce: true },
  createEmbedToken: {
    permissions: ['postings:read'],
    interviewerIds: ['a'],
    origins: ['https://portal.example'],
    expiresInSeconds: 60,
    portal: 'full',
  },
  revokeEmbedTokens: { tokenId: 'tok_1', token: 'a.b.c', portal: 'full', keyId: 'key_1' },
};

onEveryEngine('any input', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await prepareCases(world);
    for (const [key, type] of [
      ['client', 'text'],
      ['seats', 'number'],
    ] as const)
      await world.call('createLabel', { body: { key, name: key, type } });
  });

  for (const operation of compiledOperations) {
    const { id, bodies } = operation;
    if (id === 'streamEvents' || bodies.has('multipart/form-data')) continue;
    test(`${id} takes or refuses by name, and never fails`, async () => {
      const { query, ...options } = await cases[id].ok(world);
      const body = full[id] ?? options.body;
      const paths = Object.keys(options.path ?? {});
      await fc.assert(
        fc.asyncProperty(
          queries(operation),
          body === undefined ? fc.constant(undefined) : mutated(body),
          paths.length === 0
            ? fc.constant(undefined)
            : fc.option(segment, { freq: 8, nil: undefined }),
          async (changed, sent, pathText) => {
            const path = { ...options.path };
            for (const name of paths) path[name] = pathText || (options.path?.[name] ?? '');
            const asked: CallOptions = { ...options, path, query: { ...query, ...changed } };
            if (body !== undefined) asked.body = JSON.stringify(sent);
            const answer = await world.call(id, asked);
            assert.ok(answer.status < 500);
            if (answer.status === 400 || answer.status === 422)
              assert.ok(
                answer.body.errors.every(({ message }: { message: string }) => message !== ''),
              );
          },
        ),
        { numRuns: runs(25), seed: 11, endOnFailure: true },
      );
    });
  }

  test('every type of event is taken or refused by name, and never fails', async () => {
    const all = [
      ...Object.entries(candidateEvents).map(([type, data]) => event(type, 'cand', start, data)),
      ...Object.entries(interviewerEvents).map(([type, data]) => event(type, 'a', start, data)),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all).chain(mutated), async (sent) => {
        const { status } = await world.call('ingestEvents', { body: JSON.stringify(sent) });
        assert.ok([200, 400, 409, 422].includes(status));
      }),
      { numRuns: runs(150), seed: 12, endOnFailure: true },
    );
  });

  test('imports begun above end', () => importsEnd(world));

  test('left a server that works', async () => {
    assert.equal((await world.call('getHealth')).status, 200);
    assert.equal(
      (await world.call('ingestEvents', await cases.ingestEvents.ok(world))).status,
      200,
    );
  });
});
