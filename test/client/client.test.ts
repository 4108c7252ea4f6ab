import assert from 'node:assert/strict';
import test from 'node:test';
import { createClient } from '../../src/client/index.ts';
import { json, sessionInfo } from './answers.ts';

function start(answer: () => Response = () => json(sessionInfo)) {
  const sent: Request[] = [];
  const client = createClient({
    baseUrl: 'https://api.example/screening/',
    apiKey: 'screenkit_demo_secret',
    fetch: async (request) => {
      sent.push(request);
      return answer();
    },
  });
  return { client, sent };
}

test('a request goes to the API under its base address with the key', async () => {
  const { client, sent } = start();
  const { data } = await client.GET('/v1/session');
  assert.equal(data?.workspace.id, 'demo');
  assert.equal(sent[0]?.url, 'https://api.example/screening/v1/session');
  assert.equal(sent[0]?.headers.get('authorization'), 'Bearer screenkit_demo_secret');
});

test('a list in the query is sent as one key several times', async () => {
  const { client, sent } = start();
  await client.GET('/v1/analytics/funnel', {
    params: { query: { interviewerId: ['intv_1', 'intv_2'], label: ['client:A & B'] } },
  });
  const { searchParams } = new URL(sent[0]?.url ?? '');
  assert.deepEqual(searchParams.getAll('interviewerId'), ['intv_1', 'intv_2']);
  assert.deepEqual(searchParams.getAll('label'), ['client:A & B']);
});

test('an id goes into the path as it is, whatever it holds', async () => {
  const { client, sent } = start();
  await client.GET('/v1/interviewers/{interviewerId}', {
    params: { path: { interviewerId: '../a?b' } },
  });
  assert.equal(new URL(sent[0]?.url ?? '').pathname, '/screening/v1/interviewers/..%2Fa%3Fb');
});

test('what is deleted is named in the path, and the version read in a header', async () => {
  const { client, sent } = start(() => json({ key: 'client', assignments: 2 }));
  const params = { path: { labelKey: 'client' }, header: { 'If-Match': '"1-x"' } };
  const { data } = await client.DELETE('/v1/labels/{labelKey}', { params });
  assert.equal(data?.assignments, 2);
  assert.deepEqual([sent[0]?.method, sent[0]?.headers.get('if-match')], ['DELETE', '"1-x"']);
  assert.equal(new URL(sent[0]?.url ?? '').pathname, '/screening/v1/labels/client');
});

const event = {
  specversion: '1.0' as const,
  id: 'e1',
  source: 'urn:test',
  type: 'application.invited' as const,
  time: '2026-01-01T00:00:00Z',
  subject: 'cand_1',
  data: { interviewerId: 'intv_1' },
};

test('events go out with the media type of one event or of a batch', async () => {
  const { client, sent } = start(() => json({ received: 1, stored: 1, repeated: 0 }));
  await client.POST('/v1/events', { body: event });
  await client.POST('/v1/events', { body: [event] });
  const types = sent.map(({ headers }) => headers.get('content-type'));
  assert.deepEqual(types, ['application/cloudevents+json', 'application/cloudevents-batch+json']);
  assert.deepEqual(await sent[1]?.json(), [event]);
});

test('an import goes out as a form with its mapping and its files', async () => {
  const { client, sent } = start(() => json({}, { status: 202 }));
  const mapping = {
    source: 'urn:ats:acme',
    timeZone: 'America/Vancouver',
    candidates: { id: 'id', interviewer: 'role', registeredAt: 'applied' },
  };
  await client.POST('/v1/imports', { body: { mapping, candidates: 'id,role,applied\n' } });
  const form = await sent[0]?.formData();
  const file = form?.get('candidates') as File;
  assert.equal(file.type, 'text/csv');
  assert.equal(await file.text(), 'id,role,applied\n');
  assert.deepEqual(JSON.parse(await (form?.get('mapping') as File).text()), mapping);
  assert.equal(form?.has('stages'), false);
});

test('middleware sees the request but not the key', async () => {
  const { client, sent } = start();
  const seen: (string | null)[] = [];
  client.use({
    onRequest({ request }) {
      seen.push(request.headers.get('authorization'));
      request.headers.set('x-trace', '1');
    },
  });
  await client.GET('/v1/session');
  assert.deepEqual(seen, [null]);
  assert.equal(sent[0]?.headers.get('x-trace'), '1');
});

test('a key that cannot stand in a header is refused without being quoted', () => {
  assert.throws(
    () => createClient({ baseUrl: 'https://api.example', apiKey: 'secret\n' }),
    (error: Error) => error instanceof TypeError && !error.message.includes('secret'),
  );
});

test('a page that replaces fetch later does not see the requests', async (t) => {
  const seen: string[] = [];
  t.mock.method(globalThis, 'fetch', async () => {
    seen.push('first');
    return json(sessionInfo);
  });
  const client = createClient({ baseUrl: 'https://api.example', apiKey: 'key' });
  t.mock.method(globalThis, 'fetch', async () => {
    seen.push('second');
    return json(sessionInfo);
  });
  await client.GET('/v1/session');
  assert.deepEqual(seen, ['first']);
});
