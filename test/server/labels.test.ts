import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interviewer, store } from './applications.ts';
import { event, onEveryEngine, start, steps, suiteWorld } from './world.ts';

onEveryEngine('labels', (engine) => {
  const world = suiteWorld(engine);
  const define = (body: object) => world.call('createLabel', { body });
  const patch = (interviewerId: string, labels: object) =>
    world.call('updateInterviewer', { path: { interviewerId }, body: { labels } });

  test('a key is made of the name, in small letters with underscores (#141)', async () => {
    const names: [string, string][] = [
      ['Client', 'client'],
      ['  Hiring Manager  ', 'hiring_manager'],
      ['Équipe №1', 'equipe_no1'],
      ['2nd choice!', 'nd_choice'],
      ['a'.repeat(100), 'a'.repeat(63)],
    ];
    for (const [name, key] of names) {
      const { status, body } = await define({ name, type: 'text' });
      assert.deepEqual([status, body.key, body.name], [201, key, name.trim()]);
    }
    const unnamed = await define({ name: '職種', type: 'text' });
    assert.deepEqual([unnamed.status, unnamed.body.errors[0].pointer], [422, '/key']);
    assert.equal((await define({ key: 'job', name: '職種', type: 'text' })).status, 201);
  });

  test('a key that is taken is a 409, however many define it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => define({ name: 'Rush', type: 'yes_no' })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [201, 409, 409, 409, 409]);
    const taken = answers.find(({ status }) => status === 409);
    assert.equal(taken?.body.errors[0].pointer, '/key');
  });

  test('a picklist has values, trimmed and each once; nothing else has any (#142)', async () => {
    const allowedValues = [' North ', 'South', 'North'];
    const { body } = await define({ name: 'Region', type: 'picklist', allowedValues });
    assert.deepEqual(body.allowedValues, ['North', 'South']);
    const wrong: [object, string][] = [
      [{ type: 'picklist' }, '/allowedValues'],
      [{ type: 'picklist', allowedValues: [] }, '/allowedValues'],
      [{ type: 'picklist', allowedValues: [' '] }, '/allowedValues/0'],
      [{ type: 'text', allowedValues: ['x'] }, '/allowedValues'],
      [{ type: 'date' }, '/type'],
      [{ type: 'text', key: 'Upper' }, '/key'],
      [{ type: 'text', name: ' ' }, '/name'],
    ];
    for (const [more, pointer] of wrong) {
      const answer = await define({ name: 'Wrong', ...more });
      assert.deepEqual([answer.status, answer.body.errors[0].pointer], [422, pointer]);
    }
  });

  test('definitions are listed by key', async () => {
    const { body } = await world.call('listLabels');
    const keys = body.data.map(({ key }: { key: string }) => key);
    assert.deepEqual(keys, keys.toSorted());
    assert.equal(body.page.total, keys.length);
  });

  test('each type takes its own values and gives them back (#144)', async () => {
    await define({ key: 'size', name: 'Size', type: 'number' });
    await define({ key: 'open', name: 'Open', type: 'yes_no' });
    await interviewer(world, 'typed');
    const right: [string, unknown][] = [
      ['client', 'Acme & Söhne <b>'],
      ['size', 0],
      ['size', -2.5],
      ['size', 1e9],
      ['open', false],
      ['region', 'South'],
    ];
    for (const [key, value] of right) {
      const { status, body } = await patch('typed', { [key]: value });
      assert.equal(status, 200);
      const label = body.labels.find((one: { key: string }) => one.key === key);
      assert.equal(label.value, value);
    }
    const wrong: [string, unknown, string][] = [
      ['client', 5, '/labels/client'],
      ['client', '', '/labels/client'],
      ['size', '5', '/labels/size'],
      ['size', 1e9 + 1, '/labels/size'],
      ['open', 'true', '/labels/open'],
      ['region', 'West', '/labels/region'],
      ['region', 'south', '/labels/region'],
    ];
    for (const [key, value, pointer] of wrong) {
      const { status, body } = await patch('typed', { [key]: value });
      assert.deepEqual([status, body.errors[0].pointer], [422, pointer], `${key} ${String(value)}`);
    }
  });

  test('the last assignment by time counts, in whatever order they come', async () => {
    await interviewer(world, 'timed');
    const assign = (time: number, value: string) =>
      event('label.assigned', 'timed', start - time, { key: 'client', value });
    await store(world, [
      assign(10, 'third'),
      event('label.removed', 'timed', start - 20, { key: 'client' }),
      assign(30, 'first'),
    ]);
    const labels = async () =>
      (await world.call('getInterviewer', { path: { interviewerId: 'timed' } })).body.labels;
    assert.deepEqual((await labels())[0].value, 'third');
    await store(world, [
      event('label.removed', 'timed', start - 5, { key: 'client' }),
      assign(15, 'second'),
    ]);
    assert.deepEqual(await labels(), []);
  });

  test('a required label is asked of every new interviewer and copy, and stays (#143)', async () => {
    await interviewer(world, 'older');
    await define({ key: 'needed', name: 'Needed', type: 'text', required: true });
    const without = await world.call('createInterviewer', { body: { title: 'Without', steps } });
    assert.deepEqual([without.status, without.body.errors[0].pointer], [422, '/labels/needed']);
    await interviewer(world, 'with', { labels: { needed: 'x' } });
    const off = await patch('with', { needed: null });
    assert.deepEqual([off.status, off.body.errors[0].pointer], [422, '/labels/needed']);
    const path = { interviewerId: 'with' };
    const bare = { copyLabels: false };
    assert.equal((await world.call('duplicateInterviewer', { path, body: bare })).status, 422);
    assert.equal((await world.call('duplicateInterviewer', { path })).status, 201);
    const older = { path: { interviewerId: 'older' }, body: { title: 'Still works' } };
    assert.equal((await world.call('updateInterviewer', older)).status, 200);
  });
});
