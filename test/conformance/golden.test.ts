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
  const owners = new Map<string, string>();
  for (const { name, interviewers, labels, batches } of datasets) {
    const ids = [
      ...interviewers.map(({ id }) => id),
      ...labels.map(({ key }) => `label ${key}`),
      ...batches
        .flat()
        .flatMap(({ subject, source, id, data }) => [
          subject,
          `${source} ${id}`,
          ...(data?.person?.id ? [`person ${data.person.id}`] : []),
          ...(data?.person?.email ? [`mail ${data.person.email}`] : []),
        ]),
    ];
    for (const id of ids) {
      assert.equal(owners.get(id) ?? name, name, id);
      owners.set(id, name);
    }
    const unlimited = name === 'empty' ? [] : datasets.find((one) => one.name === name)!.questions;
    for (const { operation, query } of unlimited)
      assert.ok(query['interviewerId'] ?? query['label'], `${name}: ${operation} asks about all`);
  }
});

test('all is over a month before the earliest clock of a server', () => {
  const { serverClockAfter } = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as {
    serverClockAfter: string;
  };
  const last = Date.parse(serverClockAfter) - 31 * 86_400_000;
  const events = datasets.flatMap(({ batches }) => batches.flat());
  assert.ok(events.length > 4000);
  for (const { time, id } of events) assert.ok(Date.parse(time) < last, `${id} at ${time}`);
});
