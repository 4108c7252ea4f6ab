/** No text, however long, keeps a pattern of the document busy, and each says in words what it wants. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import type { OperationId } from '../../src/server/contract.ts';
import { document } from '../../src/server/document.ts';
import { onEveryEngine, suiteWorld, type CallOptions } from './world.ts';

/** Every pattern of a schema, wherever it stands. */
function patternsIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  const { pattern } = node as { pattern?: unknown };
  const own = typeof pattern === 'string' ? [pattern] : [];
  return [...own, ...Object.values(node).flatMap(patternsIn)];
}

const patterns = [...new Set(patternsIn([document['paths'], document['components']]))];
const words = document['x-pattern-words'] as Record<string, string>;

const linear = {
  plugins: { regexp },
  rules: {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'potential' }],
  },
} as const;

const faultsOf = (pattern: string) =>
  new Linter()
    .verify(`new RegExp(${JSON.stringify(pattern)}, 'u');`, linear as never)
    .map(({ message }) => message);

test('every pattern of the document takes no longer than its text is long', () => {
  assert.ok(patterns.length > 10);
  for (const pattern of patterns) assert.deepEqual(faultsOf(pattern), [], pattern);
});

test('one that takes longer is found', () => {
  assert.equal(faultsOf('^(?:a+)+$').length, 1);
});

test('the document has words for each of its patterns, and for no other', () => {
  assert.deepEqual(Object.keys(words).sort(), [...patterns].sort());
  for (const said of Object.values(words)) assert.match(said, /^must /);
});

onEveryEngine('a field that misses its pattern', (engine) => {
  const world = suiteWorld(engine);
  const told = async (operation: OperationId, options: CallOptions) =>
    (await world.call(operation, options)).body.errors;

  test('is told in words what it must be', async () => {
    const body = { name: ' ', type: 'text', key: 'Upper' };
    assert.deepEqual(await told('createLabel', { body: { ...body, key: 'upper' } }), [
      { pointer: '/name', message: 'must not be blank' },
    ]);
    assert.deepEqual(await told('createLabel', { body: { ...body, name: 'Name' } }), [
      {
        pointer: '/key',
        message: 'must be 1 to 63 small letters, digits or underscores, a letter first',
      },
    ]);
    assert.deepEqual(await told('listInterviewers', { query: { label: 'client' } }), [
      {
        pointer: '/query/label/0',
        message: 'must be the key of a label, a colon and a value, such as client:Acme',
      },
    ]);
  });

  test('is so where it is a name', async () => {
    const body = { resourceIds: ['a'], labels: { 'Not a key': 'x' } };
    const [error] = await told('assignLabels', { body });
    assert.match(error.message, /^has a name that must be /);
  });
});
