import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OperationId } from '../../src/server/contract.ts';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { Application, at, daysAgo, hour, interviewer, minute, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld } from './world.ts';

const asked: [OperationId, Record<string, string>][] = [
  ['getFunnel', { label: 'client:acme' }],
  ['getFunnel', { from: at(daysAgo(9)), to: at(daysAgo(2)), interviewerId: 'r' }],
  ['getSpend', {}],
  ['getEngagementHours', {}],
];

onEveryEngine('what is set later', (engine) => {
  /** What was asked and answered, with the instant. */
  const answers: [string, OperationId, Record<string, string>, string][] = [];
  const changes: [string, OperationId, object, object][] = [
    ['a test posting', 'updateInterviewer', { interviewerId: 'r' }, { testPosting: true }],
    ['no test posting', 'updateInterviewer', { interviewerId: 'r' }, { testPosting: false }],
    ['a deadline', 'updateInterviewer', { interviewerId: 'r' }, { deadlineAt: at(daysAgo(1)) }],
    ['no deadline', 'updateInterviewer', { interviewerId: 'r' }, { deadlineAt: null }],
    [
      'a budget',
      'updateInterviewer',
      { interviewerId: 'r' },
      { budget: { type: 'all_time', amount: { amountMinor: 900, currency: 'USD' } } },
    ],
    [
      'another label',
      'updateInterviewer',
      { interviewerId: 'r' },
      { labels: { client: 'Globex' } },
    ],
    ['no label', 'updateInterviewer', { interviewerId: 'r' }, { labels: { client: null } }],
    [
      'the first label again',
      'updateInterviewer',
      { interviewerId: 'r' },
      { labels: { client: 'Acme' } },
    ],
    ['an archive', 'archiveInterviewer', { interviewerId: 'r' }, {}],
    ['no archive', 'unarchiveInterviewer', { interviewerId: 'r' }, {}],
    ['another zone', 'updateSettings', {}, { timeZone: 'Pacific/Auckland' }],
    ['a third zone', 'updateSettings', {}, { timeZone: 'Asia/Kolkata' }],
  ];

  const ask = async (operation: OperationId, query: Record<string, string>) => {
    const { status, body } = await world.call(operation, { query });
    assert.equal(status, 200, JSON.stringify(body));
    return JSON.stringify(body);
  };
  const askAll = async () => {
    for (const [operation, query] of asked)
      answers.push([at(world.now), operation, query, await ask(operation, query)]);
  };

  const world = suiteWorld(engine, async (world) => {
    await world.call('createLabel', { body: { key: 'client', name: 'Client', type: 'text' } });
    const budget = { type: 'daily', amount: { amountMinor: 500, currency: 'USD' } };
    await interviewer(world, 'r', { budget, labels: { client: 'Acme' } });
    await store(
      world,
      ['a', 'b', 'c'].flatMap(
        (id, index) =>
          new Application(id, 'r')
            .registered(daysAgo(8 - index))
            .started(daysAgo(7 - index), 'resume')
            // Within a few hours of now, so that the zone decides whether it is of today.
            .add('cost.charged', start - 8 * hour, {
              service: 'voice',
              amountMinor: 100 + index,
              currency: 'USD',
            }).events,
      ),
    );
    world.now = start + hour;
  });

  test('changes each answer of now', async () => {
    await askAll();
    for (const [what, operation, path, body] of changes) {
      world.now += 10 * minute;
      const given = { path: path as Record<string, string>, body };
      const { status } = await world.call(
        operation,
        operation.includes('rchive') ? { path: given.path } : given,
      );
      assert.equal(status, 200, what);
      world.now += 10 * minute;
      const before = answers.slice(-asked.length).map(([, , , said]) => said);
      await askAll();
      const after = answers.slice(-asked.length).map(([, , , said]) => said);
      assert.ok(
        after.some((said, index) => unclocked(said) !== unclocked(before[index]!)),
        what,
      );
    }
  });

  for (const when of ['', 'after a rebuild ']) {
    test(`${when}changes no answer as of before`, async () => {
      if (when) await rebuild(world.store, 'acme');
      world.now += hour;
      for (const [asOf, operation, query, said] of answers)
        assert.equal(await ask(operation, { ...query, asOf }), said, `${operation} at ${asOf}`);
    });
  }

  test('is kept with who changed it: also the name, the zone and the language', async () => {
    const body = { name: ' Acme Inc. ', locale: 'en-NZ', timeZone: 'UTC', passMark: 70 };
    await world.call('updateSettings', { body });
    const { data } = (await world.call('listSettingChanges')).body;
    const latest = data
      .slice(0, 4)
      .map((one: { setting: string; value: unknown }) => [one.setting, one.value]);
    assert.deepEqual(Object.fromEntries(latest), { ...body, name: 'Acme Inc.' });
    assert.match(data[0].changedBy, /^key_/);
    const zones = data.filter(({ setting }: { setting: string }) => setting === 'timeZone');
    assert.deepEqual(
      zones.map(({ value }: { value: string }) => value),
      ['UTC', 'Asia/Kolkata', 'Pacific/Auckland'],
    );
  });

  test('of two changes within one millisecond the later counts', async () => {
    for (const passMark of [41, 42, 43, 44])
      await world.call('updateSettings', { body: { passMark } });
    assert.equal((await world.call('getSettings')).body.passMark, 44);
  });
});

/** An answer without its own instants. */
const unclocked = (said: string): string =>
  JSON.stringify({ ...JSON.parse(said), asOf: null, outcomesUntil: null });
