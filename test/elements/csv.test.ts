import { expect } from '@open-wc/testing';
import { parse as parseBesides } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { csv } from '../../src/elements/csv.ts';
import { hostile } from './fixtures/hostile.ts';
import { parse } from './fixtures/parse-csv.ts';

const trigger = /^[\s"'＂＇]*[=+\-@\t\r\n＝＋－＠]/;
const cellOf = (value: string | number | boolean | null) => parse(csv([[value, 'end']]))[0]?.[0];

/** What was written, from what a spreadsheet reads. */
const original = (cell: string) => (trigger.test(cell.slice(1)) ? cell.replace(/^'/, '') : cell);

describe('csv', () => {
  for (const [what, text] of [
    ['an equals sign', '=1+1'],
    ['a plus', '+1'],
    ['a minus', '-2+3+cmd|"/C calc"!A0'],
    ['an at sign', '@SUM(A1)'],
    ['a tab', '\t=1'],
    ['a carriage return', '\r=1'],
    ['a line feed', '\n=1'],
    ['spaces before it', '   =1'],
    ['a no-break space before it', '\u00a0=1'],
    ['a mark that does not show before it', '\ufeff\u200b=1'],
    ['a quote before it', '"=1'],
    ['an apostrophe before it', "'=1"],
    ['a full-width equals sign', '＝1+1'],
    ['a full-width plus', '＋1'],
    ['a full-width minus', '－1'],
    ['a full-width at sign', '＠SUM(A1)'],
    ['a small equals sign', '﹦1'],
  ] as const) {
    it(`makes text with ${what} harmless`, () => {
      expect(cellOf(text)).to.equal(`'${text}`);
    });
  }

  it('leaves numbers numbers and usual text alone', () => {
    for (const value of [-5, -0.25, 1e21, 0]) expect(cellOf(value)).to.equal(String(value));
    for (const text of ['Sales', '3 = three', 'a-b', '“Best” role', "D'Arcy", '', ' spaced ']) {
      expect(cellOf(text)).to.equal(text);
    }
    expect(cellOf(null)).to.equal('');
    expect(cellOf(true)).to.equal('true');
  });

  it('is read back as it was written, by two parsers, with no cell that starts a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'=+-@＝＋ \t\r\n"\',a1') }),
      fc.constantFrom(...hostile),
    );
    // Half of a pair is no character, and a file cannot hold it.
    const writable = text.filter((each) => !/\p{Surrogate}/u.test(each));
    const rows = fc.array(fc.array(writable, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const file = csv(written);
        const read = parse(file);
        expect(read.map((row) => row.map(original))).to.deep.equal(written);
        const options = { relax_column_count: true, record_delimiter: '\r\n' };
        expect(parseBesides(file, options)).to.deep.equal(read);
        for (const cell of read.flat()) expect(cell).not.to.match(/^[\s"＂]*[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});
