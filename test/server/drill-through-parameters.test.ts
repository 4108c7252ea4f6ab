/** What a list of the candidates behind a figure takes, and how it is paged (#172). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { components } from '../../src/schema.ts';
import { applications, at, daysAgo, hour, interviewer, store } from './applications.ts';
import type { Query } from './drill-cases.ts';
import { onEveryEngine, suiteWorld } from './world.ts';

type Definition = components['schemas']['MetricDefinition'];

onEveryEngine('a list of the candidates behind a figure', (engine) => {
  const world = suiteWorld(engine, async (empty) => {
    await interviewer(empty, 'a');
    await store(
      empty,
      applications('a', 'a', 12, (one, index) => {
        one.registered(daysAgo(9), { person: { name: `Person ${index % 3}` } });
        one.started(daysAgo(9) + hour, 'resume');
        if (index % 2 === 0) one.completed(daysAgo(8), 'resume');
      }),
    );
  });

  const list = (query: Query) => world.call('listCandidates', { query });

  async function refused(query: Query, name: string, message: RegExp): Promise<void> {
    const { status, body } = await list(query);
    assert.equal(status, 400, JSON.stringify(query));
    assert.equal(body.errors[0].pointer, `/query/${name}`);
    assert.match(body.errors[0].message, message);
  }

  const example: Record<string, string | number> = {
    criterionId: 'c',
    hour: 9,
    interviewerId: 'a',
    questionId: 'q',
    service: 'voice',
    stepId: 'resume',
    stepType: 'resume',
    tenth: 3,
    weekday: 2,
    agent: 'sms',
    timeZone: 'UTC',
    distinct: 'person',
    includeTest: true,
    part: 'denominator',
    stage: 'resume',
    from: at(daysAgo(9)),
    to: at(daysAgo(1)),
    asOf: at(daysAgo(0)),
    outcomesUntil: at(daysAgo(1)),
  } as never;

  test('listMetrics says what each takes: all of it is taken, and without what is required it is a 400', async () => {
    const { body } = await world.call('listMetrics');
    const listable = (body.data as Definition[]).filter((metric) => metric.listable);
    assert.ok(listable.length > 50);
    for (const { id, listable: parameters } of listable) {
      const names = parameters!.map(({ name }) => name);
      const all = Object.fromEntries(names.map((name) => [name, example[name]!]));
      const { status } = await list({ ...all, metric: id });
      assert.equal(status, 200, id);
      for (const { name, required } of parameters!) {
        if (!required) continue;
        const rest = Object.fromEntries(Object.entries(all).filter(([given]) => given !== name));
        await refused({ ...rest, metric: id }, name, new RegExp(`is required for ${id}`));
      }
      const odd = Object.keys(example).find(
        (name) => !names.includes(name as never) && name !== 'interviewerId' && name !== 'part',
      );
      assert.ok(odd);
      await refused({ ...all, [odd]: example[odd]!, metric: id }, odd, /does not belong to/);
    }
  });

  test('what would be right is said', async () => {
    await refused({ metric: 'series.peak' }, 'metric', /must be one of .*rate\.response/);
    await refused({ metric: 'funnel.started', part: 'denominator' }, 'part', /must be numerator/);
    await refused(
      { metric: 'spend.budget_used', part: 'denominator' },
      'part',
      /must be numerator/,
    );
    await refused({ metric: 'step.rate' }, 'stepId', /is required for step\.rate/);
    await refused(
      { metric: 'rate.pass', hour: 3 },
      'hour',
      /rate\.pass, which takes .*outcomesUntil/,
    );
    await refused({ hour: 3 }, 'hour', /needs metric/);
    await refused({ part: 'denominator' }, 'part', /needs metric/);
    const two = { metric: 'question.avg', stepId: 'voice', questionId: 'q' };
    await refused({ ...two, interviewerId: ['a', 'a'] }, 'interviewerId', /must be given once/);
    await refused({ metric: 'rate.pass', from: at(daysAgo(9)) }, 'to', /is needed/);
    await refused({ asOf: at(daysAgo(-1)) }, 'asOf', /must not be in the future/);
  });

  test('its pages are stable and hold each candidate once', async () => {
    for (const query of [
      { metric: 'rate.completion', part: 'denominator' },
      { metric: 'step.rate', stepId: 'resume' },
      { metric: 'engagement.daypart', hour: 1, part: 'denominator' },
    ]) {
      const whole = (await list(query)).body;
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const more: Query = cursor === null ? {} : { cursor };
        const { body } = await list({ ...query, ...more, limit: 5 });
        assert.equal(body.page.total, whole.page.total);
        ids.push(...body.data.map(({ id }: { id: string }) => id));
        cursor = body.page.nextCursor;
      } while (cursor !== null);
      assert.deepEqual(
        ids,
        whole.data.map(({ id }: { id: string }) => id),
        query.metric,
      );
    }
  });

  test('a list can be narrowed like any other, and read as of an instant in the past', async () => {
    const query = { metric: 'step.rate', stepId: 'resume' };
    assert.equal((await list(query)).body.page.total, 6);
    assert.equal((await list({ ...query, search: 'person 1' })).body.page.total, 2);
    // Nothing had been recorded before the clock of the world.
    assert.equal((await list({ ...query, asOf: at(daysAgo(1)) })).body.page.total, 0);
    assert.equal((await list({ asOf: at(daysAgo(1)) })).body.page.total, 0);
  });
});
