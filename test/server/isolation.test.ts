import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations, type OperationId } from '../../src/server/contract.ts';
import { Application, interviewer, store } from './applications.ts';
import { prepareRival, settings, singing, wordyEvents } from './canary.ts';
import { dumpOf } from './catalog.ts';
import { cases, importsEnd, prepareCases } from './operation-cases.ts';
import { questions, told } from './questions-by-id.ts';
import { readStream } from './stream.ts';
import { event, onEveryEngine, start, steps, suiteWorld, type CallOptions } from './world.ts';

onEveryEngine('two workspaces', (engine) => {
  let rival: Awaited<ReturnType<typeof prepareRival>>;
  const world = suiteWorld(engine, async (world) => {
    rival = await prepareRival(world);
    await prepareCases(world);
  });
  const theirs = {
    interviewerId: 'canary-keeper',
    candidateId: 'canary-candidate',
    personId: 'canary-person',
  };

  /** What the answer says, with all its headers. */
  async function heard(id: OperationId, options: CallOptions): Promise<string> {
    if (id === 'streamEvents') return readStream(world, options);
    const { status, headers, body } = await world.call(id, options);
    return JSON.stringify([status, [...headers], body]);
  }

  test('the other workspace is there to be heard', async () => {
    assert.ok(singing(await dumpOf(world.store, 'rival')));
    for (const id of ['listInterviewers', 'listCandidates', 'listLabels', 'getSession'] as const)
      assert.ok(singing(await heard(id, { credential: rival.key })), id);
    const live = { credential: rival.key, headers: { 'last-event-id': '0' } };
    assert.ok(singing(await heard('streamEvents', live)));
  });

  for (const { id, offersCsv } of compiledOperations) {
    test(`${id} lets nothing of it be heard, asked for it or not`, async () => {
      const path = { ...theirs, importId: rival.importId, ...rival.ids };
      const own = await cases[id].ok(world);
      const asked: CallOptions[] = [own, { ...own, path }, { ...own, headers: {} }];
      if (id === 'streamEvents') asked.push({ headers: { 'last-event-id': '0' } });
      if (offersCsv) asked.push({ ...own, query: { ...own.query, format: 'csv' } });
      const status = ['400', '404', '409', '422'] as const;
      for (const code of status) {
        const made = await cases[id][code]?.(world);
        if (made && !('status' in made)) asked.push(made);
      }
      for (const options of asked) {
        const text = await heard(id, options);
        assert.ok(!singing(text.replaceAll(/canary-(?:keeper|candidate)/g, '')), text);
      }
    });
  }

  test('ids of the other workspace are as absent as ids of none', async () => {
    const ids = { ...theirs, labelKey: 'canary', importId: rival.importId, ...rival.ids };
    for (const { operation, ask, names } of questions) {
      const id = ids[names];
      const [foreign, absent] = await Promise.all([
        world.call(operation, ask(id)),
        world.call(operation, ask('absent')),
      ]);
      assert.equal(foreign.status, 404, operation);
      assert.deepEqual(told(foreign), told(absent), operation);
    }
  });

  test('filters and searches for what the other has find nothing', async () => {
    for (const operation of ['listInterviewers', 'listCandidates'] as const) {
      const { body } = await world.call(operation, { query: { search: 'canary' } });
      assert.deepEqual([body.data, body.page.total], [[], 0]);
    }
    const label = { query: { label: 'canary:Canary' } };
    const answers = [
      await world.call('listInterviewers', label),
      await world.call('getFunnel', label),
    ];
    for (const { status } of answers) assert.equal(status, 400);
  });

  test('what the other has taken is free here: ids, slugs, labels, events, keys', async () => {
    const headers = { 'idempotency-key': 'canary' };
    const label = { key: 'canary', name: 'Ours', type: 'text' };
    const made = await world.call('createLabel', { body: label, headers });
    assert.deepEqual([made.status, made.body.name], [201, 'Ours']);
    await interviewer(world, 'canary-keeper', { ...settings, title: 'Ours' });
    await store(world, wordyEvents('canary-keeper'));
    const repeated = [event('interviewer.expired', 'canary-keeper', start)];
    await store(world, repeated);
    const other = await world.call('ingestEvents', { body: repeated, credential: rival.key });
    assert.deepEqual(other.body, { received: 1, stored: 1, repeated: 0 });
  });

  test('totals, spend and ratings count nothing of the other', async () => {
    await interviewer(world, 'fresh', { steps });
    await store(world, new Application('fresh', 'fresh').registered(start).events);
    const { body } = await world.call('getInterviewer', { path: { interviewerId: 'fresh' } });
    assert.deepEqual(body.stats.candidates, 1);
    assert.deepEqual([body.spend.spent.amountMinor, body.csat.responses], [0, 0]);
    const query = { search: 'nobody of either' };
    assert.equal((await world.call('listCandidates', { query })).body.page.total, 0);
  });

  test('imports begun above end', () => importsEnd(world));
});
