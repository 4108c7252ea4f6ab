/** What must and must not compile; `npm run check` reads this file, nothing runs it. */
import { createClient, createSession, live, paginate, unwrap } from '../../src/client/index.ts';
import type { ApiError, Session } from '../../src/client/index.ts';

const client = createClient({ baseUrl: 'https://api.example', apiKey: 'key' });
declare const session: Session;

export async function paths(): Promise<void> {
  await client.GET('/v1/interviewers');
  // @ts-expect-error -- there is no such path
  await client.GET('/v1/interviewer');
  // @ts-expect-error -- the path cannot be posted to
  await client.POST('/v1/metrics');
  // @ts-expect-error -- the id is missing
  await client.GET('/v1/interviewers/{interviewerId}');
  // @ts-expect-error -- the id has another name
  await client.GET('/v1/candidates/{candidateId}', { params: { path: { id: 'cand_1' } } });
}

export async function queries(): Promise<void> {
  await client.GET('/v1/interviewers', { params: { query: { limit: 5, label: ['a:b'] } } });
  // @ts-expect-error -- wrong name
  await client.GET('/v1/interviewers', { params: { query: { state: 'active' } } });
  // @ts-expect-error -- wrong name beside a right one
  await client.GET('/v1/interviewers', { params: { query: { limit: 5, state: 'active' } } });
  // @ts-expect-error -- wrong type
  await client.GET('/v1/interviewers', { params: { query: { limit: '5' } } });
  // @ts-expect-error -- not one of the values
  await client.GET('/v1/interviewers', { params: { query: { status: 'paused' } } });
  // @ts-expect-error -- a list is a list
  await client.GET('/v1/analytics/funnel', { params: { query: { interviewerId: 'intv_1' } } });
  // @ts-expect-error -- misspelt option
  await client.GET('/v1/interviewers', { parms: {} });
}

export async function options(): Promise<void> {
  await client.GET('/v1/interviewers', {
    baseUrl: 'https://other.example',
    headers: { 'x-a': null, 'x-b': ['1', 2] },
    signal: new AbortController().signal,
    cache: 'no-store',
    fetch: async (request: Request) => fetch(request),
    querySerializer: { array: { style: 'pipeDelimited', explode: false }, allowReserved: true },
    middleware: [{ onRequest: ({ request }) => request }],
  });
  const params = { path: { interviewerId: 'intv_1' } };
  await client.GET('/v1/interviewers/{interviewerId}', {
    params,
    parseAs: 'blob',
    pathSerializer: (path, ids) => path + String(ids['interviewerId']),
    querySerializer: (query) => JSON.stringify(query),
  });
  const body = { name: 'Client', type: 'text' } as const;
  await client.POST('/v1/labels', { body, bodySerializer: ({ name }) => name });
  // @ts-expect-error -- no such style
  await client.GET('/v1/interviewers', { querySerializer: { array: { style: 'x' } } });
  // @ts-expect-error -- not a thing to read an answer as
  await client.GET('/v1/interviewers', { parseAs: 'xml' });
  client.use({ onError: ({ error }) => void error });
  // @ts-expect-error -- no hook
  client.use({ onAnswer: () => undefined });
}

export async function bodies(): Promise<void> {
  await client.POST('/v1/labels', { body: { name: 'Client', type: 'text' } });
  // @ts-expect-error -- the body is missing
  await client.POST('/v1/labels');
  // @ts-expect-error -- a required field is missing
  await client.POST('/v1/labels', { body: { name: 'Client' } });
  // @ts-expect-error -- wrong field beside right ones
  await client.POST('/v1/labels', { body: { name: 'Client', type: 'text', colour: 'red' } });
  // @ts-expect-error -- not one of the values
  await client.POST('/v1/labels', { body: { name: 'Client', type: 'colour' } });
  const patch = { params: { path: { interviewerId: 'intv_1' } } };
  // @ts-expect-error -- wrong field
  await client.PATCH('/v1/interviewers/{interviewerId}', { ...patch, body: { tilte: 'x' } });
  const label = { params: { path: { labelKey: 'client' } } };
  const { data: deleted } = await client.DELETE('/v1/labels/{labelKey}', label);
  deleted?.assignments satisfies number | undefined;
}

export async function answers(): Promise<void> {
  const { data, error } = await session.client.GET('/v1/session');
  const name: string | undefined = data?.workspace.name;
  const code: string | undefined = error?.code;
  // @ts-expect-error -- no such field
  const nothing: unknown = data?.workspace.nmae;
  // @ts-expect-error -- a text, not a number
  const wrong: number | undefined = data?.workspace.name;
  const query = { format: 'csv' } as const;
  const csv: string = unwrap(
    await client.GET('/v1/analytics/funnel', { params: { query }, parseAs: 'text' }),
  );
  const page = unwrap(await client.GET('/v1/interviewers'));
  const title: string | undefined = page.data[0]?.title;
  // @ts-expect-error -- no such field
  const missing: unknown = page.items;
  void [name, code, nothing, wrong, csv, title, missing];
}

export async function lists(): Promise<void> {
  for await (const { title } of paginate(client, '/v1/interviewers', { query: { limit: 200 } })) {
    const text: string = title;
    void text;
  }
  for await (const candidate of paginate(session.client, '/v1/candidates')) {
    // @ts-expect-error -- no such field
    void candidate.title;
  }
  // @ts-expect-error -- not a list
  paginate(client, '/v1/session');
  for await (const { definition } of paginate(client, '/v1/metrics')) void definition;
  // @ts-expect-error -- this list takes no query
  paginate(client, '/v1/metrics', { query: { limit: 5 } });
  // @ts-expect-error -- the cursor belongs to paginate
  paginate(client, '/v1/interviewers', { query: { cursor: 'x' } });
  // @ts-expect-error -- items are read from JSON
  paginate(client, '/v1/interviewers', { query: { format: 'csv' } });
  // @ts-expect-error -- wrong name
  paginate(client, '/v1/interviewers', { query: { limit: 5, sotr: 'oldest' } });
}

export async function others(): Promise<void> {
  const known: boolean | undefined = session.can('postings:read');
  // @ts-expect-error -- no such permission
  session.can('postings:raed');
  // @ts-expect-error -- no life
  createSession({ baseUrl: '/', fetchToken: async () => ({ token: 'x' }) });
  // @ts-expect-error -- a session cannot be rebuilt by the page
  session.client = client;
  for await (const change of live(client)) {
    const at: string = change.at;
    // @ts-expect-error -- no such field
    void [at, change.name];
  }
  const { code }: ApiError = undefined as never;
  if (code === 'not_found' || code === 'network') void known;
}
