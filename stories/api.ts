import type { Session } from '../src/client/session.ts';
import type { components } from '../src/schema.ts';
import { now } from '../test/elements/fixtures/interviewers.ts';
import { json, problem, sessionAnswering } from '../test/elements/fixtures/session.ts';

type Answer = (query: URLSearchParams) => Response | Promise<Response>;

/** What an API in the page answers to a path. */
export type Answers = Readonly<Record<string, Answer>>;

export const never: Answer = () => new Promise(() => {});
export const failing: Answer = () => problem(500, 'internal');
export const refusing: Answer = () => problem(403, 'forbidden');
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
export const answering =
  (body: unknown): Answer =>
  () =>
    json(body);

/** Answers the first time, and fails from then on. */
export function onceThenFailing(answer: Answer): Answer {
  let asked = 0;
  return (query) => (asked++ === 0 ? answer(query) : failing(query));
}

export const sessionInfo: components['schemas']['Session'] = {
  workspace: {
    id: 'demo',
    name: 'Northwind Talent',
    timeZone: 'America/Vancouver',
    currency: 'USD',
    locale: 'en',
  },
  credential: 'embed_token',
  permissions: ['postings:read', 'candidates:read', 'labels:read', 'analytics:read'],
  interviewerIds: null,
  labels: null,
  expiresAt: new Date(now + 300_000).toISOString(),
  lowSampleBelow: 30,
  topRatedFrom: 80,
};

/** A live stream that is open and has nothing to tell. */
const quietStream: Answer = () => {
  const opening = new TextEncoder().encode('id: 1\nevent: ready\ndata: {}\n\n');
  const body = new ReadableStream<Uint8Array>({ start: (stream) => stream.enqueue(opening) });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
};

const usual: Answers = { '/v1/session': answering(sessionInfo), '/v1/live': quietStream };

/** A real session over such an API. What is asked for beside it is an error of the story. */
export function sessionOver(answers: Answers): Session {
  return sessionAnswering((request) => {
    const { pathname, searchParams } = new URL(request.url);
    const answer = answers[pathname] ?? usual[pathname];
    if (!answer) throw new Error(`The story has no answer to ${pathname}.`);
    return answer(searchParams);
  });
}
