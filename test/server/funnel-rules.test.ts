import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  Application,
  applications,
  at,
  day,
  daysAgo,
  hour,
  interviewer,
  minute,
  second,
  store,
} from './applications.ts';
import { onEveryEngine, start, suiteWorld, type CallOptions } from './world.ts';

const done = (one: Application, time: number) =>
  one.completed(time, 'resume').completed(time, 'voice');

onEveryEngine('rules of the funnel', (engine) => {
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

  describe('nothing to divide by (#4)', () => {
    test('gives counts of 0 and rates of null, never 0 or 100 %', async () => {
      await interviewer(world, 'empty');
      const { metrics, dropOff, maturity, steps } = await funnel('empty');
      assert.deepEqual(await counts('empty'), [0, 0, 0]);
      for (const name of ['responseRate', 'completionRate', 'dropOffRate', 'pipelineRate'])
        assert.equal(metrics[name].value, null, name);
      for (const part of Object.values(dropOff as Record<string, { value: unknown }>))
        assert.equal(part.value, null);
      assert.deepEqual(maturity, {
        maturing: false,
        youngShare: null,
        medianSecondsToComplete: null,
      });
      assert.ok(steps.every(({ rate }: { rate: { value: unknown } }) => rate.value === null));
    });

    test('gives a response rate of 0 and no completion rate where nobody started', async () => {
      await interviewer(world, 'idle');
      await store(
        world,
        applications('idle', 'idle', 2, (one) => one.invited(start)),
      );
      const { metrics } = await funnel('idle');
      assert.deepEqual([metrics.responseRate.value, metrics.pipelineRate.value], [0, 0]);
      assert.deepEqual([metrics.completionRate.value, metrics.dropOffRate.value], [null, null]);
    });
  });

  describe('no baseline (#3)', () => {
    const window = { from: at(daysAgo(10)), to: at(start) };

    test('where data starts after it; zeros where it started before', async () => {
      await interviewer(world, 'young');
      await store(world, new Application('y', 'young').invited(daysAgo(5)).events);
      const { metrics } = await funnel('young', window);
      assert.deepEqual(
        [metrics.invited.baseline, metrics.invited.delta, metrics.invited.deltaKind],
        [null, null, null],
      );
      await store(world, new Application('old', 'young').invited(daysAgo(100)).events);
      const known = (await funnel('young', window)).metrics;
      assert.deepEqual([known.invited.baseline, known.invited.delta], [0, null]);
      assert.deepEqual([known.responseRate.baseline, known.responseRate.delta], [null, null]);
    });

    test('when none is asked for', async () => {
      const body = await funnel('young', { ...window, baseline: 'none' });
      assert.deepEqual([body.baselineWindow, body.metrics.invited.baseline], [null, null]);
    });
  });

  test('a year back is the same local dates, over a leap day too (#3)', async () => {
    await interviewer(world, 'leap');
    world.now = Date.parse('2028-04-01T00:00:00Z');
    const windows: [string, string, string, string, string][] = [
      [
        '2028-02-29T05:00:00Z',
        '2028-03-01T05:00:00Z',
        '2027-02-28T05:00:00.000Z',
        '2027-03-01T05:00:00.000Z',
        'America/New_York',
      ],
      [
        '2028-02-28T00:00:00Z',
        '2028-03-01T00:00:00Z',
        '2027-02-28T00:00:00.000Z',
        '2027-03-01T00:00:00.000Z',
        'UTC',
      ],
      // Clocks go forward on 12 March 2028 and on 14 March 2027.
      [
        '2028-03-13T04:00:00Z',
        '2028-03-14T04:00:00Z',
        '2027-03-13T05:00:00.000Z',
        '2027-03-14T05:00:00.000Z',
        'America/New_York',
      ],
      [
        '2027-02-28T00:00:00.123Z',
        '2027-03-01T00:00:00Z',
        '2026-02-28T00:00:00.123Z',
        '2026-03-01T00:00:00.000Z',
        'UTC',
      ],
    ];
    for (const [from, to, before, until, timeZone] of windows) {
      const query = { from, to, timeZone, baseline: 'same_period_last_year' };
      const { baselineWindow } = await funnel('leap', query);
      assert.deepEqual([baselineWindow.from, baselineWindow.to], [before, until], from);
      const shift = Date.parse(from) - Date.parse(before);
      assert.equal(baselineWindow.outcomesUntil, at(world.now - shift));
    }
    world.now = start;
  });

  test('the 90 days before end where the window begins', async () => {
    const window = { from: at(daysAgo(10)), to: at(start), baseline: 'trailing_90d' };
    await interviewer(world, 'trailing');
    const invite = (id: string, time: number) =>
      new Application(id, 'trailing').invited(time).events;
    await store(world, [
      ...invite('inside', daysAgo(10) - 1),
      ...invite('first', daysAgo(100)),
      ...invite('before', daysAgo(100) - 1),
    ]);
    const { baselineWindow, metrics } = await funnel('trailing', window);
    assert.deepEqual([baselineWindow.from, baselineWindow.to], [at(daysAgo(100)), at(daysAgo(10))]);
    assert.equal(metrics.invited.baseline, 2);
  });

  test('a low sample is marked below 30 and not from 30 on (#9)', async () => {
    await interviewer(world, 'sample');
    await store(
      world,
      applications('sample', 's', 29, (one) => one.registered(start)),
    );
    const marks = async () => {
      const { metrics } = await funnel('sample');
      return [
        metrics.responseRate.lowSample,
        metrics.completionRate.lowSample,
        metrics.invited.lowSample,
      ];
    };
    assert.deepEqual(await marks(), [true, true, false]);
    await store(world, new Application('s-29', 'sample').registered(start).events);
    assert.deepEqual(await marks(), [false, true, false]);
  });

  describe('the reason for a drop-off (#50)', () => {
    const parts = async (id: string) => {
      const { dropOff } = await funnel(id);
      return Object.entries(dropOff as Record<string, { numerator: number }>)
        .filter(([, { numerator }]) => numerator > 0)
        .map(([name, { numerator }]) => [name, numerator]);
    };

    test('is abandonment from 7 days without activity on, not a millisecond before', async () => {
      await interviewer(world, 'quiet');
      await store(world, new Application('q', 'quiet').started(daysAgo(7) + 1, 'resume').events);
      assert.deepEqual(await parts('quiet'), [['inProgress', 1]]);
      world.now += 1;
      assert.deepEqual(await parts('quiet'), [['abandoned', 1]]);
      world.now = start;
    });

    test('is not abandonment while the candidate does anything', async () => {
      for (const [index, type] of [
        'application.opened',
        'message.received',
        'call.started',
      ].entries()) {
        const id = `busy-${index}`;
        await interviewer(world, id);
        const data = type === 'message.received' ? { channel: 'sms' } : {};
        await store(
          world,
          new Application(id, id).started(daysAgo(30), 'resume').add(type, daysAgo(2), data).events,
        );
        assert.deepEqual(await parts(id), [['inProgress', 1]], type);
      }
    });

    test('is abandonment when only we did something', async () => {
      await interviewer(world, 'ours');
      const one = new Application('o', 'ours').started(daysAgo(30), 'resume');
      await store(
        world,
        one.add('message.sent', daysAgo(1), { channel: 'email' }).add('profile.viewed', daysAgo(1))
          .events,
      );
      assert.deepEqual(await parts('ours'), [['abandoned', 1]]);
    });

    test('is abandonment once the deadline has passed, however fresh the activity', async () => {
      await interviewer(world, 'over', { deadlineAt: at(start + hour) });
      await store(world, new Application('v', 'over').started(start, 'resume').events);
      assert.deepEqual(await parts('over'), [['inProgress', 1]]);
      world.now = start + hour;
      assert.deepEqual(await parts('over'), [['abandoned', 1]]);
      world.now = start;
    });

    test('is dismissal while it holds: the last decision by time counts', async () => {
      await interviewer(world, 'decided');
      const one = new Application('d', 'decided').started(start, 'resume');
      await store(
        world,
        one.decided(start - 3, 'dismissed').decided(start - 9, 'shortlisted').events,
      );
      assert.deepEqual(await parts('decided'), [['dismissed', 1]]);
      await store(world, new Application('d', 'decided').decided(start - 2, 'none').events);
      assert.deepEqual(await parts('decided'), [['inProgress', 1]]);
    });

    test('is none for who completed, whatever else happened', async () => {
      await interviewer(world, 'passed');
      const one = done(new Application('p', 'passed').knockedOut(start, 'resume'), start);
      await store(world, one.decided(start, 'dismissed').events);
      assert.deepEqual(await parts('passed'), []);
      assert.deepEqual(await counts('passed'), [1, 1, 1]);
    });
  });

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

  describe('a young cohort (#52)', () => {
    test('is said to be maturing when a tenth is younger than completing takes', async () => {
      await interviewer(world, 'mature');
      await store(
        world,
        applications('mature', 'm', 9, (one) => done(one.registered(daysAgo(9)), daysAgo(7))),
      );
      assert.deepEqual((await funnel('mature')).maturity, {
        maturing: false,
        youngShare: 0,
        medianSecondsToComplete: (2 * day) / second,
      });
      await store(world, new Application('m-young', 'mature').registered(daysAgo(1)).events);
      assert.deepEqual((await funnel('mature')).maturity, {
        maturing: true,
        youngShare: 0.1,
        medianSecondsToComplete: (2 * day) / second,
      });
    });

    test('takes the mean of the two middle times, to the half millisecond', async () => {
      await interviewer(world, 'median');
      const times = [minute, minute + 1, 5 * minute, 10];
      await store(
        world,
        times.flatMap(
          (time, index) =>
            done(new Application(`t-${index}`, 'median').registered(daysAgo(5)), daysAgo(5) + time)
              .events,
        ),
      );
      const { maturity } = await funnel('median');
      assert.deepEqual(maturity, {
        maturing: false,
        youngShare: 0,
        medianSecondsToComplete: 60.0005,
      });
    });
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
