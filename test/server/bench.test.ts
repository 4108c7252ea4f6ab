import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prepareWorkspace } from '../../bench/server/dataset.ts';
import { now, scope } from '../../bench/server/fixed.ts';
import { miss, outcome } from '../../bench/server/figures.ts';
import { Arrivals } from '../../bench/server/load/arrivals.ts';
import { viewsOf } from '../../bench/server/mix.ts';
import { lastYear, panels, yearBefore } from '../../bench/server/panels.ts';
import { percentile, slope } from '../../bench/server/statistics.ts';
import { history } from '../../bench/server/workspace.ts';
import { newWorld, type World } from './world.ts';

const interviewers = 3;

async function benchWorld(): Promise<
  World & { ask(path: string, init?: RequestInit): Promise<Response> }
> {
  const world = await newWorld('sqlite');
  const key = await world.store.write(scope, (writer) => prepareWorkspace(writer, interviewers));
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/cloudevents-batch+json',
  };
  return Object.assign(world, {
    ask: async (path: string, init: RequestInit = {}) =>
      world.app.request(path, { ...init, headers }),
  });
}

describe('What the benchmarks send', () => {
  test('the server stores every event of the history and of the load, each once', async () => {
    const world = await benchWorld();
    const send = async (events: object[]) => {
      const answer = await world.ask('/v1/events', {
        method: 'POST',
        body: JSON.stringify(events),
      });
      assert.equal(answer.status, 200, await answer.clone().text());
      assert.equal(((await answer.json()) as { stored: number }).stored, events.length);
    };
    for (const events of history(interviewers, now)) await send(events.slice(0, 500));
    const arrivals = new Arrivals('test', interviewers, 1);
    for (let batch = 0; batch < 100; batch += 1) await send(arrivals.batch());
  });

  test('every panel and view is answered', async () => {
    const world = await benchWorld();
    world.now = now;
    const paths = new Set([
      ...[lastYear, yearBefore].flatMap((span) => panels(span).map(({ path }) => path)),
      ...viewsOf(interviewers, 200),
    ]);
    for (const path of paths) {
      const answer = await world.ask(path);
      assert.equal(answer.status, 200, `${path}: ${await answer.text()}`);
    }
  });
});

describe('What the benchmarks say', () => {
  test('a percentile is a value that was measured, and no greater share exceeds it', () => {
    const values = Array.from({ length: 200 }, (_, place) => 200 - place);
    assert.equal(percentile(values, 0.5), 100);
    assert.equal(percentile(values, 0.99), 198);
    assert.equal(percentile(values, 1), 200);
  });

  test('a slope is that of the line nearest to the points', () => {
    assert.equal(slope([0, 1, 2, 3].map((x) => [x, 5 + 2 * x])), 2);
    assert.equal(
      slope([
        [0, 1],
        [1, 3],
        [2, 2],
      ]),
      0.5,
    );
  });

  test('a goal is missed by as many times as the figure is beyond it', () => {
    const line = { name: 'x', unit: 'ms', value: 75 } as const;
    assert.equal(miss({ ...line, goal: { most: 50 } }), 1.5);
    assert.equal(miss({ ...line, goal: { least: 150 } }), 2);
    assert.equal(outcome({ ...line, goal: { most: 75 } }), 'reached');
    assert.equal(outcome(line), '');
  });
});
