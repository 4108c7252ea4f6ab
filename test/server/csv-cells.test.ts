import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csv } from '../../src/server/routes/csv/cells.ts';
import { hostile } from '../elements/fixtures/hostile.ts';
import { original } from './read-csv.ts';

const read = (text: string): string[][] => parse(text, { record_delimiter: '\r\n' });

test('text that a spreadsheet would run gets an apostrophe', () => {
  for (const text of [
    ...['=1+1', '+1', '-2+3+cmd|"/C calc"!A0', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '   =1'],
    ...['\u00a0=1', '\ufeff\u200b=1', '"=1', "'=1", '＝1+1', '＋1', '－1', '＠SUM(A1)', '﹦1'],
  ])
    assert.deepEqual(read(csv([[text]])), [[`'${text}`]]);
});

test('numbers stay numbers and usual text stays as it is', () => {
  for (const value of [-5, -0.25, 1e21, 5e-324, 0, true, false])
    assert.equal(csv([[value]]), `${value}\r\n`);
  for (const text of ['Sales', '3 = three', 'a-b', "D'Arcy", ' spaced ', 'Zoë 李 🦊'])
    assert.equal(csv([[text]]), `${text}\r\n`);
  assert.equal(csv([['a', null, undefined, '']]), 'a,,,\r\n');
});

test('every record is as wide as the widest', () => {
  assert.equal(csv([['a'], [], ['b', 'c,d', 1]]), 'a,,\r\n,,\r\nb,"c,d",1\r\n');
});

test('is read back as it was written, with no cell that starts a formula', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'=+-@＝＋ \t\r\n"\',a1') }),
    fc.constantFrom(...hostile),
  );
  const writable = text.filter((each) => each.isWellFormed());
  const rows = fc.array(fc.array(writable, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (written) => {
      const found = read(csv(written));
      assert.deepEqual(
        found.map((row) => row.map(original)),
        written,
      );
      for (const cell of found.flat()) assert.doesNotMatch(cell, /^[\s"＂]*[=+\-@\t\r＝＋－＠]/);
    }),
  );
});
