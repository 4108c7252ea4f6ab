import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, day, daysAgo, interviewer, store } from './applications.ts';
import { LiveReader } from './stream.ts';
import { event, onEveryEngine, start, suiteWorld, type CallOptions } from './world.ts';

type Query = NonNullable<CallOptions['query']>;

onEveryEngine('candidates', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'a', { title: 'Baker' });
    await interviewer(world, 'b');
    await interviewer(world, 'trial', { testPosting: true });
    const told = (id: string, days: number, name: string, email?: string) =>
      new Application(id, 'a').registered(daysAgo(days), {
        person: { name, ...(email ? { email } : {}) },
      });
    await store(world, [
      ...told('new', 1, 'Zoë Ångström', 'zoe@example.com').events,
      ...told('started', 2, '山田 太郎').started(daysAgo(2), 'voice').events,
      ...told('half', 3, "O'Neill_50%", 'half@EXAMPLE.com')
        .completed(daysAgo(3), 'resume', { score: 40 })
        .decided(daysAgo(1), 'shortlisted').events,
      ...told('done', 4, 'Ada', 'ada@example.com')
        .completed(daysAgo(4), 'resume', { score: 60 })
        .completed(daysAgo(2), 'voice', { score: 5, min: 1, max: 5 })
        .decided(daysAgo(1), 'hired').events,
      ...told('out', 5, 'Eve').knockedOut(daysAgo(5), 'resume').decided(daysAgo(1), 'dismissed')
        .events,
      ...told('late', 6, 'Bob')
        .completed(daysAgo(6), 'resume', { score: 20 })
        .completed(daysAgo(1), 'voice').events,
      ...new Application('other', 'b').invited(daysAgo(7)).events,
      ...new Application('tester', 'b').registered(daysAgo(8), { test: true }).events,
      ...new Application('in-trial', 'trial').registered(daysAgo(9)).events,
    ]);
  });
  const list = async (query: Query) => (await world.call('listCandidates', { query })).body;
  const ids = async (query: Query = {}): Promise<string> =>
    (await list(query)).data.map(({ id }: { id: string }) => id).join(' ');
  const get = async (candidateId: string) =>
    (await world.call('getCandidate', { path: { candidateId } })).body;

  test('are those of all real interviewers, newest invitation first, unless asked otherwise', async () => {
    assert.equal(await ids(), 'new started half done out late other');
    assert.equal(await ids({ sort: 'oldest' }), 'other late out done half started new');
    assert.equal(await ids({ sort: 'recently_completed' }), 'late done new started half out other');
    assert.equal(await ids({ sort: 'top_rated' }), 'done half late new started out other');
    assert.equal(
      await ids({ includeTest: true, sort: 'oldest', limit: 3 }),
      'in-trial tester other',
    );
  });

  test('are filtered by each field, and by all together', async () => {
    const filters: [Query, string][] = [
      [{ interviewerId: 'b' }, 'other'],
      [{ interviewerId: ['a', 'b'], progress: 'not_started' }, 'new other'],
      [{ progress: 'in_progress' }, 'started half out'],
      [{ progress: 'completed' }, 'done late'],
      [{ knockedOut: true }, 'out'],
      [{ knockedOut: false, progress: 'in_progress' }, 'started half'],
      [{ decision: 'dismissed' }, 'out'],
      [{ decision: ['shortlisted', 'hired'] }, 'half done'],
      [{ decision: 'none' }, 'new started late other'],
      [{ from: at(daysAgo(4)) }, 'new started half done'],
      [{ to: at(daysAgo(4)) }, 'out late other'],
      [{ from: at(daysAgo(5)), to: at(daysAgo(3)) }, 'done out'],
      [{ interviewerId: 'a', progress: 'completed', decision: 'hired', search: 'ada' }, 'done'],
      [{ decision: 'hired', knockedOut: true }, ''],
    ];
    for (const [query, expected] of filters) {
      assert.equal(await ids(query), expected, JSON.stringify(query));
      const { page } = await list({ ...query, limit: 1 });
      assert.equal(page.total, expected === '' ? 0 : expected.split(' ').length);
    }
  });

  test('are found by part of name or address, without case and accents', async () => {
    const searches: [string, string][] = [
      ['zoe', 'new'],
      ['ANGSTROM', 'new'],
      ['山田', 'started'],
      ['太郎', 'started'],
      ["o'neill", 'half'],
      ['_', 'half'],
      ['50%', 'half'],
      ['%', 'half'],
      ['half@example', 'half'],
      ['@example.com', 'new half done'],
      ['baker', ''],
    ];
    for (const [search, expected] of searches)
      assert.equal(await ids({ search }), expected, search);
  });

  test('of equal score come by completion, else invitation, the latest first (#81)', async () => {
    await interviewer(world, 'equal');
    const scored = (id: string, days: number, score?: number) =>
      new Application(id, 'equal')
        .registered(daysAgo(days))
        .completed(daysAgo(days), 'resume', score === undefined ? {} : { score });
    await store(world, [
      ...scored('going', 12, 70).events,
      ...scored('long-ago', 20, 70).completed(daysAgo(19), 'voice').events,
      ...scored('just-now', 20, 70).completed(daysAgo(11), 'voice').events,
      ...scored('best', 30, 71).events,
      ...scored('unscored-old', 40).completed(daysAgo(10), 'voice').events,
      ...scored('unscored-new', 11).events,
      ...scored('b-twin', 13).events,
      ...scored('a-twin', 13).events,
    ]);
    const query = { interviewerId: 'equal', sort: 'top_rated' };
    assert.equal(
      await ids(query),
      'best just-now going long-ago unscored-old unscored-new b-twin a-twin',
    );
    assert.equal(
      await ids({ ...query, sort: 'recently_completed' }),
      'unscored-old just-now long-ago unscored-new going b-twin a-twin best',
    );
  });

  test('can be asked for by id, within the other filters and in the order of the sort', async () => {
    const candidateId = ['other', 'done', 'nobody', 'new', 'tester'];
    assert.equal(await ids({ candidateId }), 'new done other');
    assert.equal(
      await ids({ candidateId, sort: 'oldest', includeTest: true }),
      'tester other done new',
    );
    assert.equal(await ids({ candidateId, progress: 'completed' }), 'done');
    assert.equal(await ids({ candidateId: 'nobody' }), '');
    assert.equal((await list({ candidateId, limit: 1 })).page.total, 3);
    const many = Array.from({ length: 101 }, (_, index) => `c${index}`);
    const { status, body } = await world.call('listCandidates', { query: { candidateId: many } });
    assert.deepEqual([status, body.errors[0].pointer], [400, '/query/candidateId']);
  });

  test('say after which change the stream goes on, so that a list and what follows leave no gap', async () => {
    const { lastEventId } = await list({ limit: 1 });
    const told = new Application('told', 'b').registered(daysAgo(50));
    await store(world, told.events);
    const headers = { 'last-event-id': lastEventId };
    const live = await LiveReader.open(world, { headers });
    const [change] = await live.take(1);
    await live.close();
    assert.equal(change?.data.candidateId, 'told');
    assert.equal(Number(change?.id), Number(lastEventId) + 1);
    assert.equal((await list({ limit: 1 })).lastEventId, change?.id);
    world.now += 1000;
    assert.equal((await list({ limit: 1, asOf: at(start) })).lastEventId, null);
  });

  test('carry their scores: the mean of the steps scored, or what the source published (#84)', async () => {
    const scores = async (id: string) => (await get(id)).score;
    assert.deepEqual(await scores('done'), { value: 80, min: 0, max: 100, normalized: 0.8 });
    assert.deepEqual(await scores('half'), { value: 40, min: 0, max: 100, normalized: 0.4 });
    assert.equal(await scores('new'), null);
    const publish = (time: number, score: number, max: number) =>
      event('score.published', 'half', time, { interviewerId: 'a', score, max });
    await store(world, [publish(daysAgo(1), 9, 10), publish(daysAgo(2), 1, 10)]);
    assert.equal((await scores('half')).value, 90);
  });

  test('carry the state of each step of their workflow', async () => {
    const { steps, progress, knockedOut, decision, interviewerTitle } = await get('out');
    assert.deepEqual(
      [progress, knockedOut, decision, interviewerTitle],
      ['in_progress', true, 'dismissed', 'Baker'],
    );
    assert.deepEqual(steps, [
      {
        stepId: 'resume',
        type: 'resume',
        name: 'Resume',
        status: 'knocked_out',
        startedAt: at(daysAgo(5)),
        completedAt: null,
        attempts: 0,
        score: null,
      },
      {
        stepId: 'voice',
        type: 'web_interview',
        name: 'Voice interview',
        status: 'not_started',
        startedAt: null,
        completedAt: null,
        attempts: 0,
        score: null,
      },
    ]);
    const done = (await get('done')).steps[1];
    assert.deepEqual([done.status, done.attempts], ['completed', 1]);
    assert.deepEqual(done.score, { value: 5, min: 1, max: 5, normalized: 1 });
  });

  test('are as engaged as their own last doing, never ours and no resume (B19)', async () => {
    assert.equal((await get('late')).lastEngagedAt, at(daysAgo(1)));
    assert.equal((await get('out')).lastEngagedAt, null);
    assert.equal((await get('half')).lastEngagedAt, null);
    const doings: [string, object, boolean][] = [
      ['application.opened', {}, true],
      ['message.sent', { channel: 'sms' }, false],
      ['message.received', { channel: 'sms' }, true],
      ['call.started', {}, true],
      ['call.ended', { durationSeconds: 5 }, false],
      ['csat.submitted', { value: 1, min: 0, max: 1 }, true],
      ['profile.viewed', {}, false],
      ['step.completed', { stepId: 'resume' }, false],
      ['step.started', { stepId: 'voice' }, true],
    ];
    let expected: string | null = null;
    for (const [index, [type, data, own]] of doings.entries()) {
      const time = start - day + index;
      await store(world, [event(type, 'other', time, { interviewerId: 'b', ...data })]);
      if (own) expected = at(time);
      assert.equal((await get('other')).lastEngagedAt, expected, type);
    }
  });

  test('are who the last registration says, the same person by address', async () => {
    const as = (id: string, time: number, person: object) =>
      new Application(id, 'b').registered(time, { person }).events;
    await store(world, [
      ...as('ada-2', daysAgo(20), { name: 'A. Lovelace', email: 'ADA@Example.com', country: 'GB' }),
      ...as('ada-2', daysAgo(30), { name: 'Old name', email: 'old@example.com' }),
      ...as('own-id', daysAgo(20), { id: 'crm:7', name: 'Kim' }),
      ...as('nameless', daysAgo(20), { name: 'No address' }),
    ]);
    const { person } = await get('ada-2');
    assert.deepEqual(
      { ...person, id: '' },
      {
        id: '',
        name: 'A. Lovelace',
        email: 'ADA@Example.com',
        phone: null,
        country: 'GB',
        location: null,
      },
    );
    assert.equal(person.id, (await get('done')).person.id);
    assert.equal((await get('own-id')).person.id, 'crm:7');
    assert.equal((await get('nameless')).person.id, 'nameless');
    assert.deepEqual((await get('other')).person.name, null);
  });

  test('are kept nowhere by the browser, and a window upside down is refused', async () => {
    const { headers } = await world.call('listCandidates');
    assert.deepEqual([headers.get('cache-control'), headers.get('etag')], ['no-store', null]);
    const query = { from: at(start), to: at(start) };
    const { status, body } = await world.call('listCandidates', { query });
    assert.deepEqual([status, body.errors[0].pointer], [400, '/query/to']);
  });
});
