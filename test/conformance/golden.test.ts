/** The golden datasets are those that the oracle answers, and hold what they have to. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { golden } from './golden/files.ts';
import { datasets } from './golden/index.ts';
import { operationIds } from './oracle/oracle.ts';

const folder = new URL('../../conformance/', import.meta.url);

test('the golden files are not stale: `npm run golden` writes them', () => {
  const files = golden();
  for (const { file, content } of files)
    assert.ok(readFileSync(new URL(file, folder), 'utf8') === content, `${file} is stale`);
  const there = readdirSync(folder).filter((file) => file.endsWith('.json'));
  assert.deepEqual(there.sort(), files.map(({ file }) => file).sort());
});

test('each dataset asks every operation that answers figures', () => {
  for (const { name, questions } of datasets) {
    const asked = new Set(questions.map(({ operation }) => operation));
    assert.deepEqual(
      operationIds.filter((id) => !asked.has(id)),
      [],
      name,
    );
  }
});

test('datasets do not touch one another', () => {
  const names = datasets.flatMap(({ interviewers, labels, batches }) => [
    ...interviewers.map(({ id }) => id),
    ...labels.map(({ key }) => key!),
    ...new Set(batches.flat().map(({ subject }) => subject)),
  ]);
  const own = (id: string) =>
    datasets.filter(({ interviewers, labels, batches }) =>
      [
        ...interviewers.map((one) => one.id),
        ...labels.map(({ key }) => key),
        ...batches.flat().map(({ subject }) => subject),
      ].includes(id),
    );
  for (const id of new Set(names)) assert.equal(own(id).length, 1, id);
});
