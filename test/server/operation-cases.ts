/** One valid request per operation, and one for each error that only the operation can give. */
import { setTimeout } from 'node:timers/promises';
import type { OperationId } from '../../src/server/contract.ts';
import { Application, interviewer, store } from './applications.ts';
import { event, start, steps, type Answer, type CallOptions, type World } from './world.ts';

type Case = (world: World) => CallOptions | Answer | Promise<CallOptions | Answer>;

/** What to send, or the answer where one request alone cannot bring it about. */
interface Cases {
  ok: (world: World) => CallOptions | Promise<CallOptions>;
  400?: Case;
  404?: Case;
  409?: Case;
  412?: Case;
  422?: Case;
}

const mapping = {
  source: 'urn:ats:test',
  timeZone: 'UTC',
  candidates: { id: 'Id', interviewer: 'Role', registeredAt: 'Applied' },
  steps,
};

function form(parts: Record<string, string>): FormData {
  const body = new FormData();
  for (const [name, text] of Object.entries(parts)) body.set(name, new Blob([text]), name);
  return body;
}

const candidatesFile = 'Id,Role,Applied\n1,Baker,2026-02-01\n';

/** What the cases below read and change. */
export async function prepareCases(world: World): Promise<void> {
  await interviewer(world, 'a');
  await store(world, new Application('cand', 'a').registered(start).events);
}

/** Waits for what `createImport` began, so that the store can be closed. */
export async function importsEnd(world: World, workspaceId = 'acme'): Promise<void> {
  const running = () =>
    world.store.read({ workspaceId, interviewerIds: null }, (reader) =>
      reader.selectFrom('imports').select('import_id').where('status', '=', 'running').execute(),
    );
  while ((await running()).length > 0) await setTimeout(10);
}

let number = 0;
/** Something no other case has used. */
const fresh = (prefix: string) => `${prefix}-${(number += 1)}`;

const a = { path: { interviewerId: 'a' } };
const unknown = { path: { interviewerId: 'nobody' } };
const badId = { path: { interviewerId: '$' } };
const stale = { ...a, headers: { 'if-match': '"99-gone"' } };

/** The same key first with this request, then with another. */
async function keyReused(
  world: World,
  operation: OperationId,
  first: CallOptions,
  other: CallOptions,
): Promise<CallOptions> {
  const headers = { 'idempotency-key': fresh('key') };
  await world.call(operation, { ...first, headers });
  return { ...other, headers };
}

/** Of several requests with one key at once, all but one come while another is under way. */
async function whileUnderWay(
  world: World,
  operation: OperationId,
  options: CallOptions,
): Promise<Answer> {
  const headers = { 'idempotency-key': fresh('key') };
  const send = () => world.call(operation, { ...options, headers });
  const answers = await Promise.all(Array.from({ length: 6 }, send));
  return answers.find(({ status }) => status === 409) ?? answers[0]!;
}

const stateChange = (operation: OperationId): Cases => ({
  ok: () => a,
  400: () => badId,
  404: () => unknown,
  409: (world) => whileUnderWay(world, operation, a),
  412: () => stale,
  422: async (world) => {
    await interviewer(world, 'other', {}, { headers: { 'idempotency-key': 'other' } });
    return keyReused(world, operation, a, { path: { interviewerId: 'other' } });
  },
});

/** A picklist that nothing else uses, on the interviewer `a` where `on` is given. */
async function newLabel(world: World, on?: string): Promise<{ path: { labelKey: string } }> {
  const body = { name: fresh('Label'), type: 'picklist', allowedValues: ['North', 'South'] };
  const { key } = (await world.call('createLabel', { body })).body;
  const labels = { [key]: on };
  if (on) await world.call('assignLabels', { body: { resourceIds: ['a'], labels } });
  return { path: { labelKey: key } };
}

const noLabel = { path: { labelKey: 'none' } };
const badKey = { path: { labelKey: 'Upper' } };
const outdated = { headers: { 'if-match': '"99-gone"' } };

const keyBody = () => ({ name: fresh('Key'), permissions: ['integrations:write'] });

/** A key that nothing else uses. */
async function newKey(world: World): Promise<{ path: { keyId: string } }> {
  const { apiKey } = (await world.call('createApiKey', { body: keyBody() })).body;
  return { path: { keyId: apiKey.id } };
}

async function revokedKey(world: World): Promise<{ path: { keyId: string } }> {
  const key = await newKey(world);
  await world.call('revokeApiKey', key);
  return key;
}

const roleBody = () => ({ name: fresh('Role'), permissions: ['team:write'] });

/** A role that nothing else uses. */
async function newRole(world: World): Promise<{ path: { roleId: string } }> {
  const { body } = await world.call('createRole', { body: roleBody() });
  return { path: { roleId: body.id } };
}

const noRole = { path: { roleId: 'role_none' } };
const badRole = { path: { roleId: '$' } };
const viewer = { path: { roleId: 'viewer' } };

async function memberBody(world: World): Promise<{ email: string; roleId: string }> {
  return { email: `${fresh('member')}@example.com`, ...(await newRole(world)).path };
}

/** A member that nothing else uses. */
async function newMember(world: World): Promise<{ path: { memberId: string } }> {
  const { body } = await world.call('inviteMember', { body: await memberBody(world) });
  return { path: { memberId: body.id } };
}

async function removedMember(world: World): Promise<{ path: { memberId: string } }> {
  const member = await newMember(world);
  await world.call('removeMember', member);
  return member;
}

const noMember = { path: { memberId: 'mem_none' } };
const badMember = { path: { memberId: '$' } };

const noKey = { path: { keyId: 'key_none' } };
const badKeyId = { path: { keyId: '$' } };

const aWeek = { from: '2026-02-20T00:00:00Z', to: '2026-02-27T00:00:00Z' };

export const cases: Record<OperationId, Cases> = {
  getHealth: { ok: () => ({}), 400: () => ({ query: { verbose: 1 } }) },
  getSession: { ok: () => ({}), 400: () => ({ query: { verbose: 1 } }) },
  listInterviewers: { ok: () => ({}), 400: () => ({ query: { sort: 'random' } }) },
  createInterviewer: {
    ok: () => ({ body: { title: fresh('Interviewer'), steps } }),
    400: () => ({ body: '{"title":' }),
    409: () => ({ body: { id: 'a', title: 'Taken', steps } }),
    422: () => ({ body: { title: 'x', steps } }),
  },
  getInterviewer: { ok: () => a, 400: () => badId, 404: () => unknown },
  listSubscribers: { ok: () => a, 400: () => badId, 404: () => unknown },
  updateInterviewer: {
    ok: () => ({ ...a, body: { title: fresh('Renamed') } }),
    400: () => ({ ...badId, body: { title: 'Renamed' } }),
    404: () => ({ ...unknown, body: { title: 'Renamed' } }),
    409: async (world) => {
      const { body } = await interviewer(world, fresh('taken'));
      return { ...a, body: { slug: body.slug } };
    },
    412: () => ({ ...stale, body: { title: 'Renamed' } }),
    422: () => ({ ...a, body: {} }),
  },
  archiveInterviewer: stateChange('archiveInterviewer'),
  unarchiveInterviewer: stateChange('unarchiveInterviewer'),
  duplicateInterviewer: {
    ok: () => ({ ...a, body: { title: fresh('Copy') } }),
    400: () => badId,
    404: () => unknown,
    409: (world) => whileUnderWay(world, 'duplicateInterviewer', a),
    422: () => ({ ...a, body: { title: 1 } }),
  },
  listLabels: { ok: () => ({}), 400: () => ({ query: { limit: 1 } }) },
  createLabel: {
    ok: () => ({ body: { name: fresh('Label'), type: 'text' } }),
    400: () => ({ body: 'name' }),
    409: async (world) => {
      const body = { key: 'taken', name: 'Taken', type: 'text' };
      await world.call('createLabel', { body });
      return { body };
    },
    422: () => ({ body: { name: 'Label', type: 'date' } }),
  },
  getLabel: { ok: (world) => newLabel(world), 400: () => badKey, 404: () => noLabel },
  updateLabel: {
    ok: async (world) => ({ ...(await newLabel(world)), body: { name: 'Renamed' } }),
    400: () => ({ ...badKey, body: { name: 'Renamed' } }),
    404: () => ({ ...noLabel, body: { name: 'Renamed' } }),
    409: async (world) => ({
      ...(await newLabel(world, 'North')),
      body: { allowedValues: ['South'] },
    }),
    412: async (world) => ({ ...(await newLabel(world)), ...outdated, body: { name: 'x' } }),
    422: async (world) => ({ ...(await newLabel(world)), body: { type: 'text' } }),
  },
  deleteLabel: {
    ok: (world) => newLabel(world, 'South'),
    400: () => badKey,
    404: () => noLabel,
    412: async (world) => ({ ...(await newLabel(world)), ...outdated }),
  },
  assignLabels: {
    ok: async (world) => {
      const { path } = await newLabel(world);
      return { body: { resourceIds: ['a'], labels: { [path.labelKey]: 'North' } } };
    },
    400: () => ({ body: '{"resourceIds":' }),
    409: async (world) => whileUnderWay(world, 'assignLabels', await cases.assignLabels.ok(world)),
    422: () => ({ body: { resourceIds: ['nobody'], labels: { none: 'x' } } }),
  },
  listMissingLabels: { ok: () => ({}), 400: () => ({ query: { limit: 0 } }) },
  listLabelChanges: { ok: () => ({}), 400: () => ({ query: { key: 'Upper' } }) },
  listCandidates: {
    ok: () => ({}),
    400: () => ({ query: { limit: 201 } }),
    404: () => ({ query: { interviewerId: ['a', 'nobody'] } }),
  },
  getCandidate: {
    ok: () => ({ path: { candidateId: 'cand' } }),
    400: () => ({ path: { candidateId: ' ' } }),
    404: () => ({ path: { candidateId: 'nobody' } }),
  },
  erasePerson: {
    ok: async (world) => {
      const personId = fresh('person');
      const person = { id: personId, name: 'Ada' };
      await store(world, new Application(fresh('cand'), 'a').registered(start, { person }).events);
      return { path: { personId } };
    },
    400: () => ({ path: { personId: ' ' } }),
    404: () => ({ path: { personId: 'nobody' } }),
  },
  ingestEvents: {
    ok: () => ({ body: event('interviewer.expired', 'a', start) }),
    400: () => ({ body: '[' }),
    409: async (world) => {
      const body = event('interviewer.expired', 'a', start);
      await world.call('ingestEvents', { body });
      return { body: { ...body, time: '2026-01-01T00:00:00Z' } };
    },
    422: () => ({ body: event('interviewer.expired', 'nobody', start) }),
  },
  streamEvents: {
    ok: () => ({}),
    400: () => ({ headers: { 'last-event-id': 'last' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  createImport: {
    ok: () => ({
      body: form({ mapping: JSON.stringify(mapping), candidates: candidatesFile }),
    }),
    400: () => ({
      query: { dryRun: 'perhaps' },
      body: form({ mapping: JSON.stringify(mapping), candidates: candidatesFile }),
    }),
    422: () => ({ body: form({ mapping: '{}', candidates: candidatesFile }) }),
  },
  getImport: {
    ok: async (world) => {
      const { body } = await world.call('createImport', await cases.createImport.ok(world));
      return { path: { importId: body.id } };
    },
    400: () => ({ path: { importId: '$' } }),
    404: () => ({ path: { importId: 'imp_none' } }),
  },
  listMetrics: { ok: () => ({}), 400: () => ({ query: { limit: 1 } }) },
  getFunnel: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getSummary: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getTimeToEngage: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getEngagementHours: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getVoice: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getQuestions: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getSms: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getResume: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getSpend: {
    ok: () => ({}),
    400: () => ({ query: { from: '2026-01-01T00:00:00Z' } }),
    404: () => ({ query: { interviewerId: 'nobody' } }),
  },
  getSeries: {
    ok: () => ({ query: { ...aWeek, series: 'interviews.volume' } }),
    400: () => ({ query: { ...aWeek, series: 'interviews.volume', frequency: 'month' } }),
    404: () => ({ query: { ...aWeek, series: 'interviews.volume', interviewerId: 'nobody' } }),
  },
  getSettings: { ok: () => ({}), 400: () => ({ query: { verbose: 1 } }) },
  updateSettings: {
    ok: () => ({ body: { passMark: 65 } }),
    400: () => ({ body: 'passMark' }),
    422: () => ({ body: { hourlyCost: { amountMinor: 1, currency: 'EUR' } } }),
  },
  listSettingChanges: { ok: () => ({}), 400: () => ({ query: { verbose: 1 } }) },
  listRoles: { ok: () => ({}), 400: () => ({ query: { limit: 1 } }) },
  createRole: {
    ok: () => ({ body: roleBody() }),
    400: () => ({ body: 'name' }),
    409: () => ({ body: { ...roleBody(), name: 'viewer' } }),
    422: () => ({ body: { name: fresh('Role'), permissions: ['team:none'] } }),
  },
  getRole: { ok: (world) => newRole(world), 400: () => badRole, 404: () => noRole },
  updateRole: {
    ok: async (world) => ({ ...(await newRole(world)), body: { description: 'Changed' } }),
    400: () => ({ ...badRole, body: { description: 'x' } }),
    404: () => ({ ...noRole, body: { description: 'x' } }),
    409: () => ({ ...viewer, body: { description: 'x' } }),
    412: async (world) => ({ ...(await newRole(world)), ...outdated, body: { name: 'x' } }),
    422: async (world) => ({ ...(await newRole(world)), body: { builtIn: true } }),
  },
  deleteRole: {
    ok: (world) => newRole(world),
    400: () => badRole,
    404: () => noRole,
    409: () => viewer,
    412: async (world) => ({ ...(await newRole(world)), ...outdated }),
  },
  listMembers: { ok: () => ({}), 400: () => ({ query: { limit: 0 } }) },
  inviteMember: {
    ok: async (world) => ({ body: await memberBody(world) }),
    400: () => ({ body: 'email' }),
    409: async (world) => {
      const body = await memberBody(world);
      await world.call('inviteMember', { body });
      return { body };
    },
    422: () => ({ body: { email: 'nobody', roleId: 'viewer' } }),
  },
  getMember: { ok: (world) => newMember(world), 400: () => badMember, 404: () => noMember },
  updateMember: {
    ok: async (world) => ({ ...(await newMember(world)), body: { status: 'active' } }),
    400: () => ({ ...badMember, body: { name: 'x' } }),
    404: () => ({ ...noMember, body: { name: 'x' } }),
    409: async (world) => ({ ...(await removedMember(world)), body: { name: 'x' } }),
    412: async (world) => ({ ...(await newMember(world)), ...outdated, body: { name: 'x' } }),
    422: async (world) => ({ ...(await newMember(world)), body: { roleId: 'role_none' } }),
  },
  removeMember: {
    ok: (world) => newMember(world),
    400: () => badMember,
    404: () => noMember,
    409: (world) => removedMember(world),
    412: async (world) => ({ ...(await newMember(world)), ...outdated }),
  },
  listApiKeys: { ok: () => ({}), 400: () => ({ query: { limit: 0 } }) },
  createApiKey: {
    ok: () => ({ body: keyBody() }),
    400: () => ({ body: 'name' }),
    422: () => ({ body: { name: ' ', permissions: ['postings:read'] } }),
  },
  getApiKey: { ok: (world) => newKey(world), 400: () => badKeyId, 404: () => noKey },
  updateApiKey: {
    ok: async (world) => ({ ...(await newKey(world)), body: { name: fresh('Key') } }),
    400: () => ({ ...badKeyId, body: { name: 'Key' } }),
    404: () => ({ ...noKey, body: { name: 'Key' } }),
    409: async (world) => ({ ...(await revokedKey(world)), body: { name: 'Key' } }),
    412: async (world) => ({ ...(await newKey(world)), ...outdated, body: { name: 'Key' } }),
    422: async (world) => ({ ...(await newKey(world)), body: { permissions: ['team:write'] } }),
  },
  rotateApiKey: {
    ok: async (world) => ({ ...(await newKey(world)), body: { overlapSeconds: 60 } }),
    400: () => ({ ...badKeyId, body: { overlapSeconds: 60 } }),
    404: () => ({ ...noKey, body: { overlapSeconds: 60 } }),
    409: async (world) => ({ ...(await revokedKey(world)), body: { overlapSeconds: 60 } }),
    422: async (world) => ({ ...(await newKey(world)), body: { overlapSeconds: -1 } }),
  },
  revokeApiKey: { ok: (world) => newKey(world), 400: () => badKeyId, 404: () => noKey },
  rotateSigningKey: {
    ok: () => ({ body: { purpose: 'embed' } }),
    400: () => ({ body: 'purpose' }),
    422: () => ({ body: { purpose: 'admin' } }),
  },
  createEmbedToken: {
    ok: () => ({ body: { permissions: ['tokens:write'] } }),
    400: () => ({ body: 'permissions' }),
    422: () => ({ body: { permissions: [] } }),
  },
  revokeEmbedTokens: {
    ok: () => ({ body: { portal: fresh('portal') } }),
    400: () => ({ body: 'portal' }),
    422: () => ({ body: {} }),
  },
};
