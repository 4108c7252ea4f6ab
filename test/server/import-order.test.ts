import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseCsv } from '../../src/server/ingest/import/csv.ts';
import { utf8Pieces } from '../../src/server/ingest/import/text.ts';
import { eventsOf, file, fixture, plan } from '../fixtures/import/sources.ts';

/** The records of a file of the fixture: the header and the rows, line breaks inside them kept. */
function records(name: 'candidates.csv' | 'stages.csv'): { header: string; rows: string[] } {
  const [header = '', ...rows] = fixture(name)
    .trimEnd()
    .split(/\n(?=A-\d)/);
  return { header, rows };
}

const candidates = records('candidates.csv');
const stages = records('stages.csv');
const sameRows = (rows: string[]) =>
  fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });

test('property: rows in any order, some of them twice, are the same set of events', async () => {
  const byId = async (files?: Parameters<typeof plan>[0]) => {
    const read = await plan(files);
    assert.deepEqual(read.problems, []);
    const events = await eventsOf(read);
    assert.equal(read.counts.events, events.length);
    return new Map(events.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((e) => [e.id, e]));
  };
  const expected = await byId();
  assert.equal(expected.size, 63);
  await fc.assert(
    fc.asyncProperty(
      sameRows(candidates.rows),
      fc.subarray(candidates.rows),
      sameRows(stages.rows),
      fc.subarray(stages.rows),
      async (candidateRows, candidatesAgain, stageRows, stagesAgain) => {
        const text = (head: string, rows: string[]) => [head, ...rows].join('\n');
        const shuffled = await byId({
          candidates: text(candidates.header, [...candidateRows, ...candidatesAgain]),
          stages: text(stages.header, [...stagesAgain, ...stageRows]),
        });
        assert.deepEqual(shuffled, expected);
      },
    ),
    { numRuns: 25, seed: 7 },
  );
});

test('property: where the bytes are cut into pieces changes nothing', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '山', '👩', ' ', ',', '"', '\n', '\r'),
  });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 9 }),
      async (rows, ending, pieceSize) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join(ending);
        const fault = (found: object) => assert.fail(JSON.stringify(found));
        const read: string[][] = [];
        const pieces = utf8Pieces(file(text, pieceSize)(), fault);
        for await (const batch of parseCsv(pieces, fault)) read.push(...batch.map((r) => r.cells));
        const filled = rows.filter((row) => row.some((value) => value.trim() !== ''));
        assert.deepEqual(read, filled);
      },
    ),
    { numRuns: 200, seed: 11 },
  );
});
