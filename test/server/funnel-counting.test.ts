import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, day, daysAgo, interviewer, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld, type CallOptions } from './world.ts';

const done = (one: Application, time: number) =>
  one.completed(time, 'resume').completed(time, 'voice');

onEveryEngine('who the funnel counts', (engine) => {
  const world = suiteWorld(engine);
  const funnel = async (interviewerId: string, query: CallOptions['query'] = {}) => {
    const { status, body } = await world.call('getFunnel', { query: { interviewerId, ...query } });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  /** Invited, started and completed. */
  const counts = async (...asked: Parameters<typeof funnel>): Promise<number[]> => {
    const { metrics } = await funnel(...asked);
    return [metrics.invited.value, metrics.started.value, metrics.completed.value];
  };

  test('people are counted once, by the application that went furthest (#6)', async () => {
    await interviewer(world, 'one');
    await interviewer(world, 'two');
    const ada = { person: { name: 'Ada', email: 'ada@example.com' } };
    const shouting = { person: { name: 'A. L.', email: 'ADA@example.com' } };
    await store(world, [
      ...new Application('ada-1', 'one').registered(start, ada).events,
      ...done(new Application('ada-2', 'two').registered(start, shouting), start).events,
      ...new Application('bob', 'one').registered(start).started(start, 'resume').events,
    ]);
    const query = { interviewerId: ['one', 'two'] };
    assert.deepEqual(await counts('', query), [3, 2, 1]);
    assert.deepEqual(await counts('', { ...query, distinct: 'person' }), [2, 2, 1]);
    assert.deepEqual(await counts('one', { distinct: 'person' }), [2, 1, 0]);
  });

  test('a retake counts once in the funnel, each attempt in the step (#6)', async () => {
    await interviewer(world, 'retake');
    const one = done(new Application('r', 'retake').registered(daysAgo(3)), daysAgo(2));
    one
      .completed(daysAgo(1), 'voice', { attempt: 2, score: 90 })
      .completed(start, 'voice', { attempt: 3, score: 40 });
    await store(world, one.events);
    assert.deepEqual(await counts('retake'), [1, 1, 1]);
    const { body } = await world.call('getCandidate', { path: { candidateId: 'r' } });
    const voice = body.steps[1];
    assert.deepEqual(
      [voice.attempts, voice.completedAt, voice.score.value],
      [3, at(daysAgo(2)), 40],
    );
    assert.equal(body.completedAt, at(daysAgo(2)));
  });

  test('a link opened is no start, any step is (#45)', async () => {
    await interviewer(world, 'starts');
    await store(world, [
      ...new Application('opens', 'starts').invited(start).add('application.opened', start).events,
      ...new Application('talks', 'starts').invited(start).add('call.started', start).events,
      ...new Application('starts', 'starts').invited(start).started(start, 'voice').events,
      ...new Application('completes', 'starts').invited(start).completed(start, 'voice').events,
      ...new Application('fails', 'starts').invited(start).knockedOut(start, 'voice').events,
      ...new Application('claims', 'starts').invited(start).add('application.completed', start)
        .events,
    ]);
    assert.deepEqual(await counts('starts'), [6, 3, 0]);
  });

  test('optional steps do not hold completion up; the last required one dates it (#46)', async () => {
    const optional = { id: 'sms', type: 'conversational_sms', name: 'SMS', required: false };
    const steps = [
      optional,
      { id: 'resume', type: 'resume', name: 'R' },
      { id: 'voice', type: 'web_interview', name: 'V' },
    ];
    await interviewer(world, 'optional', { steps });
    const required = new Application('required', 'optional').registered(daysAgo(9));
    required
      .completed(daysAgo(5), 'voice')
      .completed(daysAgo(8), 'resume')
      .completed(daysAgo(1), 'sms');
    const only = new Application('only', 'optional')
      .registered(daysAgo(9))
      .completed(daysAgo(8), 'sms');
    await store(world, [...required.events, ...only.events]);
    assert.deepEqual(await counts('optional'), [2, 2, 1]);
    const { body } = await world.call('getCandidate', { path: { candidateId: 'required' } });
    assert.equal(body.completedAt, at(daysAgo(5)));
  });

  test('new steps hold for who is invited from then on, and for nobody before (#46)', async () => {
    await interviewer(world, 'versions');
    world.now = start + day;
    const path = { interviewerId: 'versions' };
    const form = { id: 'form', type: 'form', name: 'Form' };
    await world.call('updateInterviewer', { path, body: { steps: [form] } });
    world.now = start + 2 * day;
    await store(world, [
      ...done(new Application('v-before', 'versions').registered(start), start + 2 * day).events,
      ...new Application('v-before-form', 'versions')
        .registered(start + day - 1)
        .completed(start + day, 'form').events,
      ...new Application('v-after', 'versions')
        .registered(start + day)
        .completed(start + 2 * day, 'form').events,
      ...done(new Application('v-after-old', 'versions').registered(start + day), start + 2 * day)
        .events,
    ]);
    assert.deepEqual(await counts('versions'), [4, 4, 2]);
    const { steps } = await funnel('versions');
    assert.deepEqual(
      steps.map(({ stepId }: { stepId: string }) => stepId),
      ['form', 'resume', 'voice'],
    );
    const stepsOf = async (candidateId: string) =>
      (await world.call('getCandidate', { path: { candidateId } })).body.steps.map(
        ({ stepId }: { stepId: string }) => stepId,
      );
    assert.deepEqual(
      [await stepsOf('v-before'), await stepsOf('v-after')],
      [['resume', 'voice'], ['form']],
    );
    world.now = start;
  });

  test('invitation is the earliest of registered and invited, and else the first event', async () => {
    await interviewer(world, 'invited');
    await store(world, [
      ...new Application('both', 'invited').registered(daysAgo(2)).invited(daysAgo(5)).events,
      ...new Application('neither', 'invited')
        .started(daysAgo(3), 'voice')
        .add('application.opened', daysAgo(4)).events,
      ...new Application('early', 'invited').started(daysAgo(9), 'voice').registered(daysAgo(1))
        .events,
    ]);
    const { body } = await world.call('listCandidates', {
      query: { interviewerId: 'invited', sort: 'oldest' },
    });
    assert.deepEqual(
      body.data.map(({ id, invitedAt }: { id: string; invitedAt: string }) => [id, invitedAt]),
      [
        ['both', at(daysAgo(5))],
        ['neither', at(daysAgo(4))],
        ['early', at(daysAgo(1))],
      ],
    );
  });

  test('several interviewers are merged by type of step, in the usual order', async () => {
    const sms = { id: 'text', type: 'conversational_sms', name: 'Text me' };
    const own = { id: 'own', type: 'riddle_round', name: 'Riddle' };
    const talk = { id: 'talk', type: 'web_interview', name: 'Talk' };
    await interviewer(world, 'merge-1', { steps: [own, talk, sms] });
    await interviewer(world, 'merge-2');
    await store(world, [
      ...new Application('m1', 'merge-1')
        .completed(start, 'own')
        .completed(start, 'talk')
        .started(start, 'text').events,
      ...new Application('m2', 'merge-2').completed(start, 'resume').knockedOut(start, 'voice')
        .events,
    ]);
    const { steps } = await funnel('', { interviewerId: ['merge-1', 'merge-2'] });
    assert.deepEqual(
      steps.map((one: Record<string, unknown>) => [
        one['type'],
        one['name'],
        one['entered'],
        one['completed'],
        one['knockedOut'],
        one['inProgress'],
      ]),
      [
        ['resume', 'Resume', 1, 1, 0, 0],
        ['conversational_sms', 'SMS conversation', 1, 0, 0, 1],
        ['web_interview', 'Voice or video interview', 2, 1, 1, 0],
        ['riddle_round', 'riddle round', 1, 1, 0, 0],
      ],
    );
  });

  test('labels choose the interviewers, OR within one and AND across (#30)', async () => {
    for (const [key, type] of [
      ['client', 'text'],
      ['seats', 'number'],
    ] as const)
      await world.call('createLabel', { body: { key, name: key, type } });
    const labelled = {
      l1: { client: 'Acme', seats: 1 },
      l2: { client: 'Globex', seats: 2 },
      l3: { client: 'Acme', seats: 9 },
    };
    for (const [id, labels] of Object.entries(labelled)) {
      await interviewer(world, id, { labels });
      await store(world, new Application(`of-${id}`, id).registered(start).events);
    }
    const invited = async (label: string[]) =>
      (await world.call('getFunnel', { query: { label } })).body.metrics.invited.value;
    assert.equal(await invited(['client:acme']), 2);
    assert.equal(await invited(['client:acme', 'client:globex']), 3);
    assert.equal(await invited(['client:acme', 'seats:2..']), 1);
    assert.equal(await invited(['client:globex', 'seats:9']), 0);
    assert.deepEqual(await counts('l1', { label: 'client:globex' }), [0, 0, 0]);
  });
});
