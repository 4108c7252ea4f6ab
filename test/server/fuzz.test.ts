import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compiledOperations,
  type CompiledOperation,
  type OperationId,
} from '../../src/server/contract.ts';
import { measured } from '../measured.ts';
import { traceOf } from './catalog.ts';
import { declarationOf, successOf } from './declared.ts';
import { candidateEvents, interviewerEvents } from './event-types.ts';
import { cases, importsEnd, prepareCases } from './operation-cases.ts';
import { runs } from './runs.ts';
import { arbitraryOf, type Known } from './schema-arbitrary.ts';
import { mutated, segment, text } from './strange-inputs.ts';
import {
  event,
  newWorld,
  onEveryEngine,
  operationOf,
  start,
  suiteWorld,
  type Answer,
  type CallOptions,
  type World,
} from './world.ts';

const labels = fc.record(
  { client: fc.constantFrom('Acme', 'é'), seats: fc.constantFrom(5, -0.5, 1e6) },
  { requiredKeys: ['client'], noNullPrototype: true },
);

/** What there is in the world below, by the names of the fields that speak of it. */
const known: Known = {
  interviewerId: fc.constant('a'),
  interviewerIds: fc.constantFrom([], ['a']),
  resourceIds: fc.constant(['a']),
  candidateId: fc.constant('cand'),
  stepId: fc.constantFrom('resume', 'voice'),
  currency: fc.constant('USD'),
  roleId: fc.constantFrom('viewer', 'recruiter'),
  labels,
};

/** Where a name means something else than elsewhere. */
const knownBy: Partial<Record<OperationId, Known>> = {
  createEmbedToken: { labels: fc.constantFrom({ client: ['Acme'] }, { seats: [5] }) },
};

type Query = Record<string, string | string[]>;

/** Some of an operation's own parameters, as text. */
function queryOf(id: OperationId): fc.Arbitrary<Query> {
  const parameters = declarationOf(id).parameters.filter((one) => one.in === 'query');
  const fields = parameters
    .filter(({ name }) => name !== 'cursor')
    .map(({ name, schema }) => {
      const values = queryValues[name] ?? known[name] ?? arbitraryOf(schema, known);
      const asText = values.map((value) => (Array.isArray(value) ? value.map(String) : `${value}`));
      return [name, asText] as const;
    });
  const required = parameters.filter((one) => one.required).map(({ name }) => name);
  const some = fc.subarray(
    fields.map(([name]) => name),
    { maxLength: Math.min(4, fields.length) },
  );
  return some.chain((names) =>
    fc.record(
      Object.fromEntries(
        fields.filter(([name]) => names.includes(name) || required.includes(name)),
      ) as Record<string, fc.Arbitrary<string | string[]>>,
      { noNullPrototype: true },
    ),
  );
}

const queryValues: Known = {
  label: fc.constantFrom('client:acme', 'seats:1..5', 'seats:5'),
};

interface Input {
  query: Query;
  body: unknown;
}

function inputOf(id: OperationId): fc.Arbitrary<Input> {
  const [media] = Object.values(declarationOf(id).requestBody?.content ?? {});
  const body = media
    ? arbitraryOf(media.schema, { ...known, ...knownBy[id] })
    : fc.constant(undefined);
  return fc.record({ query: queryOf(id), body }, { noNullPrototype: true });
}

/** The same with something at some place replaced, taken out or added. */
function strangeInputOf(id: OperationId): fc.Arbitrary<Input> {
  const names = declarationOf(id).parameters.map(({ name }) => name);
  const name = fc.oneof(fc.constantFrom('', 'nothing', ...names), text);
  return inputOf(id).chain(({ query, body }) => {
    const strange = fc
      .tuple(name, text)
      .map(([key, value]) => Object.fromEntries([...Object.entries(query), [key, value]]) as Query);
    const other = fc.record({ query: strange, body: fc.constant(body) });
    if (body === undefined) return other;
    return fc.oneof(other, fc.record({ query: fc.constant(query), body: mutated(body) }));
  });
}

/** What the document says of an input: where it is wrong. */
async function judged({ parameters, bodies }: CompiledOperation, { query, body }: Input) {
  const [validate] = bodies.values();
  const listed = Object.entries(query).map(([name, value]) => [
    name,
    parameters.query.lists.has(name) ? [value].flat() : value,
  ]);
  return {
    query: (await parameters.query.validate(Object.fromEntries(listed))).length === 0,
    body:
      body === undefined ||
      validate === undefined ||
      (await validate(structuredClone(body))).length === 0,
  };
}

/** Text without what JSON or a URL cannot carry unchanged; the server refuses it before it reads. */
const isText = (value: unknown) => {
  const whole = JSON.stringify(value) ?? '';
  return !/\\u0000|\\ud[89a-f]/i.test(whole);
};

/**
 * Where a valid input may yet be refused, and why: rules between fields, or about what is stored,
 * that no schema can say.
 */
const rules: [pointer: RegExp, message: RegExp][] = [
  [/^\/query\/(?:from|to)$/, /^is needed with the other end/],
  [/^\/query\/to$/, /^must be (?:later than from|at most 2 years after from)/],
  [/^\/query\/(?:asOf|outcomesUntil)$/, /^must not be in the future/],
  [/^\/query\/\w+$/, /^needs metric, the figure that it belongs to/],
  [/^\/query\/metric$/, /^must be one of candidates\.entered/],
  [/^\/allowedValues$/, /^is (?:only|required) for a picklist/],
  [/^\/draft$/, /^must not be true: it is active already/],
  [/^\/subject$/, /^names no interviewer of this workspace/],
  [/^\/(?:key|type)$/, /^must stay \w+; define another label instead/],
  [/^\/key$/, /^is needed when the name has no Latin letters/],
  [/^\/steps\/\d+\/type$/, /^must stay \w+; a step of another type needs another id/],
  [/^$/, /^must have exactly one of/],
  [/^$/, /^would be the workspace's label number \d+; delete one/],
  [/^\/query\/frequency$/, /^(?:must be .* for a window of this length|would make more than \d+)/],
  [/^\/roleId$/, /^must not be given with memberId/],
  [/^\/memberId$/, /^names no member of this workspace/],
  [/^\/permissions\/\d+$/, /^is not a permission of /],
  [/^\/permissions$/, /^is required without memberId or roleId/],
  [/^\/expiresAt$/, /^must be (?:later than now|no later than)/],
  [/^\/removedValues$/, /^is only for a change of allowedValues/],
  [/^\/origins\/\d+$/, /^is not an origin/],
  [/^\/(?:manualMinutes|priceBook)$/, /^would make \d+ services/],
  [/^\/data\/max$/, /^must be more than min/],
  [/^\/data\/(?:score|value)$/, /^must be from \S+ to \S+$/],
  [/^\/keyId$/, /^names no API key of this workspace/],
  [/^\/token$/, /^is no token of this workspace, or has ended/],
];

function assertExplained({ status, body }: Answer, sent: unknown): void {
  if (![400, 422].includes(status)) return;
  assert.ok(body.errors.length > 0, JSON.stringify(sent));
  for (const { pointer, message } of body.errors as { pointer: string; message: string }[]) {
    assert.notEqual(message, '');
    const rule = rules.some(([where, why]) => where.test(pointer) && why.test(message));
    assert.ok(rule, `${pointer} ${message}, of ${JSON.stringify(sent)}`);
  }
}

onEveryEngine('any input', (engine) => {
  const many =
    engine === 'sqlite'
      ? { valid: runs(100, 2000), strange: runs(200, 10_000) }
      : { valid: runs(15, 400), strange: runs(30, 2000) };
  async function fill(world: World): Promise<void> {
    await prepareCases(world);
    for (const [key, type] of [
      ['client', 'text'],
      ['seats', 'number'],
    ] as const)
      await world.call('createLabel', { body: { key, name: key, type } });
  }

  // A database takes PostgreSQL longer to make than all that is asked of it here.
  const shared = engine === 'postgres' ? suiteWorld(engine, fill) : undefined;

  /** A server that what is sent cannot fill up, and a way to send to it. */
  async function prepare(id: OperationId) {
    const world = shared ?? (await newWorld(engine));
    if (!shared) await fill(world);
    // A minute later nothing of the one key's requests is counted any more.
    world.now += 60_000;
    let options: CallOptions = await cases[id].ok(world);
    const send = async ({ query, body }: Input, path: object = {}): Promise<Answer> => {
      const answer = await world.call(id, {
        ...options,
        query,
        path: { ...options.path, ...path },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const gone = operationOf(id).method === 'delete' && answer.status < 300;
      if (gone) options = await cases[id].ok(world);
      return answer;
    };
    return { world, send, options };
  }

  async function stillWorks(world: World): Promise<void> {
    await importsEnd(world);
    assert.equal((await world.call('getHealth')).status, 200);
    const { body } = await world.call('ingestEvents', await cases.ingestEvents.ok(world));
    assert.equal(body.stored, 1);
  }

  for (const operation of compiledOperations) {
    const { id, bodies, method } = operation;
    if (id === 'streamEvents' || bodies.has('multipart/form-data')) continue;

    test(`${id} takes what the document allows`, async (t) => {
      const { world, send } = await prepare(id);
      const statuses = [successOf(id), 400, 404, 409, 422];
      const taken = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(inputOf(id).filter(isText), async (input) => {
          const verdict = await judged(operation, input);
          assert.deepEqual(verdict, { query: true, body: true }, 'the generator is wrong');
          const answer = await send(input);
          assertExplained(answer, input);
          assert.ok(statuses.includes(answer.status), JSON.stringify(answer.body));
          taken.set(answer.status, (taken.get(answer.status) ?? 0) + 1);
        }),
        { numRuns: many.valid, seed: 11, endOnFailure: true },
      );
      // A few are all wrong at times, such as a label that would have to become a picklist.
      if (many.valid >= 100) assert.ok((taken.get(successOf(id)) ?? 0) > 0, 'none was taken');
      await stillWorks(world);
      const what = 'inputs that the document allows: taken, or refused by a rule that is named';
      measured(t, { what, engine, tried: many.valid });
    });

    test(`${id} refuses what it does not, by name, and writes nothing of it`, async (t) => {
      const { world, send } = await prepare(id);
      const wrong: Input[] = [];
      await fc.assert(
        fc.asyncProperty(strangeInputOf(id), async (input) => {
          const { query, body } = await judged(operation, input);
          if (!query || !body) wrong.push(input);
          else assert.ok((await send(input)).status < 500);
        }),
        { numRuns: many.strange, seed: 12, endOnFailure: true },
      );
      assert.ok(wrong.length * 10 > many.strange, `only ${wrong.length} were wrong`);
      const before = method === 'get' ? '' : await traceOf(world.store, 'acme');
      for (const input of wrong) {
        const answer = await send(input);
        assert.ok([400, 422].includes(answer.status), JSON.stringify([answer, input]));
        assert.ok(answer.body.errors.length > 0);
      }
      if (method !== 'get') assert.equal(await traceOf(world.store, 'acme'), before);
      await stillWorks(world);
      const what = 'inputs that it does not: refused by name, and nothing written';
      measured(t, { what, engine, tried: wrong.length });
    });

    if (operation.parameters.path.names.size === 0) continue;
    test(`${id} finds or does not find whatever its path says`, async () => {
      const { world, send, options } = await prepare(id);
      const { path = {}, query = {}, body } = options;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...Object.keys(path)), segment, async (name, said) => {
          const input = { query: query as Query, body };
          const { status } = await send(input, { [name]: said || 'x' });
          assert.ok([400, 404, successOf(id)].includes(status));
        }),
        { numRuns: runs(25), seed: 13, endOnFailure: true },
      );
      await stillWorks(world);
    });
  }

  test('every type of event is taken or refused by name, and never fails', async () => {
    const { world } = await prepare('ingestEvents');
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
    await stillWorks(world);
  });
});
