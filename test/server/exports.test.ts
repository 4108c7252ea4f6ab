import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { compiledOperations, type OperationId } from '../../src/server/contract.ts';
import { definitions } from '../../src/server/metrics/registry/index.ts';
import { hostile } from '../elements/fixtures/hostile.ts';
import { Application, at, daysAgo, interviewer, store } from './applications.ts';
import { sameInBoth, type Query } from './csv-leaves.ts';
import { readCsv } from './read-csv.ts';
import { onEveryEngine, suiteWorld, type Answer, type CallOptions } from './world.ts';

const formulas = [
  ...[
    '=1+1',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' \u00a0=1',
    '"=1',
    "'=1",
    '\ufeff=1',
  ],
  ...['＝1', '＋1', '－1', '＠A1', '﹦1', 'a,"b"\r\nc', '-', '- 5', "'", "''", "O'Hara", 'Zoë 李'],
  ...hostile.filter((text) => text.isWellFormed() && !text.includes('\0')).slice(0, 100),
];
const runs = /^[\s"＂]*[=+\-@\t\r\n＝＋－＠]/;
const number = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;

onEveryEngine('a CSV file', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await world.call('createLabel', { body: { key: 'client', name: '=Client', type: 'text' } });
    await interviewer(world, 'a', { title: '=cmd|calc', labels: { client: '＝2+3' } });
    await store(world, [
      ...formulas.flatMap((name, index) => {
        const person = { name, phone: '+1 604 555 0100' };
        const one = new Application(`f-${index}`, 'a').registered(daysAgo(2), { person });
        return one.completed(daysAgo(1), 'resume', { score: -4, min: -10, max: 10 }).events;
      }),
      ...['constructor', 'in_currency', 'voice'].flatMap((service, index) => {
        const charge = { service, amountMinor: -250 - index, currency: 'USD' };
        return new Application('f-0', 'a').add('cost.charged', daysAgo(index + 1), charge).events;
      }),
    ]);
  });
  const file = (operation: OperationId, query: Query = {}, more: CallOptions = {}) =>
    world.call(operation, { ...more, query: { ...query, format: 'csv' } });
  const week = { from: '2026-02-23T08:00:00Z', to: '2026-03-02T08:00:00Z' };
  const series = { ...week, series: 'spend.by_service' };

  test('has no cell that a spreadsheet would run, and gives every text back', async () => {
    const asked = { search: '', label: 'client:＝2' };
    for (const [operation, query] of [
      ['listCandidates', { limit: 200, search: '', label: 'client:＝2' }],
      ['listInterviewers', asked],
      ['getSpend', {}],
      ['getSeries', series],
    ] as const) {
      const { cells } = await sameInBoth(world, operation, query);
      for (const cell of cells) assert.ok(!runs.test(cell) || number.test(cell), cell);
    }
    const { tables } = readCsv((await file('listCandidates', { limit: 200 })).body);
    const names = tables.get('data')?.map((row) => row['person.name']);
    assert.deepEqual(names?.sort(), [...formulas].sort());
  });

  test('leaves negative numbers numbers', async () => {
    const { body } = await file('getSpend');
    assert.match(body, /\r\nvoice,-252,USD,/);
  });

  test('puts the currency beside every amount', async () => {
    const { tables } = readCsv((await file('getSeries', series)).body);
    const day = tables.get('buckets')?.find((row) => row['value'] !== '0');
    assert.deepEqual(
      [day?.['value'], day?.['parts.constructor'], day?.['parts.voice'], day?.['currency']],
      ['-252', '', '-252', 'USD'],
    );
    assert.equal(tables.get('metrics')?.[0]?.['currency'], 'USD');
  });

  test('says what was asked, parameters that the answer does not repeat included', async () => {
    const query = { ...week, series: 'interviews.volume', stepType: 'resume', interviewerId: 'a' };
    const { header } = readCsv((await file('getSeries', query)).body);
    const said = new Map(header);
    assert.deepEqual(
      ['operation', 'window.from', 'timeZone', 'asOf', 'interviewerIds', 'stepType'].map((key) =>
        said.get(key),
      ),
      [
        ...['getSeries', at(Date.parse(week.from)), 'America/Vancouver', at(world.now)],
        ...['a', 'resume'],
      ],
    );
    const listed = new Map(readCsv((await file('listCandidates', { search: 'x' })).body).header);
    assert.deepEqual(
      [...listed],
      [
        ['operation', 'listCandidates'],
        ['asOf', at(world.now)],
        ['search', 'x'],
        ['distinct', 'application'],
        ['includeTest', 'false'],
        ['sort', 'most_recent'],
        ['limit', '50'],
      ],
    );
  });

  test('carries the registry’s definition of every figure', async () => {
    const known = new Map(definitions.map((definition) => [definition.id as string, definition]));
    for (const { id, offersCsv } of compiledOperations) {
      if (!offersCsv) continue;
      const { tables } = readCsv((await file(id, id === 'getSeries' ? series : {})).body);
      const rows = [...(tables.get('metrics') ?? []), ...(tables.get('definitions') ?? [])];
      assert.equal(rows.length > 0, id !== 'listCandidates', id);
      for (const row of rows) {
        const { title, definition, unit } = known.get(row['metric']!)!;
        assert.deepEqual([row['title'], row['definition'], row['unit']], [title, definition, unit]);
      }
    }
  });

  test('has the same columns when there is nothing', async () => {
    const none = { search: 'nobody is called this' };
    const columns = ({ body }: Answer) =>
      parse(body, { record_delimiter: '\r\n' }).filter(
        (_, index, all: string[][]) => all[index - 1]?.[0] === 'table',
      );
    for (const id of ['listCandidates', 'listInterviewers'] as const)
      assert.deepEqual(columns(await file(id, none)), columns(await file(id)));
  });

  test('comes as a file named after the dates in the zone of the answer', async () => {
    const nameOf = async (operation: OperationId, query: Query) => {
      const { headers } = await file(operation, query);
      assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8; header=present');
      return headers.get('content-disposition');
    };
    const tokyo = { timeZone: 'Asia/Tokyo', from: '2026-01-31T15:00:00Z', to: week.to };
    for (const [name, operation, query] of [
      ['getFunnel-2026-02-23-2026-03-02', 'getFunnel', week],
      ['getFunnel-2026-02-01-2026-03-02', 'getFunnel', tokyo],
      ['getSpend-all-time', 'getSpend', {}],
      ['listInterviewers-all-time', 'listInterviewers', {}],
      ['listCandidates-start-2026-03-02', 'listCandidates', { to: week.to }],
    ] as const)
      assert.equal(await nameOf(operation, query), `attachment; filename="screenkit-${name}.csv"`);
  });

  test('of a list names its next page, and the pages hold every row once', async () => {
    const rows: string[] = [];
    let query: Query = { limit: 7, label: 'client:＝2', sort: 'oldest' };
    for (;;) {
      const { headers, body } = await file('listCandidates', query);
      rows.push(
        ...readCsv(body)
          .tables.get('data')!
          .map((row) => row['id']!),
      );
      const [, next] = /^<\?(.*)>; rel="next"$/.exec(headers.get('link') ?? '') ?? [];
      if (next === undefined) break;
      const { format, ...rest } = Object.fromEntries(new URLSearchParams(next));
      assert.equal(format, 'csv');
      query = rest;
    }
    const { body } = await world.call('listCandidates', { query: { limit: 200, sort: 'oldest' } });
    assert.deepEqual(
      rows,
      body.data.map(({ id }: { id: string }) => id),
    );
  });

  test('takes a cursor that a JSON page gave', async () => {
    const { body } = await world.call('listCandidates', { query: { limit: 2 } });
    const { status } = await file('listCandidates', { limit: 2, cursor: body.page.nextCursor });
    assert.equal(status, 200);
  });

  test('has an ETag of its own, and is not sent again while it is the same', async () => {
    const json = (await world.call('getFunnel')).headers.get('etag') ?? '';
    const csv = (await file('getFunnel')).headers.get('etag') ?? '';
    assert.notEqual(csv, json);
    const again = async (etag: string) =>
      (await file('getFunnel', {}, { headers: { 'if-none-match': etag } })).status;
    assert.deepEqual([await again(csv), await again(json)], [304, 200]);
  });

  test('of candidates is kept nowhere', async () => {
    const { headers } = await file('listCandidates');
    assert.deepEqual([headers.get('cache-control'), headers.get('etag')], ['no-store', null]);
  });

  test('needs the permission of the operation, and errors stay problems', async () => {
    const credential = await world.keyOf(['labels:read']);
    for (const { id, offersCsv } of compiledOperations) {
      if (!offersCsv) continue;
      const headers = { accept: 'text/csv' };
      const refused = await world.call(id, { credential, headers, query: { format: 'csv' } });
      assert.deepEqual([refused.status, refused.body.code], [403, 'forbidden'], id);
      const nobody = await file(id, {}, { credential: null });
      assert.deepEqual([nobody.status, nobody.body.code], [401, 'unauthorized'], id);
    }
    const wrong = await file('getFunnel', { from: week.from });
    assert.equal(wrong.headers.get('content-type'), 'application/problem+json');
    const pdf = await world.call('getFunnel', { query: { format: 'pdf' } });
    assert.equal(pdf.body.errors[0].pointer, '/query/format');
  });
});
