/** A workspace, or an interviewer, that says one word wherever text can stand. */
import { createWorkspace } from '../../src/server/store/workspaces.ts';
import { interviewer, store } from './applications.ts';
import { importsEnd } from './operation-cases.ts';
import { event, start, type Permission, type World } from './world.ts';

export const canary = 'canary';
export const singing = (text: string): boolean => text.toLowerCase().includes(canary);

/** Fields of interviewers and events whose text is free. */
export const settings = {
  title: 'Canary keeper',
  slug: 'canary-keeper',
  steps: [
    { id: 'canary-step', type: 'canary_type', name: 'Canary step' },
    { id: 'voice', type: 'web_interview', name: 'Canary voice' },
    { id: 'sms', type: 'conversational_sms', name: 'Canary messages' },
    { id: 'resume', type: 'resume', name: 'Canary resume' },
  ],
  subscribers: ['canary@example.com'],
};

/** Every kind of event that carries words, of an interviewer with the settings above. */
export function wordyEvents(interviewerId: string): object[] {
  const candidate = 'canary-candidate';
  const say = (type: string, data: object) =>
    event(type, candidate, start, { interviewerId, ...data }, more);
  const more = { source: 'urn:canary', traceparent: 'canary' };
  const person = {
    id: 'canary-person',
    name: 'Canary',
    email: 'canary@example.com',
    phone: 'canary',
    location: 'Canary Wharf',
  };
  return [
    say('application.registered', { person }),
    say('step.started', { stepId: 'canary-step' }),
    say('step.completed', { stepId: 'canary-step', score: 80 }),
    ...['voice', 'sms', 'resume'].flatMap((stepId) => [
      say('step.started', { stepId }),
      say('question.answered', { stepId, questionId: 'canary', score: 40, passed: false }),
      say('criterion.scored', { stepId, criterionId: 'canary', kind: 'scoring', score: 40 }),
      say('step.completed', { stepId, score: 60, durationSeconds: 90 }),
    ]),
    say('message.sent', { channel: 'sms', kind: 'canary' }),
    say('message.received', { channel: 'sms' }),
    say('decision.changed', { to: 'dismissed', reason: 'canary' }),
    say('note.added', { noteId: 'canary', text: 'canary' }),
    say('tag.extracted', { tag: 'canary', value: 'canary' }),
    say('csat.submitted', { value: 5, min: 1, max: 5, comment: 'canary' }),
    say('cost.charged', { service: 'canary', amountMinor: 777_777, currency: 'USD' }),
    event('sync.failed', interviewerId, start, { provider: 'Canary', message: 'canary' }, more),
  ];
}

export interface Rival {
  key: string;
  importId: string;
  ids: { keyId: string; roleId: string; memberId: string };
}

/** A whole workspace `rival` of such text. */
export async function prepareRival(world: World): Promise<Rival> {
  const scope = { workspaceId: 'rival', interviewerIds: null };
  await world.store.write(scope, (writer) =>
    createWorkspace(writer, {
      id: 'rival',
      name: 'Canary Inc.',
      timeZone: 'Atlantic/Canary',
      currency: 'USD',
      locale: 'en',
    }),
  );
  const key = await world.keyOf(everything, 'rival');
  const options = { credential: key, headers: { 'idempotency-key': 'canary' } };
  const label = {
    key: 'canary',
    name: 'Canary',
    description: 'canary',
    type: 'picklist',
    allowedValues: ['Canary'],
  };
  await world.call('createLabel', { body: label, ...options });
  await interviewer(world, 'canary-keeper', { ...settings, labels: { canary: 'Canary' } }, options);
  await store(world, wordyEvents('canary-keeper'), options);
  const wordy = { name: 'Canary', description: 'canary', permissions: ['postings:read'] };
  const made = await world.call('createApiKey', { body: wordy, credential: key });
  const role = await world.call('createRole', { body: wordy, credential: key });
  const member = await world.call('inviteMember', {
    body: { email: 'canary@example.com', name: 'Canary', roleId: role.body.id },
    credential: key,
  });
  const ids = { keyId: made.body.apiKey.id, roleId: role.body.id, memberId: member.body.id };
  const body = new FormData();
  body.set('mapping', new Blob([JSON.stringify(badMapping)]));
  body.set('candidates', new Blob(['Id,Role,Applied\ncanary,Canary keeper,canary\n']));
  const answer = await world.call('createImport', { body, credential: key });
  await importsEnd(world, 'rival');
  return { key, importId: answer.body.id, ids };
}

const everything: Permission[] = [
  'postings:read',
  'postings:write',
  'candidates:read',
  'labels:read',
  'labels:write',
  'analytics:read',
  'events:write',
  'imports:write',
  'integrations:write',
  'team:write',
  'tokens:write',
];

const badMapping = {
  source: 'urn:canary',
  timeZone: 'UTC',
  candidates: { id: 'Id', interviewer: 'Role', registeredAt: 'Applied' },
  steps: settings.steps,
};
