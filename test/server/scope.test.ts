import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations, type OperationId } from '../../src/server/contract.ts';
import { Application, applications, day, interviewer, store } from './applications.ts';
import { settings, singing, wordyEvents } from './canary.ts';
import { prepareCases } from './operation-cases.ts';
import { readStream } from './stream.ts';
import {
  event,
  newWorld,
  onEveryEngine,
  start,
  suiteWorld,
  type CallOptions,
  type Permission,
  type World,
} from './world.ts';

const permissions: Permission[] = [
  'postings:read',
  'postings:write',
  'candidates:read',
  'labels:read',
  'labels:write',
  'analytics:read',
  'events:write',
];

async function tokenFor(world: World, interviewerIds?: string[]): Promise<string> {
  const body = { permissions, ...(interviewerIds ? { interviewerIds } : {}) };
  return (await world.call('createEmbedToken', { body })).body.token;
}

const region = { key: 'region', name: 'Region', type: 'picklist' };

/** What both the full and the narrow world hold. */
async function prepareOurs(world: World, hidden: string[] = []): Promise<void> {
  await prepareCases(world);
  await world.call('createLabel', { body: { key: 'client', name: 'Client', type: 'text' } });
  const values = { allowedValues: ['Acme', ...hidden] };
  await world.call('createLabel', { body: { ...region, ...values, required: true } });
  const labels = { client: 'Acme', region: 'Acme' };
  await interviewer(world, 'second', { labels });
  const person = { name: 'Ada', email: 'ada@example.com' };
  await store(world, [
    ...applications('a', 'ours', 12, (application, index) => {
      application.registered(start - index * day, { person, test: index === 11 });
      if (index % 2 === 0) application.started(start - index * day, 'resume');
      if (index % 4 === 0) application.completed(start, 'resume').completed(start, 'voice');
    }),
    ...new Application('other', 'second').registered(start).knockedOut(start, 'voice').events,
  ]);
}

const lastWeek = { from: '2026-02-23T00:00:00Z', to: '2026-03-02T00:00:00Z' };

/** Questions a page may ask, with the ids it may name. */
const questions: [OperationId, CallOptions][] = [
  ['listInterviewers', {}],
  ['listInterviewers', { query: { sort: 'most_candidates', limit: 1 } }],
  ['listInterviewers', { query: { status: 'active', search: 'interviewer' } }],
  ['listInterviewers', { query: { label: 'client:Acme' } }],
  ['getInterviewer', { path: { interviewerId: 'a' } }],
  ['listCandidates', {}],
  ['listCandidates', { query: { sort: 'top_rated', includeTest: true, limit: 3 } }],
  ['listCandidates', { query: { search: 'a', decision: ['none', 'dismissed'] } }],
  ['listCandidates', { query: { interviewerId: 'a', progress: 'completed' } }],
  ['getCandidate', { path: { candidateId: 'ours-0' } }],
  ['getFunnel', {}],
  ['getFunnel', { query: { interviewerId: 'a', includeTest: true } }],
  ['getFunnel', { query: { distinct: 'person', asOf: '2026-03-02T10:00:01.000Z' } }],
  ['getFunnel', { query: { from: '2026-02-25T00:00:00Z', to: '2026-03-02T00:00:00Z' } }],
  ['getFunnel', { query: { label: 'client:Acme' } }],
  ['listLabels', {}],
  ['getLabel', { path: { labelKey: 'region' } }],
  ['listMissingLabels', {}],
  ['getSeries', { query: { ...lastWeek, series: 'interviews.volume' } }],
  ...compiledOperations
    .filter(({ id, needs }) => needs === 'analytics:read' && id !== 'getSeries')
    .map(({ id }): [OperationId, CallOptions] => [id, {}]),
];

onEveryEngine('a token for certain interviewers', (engine) => {
  let token = '';
  const world = suiteWorld(engine, async (world) => {
    await prepareOurs(world, ['Canary']);
    const labels = { client: 'Canary', region: 'Canary' };
    await interviewer(world, 'canary-keeper', { ...settings, labels });
    await store(world, wordyEvents('canary-keeper'));
    world.now += 60_000;
    token = await tokenFor(world, ['a', 'second']);
  });

  test('gets from every question what a workspace with those alone would answer', async () => {
    const narrow = await newWorld(engine);
    await prepareOurs(narrow);
    narrow.now = world.now;
    const everything = await tokenFor(narrow);
    for (const [operation, options] of questions) {
      const scoped = await world.call(operation, { ...options, credential: token });
      const whole = await narrow.call(operation, { ...options, credential: everything });
      assert.equal(scoped.status, 200);
      const plain = ({ body }: typeof scoped) => {
        const { nextCursor, ...page } = body.page ?? {};
        // A place in the log of the whole workspace, as each message of the stream has one.
        const { lastEventId: _place, ...rest } = body;
        return { ...rest, page: { ...page, more: nextCursor !== null } };
      };
      assert.deepEqual(plain(scoped), plain(whole), `${operation} ${JSON.stringify(options)}`);
    }
  });

  test('hears nothing of the others, in lists, figures or the stream', async () => {
    const all = await world.call('listInterviewers');
    assert.ok(singing(JSON.stringify(all.body)));
    for (const [operation, options] of questions) {
      const { body } = await world.call(operation, { ...options, credential: token });
      assert.ok(!singing(JSON.stringify(body)), operation);
    }
    const fromTheStart = { headers: { 'last-event-id': '0' } };
    assert.ok(singing(await readStream(world, fromTheStart)));
    const stream = await readStream(world, { ...fromTheStart, credential: token });
    assert.match(stream, /ours-3/);
    assert.ok(!singing(stream));
  });

  test('gets the same 404 for the others as for none', async () => {
    const asked: [OperationId, (id: string) => CallOptions][] = [
      ['getInterviewer', (interviewerId) => ({ path: { interviewerId } })],
      [
        'updateInterviewer',
        (interviewerId) => ({ path: { interviewerId }, body: { draft: true } }),
      ],
      ['archiveInterviewer', (interviewerId) => ({ path: { interviewerId } })],
      ['unarchiveInterviewer', (interviewerId) => ({ path: { interviewerId } })],
      ['duplicateInterviewer', (interviewerId) => ({ path: { interviewerId } })],
      ['listCandidates', (interviewerId) => ({ query: { interviewerId: ['a', interviewerId] } })],
      ['getFunnel', (interviewerId) => ({ query: { interviewerId } })],
      ['streamEvents', (interviewerId) => ({ query: { interviewerId } })],
    ];
    for (const [operation, ask] of asked) {
      const answers = ['canary-keeper', 'nobody'].map(async (id) => {
        const { status, body } = await world.call(operation, { ...ask(id), credential: token });
        return { status, ...body, requestId: '' };
      });
      const [hidden, absent] = await Promise.all(answers);
      assert.equal(hidden?.status, 404, operation);
      assert.deepEqual(hidden, absent, operation);
    }
    const path = { candidateId: 'canary-candidate' };
    const hidden = await world.call('getCandidate', { path, credential: token });
    assert.equal(hidden.status, 404);
  });

  test('changes its own and cannot touch, copy or make others', async () => {
    const before = await world.call('getInterviewer', { path: { interviewerId: 'canary-keeper' } });
    const as = { credential: token };
    const renamed = await world.call('updateInterviewer', {
      ...as,
      path: { interviewerId: 'second' },
      body: { title: 'Renamed', labels: { client: 'Globex' } },
    });
    assert.equal(renamed.body.title, 'Renamed');
    const { steps } = renamed.body;
    const made = await world.call('createInterviewer', { ...as, body: { title: 'New', steps } });
    assert.equal(made.status, 403);
    const path = { interviewerId: 'second' };
    assert.equal((await world.call('duplicateInterviewer', { ...as, path })).status, 403);
    const taken = { slug: settings.slug };
    const slug = await world.call('updateInterviewer', { ...as, path, body: taken });
    assert.equal(slug.status, 409);
    const after = await world.call('getInterviewer', { path: { interviewerId: 'canary-keeper' } });
    assert.deepEqual(after.body, before.body);
  });

  test('labels its own, with values that its own have, and no other', async () => {
    const as = { credential: token };
    const assign = (resourceIds: string[], labels: object) =>
      world.call('assignLabels', { ...as, body: { resourceIds, labels } });
    assert.equal((await assign(['a'], { region: 'Acme' })).body.changed, 1);
    const hidden = await assign(['a'], { region: 'Canary' });
    const absent = await assign(['a'], { region: 'Nowhere' });
    assert.deepEqual([hidden.status, hidden.body.errors], [422, absent.body.errors]);
    assert.ok(!singing(JSON.stringify(hidden.body.errors)));
    const [foreign, nobody] = [
      await assign(['a', 'canary-keeper'], { client: 'Ours' }),
      await assign(['a', 'nobody'], { client: 'Ours' }),
    ];
    assert.deepEqual([foreign.status, foreign.body.errors], [422, nobody.body.errors]);
    const event1 = event('label.assigned', 'a', start, { key: 'region', value: 'Canary' });
    const sent = await world.call('ingestEvents', { ...as, body: event1 });
    assert.deepEqual([sent.status, sent.body.errors[0].pointer], [422, '/data/value']);
  });

  test('cannot make, change or delete a definition, nor read who did', async () => {
    const path = { labelKey: 'region' };
    const asked: [OperationId, CallOptions][] = [
      ['createLabel', { body: { name: 'New', type: 'text' } }],
      ['updateLabel', { path, body: { name: 'Renamed' } }],
      ['deleteLabel', { path }],
      ['listLabelChanges', {}],
    ];
    const before = (await world.call('listLabels')).body;
    for (const [operation, options] of asked) {
      const { status } = await world.call(operation, { ...options, credential: token });
      assert.equal(status, 403, operation);
    }
    assert.deepEqual((await world.call('listLabels')).body, before);
  });

  test('stores events of its own and of no other, as if there were none', async () => {
    const send = (interviewerId: string, subject: string) =>
      world.call('ingestEvents', {
        body: event('application.opened', subject, start, { interviewerId }),
        credential: token,
      });
    assert.equal((await send('a', 'newcomer')).status, 200);
    const refused = await Promise.all([send('canary-keeper', 'x'), send('nobody', 'x')]);
    assert.deepEqual(
      refused.map(({ status }) => status),
      [422, 422],
    );
    assert.deepEqual(refused[0].body.errors, refused[1].body.errors);
    const archived = await world.call('ingestEvents', {
      body: event('interviewer.archived', 'canary-keeper', start),
      credential: token,
    });
    assert.equal(archived.status, 422);
    assert.equal(archived.body.errors[0].pointer, '/subject');
  });
});
