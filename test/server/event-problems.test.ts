import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, interviewer, log, store } from './applications.ts';
import { candidateEvents, interviewerEvents } from './event-types.ts';
import { event, onEveryEngine, start, suiteWorld } from './world.ts';

const data = { interviewerId: 'a', stepId: 'voice' };
const completed = (more: object) => event('step.completed', 'c', start, { ...data, ...more });
const assigned = (key: string, value: unknown) =>
  event('label.assigned', 'a', start, { key, value });
const answered = { ...data, questionId: 'q' };
const charged = { interviewerId: 'a', service: 'voice', amountMinor: 1, currency: 'USD' };
const opened = (more: object) =>
  event('application.opened', 'c', start, { interviewerId: 'a' }, more);
const budget = (currency: string) => ({
  budget: { type: 'daily', amount: { amountMinor: 1, currency } },
});

/** What is wrong, what is sent, and where the finding points. */
const refused: [string, object, string, RegExp][] = [
  [
    'an unknown interviewer',
    event('application.opened', 'c', start, { interviewerId: 'x' }),
    '/data/interviewerId',
    /no interviewer/,
  ],
  [
    'an interviewer of another workspace',
    event('application.opened', 'c', start, { interviewerId: 'theirs' }),
    '/data/interviewerId',
    /no interviewer/,
  ],
  [
    'an unknown interviewer as subject',
    event('interviewer.archived', 'x', start),
    '/subject',
    /no interviewer/,
  ],
  ['an unknown step', completed({ stepId: 'sms' }), '/data/stepId', /resume, voice/],
  [
    'a candidate of another interviewer',
    event('application.opened', 'of-b', start, { interviewerId: 'a' }),
    '/subject',
    /another interviewer/,
  ],
  ['a score above its scale', completed({ score: 101 }), '/data/score', /from 0 to 100/],
  [
    'a score below its scale',
    completed({ score: 0, min: 1, max: 5 }),
    '/data/score',
    /from 1 to 5/,
  ],
  ['a scale without length', completed({ score: 5, min: 5, max: 5 }), '/data/max', /more than min/],
  [
    'a scale upside down',
    event('question.answered', 'c', start, { ...answered, score: 5, min: 9, max: 1 }),
    '/data/max',
    /more than min/,
  ],
  [
    'a rating off its scale',
    event('csat.submitted', 'c', start, { interviewerId: 'a', value: 6, min: 1, max: 5 }),
    '/data/value',
    /from 1 to 5/,
  ],
  [
    'an endless score',
    { ...completed({}), data: { ...data, score: 1e9 } },
    '/data/score',
    /<= 1000000/,
  ],
  [
    'a charge in another currency',
    event('cost.charged', 'c', start, { ...charged, currency: 'EUR' }),
    '/data/currency',
    /USD/,
  ],
  [
    'a broken amount',
    event('cost.charged', 'c', start, { ...charged, amountMinor: 1.5 }),
    '/data/amountMinor',
    /integer/,
  ],
  [
    'a budget in another currency',
    event('budget.changed', 'a', start, budget('EUR')),
    '/data/budget/amount/currency',
    /USD/,
  ],
  ['an unknown label', assigned('team', 'x'), '/data/key', /define it first/],
  [
    'an unknown label taken off',
    event('label.removed', 'a', start, { key: 'team' }),
    '/data/key',
    /define it first/,
  ],
  ['text for a number', assigned('size', 'ten'), '/data/value', /number/],
  ['a number for text', assigned('client', 5), '/data/value', /text/],
  ['a value outside the picklist', assigned('region', 'West'), '/data/value', /North, South/],
  ['text for yes or no', assigned('urgent', 'true'), '/data/value', /true or false/],
  ['an unknown type', event('candidate.created', 'c', start, {}), '/type', /type/],
  ['an unknown attempt', completed({ attempt: 0 }), '/data/attempt', />= 1/],
  [
    'an unknown decision',
    event('decision.changed', 'c', start, { interviewerId: 'a', to: 'maybe' }),
    '/data/to',
    /one of/,
  ],
  [
    'a nested field of a person',
    event('application.registered', 'c', start, {
      interviewerId: 'a',
      person: { name: 'Ada', age: 5 },
    }),
    '/data/person/age',
    /not a known field/,
  ],
  [
    'a person without a name',
    event('application.registered', 'c', start, { interviewerId: 'a', person: {} }),
    '/data/person/name',
    /required/,
  ],
  [
    'an address that is none',
    event('application.registered', 'c', start, {
      interviewerId: 'a',
      person: { name: 'Ada', email: 'ada' },
    }),
    '/data/person/email',
    /email/,
  ],
  ['a time that is none', opened({ time: 'yesterday' }), '/time', /RFC 3339/],
  ['a time without a zone', opened({ time: '2026-03-01T10:00:00' }), '/time', /RFC 3339/],
  ['a day that is none', opened({ time: '2026-02-29T10:00:00Z' }), '/time', /RFC 3339/],
  ['a time before 1970 in UTC', opened({ time: '1970-01-01T00:00:00+01:00' }), '/time', /RFC 3339/],
  ['a time after 9999 in UTC', opened({ time: '9999-12-31T23:59:59-01:00' }), '/time', /RFC 3339/],
  ['another version of CloudEvents', opened({ specversion: '0.3' }), '/specversion', /1\.0/],
  ['no id', opened({ id: undefined }), '/id', /required/],
  ['an empty id', opened({ id: '' }), '/id', /1 char/],
  ['a source with spaces', opened({ source: 'my source' }), '/source', /must not have spaces/],
  ['our own source', opened({ source: 'screenkit' }), '/source', /names this server/],
  ['a subject that is no id', opened({ subject: 'a b' }), '/subject', /must be 1 to 128 letters/],
  [
    'an extension attribute that is an object',
    opened({ trace: { id: 1 } }),
    '/trace',
    /string,boolean,integer/,
  ],
  [
    'an extension attribute with a broken number',
    opened({ ratio: 0.5 }),
    '/ratio',
    /string,boolean,integer/,
  ],
  [
    'an extension attribute that is null',
    opened({ trace: null }),
    '/trace',
    /string,boolean,integer/,
  ],
  ['an extension attribute in capitals', opened({ traceParent: '00' }), '/traceParent', /name/],
  ['data in another form', opened({ data_base64: 'AAAA' }), '/data_base64', /name/],
  [
    'another content type of the data',
    opened({ datacontenttype: 'text/xml' }),
    '/datacontenttype',
    /application\/json/,
  ],
];

onEveryEngine('refused events', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    const { newWorkspace } = await import('./world.ts');
    await interviewer(world, 'a');
    await interviewer(world, 'b');
    await newWorkspace(world, 'other');
    const credential = await world.keyOf(['postings:write'], 'other');
    await interviewer(world, 'theirs', {}, { credential });
    for (const [key, type, more] of [
      ['client', 'text', {}],
      ['size', 'number', {}],
      ['urgent', 'yes_no', {}],
      ['region', 'picklist', { allowedValues: ['North', 'South'] }],
    ] as const) {
      await world.call('createLabel', { body: { key, name: key, type, ...more } });
    }
    await store(world, new Application('of-b', 'b').registered(start).events);
  });
  const send = (body: unknown) => world.call('ingestEvents', { body });

  for (const [what, wrong, pointer, message] of refused) {
    test(`${what} is refused alone and in a batch, naming ${pointer}`, async () => {
      const before = (await log(world)).length;
      const single = await send(wrong);
      assert.equal(single.status, 422, JSON.stringify(single.body));
      assert.equal(single.body.errors[0].pointer, pointer);
      assert.match(single.body.errors[0].message, message);
      const good = event('application.opened', 'good', start, { interviewerId: 'a' });
      const batch = await send([good, wrong]);
      assert.equal(batch.status, 422);
      assert.equal(batch.body.errors[0].pointer, `/1${pointer}`);
      assert.equal((await log(world)).length, before);
    });
  }

  test('each type names the field of its data that is missing or unknown', async () => {
    const all: [string, string, object | undefined][] = [
      ...Object.entries(candidateEvents).map(([type, data]) => [type, 'c', data] as const),
      ...Object.entries(interviewerEvents).map(([type, data]) => [type, 'a', data] as const),
    ].map(([type, subject, data]) => [type, subject, data]);
    for (const [type, subject, data = {}] of all) {
      const unknown = await send(event(type, subject, start, { ...data, shoeSize: 43 }));
      assert.equal(unknown.status, 422, type);
      assert.equal(unknown.body.errors[0].pointer, '/data/shoeSize', type);
      for (const field of Object.keys(data)) {
        const missing = await send(event(type, subject, start, { ...data, [field]: undefined }));
        assert.equal(missing.status, 422, `${type} without ${field}`);
        assert.equal(missing.body.errors[0].pointer, `/data/${field}`, type);
      }
    }
  });

  test('a batch of events that are wrong for the store lists up to 20 findings', async () => {
    const wrong = Array.from({ length: 30 }, () => completed({ stepId: 'sms', score: 101 }));
    const { body } = await send(wrong);
    assert.equal(body.errors.length, 20);
    assert.deepEqual(
      body.errors.slice(0, 3).map(({ pointer }: { pointer: string }) => pointer),
      ['/0/data/stepId', '/0/data/score', '/1/data/stepId'],
    );
  });
});
