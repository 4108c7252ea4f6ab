import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';
import { insertImport } from '../../src/server/store/imports.ts';
import { log } from './applications.ts';
import { onEveryEngine, steps, suiteWorld } from './world.ts';

const mapping = {
  source: 'urn:ats:test',
  timeZone: 'UTC',
  candidates: { id: 'Id', interviewer: 'Role', registeredAt: 'Applied' },
  steps,
};
const rows = 'Id,Role,Applied\n1,Baker,2026-02-01\n2,Baker,2026-02-02\n3,Cook,2026-02-03\n';

onEveryEngine('imports over HTTP', (engine) => {
  const faults: unknown[] = [];
  const world = suiteWorld(engine, undefined, { onError: (error) => faults.push(error) });
  const form = (parts: Record<string, string | object>) => {
    const body = new FormData();
    for (const [name, part] of Object.entries(parts)) {
      const text = typeof part === 'string' ? part : JSON.stringify(part);
      body.append(name.replace(/ .*/, ''), new Blob([text]), name);
    }
    return body;
  };
  const begin = (parts: Record<string, string | object>, query = {}) =>
    world.call('createImport', { body: form(parts), query });
  const ended = async (importId: string) => {
    for (;;) {
      const { body } = await world.call('getImport', { path: { importId } });
      if (body.status !== 'running') return body;
      await setTimeout(5);
    }
  };
  const run = async (...begun: Parameters<typeof begin>) => {
    const { status, body, headers } = await begin(...begun);
    assert.equal(status, 202, JSON.stringify(body));
    assert.equal(headers.get('location'), `/v1/imports/${body.id}`);
    return ended(body.id);
  };

  test('rehearse without storing, import, and change nothing when repeated', async () => {
    const parts = { mapping, candidates: rows };
    const counted = { rows: 3, candidates: 3, interviewers: 2, events: 3 };
    const before = await log(world);
    const rehearsed = await run(parts, { dryRun: true });
    assert.deepEqual(
      [rehearsed.status, rehearsed.dryRun, rehearsed.progress],
      ['succeeded', true, 1],
    );
    assert.deepEqual(rehearsed.counts, {
      ...counted,
      interviewersCreated: 2,
      eventsStored: 3,
      eventsRepeated: 0,
    });
    assert.deepEqual(await log(world), before);
    const imported = await run(parts);
    assert.deepEqual(imported.counts, rehearsed.counts);
    assert.equal((await world.call('listCandidates')).body.page.total, 3);
    const after = await log(world);
    const again = await run(parts);
    assert.deepEqual(again.counts, {
      ...counted,
      interviewersCreated: 0,
      eventsStored: 0,
      eventsRepeated: 3,
    });
    assert.deepEqual(await log(world), after);
  });

  test('with a bad row store nothing and name file, line, column and value', async () => {
    const before = await log(world);
    const bad = `${rows}4,Waiter,someday\n5,Waiter,2026-02-31\n`;
    const { status, problemCount, problems } = await run({ mapping, candidates: bad });
    assert.deepEqual([status, problemCount], ['failed', 2]);
    const [first] = problems;
    assert.deepEqual(
      [first.file, first.line, first.column, first.value],
      ['candidates', 5, 'Applied', 'someday'],
    );
    assert.deepEqual(await log(world), before);
    const { body } = await world.call('listInterviewers', { query: { search: 'waiter' } });
    assert.equal(body.page.total, 0);
  });

  test('with a form that cannot be meant are refused by the name of the part', async () => {
    const columns = { ...mapping.candidates, id: '' };
    const wrong: [Record<string, string | object>, string][] = [
      [{ candidates: rows }, '/mapping'],
      [{ mapping }, '/candidates'],
      [{ mapping, candidates: rows, notes: 'x' }, '/notes'],
      [{ mapping, candidates: rows, 'candidates again': rows }, '/candidates'],
      [{ mapping: { ...mapping, timeZone: 'Mars' }, candidates: rows }, '/mapping/timeZone'],
      [
        { mapping: { ...mapping, candidates: columns }, candidates: rows },
        '/mapping/candidates/id',
      ],
      [{ mapping: { ...mapping, shape: 'round' }, candidates: rows }, '/mapping/shape'],
      [{ mapping, candidates: rows, stages: 'Id,Stage,At\n' }, '/mapping/stages'],
    ];
    for (const [parts, pointer] of wrong) {
      const { status, body } = await begin(parts);
      assert.deepEqual([status, body.errors[0].pointer], [422, pointer], pointer);
    }
    const unread = await begin({ mapping: '{"source":', candidates: rows });
    assert.equal(unread.status, 400);
  });

  test('that are no form at all are a 400 or 415', async () => {
    const send = (contentType: string) =>
      world.call('createImport', { body: 'x', headers: { 'content-type': contentType } });
    assert.equal((await send('multipart/form-data')).status, 400);
    assert.equal((await send('multipart/form-data; boundary=b')).status, 400);
    assert.equal((await send('text/csv')).status, 415);
  });

  /** As a process left it that was killed meanwhile, half done. */
  const left = async (import_id: string) => {
    const counts = { rows: 0, candidates: 0, interviewers: 0, interviewersCreated: 0 };
    const none = {
      counts: JSON.stringify({ ...counts, events: 0, eventsStored: 0, eventsRepeated: 0 }),
      ...{ problem_count: 0, problems: '[]' },
    };
    const row = { workspace_id: 'acme', import_id, caller: 'key', dry_run: 0, ...none };
    await world.store.write({ workspaceId: 'acme', interviewerIds: null }, (writer) =>
      insertImport(writer, {
        ...{ ...row, status: 'running', progress_millionths: 500_000 },
        ...{ created_at: world.now, finished_at: null },
      }),
    );
  };

  test('of a process that was killed have failed, and say that nothing was stored', async () => {
    await left('imp_left');
    const read = async () =>
      (await world.call('getImport', { path: { importId: 'imp_left' } })).body;
    if (world.store.engine.name === 'postgres') {
      const { status, progress } = await read();
      assert.deepEqual([status, progress], ['running', 0.5], 'another process may carry it out');
      world.now += 60_000;
    }
    const { status, finishedAt, problemCount, problems } = await read();
    assert.deepEqual([status, finishedAt, problemCount], ['failed', null, 1]);
    assert.match(problems[0].message, /nothing was stored/);
  });

  test('that others have taken for given up store nothing', async () => {
    const before = await log(world);
    const parts = { mapping: { ...mapping, source: 'urn:ats:late' }, candidates: rows };
    const { body } = await begin(parts);
    world.now += 60_000;
    const { status } = await ended(body.id);
    if (world.store.engine.ownsWriting)
      return assert.equal(status, 'succeeded', 'nobody else is there');
    assert.equal(status, 'failed');
    while (!faults.some((fault) => String(fault).includes(body.id))) await setTimeout(5);
    assert.deepEqual(await log(world), before);
    assert.equal((await ended(body.id)).status, 'failed');
  });

  test('several at once all end, each with its own', async () => {
    const begun = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        begin({
          mapping: { ...mapping, source: `urn:ats:${index}` },
          candidates: rows.replaceAll(/^(\d)/gm, `${index}-$1`),
        }),
      ),
    );
    for (const { body } of begun) assert.equal((await ended(body.id)).status, 'succeeded');
  });
});
