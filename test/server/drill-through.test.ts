/** Every figure of the funnel can be listed: the candidates behind it are those it counts (#172). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { components } from '../../src/schema.ts';
import { applications, at, daysAgo, interviewer, store } from './applications.ts';
import { onEveryEngine, suiteWorld, type CallOptions } from './world.ts';

type Metric = components['schemas']['Metric'];
type Query = NonNullable<CallOptions['query']>;

onEveryEngine('the candidates behind a figure', (engine) => {
  const world = suiteWorld(engine, async (empty) => {
    const body = { key: 'client', name: 'Client', type: 'picklist', allowedValues: ['Acme'] };
    await empty.call('createLabel', { body });
    await interviewer(empty, 'a', { labels: { client: 'Acme' } });
    await interviewer(empty, 'b');
    for (const id of ['a', 'b']) {
      await store(
        empty,
        applications(id, id, 48, (one, index) => {
          const invited = daysAgo(40 - index * 0.75);
          one.registered(invited, { person: { name: `${id} ${index}` }, test: index % 11 === 0 });
          if (index % 4 === 0) return;
          one.started(invited + 3_600_000, 'resume');
          if (index % 4 === 1) one.completed(invited + 7_200_000, 'resume');
          if (index % 4 === 2)
            one.completed(invited + 7_200_000, 'resume').completed(invited + 9e6, 'voice');
          if (index % 5 === 1) one.knockedOut(invited + 10_000_000, 'voice');
          if (index % 6 === 1) one.decided(invited + 20_000_000, 'dismissed');
        }),
      );
    }
  });

  const window = { from: at(daysAgo(30)), to: at(daysAgo(0)) };
  const questions: Query[] = [
    {},
    window,
    { ...window, interviewerId: ['a'] },
    { ...window, label: ['client:Acme'], includeTest: true },
    { ...window, stage: 'voice' },
    { ...window, outcomesUntil: at(daysAgo(12)) },
  ];

  async function listed(query: Query): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const more: Query = cursor === null ? {} : { cursor };
      const { status, body } = await world.call('listCandidates', {
        query: { ...query, ...more, limit: 20 },
      });
      assert.equal(status, 200, JSON.stringify(body));
      ids.push(...body.data.map(({ id }: { id: string }) => id));
      cursor = body.page.nextCursor;
      if (cursor === null) assert.equal(body.page.total, ids.length);
    } while (cursor !== null);
    return ids;
  }

  test('are as many as its numerator and its denominator, and each is listed once', async () => {
    let listable = 0;
    for (const query of questions) {
      const { body: funnel } = await world.call('getFunnel', { query });
      const { body: summary } = await world.call('getSummary', { query });
      const figures: Metric[] = [
        ...Object.values<Metric>(funnel.metrics),
        ...Object.values<Metric>(funnel.dropOff),
        summary.passRate,
      ];
      for (const { metric, numerator, denominator } of figures) {
        const ids = await listed({ ...query, metric });
        assert.equal(ids.length, numerator, `${metric} ${JSON.stringify(query)}`);
        assert.equal(new Set(ids).size, ids.length);
        listable += ids.length;
        if (denominator === null) continue;
        const below = await listed({ ...query, metric, part: 'denominator' });
        assert.equal(below.length, denominator, `below ${metric} ${JSON.stringify(query)}`);
        assert.deepEqual(
          ids.filter((id) => !below.includes(id)),
          [],
        );
      }
    }
    assert.ok(listable > 500, 'the world has candidates behind its figures');
  });

  test('an unknown figure and the denominator of a count are refused with what would be right', async () => {
    const unknown = await world.call('listCandidates', { query: { metric: 'series.peak' } });
    assert.equal(unknown.status, 400);
    assert.match(unknown.body.errors[0].message, /rate\.response/);
    const count = await world.call('listCandidates', {
      query: { metric: 'funnel.started', part: 'denominator' },
    });
    assert.equal(count.status, 400);
    assert.equal(count.body.errors[0].pointer, '/query/part');
  });
});
