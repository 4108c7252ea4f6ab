import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { Application, at, daysAgo, hour, interviewer, log, minute, store } from './applications.ts';
import { dumpTables } from './catalog.ts';
import { onEveryEngine, start, suiteWorld, type Answer } from './world.ts';

onEveryEngine('label definitions', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    for (const id of ['a', 'b', 'c']) await interviewer(world, id);
  });
  const define = (body: object) => world.call('createLabel', { body });
  const get = (labelKey: string) => world.call('getLabel', { path: { labelKey } });
  const patch = (labelKey: string, body: object, headers = {}) =>
    world.call('updateLabel', { path: { labelKey }, body, headers });
  const remove = (labelKey: string, headers = {}) =>
    world.call('deleteLabel', { path: { labelKey }, headers });
  const assign = (resourceIds: string[], labels: object) =>
    world.call('assignLabels', { body: { resourceIds, labels } });
  const changes = async (key: string) =>
    (await world.call('listLabelChanges', { query: { key } })).body.data;
  const labelsOf = async (interviewerId: string) =>
    (await world.call('getInterviewer', { path: { interviewerId } })).body.labels.map(
      ({ key, value }: { key: string; value: unknown }) => [key, value],
    );
  const refused = ({ status, body }: Answer) => [status, body.errors?.[0].pointer];
  const picklist = (key: string) =>
    define({ key, name: key, type: 'picklist', allowedValues: ['North', 'South', 'East'] });

  test('one definition is read by its key, with its address and tag', async () => {
    const made = await define({ key: 'one', name: ' One ', type: 'text', description: '  ' });
    assert.equal(made.headers.get('location'), '/v1/labels/one');
    const read = await get('one');
    assert.deepEqual(read.body, made.body);
    assert.equal(read.headers.get('etag'), made.headers.get('etag'));
    assert.deepEqual([read.body.name, read.body.description], ['One', null]);
    assert.deepEqual(read.body.usage, { assignments: 0, missing: 3, values: null });
    const { data } = (await world.call('listLabels')).body;
    assert.deepEqual(data, [read.body]);
  });

  test('name, description, values and required change, each alone (#145)', async () => {
    await picklist('edited');
    let expected = (await get('edited')).body;
    const edits: object[] = [
      { name: 'Edited' },
      { description: 'Where.' },
      { description: null },
      { required: true },
      { required: false },
      { key: 'edited', type: 'picklist', name: 'Again' },
    ];
    for (const edit of edits) {
      expected = { ...expected, ...edit };
      assert.deepEqual((await patch('edited', edit)).body, expected, JSON.stringify(edit));
    }
    const values = await patch('edited', { allowedValues: [' West', 'North', 'West', 'South'] });
    assert.deepEqual(values.body.allowedValues, ['West', 'North', 'South']);
  });

  test('key and type stay for ever, and values belong to a picklist (#141, #142)', async () => {
    await picklist('fixed');
    await define({ key: 'words', name: 'Words', type: 'text' });
    const wrong: [string, object, string][] = [
      ['fixed', { key: 'other' }, '/key'],
      ['fixed', { type: 'text' }, '/type'],
      ['fixed', { allowedValues: [] }, '/allowedValues'],
      ['fixed', { allowedValues: ['ok', '  '] }, '/allowedValues/1'],
      ['fixed', { name: ' ' }, '/name'],
      ['fixed', { removedValues: 'keep' }, '/removedValues'],
      ['fixed', { allowedValues: ['North'], removedValues: 'ask' }, '/removedValues'],
      ['fixed', { createdAt: at(start) }, '/createdAt'],
      ['words', { allowedValues: ['x'] }, '/allowedValues'],
    ];
    const before = [(await get('fixed')).body, (await get('words')).body];
    for (const [key, body, pointer] of wrong)
      assert.deepEqual(refused(await patch(key, body)), [422, pointer], JSON.stringify(body));
    assert.deepEqual([(await get('fixed')).body, (await get('words')).body], before);
  });

  test('an edit or deletion of what changed since it was read is a 412, a use of it is none', async () => {
    await picklist('raced');
    const tag = { 'if-match': (await get('raced')).headers.get('etag') ?? '' };
    await assign(['a'], { raced: 'North' });
    assert.notEqual((await get('raced')).headers.get('etag'), tag['if-match']);
    assert.equal((await patch('raced', { name: 'First' }, tag)).status, 200);
    assert.equal((await patch('raced', { name: 'Second' }, tag)).status, 412);
    assert.equal((await remove('raced', tag)).status, 412);
    assert.equal((await get('raced')).body.name, 'First');
  });

  test('removing a value in use asks to keep or clear, and says where it is (#142)', async () => {
    await picklist('asked');
    await assign(['a', 'b'], { asked: 'North' });
    await assign(['c'], { asked: 'South' });
    const unused = await patch('asked', { allowedValues: ['North', 'South'] });
    assert.equal(unused.status, 200);
    const before = [(await get('asked')).body, await log(world)];
    const asks = await patch('asked', { allowedValues: ['South'], name: 'Renamed' });
    assert.deepEqual(refused(asks), [409, '/removedValues']);
    assert.match(asks.body.errors[0].message, /keep or clear: 2 carry North/);
    assert.deepEqual([(await get('asked')).body, await log(world)], before);

    const kept = await patch('asked', { allowedValues: ['South'], removedValues: 'keep' });
    assert.deepEqual(kept.body.usage.values, [
      { value: 'South', assignments: 1, allowed: true },
      { value: 'North', assignments: 2, allowed: false },
    ]);
    assert.deepEqual(await labelsOf('a'), [
      ['asked', 'North'],
      ['raced', 'North'],
    ]);
    const found = await world.call('listInterviewers', { query: { label: 'asked:North' } });
    assert.equal(found.body.page.total, 2);
    assert.deepEqual(refused(await assign(['c'], { asked: 'North' })), [422, '/labels/asked']);
    const path = { interviewerId: 'a' };
    const copy = await world.call('duplicateInterviewer', { path });
    assert.deepEqual(await labelsOf(copy.body.id), await labelsOf('a'));
    await assign([copy.body.id], { asked: null });
    // What is kept asks nothing a second time.
    assert.equal((await patch('asked', { allowedValues: ['South', 'West'] })).status, 200);

    const cleared = await patch('asked', { allowedValues: ['South'], removedValues: 'clear' });
    assert.deepEqual(cleared.body.usage.values, [
      { value: 'South', assignments: 1, allowed: true },
    ]);
    assert.deepEqual(await labelsOf('a'), [['raced', 'North']]);
    const [last] = await changes('asked');
    assert.deepEqual([last.action, last.assignments], ['updated', 2]);
  });

  test('deleting takes the label off everybody and says off how many (#145)', async () => {
    await picklist('gone');
    await assign(['a', 'b'], { gone: 'East' });
    const before = (await get('gone')).body;
    assert.equal(before.usage.assignments, 2);
    assert.deepEqual((await remove('gone')).body, { key: 'gone', assignments: 2 });
    assert.equal((await get('gone')).status, 404);
    assert.equal((await remove('gone')).status, 404);
    for (const id of ['a', 'b'])
      assert.ok(!(await labelsOf(id)).some(([key]: string[]) => key === 'gone'));
    const filtered = await world.call('listInterviewers', { query: { label: 'gone:East' } });
    assert.equal(filtered.status, 400);
    const [last, first] = await changes('gone');
    const { name, description, type, allowedValues, required } = before;
    const definition = { name, description, type, allowedValues, required };
    assert.deepEqual(
      [last.action, last.before, last.after, last.assignments],
      ['deleted', definition, null, 2],
    );
    assert.match(last.changedBy, /^key_/);
    assert.deepEqual([first.action, first.before, first.after], ['created', null, definition]);
  });

  test('of yes/no, how many interviewers say which, and of text and numbers none (#147)', async () => {
    await define({ key: 'remote', name: 'Remote', type: 'yes_no' });
    await assign(['a', 'b'], { remote: true });
    await assign(['c'], { remote: false });
    assert.deepEqual((await get('remote')).body.usage.values, [
      { value: 'true', assignments: 2, allowed: true },
      { value: 'false', assignments: 1, allowed: true },
    ]);
    await assign(['c'], { remote: null });
    const { values } = (await get('remote')).body.usage;
    assert.deepEqual(values[1], { value: 'false', assignments: 0, allowed: true });
    await remove('remote');
    for (const type of ['number', 'text']) {
      assert.equal((await define({ key: 'free', name: 'Free', type })).body.usage.values, null);
      await remove('free');
    }
  });

  test('a key that was deleted is free for a label of another type, also at once', async () => {
    for (const type of ['number', 'yes_no', 'text']) {
      assert.equal((await define({ key: 'phoenix', name: 'Phoenix', type })).body.type, type);
      const value = { number: 5, yes_no: true, text: 'x' }[type];
      assert.equal((await assign(['a'], { phoenix: value })).status, 200);
      assert.equal((await remove('phoenix')).body.assignments, 1);
    }
  });

  test('answers as of before a deletion stay, whatever has the key now, also after a rebuild', async () => {
    await store(world, new Application('x', 'b').registered(daysAgo(3)).events);
    await define({ key: 'dated', name: 'Dated', type: 'text' });
    await assign(['b'], { dated: 'Acme' });
    const ask = async (label: string, asOf?: number) => {
      const query = { label, ...(asOf === undefined ? {} : { asOf: at(asOf) }) };
      const { status, body } = await world.call('getFunnel', { query });
      return status === 200
        ? JSON.stringify({ ...body, asOf: 0, outcomesUntil: 0, labels: [] })
        : status;
    };
    world.now += minute;
    const asOf = world.now;
    const said = await ask('dated:acme');
    assert.match(String(said), /"value":1/);
    world.now += hour;
    assert.equal((await remove('dated')).body.assignments, 1);
    world.now += hour;
    assert.equal(await ask('dated:acme'), 400);
    assert.equal(await ask('dated:acme', asOf), said);
    await define({ key: 'dated', name: 'Dated', type: 'number' });
    await assign(['b'], { dated: 7 });
    world.now += hour;
    assert.equal(await ask('dated:acme'), 400);
    assert.equal(await ask('dated:7'), said);
    await rebuild(world.store, 'acme');
    assert.equal(await ask('dated:acme', asOf), said);
    assert.equal(await ask('dated:7'), said);
  });

  test('a rebuild changes no row, whatever was kept, cleared and deleted above', async () => {
    const before = await dumpTables(world.store, 'acme');
    await rebuild(world.store, 'acme');
    assert.deepEqual(await dumpTables(world.store, 'acme'), before);
  });

  test('every change is noted with who made it, and a refused one is not', async () => {
    const editor = await world.keyOf(['labels:read', 'labels:write']);
    const path = { labelKey: 'noted' };
    const options = { credential: editor, path };
    await define({ key: 'noted', name: 'Noted', type: 'text' });
    await world.call('updateLabel', { ...options, body: { required: true } });
    await world.call('updateLabel', { ...options, body: { type: 'number' } });
    await world.call('updateLabel', { ...options, body: { required: false } });
    const noted = await changes('noted');
    assert.deepEqual(
      noted.map(({ action }: { action: string }) => action),
      ['updated', 'updated', 'created'],
    );
    assert.deepEqual([noted[1].before.required, noted[1].after.required], [false, true]);
    const [by, other] = [noted[0].changedBy, noted[2].changedBy];
    assert.notEqual(by, other);
    const all = (await world.call('listLabelChanges')).body;
    assert.equal(all.data[0].changedBy, by);
    assert.ok(all.page.total > noted.length);
  });

  test('a workspace has at most 200 labels', async () => {
    const { total } = (await world.call('listLabels')).body.page;
    for (let number = total; number < 200; number += 1)
      await define({ key: `filler_${number}`, name: 'Filler', type: 'text' });
    const more = await define({ key: 'one_more', name: 'More', type: 'text' });
    assert.deepEqual(refused(more), [422, '']);
    await remove('filler_199');
    assert.equal((await define({ key: 'one_more', name: 'More', type: 'text' })).status, 201);
  });
});
