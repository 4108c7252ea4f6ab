import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compiledOperations, type OperationId } from '../../src/server/contract.ts';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { at, day, hour, interviewer } from './applications.ts';
import { dumpTables } from './catalog.ts';
import { measured } from '../measured.ts';
import { runs } from './runs.ts';
import { history, interviewerIds, retold, type Told } from './histories.ts';
import {
  newWorkspace,
  onEveryEngine,
  start,
  suiteWorld,
  type Engine,
  type Permission,
  type World,
} from './world.ts';

const permissions: Permission[] = [
  'postings:read',
  'postings:write',
  'candidates:read',
  'labels:write',
  'analytics:read',
  'events:write',
  'settings:write',
];
const window = { from: at(start - 30 * day), to: at(start - 10 * day) };

/** Every operation that answers figures. */
const analytics = compiledOperations
  .filter(({ needs, parameters }) => needs === 'analytics:read' && parameters.query.names.size > 0)
  .map(({ id }) => id);

const needed = (id: OperationId) => (id === 'getSeries' ? { series: 'interviews.volume' } : {});

/** Everything a page could read of a workspace, as text. */
async function answers(world: World, credential: string): Promise<string> {
  const asked = [
    world.call('listInterviewers', { credential }),
    world.call('listInterviewers', { credential, query: { label: 'client:acme' } }),
    world.call('listCandidates', { credential, query: { includeTest: true, limit: 200 } }),
    world.call('listCandidates', { credential, query: { search: 'bel', sort: 'top_rated' } }),
    world.call('getFunnel', { credential, query: { ...window, distinct: 'person' } }),
    ...analytics.flatMap((id) => [
      world.call(id, { credential, query: { ...needed(id), ...window, includeTest: true } }),
      world.call(id, { credential, query: { ...needed(id), ...window, interviewerId: 'a' } }),
    ]),
  ];
  const bodies = (await Promise.all(asked)).map(({ body }) => body);
  const seen: string[] = [];
  // Ids of people are made from their address and the workspace.
  return JSON.stringify(bodies).replaceAll(/pers_[\w.]+/g, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `person ${seen.indexOf(id)}`;
  });
}

/** A new workspace with both interviewers; `a` has had two workflows. */
async function newStage(world: World, id: string): Promise<string> {
  world.now = start - 35 * day;
  await newWorkspace(world, id);
  const credential = await world.keyOf(permissions, id);
  const options = { credential };
  await world.call('createLabel', { ...options, body: { key: 'client', name: 'C', type: 'text' } });
  const sms = { id: 'sms', type: 'conversational_sms', name: 'SMS', required: false };
  const resume = { id: 'resume', type: 'resume', name: 'Resume' };
  const voice = { id: 'voice', type: 'web_interview', name: 'Voice' };
  for (const one of interviewerIds)
    await interviewer(world, one, { steps: [resume, voice, sms] }, options);
  world.now = start - 20 * day;
  const path = { interviewerId: 'a' };
  await world.call('updateInterviewer', {
    ...options,
    path,
    body: { steps: [voice, { ...sms, required: true }] },
  });
  world.now = start;
  return credential;
}

async function send(world: World, credential: string, batches: readonly Told[][]): Promise<void> {
  for (const body of batches) {
    const { status, body: answer } = await world.call('ingestEvents', { body, credential });
    assert.equal(status, 200, JSON.stringify(answer));
  }
}

async function countBest(world: World, credential: string): Promise<void> {
  const body = { countedAttempt: 'best' };
  assert.equal((await world.call('updateSettings', { body, credential })).status, 200);
}

/** The answers of each engine to the same histories. */
const told: Record<Engine, string[]> = { sqlite: [], postgres: [] };

onEveryEngine('projections', (engine) => {
  const world = suiteWorld(engine);
  let number = 0;
  const stage = async () => {
    const id = `stage_${(number += 1)}`;
    return { id, credential: await newStage(world, id) };
  };

  const tablesOf = async (id: string) => {
    // The use of keys is counted a moment later, and is no part of the log.
    const { events, candidates, api_key_usage, ...others } = await dumpTables(world.store, id);
    assert.ok(api_key_usage);
    const own = (rows: Record<string, unknown>[]) =>
      rows.filter((row) => row['workspace_id'] === id);
    const rest = Object.entries(others).map(([table, rows]) => [table, own(rows)]);
    return { events: own(events), candidates: own(candidates), rest };
  };

  test('property: events in any order, late, repeated and in any batches give the same answers', async (t) => {
    await fc.assert(
      fc.asyncProperty(
        history.chain((events) => fc.tuple(fc.constant(events), retold(events))),
        async ([events, batches]) => {
          const inOrder = await stage();
          const shuffled = await stage();
          await send(world, inOrder.credential, [events]);
          await send(world, shuffled.credential, batches);
          assert.equal(
            await answers(world, shuffled.credential),
            await answers(world, inOrder.credential),
          );
        },
      ),
      { numRuns: runs(8), seed: 3, endOnFailure: true },
    );
    measured(t, {
      what: 'histories in any order, late and repeated: the same answers',
      engine,
      tried: runs(8),
    });
  });

  test('property: a rebuild from the log changes no row of any table', async (t) => {
    await fc.assert(
      fc.asyncProperty(history.chain(retold), async (batches) => {
        const { id, credential } = await stage();
        const half = batches.length / 2;
        await send(world, credential, batches.slice(0, half));
        await countBest(world, credential);
        await send(world, credential, batches.slice(half));
        const before = await tablesOf(id);
        const { events, candidates } = await rebuild(world.store, id);
        assert.deepEqual(await tablesOf(id), before);
        assert.equal(events, before.events.length);
        assert.equal(candidates, before.candidates.length);
      }),
      { numRuns: runs(6), seed: 5, endOnFailure: true },
    );
    measured(t, {
      what: 'histories rebuilt from the log: no row of any table differs',
      engine,
      tried: runs(6),
    });
  });

  test('property: the figures as of now are those read without', async (t) => {
    await fc.assert(
      fc.asyncProperty(history.chain(retold), async (batches) => {
        const { credential } = await stage();
        if (batches.length % 2 === 0) await countBest(world, credential);
        await send(world, credential, batches);
        world.now = start + hour;
        for (const id of analytics) {
          const query = { ...needed(id), ...window, includeTest: true };
          const live = await world.call(id, { credential, query });
          const past = await world.call(id, {
            credential,
            query: { ...query, asOf: at(world.now) },
          });
          assert.deepEqual(past.body, live.body, id);
        }
      }),
      { numRuns: runs(5), seed: 9, endOnFailure: true },
    );
    measured(t, {
      what: 'histories asked for as of now: the same figures as without',
      engine,
      tried: runs(5),
    });
  });

  test('answers of histories told to both engines are written down', async () => {
    for (const events of fc.sample(history, { numRuns: 5, seed: 21 })) {
      const { credential } = await stage();
      await send(world, credential, [events]);
      told[engine].push(await answers(world, credential));
    }
  });
});

test('both engines answer byte for byte alike', (context) => {
  if (told.postgres.length === 0) return context.skip('PostgreSQL is not covered');
  assert.equal(told.sqlite.length, 5);
  told.sqlite.forEach((answer, index) => assert.equal(told.postgres[index], answer));
});
