/** What a token for certain rows is asked, beside the same workspace without the others. */
import { compiledOperations, type OperationId } from '../../src/server/contract.ts';
import { Application, applications, day, interviewer, store } from './applications.ts';
import { settings, wordyEvents } from './canary.ts';
import { prepareCases } from './operation-cases.ts';
import { start, type Answer, type CallOptions, type Permission, type World } from './world.ts';

const permissions: Permission[] = [
  'postings:read',
  'postings:write',
  'candidates:read',
  'labels:read',
  'labels:write',
  'analytics:read',
  'events:write',
];

/** A token for the rows that `scope` names, in the words of `createEmbedToken`. */
export async function tokenFor(world: World, scope: object = {}): Promise<string> {
  const body = { permissions, ...scope };
  return (await world.call('createEmbedToken', { body })).body.token;
}

const region = { key: 'region', name: 'Region', type: 'picklist' };

/** What both the full and the narrow world hold. */
export async function prepareOurs(world: World, hidden: string[] = []): Promise<void> {
  await prepareCases(world);
  await world.call('createLabel', { body: { key: 'client', name: 'Client', type: 'text' } });
  const values = { allowedValues: ['Acme', ...hidden] };
  await world.call('createLabel', { body: { ...region, ...values, required: true } });
  const labels = { client: 'Acme', region: 'Acme', portal: 'ours' };
  await world.call('createLabel', { body: { key: 'portal', name: 'Portal', type: 'text' } });
  await interviewer(world, 'second', { labels });
  const body = { resourceIds: ['a'], labels: { portal: 'ours' } };
  await world.call('assignLabels', { body });
  const person = { name: 'Ada', email: 'ada@example.com' };
  await store(world, [
    ...applications('a', 'ours', 12, (application, index) => {
      application.registered(start - index * day, { person, test: index === 11 });
      if (index % 2 === 0) application.started(start - index * day, 'resume');
      if (index % 4 === 0) application.completed(start, 'resume').completed(start, 'voice');
    }),
    ...new Application('other', 'second').registered(start).knockedOut(start, 'voice').events,
  ]);
}

/**
 * An answer without what says where in the log or list of a whole workspace it stands; ids that are
 * made from the workspace's become those of the first, second and so on.
 */
export function comparable({ status, body }: Answer): unknown {
  const made: string[] = [];
  const text = JSON.stringify(body).replaceAll(/pers_[\w.:-]+/g, (id) => {
    if (!made.includes(id)) made.push(id);
    return `person ${made.indexOf(id)}`;
  });
  const answer = JSON.parse(text) as Answer['body'];
  if (typeof answer === 'string') return [status, answer.replaceAll(/^lastEventId,.*$/gm, '')];
  const { nextCursor, ...page } = answer.page ?? {};
  delete answer.lastEventId;
  if (status >= 400) delete answer.requestId;
  return { ...answer, page: { ...page, more: nextCursor !== null } };
}

const lastWeek = { from: '2026-02-23T00:00:00Z', to: '2026-03-02T00:00:00Z' };

/** Questions a page may ask, with the ids it may name. */
export const questions: [OperationId, CallOptions][] = [
  ['listInterviewers', {}],
  ['listInterviewers', { query: { sort: 'most_candidates', limit: 1 } }],
  ['listInterviewers', { query: { status: 'active', search: 'interviewer' } }],
  ['listInterviewers', { query: { label: 'client:Acme' } }],
  ['getInterviewer', { path: { interviewerId: 'a' } }],
  ['listCandidates', {}],
  ['listCandidates', { query: { sort: 'top_rated', includeTest: true, limit: 3 } }],
  ['listCandidates', { query: { search: 'a', decision: ['none', 'dismissed'] } }],
  ['listCandidates', { query: { interviewerId: 'a', progress: 'completed' } }],
  ['getCandidate', { path: { candidateId: 'ours-0' } }],
  ['getFunnel', {}],
  ['getFunnel', { query: { interviewerId: 'a', includeTest: true } }],
  ['getFunnel', { query: { distinct: 'person', asOf: '2026-03-02T10:00:01.000Z' } }],
  ['getFunnel', { query: { from: '2026-02-25T00:00:00Z', to: '2026-03-02T00:00:00Z' } }],
  ['getFunnel', { query: { label: 'client:Acme' } }],
  ['listLabels', {}],
  ['getLabel', { path: { labelKey: 'region' } }],
  ['listMissingLabels', {}],
  ['getSeries', { query: { ...lastWeek, series: 'interviews.volume' } }],
  ...compiledOperations
    .filter(({ id, needs }) => needs === 'analytics:read' && id !== 'getSeries')
    .map(({ id }): [OperationId, CallOptions] => [id, {}]),
];

/** Another's interviewer that says one word wherever text can stand, in the same workspace. */
export async function prepareTheirs(world: World): Promise<void> {
  const labels = { client: 'Canary', region: 'Canary', portal: 'canary' };
  await interviewer(world, 'canary-keeper', { ...settings, labels });
  await store(world, wordyEvents('canary-keeper'));
}
