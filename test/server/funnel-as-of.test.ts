import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Application,
  applications,
  at,
  day,
  daysAgo,
  hour,
  interviewer,
  minute,
  store,
} from './applications.ts';
import { onEveryEngine, start, steps, suiteWorld, type CallOptions } from './world.ts';

type Query = NonNullable<CallOptions['query']>;

const window = { from: at(daysAgo(20)), to: at(daysAgo(6)) };
const questions: Query[] = [
  {},
  window,
  { ...window, interviewerId: 'a', baseline: 'trailing_90d' },
  { ...window, distinct: 'person', includeTest: true },
  { interviewerId: 'b', baseline: 'same_period_last_year' },
];

onEveryEngine('the funnel as of an instant', (engine) => {
  const world = suiteWorld(engine);
  const funnel = async (query: Query) => {
    const { status, body } = await world.call('getFunnel', { query });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };

  /** What was asked and answered, with the instant. */
  const answers: [number, Query, unknown][] = [];
  const askAll = async () => {
    for (const query of questions) answers.push([world.now, query, await funnel(query)]);
  };
  const person = { name: 'Ada', email: 'ada@example.com' };
  const chapters: (() => Promise<void>)[] = [
    async () => {
      await interviewer(world, 'a');
      await interviewer(world, 'b');
    },
    () =>
      store(world, [
        ...applications('a', 'a', 6, (one, index) =>
          one.registered(daysAgo(18 - index), { person, test: index === 5 }),
        ),
        ...applications('b', 'b', 4, (one) =>
          one.invited(daysAgo(30)).started(daysAgo(29), 'resume'),
        ),
      ]),
    () =>
      store(world, [
        ...applications('a', 'a', 4, (one, index) => {
          one.completed(daysAgo(15), 'resume');
          if (index > 1) one.completed(daysAgo(2), 'voice');
        }),
        ...new Application('b-0', 'b').knockedOut(daysAgo(3), 'voice').events,
        ...new Application('b-1', 'b').decided(daysAgo(4), 'dismissed').events,
      ]),
    // Late: what they tell of happened before what is known already.
    () =>
      store(world, [
        ...new Application('a-5', 'a').registered(daysAgo(40), { person: { name: 'Bob' } }).events,
        ...new Application('b-1', 'b').decided(daysAgo(5), 'hired').events,
        ...new Application('late', 'a').registered(daysAgo(10)).completed(daysAgo(9), 'voice')
          .events,
      ]),
    async () => {
      const body = { steps: [{ id: 'form', type: 'form', name: 'Form' }] };
      await world.call('updateInterviewer', { path: { interviewerId: 'a' }, body });
    },
    () =>
      store(world, [
        ...new Application('newest', 'a')
          .registered(start + 5 * hour)
          .completed(start + 6 * hour, 'form').events,
      ]),
  ];

  test('is byte for byte what was answered then, however much was recorded since', async () => {
    for (const chapter of chapters) {
      await chapter();
      world.now += minute;
      await askAll();
      world.now += hour;
    }
    assert.equal(
      new Set(answers.map(([, , answer]) => JSON.stringify(answer))).size,
      answers.length,
    );
    for (const [instant, query, answer] of answers) {
      const again = await funnel({ ...query, asOf: at(instant) });
      assert.equal(
        JSON.stringify(again),
        JSON.stringify(answer),
        `${JSON.stringify(query)} ${at(instant)}`,
      );
    }
  });

  test('of now is what it is without', async () => {
    for (const query of questions)
      assert.deepEqual(await funnel({ ...query, asOf: at(world.now) }), await funnel(query));
  });

  test('before anything was recorded counts nothing', async () => {
    const { metrics, steps } = await funnel({ asOf: at(daysAgo(1)) });
    assert.deepEqual([metrics.invited.value, metrics.responseRate.value], [0, null]);
    assert.deepEqual(steps, []);
  });

  test('twice is the same to the byte', async () => {
    const query = { ...window, asOf: at(start + 2 * hour) };
    assert.equal(JSON.stringify(await funnel(query)), JSON.stringify(await funnel(query)));
  });

  test('with outcomesUntil counts only outcomes that had happened by then', async () => {
    await interviewer(world, 'until');
    const one = new Application('u', 'until').registered(daysAgo(9)).started(daysAgo(8), 'resume');
    one
      .completed(daysAgo(7), 'resume')
      .completed(daysAgo(6), 'voice')
      .knockedOut(daysAgo(8) + 1, 'voice');
    await store(world, one.events);
    const reached = async (outcomesUntil: number) => {
      const { metrics, dropOff } = await funnel({
        interviewerId: 'until',
        outcomesUntil: at(outcomesUntil),
      });
      return [
        metrics.invited,
        metrics.started,
        metrics.completed,
        dropOff.knockedOut,
        dropOff.inProgress,
      ].map(({ numerator }) => numerator);
    };
    assert.deepEqual(await reached(daysAgo(8) - 1), [1, 0, 0, 0, 0]);
    assert.deepEqual(await reached(daysAgo(8)), [1, 1, 0, 0, 1]);
    assert.deepEqual(await reached(daysAgo(8) + 1), [1, 1, 0, 1, 0]);
    assert.deepEqual(await reached(daysAgo(6) - 1), [1, 1, 0, 1, 0]);
    assert.deepEqual(await reached(daysAgo(6)), [1, 1, 1, 0, 0]);
  });

  test('cannot lie ahead, nor outcomes after it', async () => {
    const wrong: [Query, string][] = [
      [{ asOf: at(world.now + 1) }, 'asOf'],
      [{ outcomesUntil: at(world.now + 1) }, 'outcomesUntil'],
      [{ asOf: at(start), outcomesUntil: at(start + 1) }, 'outcomesUntil'],
      [{ asOf: 'now' }, 'asOf'],
      [{ from: at(start), to: at(start) }, 'to'],
      [{ from: at(start), to: at(start - day) }, 'to'],
      [{ to: at(start) }, 'from'],
      [{ from: at(start) }, 'to'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
      [{ timeZone: '+02:00' }, 'timeZone'],
      [{ baseline: 'last_week' }, 'baseline'],
    ];
    for (const [query, name] of wrong) {
      const { status, body } = await world.call('getFunnel', { query });
      assert.deepEqual(
        [status, body.errors[0].pointer],
        [400, `/query/${name}`],
        JSON.stringify(query),
      );
    }
  });

  test('has the zone of the workspace, or the one asked for in its own spelling', async () => {
    assert.equal((await funnel({})).timeZone, 'America/Vancouver');
    assert.equal((await funnel({ timeZone: 'Asia/Kolkata' })).timeZone, 'Asia/Kolkata');
    assert.equal(steps.length, 2);
  });
});
