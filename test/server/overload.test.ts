import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd } from '../../src/server/routes/crowd.ts';
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
    { most: 3, mostOfWorkspace: 2 },
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

onEveryEngine('a server asked for more than it can do', (engine) => {
  test('answers by 200, 429 or 503 with Retry-After, says that it is well, and is so afterwards', async () => {
    const world = await newWorld(engine, {
      crowd: { most: 8, mostOfWorkspace: 6 },
      fairShare: { atOnce: 1, mostWaiting: 2 },
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
