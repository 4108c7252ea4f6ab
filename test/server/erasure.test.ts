import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { createApp } from '../../src/server/app.ts';
import { erasePerson, readEraseArguments } from '../../src/server/commands/erase.ts';
import { readSettings, UsageError } from '../../src/server/commands/settings.ts';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { openStore, type Store } from '../../src/server/store/store.ts';
import { day, interviewer, store, hour } from './applications.ts';
import { dumpOf, traceOf } from './catalog.ts';
import { Command, newFolder } from './command.ts';
import { figuresOf } from './figures.ts';
import { fill, told, withFolder } from './filled.ts';
import { importsEnd } from './operation-cases.ts';
import { LiveReader, readStream } from './stream.ts';
import { call, event, onEveryEngine, start, suiteWorld, type World } from './world.ts';

const marker = 'zqxmarker';
const person = {
  id: `${marker}-1`,
  name: `Zoë ${marker}`,
  email: `${marker}@example.com`,
  phone: `+1 ${marker}`,
  country: 'CA',
  location: `${marker} Street 1`,
};

/** Two applications of one person, with the marker wherever a person can be told. */
function applications(): object[] {
  const of = (type: string, subject: string, data: object = {}) =>
    event(type, subject, start - 20 * day, { interviewerId: 'a', ...data }, { hint: marker });
  return [
    of('application.registered', 'first', { person }),
    of('application.registered', 'second', { person: { ...person, phone: `+2 ${marker}` } }),
    of('step.started', 'first', { stepId: 'voice' }),
    of('step.completed', 'first', { stepId: 'voice', score: 81 }),
    of('decision.changed', 'first', { to: 'dismissed', reason: `${marker} was late` }),
    of('note.added', 'first', { text: `Spoke to ${marker}` }),
    of('tag.extracted', 'second', { tag: 'employer', value: `${marker} Inc.` }),
    of('csat.submitted', 'second', { value: 4, min: 1, max: 5, comment: `Yours, ${marker}` }),
  ];
}

const says = (text: string) => text.toLowerCase().includes(marker);

/** Nothing but figures: who is behind them is asked apart. */
async function figures(of: Store, credential: string): Promise<string> {
  const all = await figuresOf(of, credential, {
    ...told,
    asOf: new Date(of.clock()).toISOString(),
  });
  return JSON.stringify([...all].filter(([question]) => !question.startsWith('listCandidates')));
}

onEveryEngine('erasing a person', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'a');
    await interviewer(world, 'b');
  });
  const erased = (personId: string, credential = world.key) =>
    world.call('erasePerson', { path: { personId }, credential });

  /** An import whose report quotes the person. */
  async function failedImport(world: World): Promise<string> {
    const columns = { id: 'Id', interviewer: 'Role', registeredAt: 'Applied' };
    const steps = [{ id: 'voice', type: 'web_interview', name: 'Voice' }];
    const mapping = { source: 'urn:ats', timeZone: 'UTC', candidates: columns, steps };
    const body = new FormData();
    body.set('mapping', new Blob([JSON.stringify(mapping)]));
    body.set('candidates', new Blob([`Id,Role,Applied\n1,Baker,${marker}\n`]));
    const { body: made } = await world.call('createImport', { body });
    await importsEnd(world);
    return made.id as string;
  }

  test('takes everything that tells who they are, everywhere, and leaves every figure', async () => {
    const importId = await failedImport(world);
    const sent = applications();
    await store(world, sent);
    const keyed = {
      body: {
        title: 'After first',
        steps: [{ id: 'voice', type: 'web_interview', name: 'Voice' }],
      },
      headers: { 'idempotency-key': 'mentions an application' },
    };
    await world.call('createInterviewer', keyed);
    world.now += hour;
    const before = await figures(world.store, world.key);
    const then = new Date(world.now).toISOString();
    const heard = async () =>
      JSON.stringify([
        await dumpOf(world.store, 'acme'),
        await readStream(world, { headers: { 'last-event-id': '0' } }),
        ...(await Promise.all(
          [
            world.call('listCandidates'),
            world.call('listCandidates', { query: { asOf: then } }),
            world.call('listCandidates', { query: { format: 'csv' } }),
            world.call('getCandidate', { path: { candidateId: 'first' } }),
            world.call('getImport', { path: { importId } }),
          ].map(async (answer) => (await answer).body),
        )),
      ]);
    const found = async () =>
      (await world.call('listCandidates', { query: { search: marker } })).body.page.total;
    assert.ok(says(await heard()), 'the marker is there to be found');
    assert.equal(await found(), 2);

    const { status, body } = await erased(person.id);
    assert.deepEqual([status, body.applications], [200, 2]);
    assert.equal(body.erasedAt, new Date(world.now).toISOString());
    assert.ok(!says(await heard()));
    assert.equal(await found(), 0);
    assert.equal(await figures(world.store, world.key), before);
    const { body: left } = await world.call('getCandidate', { path: { candidateId: 'first' } });
    assert.deepEqual(
      { ...left.person, id: '' },
      { id: '', name: null, email: null, phone: null, country: null, location: null },
    );
    assert.equal(left.score.value, 81);

    const tables = await traceOf(world.store, 'acme');
    await rebuild(world.store, 'acme');
    assert.ok((await traceOf(world.store, 'acme')) === tables, 'a rebuild gives the same');

    // The key is used up: done again it would make another interviewer.
    const repeat = await world.call('createInterviewer', keyed);
    assert.deepEqual([repeat.status, repeat.body.code], [422, 'idempotency_mismatch']);

    world.now += hour;
    assert.deepEqual((await erased(person.id)).body, body);

    const again = await world.call('ingestEvents', { body: sent });
    assert.deepEqual(again.body, { received: 8, stored: 0, repeated: 8 });
    const [registered] = sent as { data: object }[];
    const other = { ...registered, data: { interviewerId: 'a', person: { name: marker } } };
    assert.equal((await world.call('ingestEvents', { body: [other] })).body.repeated, 1);
    assert.ok(!says(await heard()));
  });

  test('is told to whoever follows, once for each application, by their ids alone', async () => {
    const data = { interviewerId: 'a', person: { ...person, id: 'followed' } };
    const of = (id: string) => event('application.registered', id, start - day, data);
    await store(world, [of('left'), of('right')]);
    const live = await LiveReader.open(world);
    world.now += hour;
    await erased('followed');
    const messages = await live.take(2);
    const told = messages.map((message) => message.data);
    const at = new Date(world.now).toISOString();
    const type = 'erasure.completed';
    assert.deepEqual(
      told.toSorted((a, b) => (a.candidateId < b.candidateId ? -1 : 1)),
      ['left', 'right'].map((candidateId) => ({ type, interviewerId: 'a', candidateId, at })),
    );
    await erased('followed');
    assert.equal(await live.next(200), undefined, 'asked again, nothing happens');
    await live.close();
    const tables = await traceOf(world.store, 'acme');
    await rebuild(world.store, 'acme');
    assert.ok((await traceOf(world.store, 'acme')) === tables);
  });

  test('who applies again later is another person, and can be erased again', async () => {
    const email = 'again@example.com';
    const apply = (id: string) =>
      store(world, [
        event('application.registered', id, start - day, {
          interviewerId: 'b',
          person: { name: 'Ada', email },
        }),
      ]);
    const personOf = async (candidateId: string) =>
      (await world.call('getCandidate', { path: { candidateId } })).body.person.id as string;
    const persons = async () =>
      (await world.call('getFunnel', { query: { interviewerId: 'b', distinct: 'person' } })).body
        .metrics.invited.value;
    await apply('one');
    await apply('two');
    const id = await personOf('one');
    assert.equal(await personOf('two'), id);
    assert.equal(await persons(), 1);
    const first = (await erased(id)).body;
    assert.equal(await persons(), 1);
    assert.notEqual(await personOf('one'), id);
    await apply('three');
    assert.equal(await personOf('three'), id);
    assert.equal(await persons(), 2);
    const next = (await erased(id)).body;
    assert.notEqual(next.id, first.id);
    assert.equal(next.applications, 1);
  });

  test('who is known by their application only, and others, stay what they are', async () => {
    const data = { interviewerId: 'b' };
    const note = (subject: string) =>
      event('note.added', subject, start - day, { ...data, text: `About ${subject}` });
    await store(world, [note('nameless'), note('bystander')]);
    assert.equal((await erased('nameless')).body.applications, 1);
    const tables = await traceOf(world.store, 'acme');
    assert.ok(!tables.includes('About nameless') && tables.includes('About bystander'));
    await rebuild(world.store, 'acme');
    assert.ok((await traceOf(world.store, 'acme')) === tables);
  });

  test('who is erased already is not erased again, by whatever id, until there is something new', async () => {
    const note = () =>
      store(world, [event('note.added', 'alone', start - day, { interviewerId: 'b', text: 'Hm' })]);
    await note();
    await store(world, [
      event('application.registered', 'known', start - day, {
        interviewerId: 'b',
        person: { ...person, id: 'known-by-id' },
      }),
    ]);
    const byApplication = (await erased('alone')).body;
    const byPerson = (await erased('known-by-id')).body;
    const { body: since } = await world.call('getCandidate', { path: { candidateId: 'known' } });
    const tables = await traceOf(world.store, 'acme');
    world.now += hour;
    assert.deepEqual((await erased('alone')).body, byApplication);
    assert.deepEqual((await erased('known-by-id')).body, byPerson);
    assert.deepEqual((await erased(since.person.id as string)).body, byPerson);
    assert.ok((await traceOf(world.store, 'acme')) === tables, 'nothing is recorded');

    await note();
    const next = (await erased('alone')).body;
    assert.notEqual(next.id, byApplication.id);
    assert.deepEqual((await erased('alone')).body, next);
  });

  test('needs the permission to, and a credential for the whole workspace', async () => {
    const token = async (more: object) => {
      const body = { permissions: ['candidates:read', 'candidates:delete'], ...more };
      return (await world.call('createEmbedToken', { body })).body.token as string;
    };
    assert.equal((await erased('nobody', await token({}))).status, 404);
    assert.equal((await erased('nobody', await token({ interviewerIds: ['a'] }))).status, 403);
    const reading = await world.keyOf(['candidates:read', 'candidates:write']);
    assert.equal((await erased('nobody', reading)).status, 403);
  });

  test('imports begun above end', () => importsEnd(world));
});

/** Names of files of the folder with the marker in them. */
const filesSaying = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name !== 'server.lock')
    .filter((name) => says(readFileSync(join(folder, name), 'latin1')));

/** A folder whose files hold the person. */
async function folderWithPerson(): Promise<{ folder: string; key: string }> {
  const folder = newFolder();
  const key = await withFolder(folder, async (filled) => {
    const key = await fill(filled);
    const app = createApp({ store: filled, onError: (error) => console.error(error) });
    const sent = await call(app, 'ingestEvents', { body: applications(), credential: key });
    assert.equal(sent.status, 200);
    return key;
  });
  assert.deepEqual(filesSaying(folder), ['screenkit.db']);
  return { folder, key };
}

test('screenkit erase leaves no trace in any file of the data folder, and says what it did', async () => {
  const { folder } = await folderWithPerson();
  const said: string[] = [];
  const erase = (...args: string[]) =>
    erasePerson(
      readEraseArguments(args, undefined),
      readSettings({ SCREENKIT_DATA: folder }),
      (line) => said.push(line),
    );
  await erase(person.id);
  await erase(person.id);
  assert.deepEqual(said, Array(2).fill('Erased the person of 2 applications.'));
  assert.deepEqual(filesSaying(folder), []);
  const usage = (message: RegExp) => (error: unknown) =>
    error instanceof UsageError && message.test(error.message);
  await assert.rejects(
    erase('nobody'),
    usage(/^Nobody here has the id nobody; it is the person\.id/),
  );
  assert.throws(() => readEraseArguments([], undefined), usage(/^screenkit erase PERSON/));
  await assert.rejects(erase('x', '--url', 'http://localhost:1'), usage(/^--url needs an API key/));
  const held = await openStore({ folder });
  await assert.rejects(
    erase('x'),
    usage(/is in use .* Ask it by --url and --key, or stop it first/),
  );
  await held.close();
});

test('a server that erased a person rewrites its files, also when it was killed before', async () => {
  const { folder, key } = await folderWithPerson();
  const first = new Command(['start'], { SCREENKIT_DATA: folder });
  const asked = new Command(
    ['erase', person.id, '--url', await first.ready(), '--key', key],
    {},
  ).end();
  assert.equal((await asked).out, 'Erased the person of 2 applications.\n');
  const ended = await first.end('SIGKILL');
  assert.ok(filesSaying(folder).length > 0, 'what was deleted is still in the files');
  const next = new Command(['start'], { SCREENKIT_DATA: folder });
  await next.ready();
  while (filesSaying(folder).length > 0) await setTimeout(50);
  const { out, err } = await next.end('SIGTERM');
  assert.ok(!says(ended.out + ended.err + out + err), 'nor is it in what they said');
  assert.deepEqual(filesSaying(folder), []);
});
