import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations } from '../../src/server/contract.ts';
import { cases, importsEnd, prepareCases } from './operation-cases.ts';
import { onEveryEngine, suiteWorld } from './world.ts';

/** What a caller may hope to write past the contract. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'id__proto__',
  'workspaceId',
  'workspace_id',
  'role',
  'createdAt',
  'revision',
  'polluted',
];

const value = { polluted: true, isAdmin: true };

onEveryEngine('fields the contract does not have', (engine) => {
  const world = suiteWorld(engine, prepareCases);

  for (const { id, bodies } of compiledOperations) {
    const json = bodies.has('application/json') || bodies.has('application/cloudevents+json');
    if (!json) continue;
    test(`${id} refuses them in its body by name`, async () => {
      for (const name of names) {
        const { body, ...options } = await cases[id].ok(world);
        const text = JSON.stringify({ ...(body as object), MARK: value });
        const answer = await world.call(id, { ...options, body: text.replace('MARK', name) });
        assert.equal(answer.status, 422, name);
        assert.equal(answer.body.errors[0].pointer, `/${name}`);
      }
      assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    });
  }

  for (const { id } of compiledOperations) {
    test(`${id} refuses them in its query by name`, async () => {
      for (const name of names) {
        const options = await cases[id].ok(world);
        const query = Object.fromEntries([...Object.entries(options.query ?? {}), [name, '1']]);
        const answer = await world.call(id, { ...options, query });
        assert.equal(answer.status, 400, name);
        assert.equal(answer.body.errors[0].pointer, `/query/${name}`);
      }
    });
  }

  test('imports begun above end', () => importsEnd(world));

  test('queries that repeat what is given once, hold NUL or nothing are 400', async () => {
    const bad = ['limit=1&limit=2', 'search=a%00b', 'cursor='];
    for (const query of bad) {
      const headers = { authorization: `Bearer ${world.key}` };
      const response = await world.app.request(`/v1/interviewers?${query}`, { headers });
      assert.equal(response.status, 400, query);
      const { errors } = (await response.json()) as { errors: { pointer: string }[] };
      assert.equal(errors[0]?.pointer, `/query/${query.slice(0, query.indexOf('='))}`);
    }
  });

  test('labels called as what every object has are labels like any other', async () => {
    const body = { key: 'constructor', name: 'Constructor', type: 'text', required: true };
    assert.equal((await world.call('createLabel', { body })).status, 201);
    const { steps } = (await world.call('getInterviewer', await cases.getInterviewer.ok(world)))
      .body;
    const without = await world.call('createInterviewer', { body: { title: 'Without', steps } });
    assert.equal(without.status, 422);
    assert.equal(without.body.errors[0].pointer, '/labels/constructor');
    const labels = { constructor: 'Acme' };
    const made = await world.call('createInterviewer', { body: { title: 'With', steps, labels } });
    assert.equal(made.status, 201);
    const named = await world.call('listInterviewers', { query: { label: 'constructor:acm' } });
    assert.equal(named.body.page.total, 1);
    const unknown = await world.call('listInterviewers', { query: { label: 'valueof:1' } });
    assert.equal(unknown.status, 400);
  });
});
