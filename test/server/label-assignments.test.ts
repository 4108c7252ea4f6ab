import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { hour, interviewer, log, store } from './applications.ts';
import { dumpTables } from './catalog.ts';
import { event, onEveryEngine, start, suiteWorld, type Answer } from './world.ts';

onEveryEngine('labels on interviewers', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    const define = (body: object) => world.call('createLabel', { body });
    await define({ key: 'client', name: 'Client', type: 'picklist', allowedValues: ['Acme', 'Ö'] });
    await define({ key: 'team', name: 'Team', type: 'text' });
    await define({ key: 'seats', name: 'Seats', type: 'number' });
    await define({ key: 'urgent', name: 'Urgent', type: 'yes_no' });
    for (const id of ['a', 'b', 'c', 'd']) await interviewer(world, id);
  });
  const assign = (resourceIds: string[], labels: object, more: object = {}) =>
    world.call('assignLabels', { body: { resourceIds, labels }, ...more });
  const labelsOf = async (interviewerId: string) =>
    Object.fromEntries(
      (await world.call('getInterviewer', { path: { interviewerId } })).body.labels.map(
        ({ key, value }: { key: string; value: unknown }) => [key, value],
      ),
    );
  const pointers = ({ status, body }: Answer) => [
    status,
    ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer),
  ];

  test('are set and taken off on one and on many, with a report for each (#144)', async () => {
    const first = await assign(['a'], { client: 'Acme', seats: 4 });
    assert.deepEqual([first.body.changed, first.body.unchanged], [1, 0]);
    const many = await assign(['b', 'a', 'c'], { client: 'Acme', seats: null });
    assert.deepEqual([many.body.changed, many.body.unchanged], [3, 0]);
    assert.deepEqual(
      many.body.items.map((item: { resourceId: string; changedKeys: string[] }) => [
        item.resourceId,
        item.changedKeys,
      ]),
      [
        ['b', ['client']],
        ['a', ['seats']],
        ['c', ['client']],
      ],
    );
    assert.deepEqual(many.body.items[1].labels, [
      { key: 'client', name: 'Client', type: 'picklist', value: 'Acme' },
    ]);
    const off = await assign(['a', 'b', 'd'], { client: null });
    assert.deepEqual([off.body.changed, off.body.unchanged], [2, 1]);
    assert.deepEqual(await labelsOf('c'), { client: 'Acme' });
    assert.deepEqual(await labelsOf('a'), {});
  });

  test('there is room for those of a candidate, which no interviewer of the same id takes for its own (#148)', async () => {
    const all = { workspaceId: 'acme', interviewerIds: null };
    const assignments = () =>
      world.call('getLabel', { path: { labelKey: 'client' } }).then(({ body }) => body.usage);
    await assign(['d'], { client: null });
    const before = await assignments();
    await world.store.write(all, ({ trx }) =>
      trx
        .insertInto('label_assignments')
        .values({
          workspace_id: 'acme',
          resource_type: 'candidate',
          resource_id: 'd',
          key: 'client',
          value: '"Acme"',
          value_key: 'acme',
          value_micros: null,
          assigned_at: world.now,
          removed_at: null,
        })
        .execute(),
    );
    assert.deepEqual(await labelsOf('d'), {});
    assert.deepEqual(await assignments(), before);
    const query = { label: 'client:Acme' };
    const found = (await world.call('listInterviewers', { query })).body.data;
    assert.ok(!found.some(({ id }: { id: string }) => id === 'd'));
    await assign(['d'], { client: 'Ö' });
    await assign(['d'], { client: null });
    const stayed = await world.store.write(all, ({ trx }) =>
      trx
        .deleteFrom('label_assignments')
        .where('resource_type', '=', 'candidate')
        .returning(['resource_id', 'removed_at'])
        .execute(),
    );
    assert.deepEqual(stayed, [{ resource_id: 'd', removed_at: null }]);
  });

  test('each type takes its own values and no other (#141, #144)', async () => {
    const right: [string, unknown][] = [
      ['client', 'Ö'],
      ['team', ' Nord <b>&amp;</b> '],
      ['team', 'x'.repeat(500)],
      ['seats', 0],
      ['seats', -1e9],
      ['seats', 1e9],
      ['seats', 0.000001],
      ['seats', 999_999_999.123456],
      ['urgent', false],
      ['urgent', true],
    ];
    for (const [key, value] of right) {
      assert.equal((await assign(['d'], { [key]: value })).status, 200, `${key} ${String(value)}`);
      assert.deepEqual((await labelsOf('d'))[key], value);
    }
    const before = await labelsOf('d');
    const wrong: [string, unknown][] = [
      ['client', 'acme'],
      ['client', 'Acme '],
      ['client', true],
      ['client', ''],
      ['team', '   '],
      ['team', ''],
      ['team', 'x'.repeat(501)],
      ['team', 5],
      ['seats', '5'],
      ['seats', 1e9 + 1],
      ['seats', 0.0000001],
      ['seats', 1.1234567],
      ['seats', true],
      ['urgent', 'true'],
      ['urgent', 1],
      ['urgent', ['x']],
      ['nothing', 'x'],
    ];
    for (const [key, value] of wrong) {
      const answer = await assign(['d'], { [key]: value });
      const where = [answer.status, answer.body.errors[0].pointer];
      assert.deepEqual(where, [422, `/labels/${key}`], `${key} ${JSON.stringify(value)}`);
    }
    assert.deepEqual(await labelsOf('d'), before);
  });

  test('all or nothing: each finding names the interviewer or label, and none is changed', async () => {
    const before = [await log(world), await dumpTables(world.store, 'acme')];
    const labels = { client: 'Nobody', team: 'Fine', seats: 'x' };
    const answer = await assign(['a', 'nobody', 'b', 'none'], labels);
    assert.deepEqual(pointers(answer), [
      422,
      '/resourceIds/1',
      '/resourceIds/3',
      '/labels/client',
      '/labels/seats',
    ]);
    assert.deepEqual([await log(world), await dumpTables(world.store, 'acme')], before);
  });

  test('what is no value of any label is said once, by what it may be', async () => {
    const cases: [unknown, string][] = [
      [{ a: 1 }, 'must be string, number, boolean or null'],
      [['Acme'], 'must be string, number, boolean or null'],
      ['x'.repeat(501), 'must NOT have more than 500 characters'],
      ['', 'must NOT have fewer than 1 characters'],
    ];
    for (const [value, message] of cases) {
      const { status, body } = await assign(['a'], { team: value });
      assert.deepEqual([status, body.errors], [422, [{ pointer: '/labels/team', message }]]);
    }
  });

  test('one to 200 different interviewers, and labels of which there is at least one', async () => {
    const wrong: [object, string][] = [
      [{ resourceIds: [], labels: { team: 'x' } }, '/resourceIds'],
      [{ resourceIds: ['a', 'a'], labels: { team: 'x' } }, '/resourceIds'],
      [{ resourceIds: Array.from({ length: 201 }, (_, n) => `x${n}`), labels: {} }, '/resourceIds'],
      [{ resourceIds: ['a'], labels: {} }, '/labels'],
      [{ resourceType: 'candidate', resourceIds: ['a'], labels: { team: 'x' } }, '/resourceType'],
      [{ resourceIds: ['a'], labels: { Team: 'x' } }, '/labels/Team'],
    ];
    for (const [body, pointer] of wrong) {
      const answer = await world.call('assignLabels', { body });
      assert.deepEqual([answer.status, answer.body.errors[0].pointer], [422, pointer]);
    }
  });

  test('a write is the same kind of event as ingestion sends, and nothing where nothing changes', async () => {
    const before = (await log(world)).length;
    await assign(['a', 'b'], { team: 'North' });
    await assign(['a', 'b'], { team: 'North', seats: null });
    await assign(['a'], { team: null });
    const written = (await log(world))
      .slice(before)
      .map(({ type, interviewer_id, data }) => [type, interviewer_id, JSON.parse(data)]);
    assert.deepEqual(written, [
      ['label.assigned', 'a', { key: 'team', value: 'North' }],
      ['label.assigned', 'b', { key: 'team', value: 'North' }],
      ['label.removed', 'a', { key: 'team' }],
    ]);
  });

  test('a write counts over all before it, also over one that says it is of the future', async () => {
    await store(world, [
      event('label.assigned', 'c', start + hour, { key: 'team', value: 'Future' }),
    ]);
    await assign(['c'], { team: 'Now' });
    assert.equal((await labelsOf('c')).team, 'Now');
    await assign(['c'], { team: null });
    assert.equal((await labelsOf('c')).team, undefined);
  });

  test('a rebuild from the log changes no row of any table', async () => {
    const before = await dumpTables(world.store, 'acme');
    await rebuild(world.store, 'acme');
    assert.deepEqual(await dumpTables(world.store, 'acme'), before);
  });

  test('each changed interviewer has a new revision, and no other', async () => {
    const tag = async (interviewerId: string) =>
      (await world.call('getInterviewer', { path: { interviewerId } })).headers.get('etag') ?? '';
    const [a, b] = [await tag('a'), await tag('b')];
    await assign(['a', 'b'], { team: 'North' });
    const patch = (interviewerId: string, etag: string) =>
      world.call('updateInterviewer', {
        path: { interviewerId },
        headers: { 'if-match': etag },
        body: { title: 'Renamed' },
      });
    assert.equal((await patch('a', a)).status, 412);
    assert.equal((await patch('b', b)).status, 200);
  });

  test('labels are no tags: an extracted tag changes no label, nor a label a tag (#146)', async () => {
    await store(world, [
      event('application.registered', 'cand', start, {
        interviewerId: 'a',
        person: { name: 'Ada' },
      }),
      event('tag.extracted', 'cand', start, { interviewerId: 'a', tag: 'team', value: 'South' }),
    ]);
    assert.equal((await labelsOf('a')).team, 'North');
    const tagged = await world.call('listInterviewers', { query: { label: 'team:South' } });
    assert.equal(tagged.body.page.total, 0);
    const asCandidate = await assign(['cand'], { team: 'South' });
    assert.deepEqual(pointers(asCandidate), [422, '/resourceIds/0']);
  });

  test('two hundred interviewers are one write', async () => {
    const ids = Array.from({ length: 200 }, (_, number) => `many-${number}`);
    for (const id of ids) await interviewer(world, id);
    const before = (await log(world)).length;
    const answer = await assign(ids, { client: 'Acme', urgent: true });
    assert.deepEqual([answer.body.changed, answer.body.items.length], [200, 200]);
    assert.equal((await log(world)).length, before + 400);
    const recorded = (await log(world)).slice(before).map((row) => row.recorded_at);
    assert.equal(new Set(recorded).size, 1);
    const label = await world.call('getLabel', { path: { labelKey: 'client' } });
    assert.equal(label.body.usage.values[0].assignments, 201);
    const deleted = await world.call('deleteLabel', { path: { labelKey: 'urgent' } });
    assert.equal(deleted.body.assignments, 201);
  });
});

onEveryEngine('required labels', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    for (let number = 0; number < 5; number += 1) {
      world.now += 1000;
      await interviewer(world, `i${number}`);
    }
    const define = (key: string, required: boolean) =>
      world.call('createLabel', { body: { key, name: key.toUpperCase(), type: 'text', required } });
    await define('client', true);
    await define('team', true);
    await define('extra', false);
  });
  const missing = async (query = {}) => (await world.call('listMissingLabels', { query })).body;
  const assign = (resourceIds: string[], labels: object) =>
    world.call('assignLabels', { body: { resourceIds, labels } });

  test('those without are listed with what they lack, the newest first, and go on working (#143)', async () => {
    await assign(['i1'], { client: 'x', team: 'y' });
    await assign(['i3'], { team: 'y' });
    const { data, page } = await missing();
    assert.equal(page.total, 4);
    assert.deepEqual(
      data.map((row: { resourceId: string; missing: { key: string }[] }) => [
        row.resourceId,
        row.missing.map(({ key }) => key).join(),
      ]),
      [
        ['i4', 'client,team'],
        ['i3', 'client'],
        ['i2', 'client,team'],
        ['i0', 'client,team'],
      ],
    );
    assert.deepEqual(data[1], {
      resourceType: 'interviewer',
      resourceId: 'i3',
      title: 'Interviewer i3',
      status: 'active',
      missing: [{ key: 'client', name: 'CLIENT' }],
    });
    const path = { interviewerId: 'i4' };
    const renamed = await world.call('updateInterviewer', { path, body: { title: 'Still works' } });
    assert.equal(renamed.status, 200);
    const { usage } = (await world.call('getLabel', { path: { labelKey: 'client' } })).body;
    assert.deepEqual([usage.assignments, usage.missing], [1, 4]);
  });

  test('the list has pages, and a cursor of another list is refused', async () => {
    const whole = (await missing()).data;
    const pages = [];
    let cursor: string | null = null;
    do {
      const { data, page }: { data: object[]; page: { nextCursor: string | null; total: number } } =
        await missing({ limit: 3, ...(cursor ? { cursor } : {}) });
      assert.equal(page.total, 4);
      pages.push(...data);
      cursor = page.nextCursor;
    } while (cursor);
    assert.deepEqual(pages, whole);
    const { page } = (await world.call('listInterviewers', { query: { limit: 1 } })).body;
    const other = await world.call('listMissingLabels', { query: { cursor: page.nextCursor } });
    assert.equal(other.status, 400);
  });

  test('one cannot be taken off, only changed; what is not required can', async () => {
    await assign(['i1'], { extra: 'z' });
    const off = await assign(['i1', 'i3'], { client: null, extra: null });
    assert.deepEqual([off.status, off.body.errors[0].pointer], [422, '/labels/client']);
    assert.equal((await assign(['i1'], { client: 'other', extra: null })).status, 200);
  });

  test('a label is required from its change on, and what lacked it is listed until it has it', async () => {
    const path = { labelKey: 'extra' };
    await world.call('updateLabel', { path, body: { required: true } });
    assert.equal((await missing()).page.total, 5);
    await assign(['i0', 'i1', 'i2', 'i3', 'i4'], { client: 'x', team: 'y', extra: 'z' });
    assert.deepEqual(await missing(), { data: [], page: { nextCursor: null, total: 0 } });
    await world.call('deleteLabel', { path });
    assert.equal((await missing()).page.total, 0);
  });
});
