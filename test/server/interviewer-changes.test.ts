import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, day, interviewer, log, store } from './applications.ts';
import { onEveryEngine, start, steps, suiteWorld } from './world.ts';

onEveryEngine('changes of an interviewer', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await world.call('createLabel', { body: { key: 'client', name: 'Client', type: 'text' } });
    await world.call('createLabel', { body: { key: 'seats', name: 'Seats', type: 'number' } });
  });
  const get = (interviewerId: string) => world.call('getInterviewer', { path: { interviewerId } });
  const patch = (interviewerId: string, body: object) =>
    world.call('updateInterviewer', { path: { interviewerId }, body });
  const create = (body: object) =>
    world.call('createInterviewer', { body: { title: 'Baker', steps, ...body } });
  const refused = ({ status, body }: Awaited<ReturnType<typeof create>>) => [
    status,
    body.errors?.[0].pointer,
  ];

  test('a new one has an id, a slug of its title and an address', async () => {
    const { body, headers } = await create({ title: '  Développeur·se: Sénior (m/w) ' });
    assert.match(body.id, /^intv_\w{24}$/);
    assert.equal(body.slug, 'developpeur-se-senior-m-w');
    assert.equal(headers.get('location'), `/v1/interviewers/${body.id}`);
    assert.equal(headers.get('etag'), (await get(body.id)).headers.get('etag'));
    assert.deepEqual(
      body.steps,
      steps.map((step) => ({ ...step, required: true, minimumScore: null })),
    );
  });

  test('names are kept without the spaces around them', async () => {
    const spaced = steps.map((step) => ({ ...step, name: ` ${step.name}  ` }));
    const names = ({ body }: Awaited<ReturnType<typeof create>>) => [
      body.title,
      ...body.steps.map(({ name }: { name: string }) => name),
    ];
    const own = steps.map(({ name }) => name);
    const made = await create({ title: '  Spaced out\n', steps: spaced });
    assert.deepEqual(names(made), ['Spaced out', ...own]);
    const path = { interviewerId: made.body.id };
    const changed = await patch(made.body.id, { title: ' Still spaced ', steps: spaced });
    assert.deepEqual(names(changed), ['Still spaced', ...own]);
    const copied = await world.call('duplicateInterviewer', { path, body: { title: ' A copy ' } });
    assert.deepEqual(names(copied), ['A copy', ...own]);
  });

  test('slugs from equal titles get numbers, titles without Latin letters a word', async () => {
    const slugs = [];
    for (const title of ['Twin', 'TWIN', 'twin!', '山田さん', '???', 'ab -'])
      slugs.push((await create({ title })).body.slug);
    assert.deepEqual(slugs, ['twin', 'twin-2', 'twin-3', 'interviewer', 'interviewer-2', 'ab']);
    const long = await create({ title: 'x'.repeat(79) + ' yz' });
    assert.equal(long.body.slug, 'x'.repeat(79));
  });

  test('an id or slug that is taken is a 409 that says which', async () => {
    await create({ id: 'taken', slug: 'taken-slug' });
    assert.deepEqual(refused(await create({ id: 'taken' })), [409, '/id']);
    assert.deepEqual(refused(await create({ slug: 'taken-slug' })), [409, '/slug']);
    await interviewer(world, 'mover');
    assert.deepEqual(refused(await patch('mover', { slug: 'taken-slug' })), [409, '/slug']);
    assert.equal((await patch('taken', { slug: 'taken-slug' })).status, 200);
  });

  test('what cannot be is refused by name', async () => {
    const double = [...steps, { ...steps[0], name: 'Again' }];
    const wrong: [object, string][] = [
      [{ title: 'ab' }, '/title'],
      [{ title: '   ' }, '/title'],
      [{ title: '  ab  ' }, '/title'],
      [{ title: 'x'.repeat(201) }, '/title'],
      [{ slug: 'Not A Slug' }, '/slug'],
      [{ steps: [] }, '/steps'],
      [{ steps: double }, '/steps/2/id'],
      [{ steps: [{ id: 'a', type: 'A B', name: 'A' }] }, '/steps/0/type'],
      [{ deadlineAt: '2026-02-30T00:00:00Z' }, '/deadlineAt'],
      [{ budget: { type: 'weekly', amount: { amountMinor: 1, currency: 'USD' } } }, '/budget/type'],
      [
        { budget: { type: 'daily', amount: { amountMinor: -1, currency: 'USD' } } },
        '/budget/amount/amountMinor',
      ],
      [
        { budget: { type: 'daily', amount: { amountMinor: 1, currency: 'EUR' } } },
        '/budget/amount/currency',
      ],
      [{ labels: { team: 'x' } }, '/labels/team'],
      [{ labels: { seats: 'many' } }, '/labels/seats'],
      [{ labels: { client: null } }, '/labels/client'],
      [{ subscribers: ['nobody'] }, '/subscribers/0'],
      [{ subscribers: ['a@example.com', 'a@example.com'] }, '/subscribers'],
      [{ status: 'archived' }, '/status'],
    ];
    const before = await log(world);
    for (const [body, pointer] of wrong)
      assert.deepEqual(refused(await create(body)), [422, pointer], JSON.stringify(body));
    assert.deepEqual(await log(world), before);
    await interviewer(world, 'kept');
    const kept = (await get('kept')).body;
    for (const [body, pointer] of wrong.filter(([body]) => !JSON.stringify(body).includes('null')))
      assert.deepEqual(refused(await patch('kept', body)), [422, pointer], JSON.stringify(body));
    assert.deepEqual((await get('kept')).body, kept);
  });

  test('a patch changes the fields sent and no other', async () => {
    const budget = { type: 'all_time', amount: { amountMinor: 5, currency: 'USD' } };
    const labels = { client: 'Acme', seats: 2 };
    await interviewer(world, 'partly', { budget, labels, deadlineAt: at(start + day) });
    const changes: [object, object][] = [
      [{ title: 'Other' }, { title: 'Other' }],
      [{ slug: 'other' }, { slug: 'other' }],
      [{ testPosting: true }, { testPosting: true }],
      [{ testPosting: false }, { testPosting: false }],
      [{ deadlineAt: null }, { deadlineAt: null, daysLeft: null, attention: [] }],
    ];
    let expected = (await get('partly')).body;
    for (const [change, seen] of changes) {
      expected = { ...expected, ...seen };
      const { body } = await patch('partly', change);
      assert.deepEqual(body, expected, JSON.stringify(change));
    }
    const daily = { ...budget, type: 'daily' };
    assert.deepEqual((await patch('partly', { budget: daily })).body.spend.budget, daily);
    const without = await patch('partly', { budget: null });
    assert.deepEqual([without.body.spend.budget, without.body.spend.state], [null, 'none']);
    const relabelled = await patch('partly', { labels: { seats: null } });
    assert.deepEqual(relabelled.body.labels, [
      { key: 'client', name: 'Client', type: 'text', value: 'Acme' },
    ]);
    const again = await patch('partly', { labels: { seats: 3, client: 'Globex' } });
    assert.deepEqual(
      again.body.labels.map(({ value }: { value: unknown }) => value),
      ['Globex', 3],
    );
  });

  test('a patch with one wrong field changes nothing of the others', async () => {
    await interviewer(world, 'whole', { labels: { client: 'Acme' } });
    const before = (await get('whole')).body;
    const wrong = {
      title: 'Changed',
      subscribers: ['a@example.com'],
      labels: { client: 'Globex', seats: 'x' },
    };
    assert.deepEqual(refused(await patch('whole', wrong)), [422, '/labels/seats']);
    assert.deepEqual((await get('whole')).body, before);
  });

  test('new steps make a new version; a step keeps its type for ever', async () => {
    await interviewer(world, 'versions');
    const sms = { id: 'sms', type: 'conversational_sms', name: 'SMS', required: false };
    const { body } = await patch('versions', { steps: [sms] });
    assert.deepEqual([body.workflowVersion, body.steps], [2, [{ ...sms, minimumScore: null }]]);
    const back = await patch('versions', { steps: [{ ...steps[0], name: 'CV' }] });
    assert.deepEqual([back.body.workflowVersion, back.body.steps[0].name], [3, 'CV']);
    const other = await patch('versions', { steps: [{ ...sms, type: 'form' }] });
    assert.deepEqual(refused(other), [422, '/steps/0/type']);
    assert.match(other.body.errors[0].message, /must stay conversational_sms/);
  });

  test('a copy is a draft with the same settings and none of the candidates (#36)', async () => {
    const settings = {
      title: 'Original',
      steps: [...steps, { id: 'sms', type: 'conversational_sms', name: 'SMS', required: false }],
      budget: { type: 'daily', amount: { amountMinor: 5, currency: 'USD' } },
      labels: { client: 'Acme', seats: 2 },
      testPosting: false,
      deadlineAt: at(start + day),
    };
    const { body: original } = await interviewer(world, 'original', settings);
    const charge = { service: 'voice', amountMinor: 9, currency: 'USD' };
    await store(
      world,
      new Application('o', 'original').registered(start).add('cost.charged', start, charge).events,
    );
    const path = { interviewerId: 'original' };
    const { status, body: copy } = await world.call('duplicateInterviewer', { path });
    assert.equal(status, 201);
    assert.deepEqual(
      [copy.title, copy.slug, copy.status],
      ['Original (copy)', 'original-copy', 'draft'],
    );
    assert.deepEqual(
      [copy.stats.candidates, copy.spend.spent.amountMinor, copy.deadlineAt],
      [0, 0, null],
    );
    for (const field of ['steps', 'labels', 'testPosting'])
      assert.deepEqual(copy[field], original[field], field);
    assert.deepEqual(copy.spend.budget, original.spend.budget);
    const bare = await world.call('duplicateInterviewer', {
      path,
      body: { title: 'Bare', copyLabels: false },
    });
    assert.deepEqual([bare.body.title, bare.body.labels], ['Bare', []]);
    const long = await interviewer(world, 'long', { title: 'x'.repeat(200) });
    const copied = await world.call('duplicateInterviewer', {
      path: { interviewerId: long.body.id },
    });
    assert.equal(copied.body.title, `${'x'.repeat(193)} (copy)`);
  });

  test('the name of a copy that would be too long is cut between whole characters', async () => {
    const copyOf = async (id: string, title: string) => {
      await interviewer(world, id, { title });
      const path = { interviewerId: id };
      return (await world.call('duplicateInterviewer', { path })).body.title as string;
    };
    assert.equal(await copyOf('wide', '😀'.repeat(200)), `${'😀'.repeat(193)} (copy)`);
    // Two code points each, of which the room takes an odd number.
    const accented = 'e\u0301';
    assert.equal(await copyOf('accented', accented.repeat(100)), `${accented.repeat(96)} (copy)`);
    assert.equal(await copyOf('fits', 'x'.repeat(193)), `${'x'.repeat(193)} (copy)`);
  });
});
