import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applications, at, interviewer, store } from './applications.ts';
import { onEveryEngine, start, suiteWorld, type CallOptions } from './world.ts';

type Query = NonNullable<CallOptions['query']>;

onEveryEngine('the list of interviewers', (engine) => {
  /** Titles in order of creation; two were made in the same instant. */
  const made: [string, string, object][] = [
    ['e', 'Développeur·se Sénior', { labels: { client: 'Acme Bank', seats: 3, urgent: true } }],
    ['d', 'Senior Developer', { labels: { client: 'Globex', seats: 10, region: 'North' } }],
    ['c', '100% remote_role', { labels: { client: 'acme', seats: 2.5, urgent: false } }],
    ['b', '100 remote-role', { deadlineAt: at(start), labels: { region: 'South' } }],
    ['a', 'ÅNGSTRÖM İstanbul ﬁtter', { draft: true, labels: { seats: -4, region: 'North' } }],
    ['f', 'Archived Developer', { slug: 'old-developer' }],
  ];
  const world = suiteWorld(engine, async (world) => {
    for (const [key, type, more] of [
      ['client', 'text', {}],
      ['seats', 'number', {}],
      ['urgent', 'yes_no', {}],
      ['region', 'picklist', { allowedValues: ['North', 'South', 'N'] }],
    ] as const) {
      await world.call('createLabel', { body: { key, name: key, type, ...more } });
    }
    for (const [index, [id, title, more]] of made.entries()) {
      world.now = start - (index < 2 ? 10 : 8 - index) * 1000;
      await interviewer(world, id, { title, ...more });
    }
    world.now = start;
    await world.call('archiveInterviewer', { path: { interviewerId: 'f' } });
    const counts = { a: 2, b: 0, c: 2, d: 5, e: 0, f: 1 };
    for (const [id, count] of Object.entries(counts)) {
      await store(
        world,
        applications(id, id, count, (one) => one.invited(start)),
      );
    }
  });
  const list = async (query: Query = {}) => (await world.call('listInterviewers', { query })).body;
  const ids = async (query: Query): Promise<string> =>
    (await list(query)).data.map(({ id }: { id: string }) => id).join('');
  const found = async (query: Query): Promise<string> =>
    [...(await ids({ ...query, sort: 'oldest' }))].sort().join('');

  test('is sorted four ways, ties by id', async () => {
    assert.equal(await ids({}), 'fabcde');
    assert.equal(await ids({ sort: 'most_recent' }), 'fabcde');
    assert.equal(await ids({ sort: 'oldest' }), 'decbaf');
    assert.equal(await ids({ sort: 'most_candidates' }), 'dacfbe');
    assert.equal(await ids({ sort: 'least_candidates' }), 'befacd');
  });

  test('is of certain interviewers only, where they are under the other filters', async () => {
    const interviewerId = ['a', 'f', 'nobody'];
    assert.equal(await ids({ interviewerId }), 'fa');
    assert.equal(await ids({ interviewerId, status: 'archived' }), 'f');
    assert.equal(await ids({ interviewerId: 'nobody' }), '');
    assert.equal((await list({ interviewerId, limit: 1 })).page.total, 2);
    const many = Array.from({ length: 101 }, (_, index) => `i${index}`);
    const { status } = await world.call('listInterviewers', { query: { interviewerId: many } });
    assert.equal(status, 400);
  });

  test('is found by part of title or slug, without case and accents', async () => {
    const searches: [string, string][] = [
      ['developpeur', 'e'],
      ['DÉVELOPPEUR', 'e'],
      ['dévelop', 'def'],
      ['senior', 'de'],
      ['angstrom', 'a'],
      ['istanbul', 'a'],
      ['FITTER', 'a'],
      ['old-dev', 'f'],
      ['archived  developer', 'f'],
      ['engineer', ''],
      ['', 'abcdef'],
      ['  ', 'abcdef'],
    ];
    for (const [search, expected] of searches)
      assert.equal(await found({ search }), expected, search);
  });

  test('is not found by text that goes from the title on into the slug', async () => {
    for (const search of ['developer old', 'developer\nold', 'developerold', 'r o'])
      assert.equal(await found({ search }), '', search);
  });

  test('takes % and _ and \\ in a search as the characters they are', async () => {
    const searches: [string, string][] = [
      ['100%', 'c'],
      ['%', 'c'],
      ['e_r', 'c'],
      ['_', 'c'],
      ['\\', ''],
      ["'", ''],
      ['100% r%', ''],
    ];
    for (const [search, expected] of searches)
      assert.equal(await found({ search }), expected, search);
  });

  test('is filtered by labels: OR within one, AND across', async () => {
    const filters: [string | string[], string][] = [
      ['client:acme', 'ce'],
      ['client:ACME B', 'e'],
      ['client:%', ''],
      [['client:bank', 'client:globex'], 'de'],
      ['region:North', 'ad'],
      ['region:N', ''],
      ['region:north', ''],
      [['region:North', 'region:South'], 'abd'],
      ['urgent:true', 'e'],
      ['urgent:false', 'c'],
      [['urgent:true', 'urgent:false'], 'ce'],
      ['seats:3', 'e'],
      ['seats:2.5', 'c'],
      ['seats:2..3', 'ce'],
      ['seats:3..', 'de'],
      ['seats:..2.5', 'ac'],
      ['seats:-4', 'a'],
      ['seats:-5..-1', 'a'],
      [['client:acme', 'urgent:true'], 'e'],
      [['client:acme', 'seats:..2.9'], 'c'],
      [['region:North', 'region:South', 'seats:0..'], 'd'],
      [['client:acme', 'region:North'], ''],
    ];
    for (const [label, expected] of filters) {
      assert.equal(await found({ label }), expected, String(label));
    }
  });

  test('refuses label filters that cannot match, naming what would be right', async () => {
    const wrong: [string, RegExp][] = [
      ['team:x', /there are client, region, seats, urgent/],
      ['urgent:yes', /urgent:true or urgent:false/],
      ['seats:many', /range such as 5\.\.10/],
      ['seats:..', /range/],
      ['seats:1e3', /range/],
      ['client', /a colon and a value/],
      ['client:', /a colon and a value/],
      ['Client:x', /the key of a label/],
    ];
    for (const [label, message] of wrong) {
      const { status, body } = await world.call('listInterviewers', { query: { label } });
      assert.equal(status, 400, label);
      assert.match(body.errors[0].pointer, /^\/query\/label/);
      assert.match(body.errors[0].message, message);
    }
  });

  test('is filtered by status, and its counts obey the other filters', async () => {
    assert.deepEqual((await list()).counts, {
      all: 6,
      active: 3,
      expired: 1,
      archived: 1,
      draft: 1,
    });
    const filters: Query[] = [
      {},
      { search: 'dev' },
      { label: 'region:North' },
      { search: 'r', label: 'seats:-9..9' },
    ];
    for (const filter of filters) {
      const { counts, page } = await list(filter);
      assert.equal(page.total, counts.all);
      for (const status of ['active', 'expired', 'archived', 'draft']) {
        const narrowed = await list({ ...filter, status });
        assert.equal(narrowed.data.length, counts[status], `${JSON.stringify(filter)} ${status}`);
        assert.equal(narrowed.page.total, counts[status]);
        assert.deepEqual(narrowed.counts, counts);
        assert.ok(narrowed.data.every((row: { status: string }) => row.status === status));
      }
    }
  });

  test('says what every row says when it is asked for alone', async () => {
    for (const row of (await list()).data) {
      const { body } = await world.call('getInterviewer', { path: { interviewerId: row.id } });
      assert.deepEqual(body, row);
    }
  });
});
