import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations, resolve } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import { Application, at, interviewer, store } from './applications.ts';
import { cases, prepareCases } from './operation-cases.ts';
import { readStream } from './stream.ts';
import { onEveryEngine, start, suiteWorld, type Answer, type CallOptions } from './world.ts';

interface Schema {
  required?: string[];
  properties?: Record<string, Schema>;
  'x-maskable'?: string;
  'x-searches'?: string[];
  'x-reveals'?: Record<string, string[]>;
}

/** Every part of the document, each once. */
function* nodes(node: unknown): Generator<Schema> {
  if (node === null || typeof node !== 'object') return;
  yield node;
  for (const inner of Object.values(node)) yield* nodes(inner);
}

const maskable = resolve<{ enum: string[] }>({
  $ref: '#/components/schemas/MaskableField',
} as never).enum;

test('what can be masked is what the schemas mark, never required, and parameters name no other', () => {
  const marked = new Set<string>();
  const named = new Set<string>();
  for (const node of nodes(document)) {
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      const field = property['x-maskable'];
      if (typeof field !== 'string') continue;
      marked.add(field);
      assert.ok(!node.required?.includes(name), name);
    }
    const lists = [node['x-searches'] ?? [], ...Object.values(node['x-reveals'] ?? {})];
    for (const field of lists.flat()) named.add(field);
  }
  assert.deepEqual([...marked].sort(), [...maskable].sort());
  assert.deepEqual([...named].sort(), ['email', 'name', 'score']);
});

/** What stands in the one candidate for each field. */
const said: Record<string, RegExp> = {
  name: /Zora Quill/i,
  email: /zora@quill\.example|pers_/i,
  phone: /5550199/,
  country: /"ZW"|,ZW,/,
  location: /Bulawayo/,
  score: /"score":\{|\.score|score\./,
};

onEveryEngine('fields that a token masks', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await prepareCases(world);
    await interviewer(world, 'masked');
    const person = {
      name: 'Zora Quill',
      email: 'zora@quill.example',
      phone: '+15550199',
      country: 'ZW',
      location: 'Bulawayo',
    };
    const zora = new Application('zora', 'masked')
      .registered(start, { person })
      .started(start, 'voice');
    await store(world, zora.completed(start, 'voice', { score: 87 }).events);
  });
  const tokenFor = async (maskedFields?: string[], credential = world.key): Promise<string> => {
    const permissions = ['candidates:read', 'postings:read', 'analytics:read', 'tokens:write'];
    const body = { permissions, ...(maskedFields && { maskedFields }) };
    const answer = await world.call('createEmbedToken', { body, credential });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body.token;
  };
  const list = (credential: string, query: CallOptions['query'] = {}): Promise<Answer> =>
    world.call('listCandidates', { credential, query });
  const found = async (credential: string, query: CallOptions['query']) => {
    const { body } = await list(credential, query);
    return body.data.map(({ id }: { id: string }) => id);
  };

  /** Everything that can be asked about candidates, as JSON and as CSV. */
  async function heard(credential: string): Promise<string> {
    const answers: unknown[] = [];
    for (const { id, needs, method, offersCsv } of compiledOperations) {
      if (method !== 'get' || !['candidates:read', 'analytics:read'].includes(needs)) continue;
      if (id === 'streamEvents') {
        answers.push(await readStream(world, { credential, headers: { 'last-event-id': '0' } }));
        continue;
      }
      const { query, ...options } = await cases[id].ok(world);
      const asked = [
        { ...options, query },
        ...(offersCsv ? [{ ...options, query: { ...query, format: 'csv' } }] : []),
      ];
      for (const one of asked) {
        const { body } = await world.call(id, { ...one, query: one.query ?? {}, credential });
        // Of analytics only what tells of candidates one by one.
        answers.push(
          needs === 'candidates:read' ? body : JSON.stringify(body).replaceAll(/score/gi, ''),
        );
      }
    }
    const path = { candidateId: 'zora' };
    answers.push((await world.call('getCandidate', { path, credential })).body);
    return JSON.stringify(answers);
  }

  test('one field after the other is heard nowhere when masked, and all others are', async () => {
    const whole = await heard(await tokenFor());
    for (const [field, word] of Object.entries(said)) assert.match(whole, word, field);
    for (const masked of maskable) {
      const text = await heard(await tokenFor([masked]));
      for (const [field, word] of Object.entries(said)) {
        if (field === masked) assert.doesNotMatch(text, word, field);
        else assert.match(text, word, `${field} without ${masked}`);
      }
    }
  });

  test('a property that is masked is absent, not empty, also of past answers', async () => {
    const credential = await tokenFor(['email', 'score']);
    world.now += 1000;
    const asOf = at(world.now);
    world.now += 1000;
    for (const query of [{}, { asOf }]) {
      const [candidate] = (await list(credential, { interviewerId: 'masked', ...query })).body.data;
      assert.deepEqual(Object.keys(candidate.person).sort(), [
        'country',
        'location',
        'name',
        'phone',
      ]);
      assert.ok(!('score' in candidate));
      assert.ok(candidate.steps.every((step: object) => !('score' in step)));
    }
    const csv = (await list(credential, { format: 'csv' })).body as string;
    assert.match(csv, /person\.name/);
    assert.doesNotMatch(csv, /person\.email|score/);
  });

  test('a search does not go by what is masked, now and in the past', async () => {
    const asOf = at(world.now);
    world.now += 1000;
    const [all, byName, byMail] = [
      await tokenFor(),
      await tokenFor(['email']),
      await tokenFor(['name']),
    ];
    for (const past of [{}, { asOf }]) {
      assert.deepEqual(await found(all, { search: 'quill.example', ...past }), ['zora']);
      assert.deepEqual(await found(byName, { search: 'quill.example', ...past }), []);
      assert.deepEqual(await found(byName, { search: 'zora quill', ...past }), ['zora']);
      assert.deepEqual(await found(byMail, { search: 'zora quill', ...past }), []);
      assert.deepEqual(await found(byMail, { search: 'quill.example', ...past }), ['zora']);
    }
  });

  test('what is searched, sorted or filtered by a masked field alone is refused by name', async () => {
    const credential = await tokenFor(['name', 'email', 'score']);
    const asked: [CallOptions['query'], string][] = [
      [{ search: 'zora' }, '/query/search'],
      [{ sort: 'top_rated' }, '/query/sort'],
      [{ metric: 'voice.score.mean', tenth: 8 }, '/query/tenth'],
      [{ metric: 'rate.pass' }, '/query/metric'],
      [{ metric: 'question.pass', interviewerId: 'a', questionId: 'q' }, '/query/metric'],
    ];
    for (const [query, pointer] of asked) {
      const { status, body } = await list(credential, query);
      assert.deepEqual([status, body.errors?.[0].pointer], [400, pointer]);
      assert.match(body.errors[0].message, /masks/);
    }
    for (const query of [{ sort: 'oldest' }, { metric: 'voice.score.mean' }])
      assert.equal((await list(credential, query)).status, 200, JSON.stringify(query));
    const whole = await tokenFor();
    for (const [query] of asked.slice(0, 4))
      assert.equal((await list(whole, query)).status, 200, JSON.stringify(query));
  });

  test('a derived token masks what its maker does, and is told so', async () => {
    const parent = await tokenFor(['email']);
    const child = await tokenFor(['phone'], parent);
    const session = async (credential: string) =>
      (await world.call('getSession', { credential })).body.maskedFields.sort();
    assert.deepEqual(await session(child), ['email', 'phone']);
    assert.deepEqual(await session(await tokenFor(undefined, parent)), ['email']);
    assert.deepEqual(await session(world.key), []);
    assert.doesNotMatch(await heard(child), said['email'] as RegExp);
  });

  test('a field that there is not cannot be masked', async () => {
    const body = { permissions: ['candidates:read'], maskedFields: ['email', 'income'] };
    const answer = await world.call('createEmbedToken', { body });
    assert.deepEqual([answer.status, answer.body.errors[0].pointer], [422, '/maskedFields/1']);
  });

  test('no column that a statement can name holds what is masked, and with all masked only ids are left', async () => {
    const stored = (masked: string[]) =>
      world.store.read({ workspaceId: 'acme', interviewerIds: null, masked }, async (reader) => [
        ...(await reader.selectFrom('profiles').selectAll().execute()),
        ...(await reader.selectFrom('event_details').selectAll().execute()),
      ]);
    const personal = maskable.filter((field) => field !== 'score');
    const plain: Record<string, RegExp> = { ...said, country: /"ZW"/i };
    for (const field of personal) {
      assert.match(JSON.stringify(await stored([])), plain[field]!, field);
      assert.doesNotMatch(JSON.stringify(await stored([field])), plain[field]!, field);
    }
    const ids = ['workspace_id', 'candidate_id', 'interviewer_id', 'position'];
    for (const row of await stored(personal)) {
      const told = Object.entries(row).filter(([, value]) => value !== null);
      assert.deepEqual(
        told.map(([column]) => column).filter((column) => !ids.includes(column)),
        [],
      );
    }
  });
});
