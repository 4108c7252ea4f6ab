import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allPermissions } from '../../src/server/auth/permissions.ts';
import { compiledOperations, type OperationId } from '../../src/server/contract.ts';
import { measured } from '../measured.ts';
import { interviewer } from './applications.ts';
import { historyOf, type Told } from './histories.ts';
import { runs } from './runs.ts';
import { comparable } from './scoped.ts';
import { readStream } from './stream.ts';
import {
  newWorkspace,
  onEveryEngine,
  steps,
  suiteWorld,
  type CallOptions,
  type World,
} from './world.ts';

const ids = ['a', 'b', 'c', 'd'] as const;

interface Labels {
  client?: string;
  seats?: number;
}

interface Example {
  labels: Labels[];
  events: Told[];
  scope: { interviewerIds?: string[]; labels?: Readonly<Record<string, readonly unknown[]>> };
}

const optional = <T>(...values: T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 });

const labels = fc.constantFrom<Record<string, unknown[]>>(
  { client: ['Acme'] },
  { client: ['Acme', 'Globex'] },
  { seats: [1] },
  { seats: [2], client: ['Globex'] },
);

const example: fc.Arbitrary<Example> = fc.record({
  labels: fc.array(
    fc
      .record({ client: optional('Acme', 'Globex'), seats: optional(1, 2) })
      .map((labels) => JSON.parse(JSON.stringify(labels)) as Labels),
    { minLength: ids.length, maxLength: ids.length },
  ),
  events: historyOf(ids),
  scope: fc.oneof(
    fc.record({ interviewerIds: fc.subarray([...ids]) }),
    fc.record({ labels }),
    fc.record({ interviewerIds: fc.subarray([...ids], { minLength: 1 }), labels }),
  ),
});

/** What may be asked for by name; whoever reads the list of parameters takes some of it. */
const values: Record<string, fc.Arbitrary<string | string[] | boolean | number>> = {
  interviewerId: fc.oneof(fc.constantFrom(...ids), fc.subarray([...ids], { minLength: 1 })),
  label: fc.constantFrom('client:Acme', 'seats:1..2', 'client:globex'),
  timeZone: fc.constantFrom('Asia/Kolkata', 'UTC'),
  baseline: fc.constantFrom('previous_period', 'trailing_90d', 'none'),
  includeTest: fc.boolean(),
  distinct: fc.constant('person'),
  search: fc.constantFrom('ada', 'interviewer', '山'),
  sort: fc.constantFrom('top_rated', 'most_candidates', 'oldest', 'most_recent'),
  status: fc.constantFrom('active', 'archived'),
  progress: fc.constantFrom('completed', 'started'),
  decision: fc.constantFrom('shortlisted', 'none'),
  agent: fc.constantFrom('voice', 'sms'),
  metric: fc.constantFrom('funnel.completed', 'candidates.entered'),
  limit: fc.constantFrom(1, 2),
  format: fc.constant('csv'),
};
const window = { from: '2026-01-20T00:00:00Z', to: '2026-02-20T00:00:00Z' };

/** A request of every operation that answers rows, with some of its parameters. */
const requests = fc.tuple(
  ...compiledOperations
    .filter(
      ({ method, scope, id }) => method === 'get' && scope === 'rows' && id !== 'streamEvents',
    )
    .map(({ id, parameters: { path, query } }) => {
      const known = [...query.names].filter((name) => Object.hasOwn(values, name));
      const some = fc.subarray(known, { maxLength: Math.min(3, known.length) });
      const asked = some.chain((names) =>
        fc.record(Object.fromEntries(names.map((name) => [name, values[name]!]))),
      );
      const within = query.names.has('from') ? fc.constantFrom({}, window) : fc.constant({});
      const needed = id === 'getSeries' ? { ...window, series: 'interviews.volume' } : {};
      const named = fc.record({
        interviewerId: fc.constantFrom(...ids),
        candidateId: fc.nat(11).map((index) => `candidate-${index}`),
        labelKey: fc.constantFrom('client', 'seats'),
      });
      return fc
        .tuple(named, asked, within)
        .map(([all, parameters, times]): [OperationId, CallOptions] => [
          id,
          {
            path: Object.fromEntries([...path.names].map((name) => [name, all[name as never]])),
            query: { ...times, ...needed, ...parameters },
          },
        ]);
    }),
);

const allSteps = [...steps, { id: 'sms', type: 'conversational_sms', name: 'Messages' }];

/** A workspace with these interviewers and what happened to them; a key that may do everything. */
async function prepare(
  world: World,
  workspaceId: string,
  { labels, events }: Example,
  kept: readonly string[],
): Promise<string> {
  await newWorkspace(world, workspaceId);
  const credential = await world.keyOf(allPermissions, workspaceId);
  for (const [key, type] of [
    ['client', 'text'],
    ['seats', 'number'],
  ] as const)
    await world.call('createLabel', { credential, body: { key, name: key, type } });
  for (const [index, id] of ids.entries())
    if (kept.includes(id))
      await interviewer(world, id, { labels: labels[index], steps: allSteps }, { credential });
  const told = events.filter(({ subject, data }) =>
    kept.includes((data as { interviewerId?: string }).interviewerId ?? (subject as string)),
  );
  if (told.length > 0) {
    const { status, body } = await world.call('ingestEvents', { credential, body: told });
    assert.equal(status, 200, JSON.stringify(body));
  }
  return credential;
}

/** The interviewers in scope, told from what they carry at the end. */
async function inScope(world: World, credential: string, { scope }: Example): Promise<string[]> {
  const { data } = (await world.call('listInterviewers', { credential })).body;
  return data
    .filter(({ id, labels }: { id: string; labels: { key: string; value: unknown }[] }) => {
      const carries = ([key, allowed]: [string, readonly unknown[]]) =>
        labels.some((label) => label.key === key && allowed.includes(label.value));
      const named = scope.interviewerIds?.includes(id) ?? true;
      return named && Object.entries(scope.labels ?? {}).every(carries);
    })
    .map(({ id }: { id: string }) => id);
}

/** What a stream tells, without places in the log. */
async function told(world: World, credential: string, expected = 0): Promise<unknown[]> {
  const options = { credential, headers: { 'last-event-id': '0' } };
  const text = await readStream(world, options, expected);
  return text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => ({ ...(JSON.parse(line.slice(6)) as object), position: undefined }));
}

onEveryEngine('any scope', (engine) => {
  const world = suiteWorld(engine);

  test('every answer to a token is the one of a workspace that holds its rows alone', async (t) => {
    let number = 0;
    let narrower = 0;
    await fc.assert(
      fc.asyncProperty(example, requests, async (made, asked) => {
        number += 1;
        const whole = await prepare(world, `whole_${number}`, made, ids);
        const kept = await inScope(world, whole, made);
        if (kept.length > 0 && kept.length < ids.length) narrower += 1;
        const part = await prepare(world, `part_${number}`, made, kept);
        const mint = async (credential: string, scope: object) => {
          const body = { permissions: allPermissions, ...scope };
          return (await world.call('createEmbedToken', { credential, body })).body.token as string;
        };
        const narrow = await mint(whole, made.scope);
        const { labels } = made.scope;
        const full = await mint(part, labels ? { labels } : {});
        for (const [operation, options] of asked) {
          const scoped = await world.call(operation, { ...options, credential: narrow });
          const alone = await world.call(operation, { ...options, credential: full });
          const what = `${operation} ${JSON.stringify([options, made.scope, kept])}`;
          assert.deepEqual(comparable(scoped), comparable(alone), what);
        }
        // A stream that is late is not one that has told everything.
        const all = await told(world, full, (await told(world, narrow)).length);
        assert.deepEqual(await told(world, narrow, all.length), all);
      }),
      { numRuns: runs(8, 200), seed: 21, endOnFailure: true },
    );
    assert.ok(narrower * 4 > number, 'too few scopes see some rows and not all');
    const what = 'random scopes: lists, aggregates, exports and streams as of their own rows alone';
    measured(t, { what, engine, tried: number });
  });
});
