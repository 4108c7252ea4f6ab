import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suiteWorld } from './world.ts';

/** What is asked for by `Accept`, and what comes. */
const answers: [string, 'json' | 'csv' | 406][] = [
  ['', 'json'],
  ['*/*', 'json'],
  ['application/json', 'json'],
  ['text/csv', 'csv'],
  ['TEXT/CSV; charset=utf-8', 'csv'],
  ['text/*', 'csv'],
  ['application/*', 'json'],
  ['text/csv, */*', 'json'],
  ['text/csv, */*;q=0.9', 'csv'],
  ['application/json;q=0.5, text/csv;q=0.501', 'csv'],
  ['application/json;q=0.5,text/csv;q=0.5', 'json'],
  ['application/json; q=0, */*', 'csv'],
  ['text/csv;q=0, */*;q=0.1', 'json'],
  ['text/*;q=0.1, text/csv, application/json;q=0.2', 'csv'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
  ['text/csv;q=2', 406],
  ['text/html', 406],
  ['application/problem+json', 406],
  ['application/json;q=0', 406],
  ['*/*;q=0.000', 406],
  ['csv', 406],
  [';;,,=', 406],
];

describe('the format of an answer', () => {
  const world = suiteWorld('sqlite');
  const typeOf = async (accept: string, format?: string) => {
    const query: Record<string, string> = format === undefined ? {} : { format };
    const { status, headers } = await world.call('getFunnel', { query, headers: { accept } });
    if (status !== 200) return status;
    return headers.get('content-type')?.startsWith('text/csv') ? 'csv' : 'json';
  };

  for (const [accept, expected] of answers) {
    test(`is ${expected} for Accept: ${accept}`, async () => {
      assert.equal(await typeOf(accept), expected);
    });
  }

  test('is what the query says, whatever Accept says', async () => {
    for (const accept of ['text/html', 'application/json', 'text/csv']) {
      assert.equal(await typeOf(accept, 'csv'), 'csv');
      assert.equal(await typeOf(accept, 'json'), 'json');
    }
  });

  test('is JSON where there is no CSV, as ever', async () => {
    const headers = { accept: 'text/csv' };
    const { status, body } = await world.call('getSession', { headers });
    assert.deepEqual([status, body.workspace.id], [200, 'acme']);
  });
});
