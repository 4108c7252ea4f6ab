import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OperationId } from '../../src/server/contract.ts';
import { settings, singing } from './canary.ts';
import { comparable, prepareOurs, prepareTheirs, questions, tokenFor } from './scoped.ts';
import { readStream } from './stream.ts';
import {
  event,
  newWorld,
  onEveryEngine,
  start,
  suiteWorld,
  type CallOptions,
  type Engine,
} from './world.ts';

onEveryEngine('a token for certain interviewers', (engine) => {
  narrowed(engine, { interviewerIds: ['a', 'second'] }, {}, 403);
});

onEveryEngine('a token for certain labels', (engine) => {
  const ours = { labels: { portal: ['ours', 'nobody'] } };
  narrowed(engine, ours, ours, 422);
});

/**
 * The suite of a token with `scope`, which has to answer as one with `all` does where there are no
 * other rows; `making` is the status of making an interviewer with it.
 */
function narrowed(engine: Engine, scope: object, all: object, making: number): void {
  let token = '';
  const world = suiteWorld(engine, async (world) => {
    await prepareOurs(world, ['Canary']);
    await prepareTheirs(world);
    world.now += 60_000;
    token = await tokenFor(world, scope);
  });

  test('gets from every question what a workspace with those alone would answer', async () => {
    const narrow = await newWorld(engine);
    await prepareOurs(narrow);
    narrow.now = world.now;
    const everything = await tokenFor(narrow, all);
    for (const [operation, options] of questions) {
      const scoped = await world.call(operation, { ...options, credential: token });
      const whole = await narrow.call(operation, { ...options, credential: everything });
      assert.equal(scoped.status, 200);
      assert.deepEqual(
        comparable(scoped),
        comparable(whole),
        `${operation} ${JSON.stringify(options)}`,
      );
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

  test('gets the same answer for the others as for none', async () => {
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
      const refused = operation === 'duplicateInterviewer' && making === 403;
      assert.equal(hidden?.status, refused ? 403 : 404, operation);
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
    assert.equal(made.status, making);
    const path = { interviewerId: 'second' };
    const body = { copyLabels: false };
    assert.equal((await world.call('duplicateInterviewer', { ...as, path, body })).status, making);
    for (const slug of [settings.slug, 'not-taken']) {
      const answer = await world.call('updateInterviewer', { ...as, path, body: { slug } });
      assert.equal(answer.status, 422);
    }
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
}
