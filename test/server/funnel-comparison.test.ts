import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  Application,
  applications,
  at,
  day,
  daysAgo,
  interviewer,
  minute,
  second,
  store,
} from './applications.ts';
import { onEveryEngine, start, suiteWorld, type CallOptions } from './world.ts';

const done = (one: Application, time: number) =>
  one.completed(time, 'resume').completed(time, 'voice');

onEveryEngine('what the funnel compares and explains', (engine) => {
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
    test('gives counts of 0 and rates of null, never 0 or 100 % (#48, #49)', async () => {
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

    test('where it would begin before 1970', async () => {
      const epoch = { from: '1970-01-01T00:00:00Z', to: at(start) };
      for (const baseline of ['previous_period', 'trailing_90d', 'same_period_last_year']) {
        const body = await funnel('young', { ...epoch, baseline });
        assert.deepEqual([body.baselineWindow, body.metrics.invited.baseline], [null, null]);
      }
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
      // One whole day each, of which the second has no other a year before.
      [
        '2028-02-28T00:00:00Z',
        '2028-02-29T00:00:00Z',
        '2027-02-28T00:00:00.000Z',
        '2027-03-01T00:00:00.000Z',
        'UTC',
      ],
      [
        '2028-02-29T00:00:00Z',
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
});
