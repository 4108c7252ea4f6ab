import type { SessionInfo } from '../../src/client/index.ts';

/** Answers as the API gives them, written by hand. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

export function problem(status: number, code: string, extra: object = {}): Response {
  const type = `urn:screenkit:problem:${code.replaceAll('_', '-')}`;
  const body = { type, code, title: `This is ${code}.`, status, requestId: 'req_7', ...extra };
  return json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

export const sessionInfo: SessionInfo = {
  workspace: {
    id: 'demo',
    name: 'Demo',
    timeZone: 'America/Vancouver',
    currency: 'USD',
    locale: 'en',
  },
  credential: 'embed_token',
  permissions: ['postings:read', 'analytics:read'],
  interviewerIds: null,
  labels: null,
  expiresAt: null,
  lowSampleBelow: 30,
  topRatedFrom: 80,
};

/** Which token a request carries. */
export function tokenOf(request: Request): string | undefined {
  return request.headers.get('authorization')?.replace('Bearer ', '');
}

/** What a promise comes to, without waiting for it: undefined while it is open. */
export function watch<T>(promise: Promise<T>): { value?: T; error?: unknown } {
  const outcome: { value?: T; error?: unknown } = {};
  promise.then(
    (value) => (outcome.value = value),
    (error: unknown) => (outcome.error = error),
  );
  return outcome;
}

/** How many of these times, in milliseconds, fall into one minute at most. */
export function mostInAMinute(times: readonly number[]): number {
  const from = (start: number) => times.filter((at) => at >= start && at < start + 60_000);
  return Math.max(0, ...times.map((start) => from(start).length));
}
