import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd, crowdOfWriters, type CrowdOptions } from '../../src/server/routes/crowd.ts';
import type { Task, TaskReply } from '../../src/server/routes/task.ts';
import { prepareCases, cases } from './operation-cases.ts';
import { newWorkspace, newWorld, onEveryEngine } from './world.ts';

const request = new Request('http://localhost');
const taskOf = (workspaceId: string, operation: Task['operation'] = 'listInterviewers') =>
  ({ operation, principal: { scope: { workspaceId, interviewerIds: null } } }) as Task;

test('a full server sends away whoever comes next, and lets in again once somebody has left', async () => {
  const inside: (() => void)[] = [];
  const perform = crowd(
    () => new Promise<TaskReply>((resolve) => inside.push(() => resolve({ status: 200, body: 1 }))),
    { ...crowdOfWriters, few: 3, most: 3, refusalTakes: 0 },
  );
  const ask = (workspaceId: string, operation?: Task['operation']) =>
    perform(taskOf(workspaceId, operation), request);
  const first = [ask('busy'), ask('busy')];
  await assert.rejects(ask('busy'), { code: 'too_many_requests' });
  first.push(ask('quiet'));
  await assert.rejects(ask('quiet'), { code: 'unavailable' });
  first.push(ask('', 'getHealth'));
  assert.equal(inside.length, 4);
  for (const leave of inside) leave();
  await Promise.all(first);
  const again = ask('busy');
  inside.at(-1)?.();
  assert.equal(((await again) as TaskReply).status, 200);
});

/** A server whose requests are answered when the test says so, by the clock of the test. */
function heldCrowd(options: Partial<CrowdOptions>) {
  let now = 0;
  const waiting: (() => void)[] = [];
  const perform = crowd(
    () =>
      new Promise<TaskReply>((resolve) => waiting.push(() => resolve({ status: 200, body: 1 }))),
    {
      ...{ ...crowdOfWriters, few: 4, most: 1000, shareOfWorkspace: 1, refusalTakes: 0 },
      ...{ clock: () => now, ...options },
    },
  );
  const ask = () => perform(taskOf('busy'), request);
  /** How many more are let in before one is sent away. */
  async function letIn(): Promise<number> {
    for (let count = 0; ; count += 1) {
      const before = waiting.length;
      const asked = ask().catch(() => undefined);
      await Promise.resolve();
      if (waiting.length === before) {
        await asked;
        return count;
      }
      if (count > 500) return count;
    }
  }
  async function answer(count: number, each: number): Promise<void> {
    for (const leave of waiting.splice(0, count)) {
      now += each;
      leave();
      await new Promise(setImmediate);
    }
  }
  return { waiting, letIn, answer };
}

test('as many are let in as can be answered in the longest time that anybody waits', async () => {
  const { waiting, letIn, answer } = heldCrowd({ longestWait: 1000 });
  assert.equal(await letIn(), 16, 'four times a few, as long as nobody knows the pace');
  await answer(waiting.length - 5, 100);
  const few = await letIn();
  assert.ok(few >= 4 && few <= 6, `about ten may wait at 100 ms each; beside 5 came ${few}`);
  await answer(2, 1);
  assert.ok((await letIn()) >= 2, 'whoever leaves makes room');
});

test('of a crowd that stays fewer are let in, until half of those have left', async () => {
  const { waiting, letIn, answer } = heldCrowd({
    longestWait: 2000,
    staying: { after: 300, few: 4, longestWait: 500 },
  });
  await letIn();
  await answer(waiting.length - 1, 50);
  await answer(1, 300);
  const burst = await letIn();
  assert.ok(burst >= 30, `who come at one time are let in: ${burst}`);
  await answer(10, 50);
  assert.equal(await letIn(), 0, 'ten have left, and nobody comes in their place');
  await answer(waiting.length - 8, 50);
  const calm = await letIn();
  assert.ok(calm >= 1 && calm <= 4, `about ten may wait now; beside 8 came ${calm}`);
  await answer(waiting.length - 1, 50);
  assert.ok((await letIn()) >= 20, 'the crowd has gone');
});

test('whoever is sent away and asks again at once is told after a moment only', async () => {
  let leave = () => {};
  const perform = crowd(
    () => new Promise<TaskReply>((resolve) => (leave = () => resolve({ status: 200, body: 1 }))),
    { ...crowdOfWriters, few: 1, most: 1, shareOfWorkspace: 1, refusalTakes: 50 },
  );
  const first = perform(taskOf('busy'), request);
  const begun = performance.now();
  for (let time = 0; time < 3; time += 1)
    await assert.rejects(perform(taskOf('busy'), request), { code: 'too_many_requests' });
  assert.ok(performance.now() - begun >= 140);
  leave();
  assert.equal((await first).status, 200);
});

onEveryEngine('a server asked for more than it can do', (engine) => {
  test('answers by 200, 429 or 503 with Retry-After, says that it is well, and is so afterwards', async () => {
    const world = await newWorld(engine, {
      crowd: { ...crowdOfWriters, few: 8, most: 8, shareOfWorkspace: 3 / 4 },
      fairShare: { atOnce: 1, muchAtOnce: 1, mostWaiting: 2 },
    });
    await prepareCases(world);
    await newWorkspace(world, 'other');
    const other = await world.keyOf(['postings:read', 'analytics:read'], 'other');
    const batch = await cases.ingestEvents.ok(world);
    const asked = Array.from({ length: 20 }, (_, place) => [
      world.call('getSummary'),
      world.call('listInterviewers'),
      world.call('listInterviewers', { credential: other }),
      ...(place === 0 ? [world.call('ingestEvents', batch)] : []),
    ]).flat();
    const health = await world.call('getHealth');
    assert.equal(health.status, 200);
    const answers = await Promise.all(asked);
    const statuses = answers.map(({ status }) => status);
    for (const status of [200, 429, 503]) assert.ok(statuses.includes(status), `${status}`);
    for (const { status, headers, body } of answers) {
      if (status === 200) continue;
      assert.ok(status === 429 || status === 503, `${status}`);
      assert.equal(headers.get('retry-after'), '1');
      assert.equal(headers.get('content-type'), 'application/problem+json');
      assert.ok(['too_many_requests', 'unavailable'].includes(body.code));
    }
    for (const operation of ['getSummary', 'listInterviewers', 'listCandidates'] as const)
      assert.equal((await world.call(operation)).status, 200);
    const { status } = await world.call('ingestEvents', await cases.ingestEvents.ok(world));
    assert.equal(status, 200);
  });
});
