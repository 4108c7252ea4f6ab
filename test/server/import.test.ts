import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { readImport } from '../../src/server/ingest/import/import.ts';
import {
  type Event,
  eventsOf,
  file,
  fixture,
  type Mapping,
  mapping,
  now,
  plan,
  refusals,
} from '../fixtures/import/sources.ts';

const registered = (events: Event[], name: string) => {
  const found = events.find(
    (event) => event.type === 'application.registered' && event.data.person.name === name,
  );
  assert.ok(found?.type === 'application.registered', `${name} is registered`);
  return found;
};
const ids = (events: Event[]) => events.map((event) => event.id).toSorted();

test('an export is counted before anything is stored', async () => {
  const { counts, problems, problemCount, interviewers } = await plan();
  assert.deepEqual(problems, []);
  assert.equal(problemCount, 0);
  assert.deepEqual(counts, {
    rows: 65,
    candidates: 30,
    interviewers: 3,
    interviewersCreated: 3,
    events: 63,
  });
  assert.deepEqual(
    interviewers.map(({ title, deadlineAt, steps }) => [title, deadlineAt, steps]),
    ['Care Assistant', 'Développeur·se web', 'Warehouse Associate, nights'].map((title) => [
      title,
      null,
      mapping.steps,
    ]),
  );
});

test('every event of an export is valid by the contract, and each is given once', async () => {
  const events = await eventsOf(await plan());
  assert.deepEqual(await refusals(events), []);
  assert.equal(new Set(ids(events)).size, 63);
  const counts = Object.groupBy(events, (event) => event.type);
  assert.deepEqual(
    Object.fromEntries(Object.entries(counts).map(([type, list]) => [type, list.length])),
    {
      'application.registered': 30,
      'application.invited': 14,
      'application.opened': 1,
      'step.started': 1,
      'step.completed': 12,
      'step.knocked_out': 1,
      'decision.changed': 4,
    },
  );
});

test('names of all scripts, quotes, commas and markup arrive as they were written', async () => {
  const events = await eventsOf(await plan());
  for (const name of [
    "O'Brien-Núñez, Síle",
    'محمد عبد الله',
    'שרה כהן',
    '山田 花子',
    'प्रिया शर्मा',
    '=1+1',
    '<b>Bold</b> Name',
    'constructor',
    '__proto__',
  ]) {
    registered(events, name);
  }
  assert.deepEqual(registered(events, 'Amélie Lefèvre').data.person, {
    name: 'Amélie Lefèvre',
    email: 'amelie.lefevre@example.com',
    phone: '+1 604 555 0101',
    country: 'CA',
    location: 'Montréal',
  });
  assert.equal(registered(events, 'Łukasz Żółć').data.person.country, 'PL');
});

test('the id stands in for a missing name, and blank cells are absent', async () => {
  const events = await eventsOf(await plan());
  assert.deepEqual(registered(events, 'A-018').data.person, { name: 'A-018' });
});

test('the entry comes from the mapping, and a value it does not list is ats', async () => {
  const events = await eventsOf(await plan());
  const entry = (name: string) => registered(events, name).data.entry;
  assert.equal(entry('Amélie Lefèvre'), 'link');
  assert.equal(entry('محمد عبد الله'), 'external');
  assert.equal(entry('山田 花子'), 'manual');
  assert.equal(entry('Łukasz Żółć'), 'ats');
  assert.equal(entry('constructor'), 'ats');
  assert.equal(entry('__proto__'), 'ats');
});

test('bare dates are estimated midnights and local times exact ones, both in the zone of the mapping', async () => {
  const events = await eventsOf(await plan());
  const time = (name: string) => {
    const event = registered(events, name);
    return [event.time, event.precision];
  };
  assert.deepEqual(time('Amélie Lefèvre'), ['2026-01-05T08:00:00.000Z', 'estimated']);
  assert.deepEqual(time('山田 花子'), ['2026-01-07T17:15:00.000Z', 'exact']);
  assert.deepEqual(time('王伟'), ['2026-01-07T17:16:30.000Z', 'exact']);
  assert.deepEqual(time('प्रिया शर्मा'), ['2026-01-07T04:30:00.000Z', 'exact']);
  assert.deepEqual(time('Nguyễn Thị Minh Khai'), ['2026-01-07T03:00:00.000Z', 'exact']);
});

test('a date on which the clocks skip midnight is the first instant of that day', async () => {
  const read = await plan(
    { candidates: oneCandidate('2018-11-04'), stages: null },
    { mapping: { ...mapping, timeZone: 'America/Sao_Paulo' } },
  );
  assert.equal((await eventsOf(read))[0]?.time, '2018-11-04T03:00:00.000Z');
});

test('the same export again gives the same events', async () => {
  assert.deepEqual(await eventsOf(await plan()), await eventsOf(await plan()));
});

test('a byte order mark and other line endings change nothing', async () => {
  const expected = ids(await eventsOf(await plan()));
  for (const ending of ['\r\n', '\r']) {
    const variant = (text: string) => `\uFEFF${text.replaceAll('\n', ending)}`;
    const read = await plan({
      candidates: variant(fixture('candidates.csv')),
      stages: variant(fixture('stages.csv')),
    });
    assert.deepEqual(read.problems, []);
    assert.deepEqual(ids(await eventsOf(read)), expected);
  }
});

test('blank lines, rows of empty cells and a missing last line ending change nothing', async () => {
  const stages = `${fixture('stages.csv').trimEnd().replace('\nA-003', '\n\n , ,,\nA-003')}`;
  const read = await plan({ stages });
  assert.deepEqual(ids(await eventsOf(read)), ids(await eventsOf(await plan())));
});

test('two rows that say the same are one event, whatever their other columns say', async () => {
  const again = `${fixture('stages.csv')}A-001,New,2026-01-05,somebody else\n`;
  const read = await plan({ stages: again });
  assert.equal(read.counts.rows, 66);
  assert.equal(read.counts.events, 63);
});

test('an id is unique in its source, not in the world', async () => {
  const other = await plan({}, { mapping: { ...mapping, source: 'urn:ats:other' } });
  const known = new Set((await eventsOf(await plan())).flatMap(({ id, subject }) => [id, subject]));
  for (const { id, subject } of await eventsOf(other)) {
    assert.ok(!known.has(id) && !known.has(subject));
  }
});

test('ids fit the contract however long the ids of the export are', async () => {
  const id = 'Ü/'.repeat(100);
  const candidates = `${header()}${id},Ada,,,,,Care Assistant,,2026-01-05,\n`;
  const events = await eventsOf(await plan({ candidates, stages: null }));
  assert.equal(events.length, 1);
  assert.deepEqual(await refusals(events), []);
});

test('an interviewer with the title is used, with its own steps, and keeps its candidates when it is renamed', async () => {
  const stepIds = ['text-screen', 'interview'];
  const existing = [{ id: 'intv_mine', title: ' Care Assistant ', stepIds }];
  const first = await plan({}, { existing });
  assert.equal(first.counts.interviewersCreated, 2);
  const events = await eventsOf(first);
  assert.equal(registered(events, 'Amélie Lefèvre').data.interviewerId, 'intv_mine');

  const made = first.interviewers.find(({ title }) => title.startsWith('Warehouse'));
  assert.ok(made?.id);
  const renamed = [...existing, { id: made.id, title: 'Night shift', stepIds }];
  const second = await plan({}, { existing: renamed });
  assert.equal(second.counts.interviewersCreated, 1);
  assert.deepEqual(ids(await eventsOf(second)), ids(events));
});

test('events come in batches of at most 1,000, candidates first', async () => {
  const rows = Array.from(
    { length: 1500 },
    (_, i) => `B-${i},Name ${i},,,,,Care Assistant,,2026-01-05,`,
  );
  const stages = `application_id,stage,changed_at\n${rows
    .map((_, i) => `B-${i},New,2026-01-06`)
    .join('\n')}`;
  const read = await plan({ candidates: `${header()}${rows.join('\n')}`, stages });
  const sizes: number[] = [];
  const types: string[] = [];
  for await (const batch of read.events()) {
    sizes.push(batch.length);
    types.push(...batch.map((event) => event.type));
  }
  assert.deepEqual(sizes, [1000, 1000, 1000]);
  assert.equal(types.lastIndexOf('application.registered'), 1499);
  assert.equal(types.indexOf('application.invited'), 1500);
});

test('progress counts the rows and bytes of both files up to the whole of them', async () => {
  const seen: [number, number][] = [];
  await plan({}, { onProgress: (rows, bytes) => seen.push([rows, bytes]) });
  const size = Buffer.byteLength(fixture('candidates.csv') + fixture('stages.csv'));
  assert.deepEqual(seen.at(-1), [65, size]);
});

test('candidates alone can be imported', async () => {
  const read = await plan({ stages: null });
  assert.equal(read.problemCount, 0);
  assert.equal(read.counts.events, 30);
});

test('a file that changes between check and import stops the import', async () => {
  let reading = 0;
  const changing = () => {
    reading += 1;
    return file(reading === 1 ? oneCandidate('2026-01-05') : oneCandidate('tomorrow'))();
  };
  const read = await readImport({ mapping, existing: [], now, candidates: changing });
  assert.equal(read.problemCount, 0);
  await assert.rejects(eventsOf(read), /changed/);
});

test('the example mapping fits the export its documentation shows', async () => {
  const folder = new URL('../../examples/imports/', import.meta.url);
  const example = JSON.parse(
    readFileSync(new URL('applicant-tracking-stages.json', folder), 'utf8'),
  ) as Mapping;
  const [candidates, stages] = [
    ...readFileSync(new URL('README.md', folder), 'utf8').matchAll(/```csv\n([\s\S]*?)```/g),
  ].map((match) => match[1]);
  assert.ok(candidates && stages);
  const read = await plan({ candidates, stages }, { mapping: example });
  assert.deepEqual(read.problems, []);
  const events = await eventsOf(read);
  assert.deepEqual(await refusals(events), []);
  const done = events.filter((event) => event.type === 'step.completed');
  assert.deepEqual(
    done.map((event) => event.data.stepId),
    ['hr-interview', 'tech-interview', 'offer'],
  );
});

function header(): string {
  return `${fixture('candidates.csv').split('\n', 1)[0]}\n`;
}

function oneCandidate(date: string): string {
  return `${header()}B-1,Ada,,,,,Care Assistant,,${date},\n`;
}
