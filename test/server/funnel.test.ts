import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, applications, at, day, interviewer, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld, type CallOptions } from './world.ts';

const from = Date.parse('2026-02-01T00:00:00Z');
const to = Date.parse('2026-03-01T00:00:00Z');
const window = { from: at(from), to: at(to) };
const recent = start - 3 * day;
const long = start - 20 * day;

const settings = {
  steps: [
    { id: 'resume', type: 'resume', name: 'Resume' },
    { id: 'voice', type: 'web_interview', name: 'Voice' },
    { id: 'sms', type: 'conversational_sms', name: 'SMS', required: false },
  ],
};

/** The cohort of February: 18 invited, 14 started, 5 completed, and why 9 did not. */
const february = [
  ...applications('f', 'idle', 4, (one, index) => one.invited(from + index * day)),
  ...applications('f', 'under-way', 3, (one) => one.registered(long).started(recent, 'resume')),
  ...applications('f', 'abandoned', 2, (one) => one.registered(long).started(long, 'voice')),
  ...applications('f', 'dismissed', 2, (one) =>
    one.registered(long).started(recent, 'resume').decided(recent, 'dismissed'),
  ),
  ...applications('f', 'knocked', 1, (one) => one.registered(long).knockedOut(long, 'resume')),
  ...applications('f', 'knocked-and-dismissed', 1, (one) =>
    one.registered(long).knockedOut(long, 'voice').decided(recent, 'dismissed'),
  ),
  ...applications('f', 'completed', 5, (one, index) =>
    one
      .registered(from + index * day)
      .completed(from + 6 * day, 'resume')
      .completed(from + 7 * day, 'voice')
      .decided(recent, index === 0 ? 'dismissed' : 'none'),
  ),
];

/** The cohort of the 28 days before: 11 invited, 6 started, 3 completed as early as February's. */
const january = applications('f', 'before', 10, (one, index) => {
  one.registered(from - 22 * day);
  if (index < 6) one.started(from - 21 * day, 'resume');
  if (index < 5) one.completed(from - 20 * day, 'resume');
  if (index < 3) one.completed(from - 12 * day, 'voice');
  else if (index < 5) one.completed(from + 10 * day, 'voice');
});

onEveryEngine('the funnel', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'f', settings);
    await store(world, [
      ...february,
      ...january,
      ...new Application('last-instant', 'f').invited(from - 1).events,
      ...new Application('next-instant', 'f').invited(to).completed(to, 'resume').events,
      ...applications('f', 'test', 2, (one) =>
        one.registered(long, { test: true }).completed(long, 'resume').completed(long, 'voice'),
      ),
    ]);
  });
  const funnel = async (query: CallOptions['query'] = {}) => {
    const { status, body } = await world.call('getFunnel', { query });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
  const values = (metrics: Record<string, { value: number | null }>) =>
    Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, value]));

  test('counts who was invited in the half-open window, and of those who started and completed (#44 to #49)', async () => {
    const { metrics } = await funnel(window);
    assert.deepEqual(values(metrics), {
      invited: 18,
      started: 14,
      completed: 5,
      responseRate: 14 / 18,
      completionRate: 5 / 14,
      dropOffRate: 9 / 14,
      pipelineRate: 5 / 18,
    });
    assert.deepEqual(
      [metrics.responseRate.numerator, metrics.responseRate.denominator],
      [metrics.started.value, metrics.invited.value],
    );
    assert.deepEqual(
      [metrics.completionRate.numerator, metrics.completionRate.denominator],
      [metrics.completed.value, metrics.started.value],
    );
  });

  test('the pipeline rate is the response rate times the completion rate, with and without a baseline (#47)', async () => {
    for (const query of [window, {}, { interviewerId: 'f' }]) {
      const { metrics } = await funnel(query);
      const { responseRate, completionRate, pipelineRate } = metrics;
      assert.equal(pipelineRate.numerator, metrics.completed.value);
      assert.equal(pipelineRate.denominator, metrics.invited.value);
      const product = responseRate.value * completionRate.value;
      assert.ok(Math.abs(pipelineRate.value - product) < 1e-12, `${pipelineRate.value} ${product}`);
    }
  });

  test('a millisecond decides which window an invitation is in, and none is in two', async () => {
    const instant = from - 300 * day;
    await interviewer(world, 'edge', settings);
    for (const offset of [-1, 0, 1])
      await store(world, new Application(`edge${offset}`, 'edge').invited(instant + offset).events);
    const windows: [number, number, number][] = [
      [-1, 0, 1],
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 0],
      [-1, 1, 2],
      [-1, 2, 3],
    ];
    for (const [first, end, invited] of windows) {
      const edges = { from: at(instant + first), to: at(instant + end) };
      assert.equal((await funnel(edges)).metrics.invited.value, invited, `${first} to ${end}`);
    }
  });

  test('splits the drop-off by the first reason that applies, and the parts sum to it (#50)', async () => {
    const { metrics, dropOff } = await funnel(window);
    assert.deepEqual(values(dropOff), {
      knockedOut: 2 / 14,
      dismissed: 2 / 14,
      abandoned: 2 / 14,
      inProgress: 3 / 14,
    });
    const parts = Object.values(dropOff as Record<string, { numerator: number }>);
    const sum = parts.reduce((total, { numerator }) => total + numerator, 0);
    assert.equal(sum, metrics.dropOffRate.numerator);
    assert.equal(sum, metrics.started.value - metrics.completed.value);
  });

  test('compares each of the seven with the period before at the same age (#3, #51)', async () => {
    const { metrics, baselineWindow, baselineChoice } = await funnel(window);
    assert.equal(baselineChoice, 'previous_period');
    assert.deepEqual(baselineWindow, {
      from: at(from - 28 * day),
      to: at(from),
      outcomesUntil: at(start - 28 * day),
    });
    const seen = Object.values(metrics as Record<string, Record<string, unknown>>).map(
      ({ metric, baseline, baselineDenominator, delta, deltaKind }) => [
        metric,
        baseline,
        baselineDenominator,
        delta,
        deltaKind,
      ],
    );
    assert.deepEqual(seen, [
      ['funnel.invited', 11, null, 7 / 11, 'relative'],
      ['funnel.started', 6, null, 8 / 6, 'relative'],
      ['funnel.completed', 3, null, 2 / 3, 'relative'],
      ['rate.response', 6 / 11, 11, 14 / 18 - 6 / 11, 'points'],
      ['rate.completion', 3 / 6, 6, 5 / 14 - 3 / 6, 'points'],
      ['rate.dropoff', 3 / 6, 6, 9 / 14 - 3 / 6, 'points'],
      ['rate.pipeline', 3 / 11, 11, 5 / 18 - 3 / 11, 'points'],
    ]);
  });

  test('a baseline is the answer of its own window with outcomesUntil (#3)', async () => {
    for (const baseline of ['previous_period', 'trailing_90d', 'same_period_last_year']) {
      const { metrics, dropOff, steps, baselineWindow } = await funnel({ ...window, baseline });
      const own = await funnel({ ...baselineWindow, baseline: 'none' });
      if (own.metrics.invited.value === 0) continue;
      const compared = (one: Record<string, { baseline: number | null }>) =>
        Object.fromEntries(Object.entries(one).map(([name, { baseline: b }]) => [name, b]));
      assert.deepEqual(compared(metrics), values(own.metrics), baseline);
      assert.deepEqual(compared(dropOff), values(own.dropOff), baseline);
      for (const step of steps) {
        const same = own.steps.find((one: { stepId: string }) => one.stepId === step.stepId);
        assert.equal(step.rate.baseline, same?.rate.value ?? null);
      }
    }
  });

  test('over all time counts everything and compares with nothing', async () => {
    const body = await funnel({ interviewerId: 'f' });
    assert.deepEqual([body.window, body.baselineWindow], [null, null]);
    assert.deepEqual(values(body.metrics), {
      invited: 30,
      started: 21,
      completed: 10,
      responseRate: 21 / 30,
      completionRate: 10 / 21,
      dropOffRate: 11 / 21,
      pipelineRate: 10 / 30,
    });
    for (const metric of Object.values(body.metrics as Record<string, Record<string, unknown>>))
      assert.deepEqual(
        [metric['baseline'], metric['delta'], metric['deltaKind']],
        [null, null, null],
      );
  });

  test('goes step by step: who entered, completed, was knocked out, is under way (#46)', async () => {
    const { steps } = await funnel({ ...window, interviewerId: 'f' });
    const seen = steps.map((one: Record<string, unknown> & { rate: { value: number | null } }) => [
      one['stepId'],
      one['type'],
      one['name'],
      one['entered'],
      one['completed'],
      one['knockedOut'],
      one['inProgress'],
      one.rate.value,
    ]);
    assert.deepEqual(seen, [
      ['resume', 'resume', 'Resume', 11, 5, 1, 5, 5 / 11],
      ['voice', 'web_interview', 'Voice', 8, 5, 1, 2, 5 / 8],
      ['sms', 'conversational_sms', 'SMS', 0, 0, 0, 0, null],
    ]);
  });

  test('counts test candidates only when asked, and says how many it left out (#7)', async () => {
    const without = await funnel(window);
    const included = await funnel({ ...window, includeTest: true });
    assert.deepEqual(without.exclusions, [{ reason: 'test', count: 2 }]);
    assert.deepEqual(included.exclusions, []);
    for (const name of ['invited', 'started', 'completed']) {
      assert.equal(included.metrics[name].value - without.metrics[name].value, 2, name);
      assert.equal(included.metrics[name].baseline, without.metrics[name].baseline, name);
    }
  });

  test('takes no candidate of a test posting, and all of them when asked (#7)', async () => {
    await interviewer(world, 'posting', { testPosting: true });
    await store(
      world,
      applications('posting', 'p', 3, (one) => one.registered(long)),
    );
    assert.equal((await funnel(window)).metrics.invited.value, 18);
    assert.equal((await funnel(window)).exclusions[0].count, 5);
    assert.equal((await funnel({ ...window, includeTest: true })).metrics.invited.value, 23);
  });
});
