/** Compares the CSV of an answer with its JSON, value by value. */
import assert from 'node:assert/strict';
import type { OperationId } from '../../src/server/contract.ts';
import { readCsv, type Sheet } from './read-csv.ts';
import { operationOf, type CallOptions, type World } from './world.ts';

export type Query = NonNullable<CallOptions['query']>;
type Leaves = Map<string, string>;

/** Every value of a JSON answer that is not empty, by where it stands. */
function jsonLeaves(value: unknown, path = '', leaves: Leaves = new Map()): Leaves {
  if (Array.isArray(value) && /\d/.test(path) && value.every((item) => typeof item === 'string')) {
    jsonLeaves(value.join('; '), path, leaves);
  } else if (path === '.exclusions') {
    for (const { reason, count } of value as { reason: string; count: number }[])
      leaves.set(`.exclusions.${reason}`, String(count));
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) jsonLeaves(item, `${path}.${key}`, leaves);
  } else if (value !== null && value !== '') {
    leaves.set(path, String(value));
  }
  return leaves;
}

const lists = ['interviewerIds', 'labels', 'parts'];
const indexes = ['hour', 'weekday', 'tenth'];

/** The same of a file: what the JSON holds, without what the file adds. */
function csvLeaves({ header, tables }: Sheet): Leaves {
  const leaves: Leaves = new Map();
  const add = (path: string, text: string) => text !== '' && leaves.set(`.${path}`, text);
  const addPairs = (pairs: (readonly [string, string])[]) => {
    const counts = new Map<string, number>();
    for (const [key, text] of pairs) {
      const index = counts.get(key) ?? 0;
      counts.set(key, index + 1);
      add(lists.includes(key) ? `${key}.${index}` : key, text);
    }
  };
  addPairs(header.slice(1));
  addPairs((tables.get('values') ?? []).map((row) => [row['key']!, row['value']!]));
  for (const { name, title, currency, ...metric } of tables.get('metrics') ?? []) {
    assert.ok(title);
    assert.equal(currency !== '', metric['unit'] === 'money');
    for (const [column, text] of Object.entries(metric)) add(`${name}.${column}`, text);
  }
  const order = (tables.get('data') ?? []).map((row) => row['id']);
  for (const [name, rows] of tables) {
    if (['values', 'metrics', 'definitions'].includes(name)) continue;
    const counts = new Map<string, number>();
    for (const [position, { 'data.id': owner, ...row }] of rows.entries()) {
      const own = counts.get(owner ?? '') ?? 0;
      counts.set(owner ?? '', own + 1);
      const place =
        owner === undefined
          ? `${name}.${position}`
          : name.replace('data', `data.${order.indexOf(owner)}`) + `.${own}`;
      for (const [column, text] of Object.entries(row)) {
        if (column.endsWith('.title') || column === 'currency') continue;
        if (indexes.includes(column))
          assert.equal(Number(text), position + (column === 'weekday' ? 1 : 0));
        else
          add(
            column === 'count' && indexes.some((key) => key in row) ? place : `${place}.${column}`,
            text,
          );
      }
    }
  }
  return leaves;
}

/** Asks for both formats at one instant and compares all that they say; gives the file. */
export async function sameInBoth(
  world: World,
  operation: OperationId,
  query: Query,
): Promise<Sheet> {
  const json = await world.call(operation, { query: { ...query, format: 'json' } });
  const csv = await world.call(operation, { query: { ...query, format: 'csv' } });
  const said = `${operation} ${JSON.stringify(query)}`;
  assert.deepEqual([json.status, csv.status], [200, 200], said);
  const sheet = readCsv(csv.body);
  const asked = new Set(['asOf', ...operationOf(operation).parameters.query.names]);
  const answered = new Set(Object.keys(json.body));
  const header = sheet.header.filter(
    ([key]) => answered.has(key.split('.')[0]!) || !asked.has(key),
  );
  const [left, right] = [csvLeaves({ ...sheet, header }), jsonLeaves(json.body)];
  const different = [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => left.get(key) !== right.get(key))
    .map((key) => [key, left.get(key), right.get(key)]);
  assert.deepEqual(different, [], said);
  return sheet;
}
