import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, hour, interviewer, store } from './applications.ts';
import { LiveReader, readStream } from './stream.ts';
import {
  event,
  newWorkspace,
  onEveryEngine,
  start,
  steps,
  suiteWorld,
  type Answer,
  type Permission,
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

onEveryEngine('a token that sees rows by labels (#147)', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    const define = (body: object) => world.call('createLabel', { body });
    const allowedValues = ['Acme', 'Globex', 'Initech'];
    await define({ key: 'client', name: 'Client', type: 'picklist', allowedValues });
    await define({ key: 'seats', name: 'Seats', type: 'number' });
    await define({ key: 'open', name: 'Open', type: 'yes_no' });
    await define({ key: 'team', name: 'Team', type: 'text' });
    await interviewer(world, 'acme', { labels: { client: 'Acme', seats: 5 } });
    await interviewer(world, 'both', { labels: { client: 'Acme', open: true } });
    await interviewer(world, 'globex', { labels: { client: 'Globex', seats: 5 } });
    await interviewer(world, 'none');
  });
  const mint = (labels: unknown, more: object = {}) =>
    world.call('createEmbedToken', { body: { permissions, labels, ...more } });
  const tokenFor = async (labels: unknown, more: object = {}): Promise<string> => {
    const { status, body } = await mint(labels, more);
    assert.equal(status, 201, JSON.stringify(body));
    return body.token;
  };
  const seen = async (credential: string) => {
    const { body } = await world.call('listInterviewers', { credential });
    return body.data.map(({ id }: { id: string }) => id).sort();
  };
  const refused = ({ status, body }: Answer) => [status, body.errors?.[0].pointer];

  test('sees those that carry one of the values of each label, and no other', async () => {
    const cases: [object, object, string[]][] = [
      [{ client: ['Acme'] }, {}, ['acme', 'both']],
      [{ client: ['Acme', 'Globex'] }, {}, ['acme', 'both', 'globex']],
      [{ client: ['Acme'], seats: [5] }, {}, ['acme']],
      [{ open: [true] }, {}, ['both']],
      [{ open: [false] }, {}, []],
      [{ client: ['Initech'] }, {}, []],
      [{ seats: [5] }, { interviewerIds: ['globex', 'both'] }, ['globex']],
      [{ seats: [5] }, { interviewerIds: [] }, []],
      [{ team: ['Nord'] }, {}, []],
    ];
    for (const [labels, more, expected] of cases)
      assert.deepEqual(await seen(await tokenFor(labels, more)), expected, JSON.stringify(labels));
  });

  test('is told which labels those are', async () => {
    const credential = await tokenFor({ client: ['Acme'], seats: [5] });
    const session = (await world.call('getSession', { credential })).body;
    assert.deepEqual(session.labels, { client: ['Acme'], seats: [5] });
    assert.equal((await world.call('getSession')).body.labels, null);
    const { data } = (await world.call('listLabels', { credential })).body;
    assert.deepEqual(
      data.map(({ key, readOnly }: { key: string; readOnly: boolean }) => [key, readOnly]),
      [
        ['client', true],
        ['open', false],
        ['seats', true],
        ['team', false],
      ],
    );
    assert.deepEqual(data[0].allowedValues, ['Acme']);
  });

  test('cannot be made with a label or value that there is not, nor with none', async () => {
    const wrong: [unknown, string][] = [
      [{ nothing: ['x'] }, '/labels/nothing'],
      [{ client: ['Acme', 'Nobody'] }, '/labels/client/1'],
      [{ seats: ['5'] }, '/labels/seats/0'],
      [{ open: [1] }, '/labels/open/0'],
      [{ client: [] }, '/labels/client'],
      [{}, '/labels'],
      [{ Client: ['Acme'] }, '/labels/Client'],
      [{ client: 'Acme' }, '/labels/client'],
    ];
    for (const [labels, pointer] of wrong)
      assert.deepEqual(refused(await mint(labels)), [422, pointer], JSON.stringify(labels));
  });

  test('cannot change those labels, by any way there is, and can change others', async () => {
    const credential = await tokenFor({ client: ['Acme', 'Globex'] });
    const path = { interviewerId: 'acme' };
    for (const value of ['Globex', 'Acme', null]) {
      const labels = { client: value };
      const patched = await world.call('updateInterviewer', { credential, path, body: { labels } });
      assert.deepEqual(refused(patched), [422, '/labels/client']);
      const body = { resourceIds: ['acme'], labels };
      const assigned = await world.call('assignLabels', { credential, body });
      assert.deepEqual(refused(assigned), [422, '/labels/client']);
    }
    for (const sent of [
      event('label.assigned', 'acme', start, { key: 'client', value: 'Globex' }),
      event('label.removed', 'acme', start, { key: 'client' }),
    ]) {
      const answer = await world.call('ingestEvents', { credential, body: sent });
      assert.deepEqual(refused(answer), [422, '/data/key']);
    }
    const body = { resourceIds: ['acme', 'globex'], labels: { team: 'Nord' } };
    assert.equal((await world.call('assignLabels', { credential, body })).body.changed, 2);
  });

  test('gives what it makes the label it sees rows by, so that it sees it', async () => {
    const credential = await tokenFor({ client: ['Acme'] });
    const create = (more: object) =>
      world.call('createInterviewer', { credential, body: { title: 'Made', steps, ...more } });
    const made = await create({ labels: { team: 'Nord' } });
    assert.equal(made.status, 201);
    assert.deepEqual(
      made.body.labels.map(({ key, value }: { key: string; value: string }) => [key, value]),
      [
        ['client', 'Acme'],
        ['team', 'Nord'],
      ],
    );
    assert.equal((await create({ labels: { client: 'Acme' } })).status, 201);
    assert.deepEqual(refused(await create({ labels: { client: 'Globex' } })), [
      422,
      '/labels/client',
    ]);
    const path = { interviewerId: 'acme' };
    const bare = { copyLabels: false };
    const copy = await world.call('duplicateInterviewer', { credential, path, body: bare });
    assert.deepEqual(copy.body.labels[0].value, 'Acme');
    const two = await tokenFor({ client: ['Acme', 'Globex'] });
    const chosen = await world.call('createInterviewer', {
      credential: two,
      body: { title: 'Chosen', steps, labels: { client: 'Globex' } },
    });
    assert.equal(chosen.body.labels[0].value, 'Globex');
  });

  test('stops seeing what is labelled away, at once and in the past too', async () => {
    const credential = await tokenFor({ client: ['Initech'] });
    await interviewer(world, 'moving', { labels: { client: 'Initech' } });
    await store(world, new Application('m', 'moving').registered(start).events);
    world.now += 1000;
    const path = { interviewerId: 'moving' };
    const asOf = at(world.now);
    const invited = async () => {
      const query = { asOf, includeTest: true };
      const { body } = await world.call('getFunnel', { credential, query });
      return body.metrics.invited.value;
    };
    assert.equal((await world.call('getInterviewer', { credential, path })).status, 200);
    assert.equal(await invited(), 1);
    world.now += 1000;
    const body = { resourceIds: ['moving'], labels: { client: 'Globex' } };
    await world.call('assignLabels', { body });
    assert.equal((await world.call('getInterviewer', { credential, path })).status, 404);
    const candidate = { credential, path: { candidateId: 'm' } };
    assert.equal((await world.call('getCandidate', candidate)).status, 404);
    assert.equal(await invited(), 0);
  });

  test('hears of what is in its sight at the moment of telling, and of nothing else', async () => {
    const credential = await tokenFor({ client: ['Initech'] });
    const all = { headers: { 'last-event-id': '0' } };
    assert.doesNotMatch(await readStream(world, { ...all, credential }), /moving|globex/);
    const labels = (value: string) => ({ resourceIds: ['moving'], labels: { client: value } });
    await world.call('assignLabels', { body: labels('Initech') });
    assert.match(await readStream(world, { ...all, credential }), /moving/);
    await world.call('assignLabels', { body: labels('Globex') });
    assert.doesNotMatch(await readStream(world, { ...all, credential }), /moving/);
  });

  test('hears as of now also where its labels were changed while nobody listened', async () => {
    const credential = await tokenFor({ client: ['Initech'] });
    const label = (id: string, value: string) =>
      world.call('assignLabels', { body: { resourceIds: [id], labels: { client: value } } });
    const happens = (id: string, round: number) =>
      store(world, new Application(`${id}-${round}`, id).registered(start).events);
    const heard = async (round: number) => {
      const live = await LiveReader.open(world, { credential });
      for (const id of ['leaving', 'coming']) await happens(id, round);
      const messages = await live.take(1);
      await live.close();
      return messages.map(({ data }) => data.candidateId);
    };
    await interviewer(world, 'leaving', { labels: { client: 'Initech' } });
    await interviewer(world, 'coming', { labels: { client: 'Globex' } });
    assert.deepEqual(await heard(1), ['leaving-1']);
    await label('leaving', 'Globex');
    await label('coming', 'Initech');
    assert.deepEqual(await heard(2), ['coming-2']);
    await label('coming', 'Globex');
  });

  test('hears last of who is labelled away that it was, so that a page can drop them', async () => {
    const credential = await tokenFor({ client: ['Initech'] });
    const label = (ids: string[], labels: object) =>
      world.call('assignLabels', { body: { resourceIds: ids, labels } });
    await interviewer(world, 'stays', { labels: { client: 'Initech' } });
    await interviewer(world, 'goes', { labels: { client: 'Initech' } });
    await interviewer(world, 'never', { labels: { client: 'Globex' } });
    const live = await LiveReader.open(world, { credential });
    // A stream of another workspace begins, and nothing that is known of this one is lost.
    await newWorkspace(world, 'beside');
    const beside = await world.keyOf(['candidates:read'], 'beside');
    await (await LiveReader.open(world, { credential: beside })).close();
    await label(['goes', 'never'], { client: 'Acme' });
    await store(world, new Application('unheard', 'goes').registered(start).events);
    await label(['goes'], { seats: 3 });
    await label(['stays'], { seats: 3 });
    const heard = (await live.take(2)).map(({ data }) => [data.interviewerId, data.type]);
    assert.deepEqual(heard, [
      ['goes', 'label.assigned'],
      ['stays', 'label.assigned'],
    ]);
    await label(['never'], { client: 'Initech' });
    assert.deepEqual((await live.take(1)).length, 1);
    await label(['never'], { client: null });
    assert.deepEqual(
      (await live.take(1)).map(({ data }) => [data.interviewerId, data.type]),
      [['never', 'label.removed']],
    );
    await live.close();
    await label(['stays'], { client: 'Globex' });
  });

  test('sees nothing once its label is deleted, and what a later one of that key says', async () => {
    await interviewer(world, 'brief', { labels: { open: true } });
    const credential = await tokenFor({ open: [true] });
    assert.deepEqual(await seen(credential), ['both', 'brief']);
    await world.call('deleteLabel', { path: { labelKey: 'open' } });
    assert.deepEqual(await seen(credential), []);
    world.now += hour / 60;
    await world.call('createLabel', { body: { key: 'open', name: 'Open', type: 'yes_no' } });
    await world.call('assignLabels', {
      body: { resourceIds: ['none'], labels: { open: true } },
    });
    assert.deepEqual(await seen(credential), ['none']);
  });

  test('a token that would be too long to send is not made', async () => {
    const ids = Array.from({ length: 200 }, (_, number) => `${'long'.repeat(12)}-${number}`);
    for (const id of ids) await interviewer(world, id);
    const answer = await world.call('createEmbedToken', {
      body: { permissions, interviewerIds: ids },
    });
    assert.deepEqual(refused(answer), [422, '']);
    const fewer = { permissions, interviewerIds: ids.slice(0, 60) };
    const { body } = await world.call('createEmbedToken', { body: fewer });
    assert.equal((await seen(body.token)).length, 50);
  });

  test('does not learn from what it makes or renames which ids and slugs are taken', async () => {
    const credential = await tokenFor({ client: ['Initech'] });
    const make = (more: object) =>
      world.call('createInterviewer', { credential, body: { title: 'globex', steps, ...more } });
    const made = await make({});
    assert.equal(made.status, 201);
    assert.match(made.body.slug, /^globex-[a-z0-9]{8}$/);
    const theirs = await world.call('getInterviewer', { path: { interviewerId: 'globex' } });
    for (const id of ['globex', 'absent'])
      assert.deepEqual(refused(await make({ id })), [422, '/id']);
    for (const slug of [theirs.body.slug, 'absent']) {
      assert.deepEqual(refused(await make({ slug })), [422, '/slug']);
      const options = { path: { interviewerId: made.body.id }, body: { slug }, credential };
      assert.deepEqual(refused(await world.call('updateInterviewer', options)), [422, '/slug']);
    }
    const { id: interviewerId, slug } = made.body;
    const same = { path: { interviewerId }, body: { slug }, credential };
    assert.equal((await world.call('updateInterviewer', same)).status, 200);
  });
});
