/**
 * The real app over a real store for the element tests. Beside the API it hands out tokens at
 * `/testing/token`, at `/testing/write-token` one that may change interviewers, at
 * `/testing/label-token` one that may label them too, and at
 * `/testing/narrow-token` one that may see a single interviewer. A file that writes takes a
 * workspace of its own: `/testing/<name>/token`, events to `/testing/<name>/events`, and
 * `/testing/<name>/erase/<person>`. Labels are written in others: `/testing/<name>/labels-token`, with
 * `?client=Acme` for the rows of that client.
 * At `/testing/faults` is a proxy that breaks what passes through it (`test/faults/proxy.ts`).
 */
import { createApp } from '../../src/server/app.ts';
import { createApiKey } from '../../src/server/auth/api-key.ts';
import { allPermissions, readPermissions } from '../../src/server/auth/permissions.ts';
import { ingest, type Event } from '../../src/server/ingest/ingest.ts';
import { createInterviewer } from '../../src/server/ingest/interviewer-changes.ts';
import { defineLabel } from '../../src/server/ingest/label-changes.ts';
import { openStore, type Writer } from '../../src/server/store/store.ts';
import { createWorkspace } from '../../src/server/store/workspaces.ts';
import type { Fault } from '../faults/fault.ts';
import { FaultProxy } from '../faults/proxy.ts';

const scopeOf = (workspaceId: string) => ({ workspaceId, interviewerIds: null });
const day = 86_400_000;

const steps = [
  { id: 'resume', type: 'resume', name: 'Resume' },
  { id: 'voice', type: 'web_interview', name: 'Voice interview' },
];

/** Thirty candidates of one role: 30 invited, 20 started, 12 completed, in the last ten days. */
function* events(now: number): Generator<Event> {
  let number = 0;
  const event = (type: string, subject: string, at: number, data: object) => {
    number += 1;
    const time = new Date(at).toISOString();
    const envelope = { specversion: '1.0', id: `evt-${number}`, source: 'urn:test', time };
    return { ...envelope, type, subject, data: { interviewerId: 'sales', ...data } } as Event;
  };
  for (let index = 0; index < 30; index += 1) {
    const id = `cand_${index}`;
    const invited = now - (10 - index / 3) * day;
    const person = { name: `Candidate ${index}`, email: `c${index}@example.com` };
    yield event('application.registered', id, invited, { person });
    if (index >= 20) continue;
    yield event('step.completed', id, invited + 3_600_000, { stepId: 'resume', score: 70 });
    if (index >= 12) continue;
    yield event('step.completed', id, invited + 7_200_000, { stepId: 'voice', score: 80 });
  }
}

/** Acts around the change of the clocks in Vancouver, on 8 March 2026 at 10:00 UTC; text messages last. */
const nights = [
  '2026-03-08T08:30:00Z', // Sunday 12:30 AM there, 2:15 PM in Kathmandu
  '2026-03-08T09:59:59Z', // 1:59 AM
  '2026-03-08T10:00:00Z', // 3:00 AM, an hour forward
  '2026-03-08T10:20:00Z',
  '2026-03-09T06:50:00Z', // 11:50 PM
  '2026-03-09T18:05:00Z', // Monday 11:05 AM
];

function* nightEvents(): Generator<Event> {
  for (const [index, at] of nights.entries()) {
    const event = (type: string, time: string, data: object) => {
      const envelope = { specversion: '1.0', id: `${type}-${index}`, source: 'urn:test:night' };
      const subject = `night_${index}`;
      return {
        ...envelope,
        type,
        time,
        subject,
        data: { interviewerId: 'night', ...data },
      } as Event;
    };
    const person = { name: `Night owl ${index}` };
    yield event('application.registered', '2026-03-07T20:00:00Z', { person });
    const isText = index >= 4;
    yield isText
      ? event('message.received', at, { channel: 'sms' })
      : event('call.started', at, { stepId: 'voice' });
  }
}

/** Three roles and two labels, of which one role carries one. */
async function createLabelled(writer: Writer): Promise<void> {
  const allowedValues = ['Acme', 'Globex'];
  await defineLabel(writer, { name: 'Client', type: 'picklist', allowedValues }, 'test');
  await defineLabel(writer, { name: 'Seats', type: 'number' }, 'test');
  const roles = { sales: 'Sales associate', cook: 'Line cook', nurse: 'Night nurse' };
  for (const [id, title] of Object.entries(roles)) {
    const labels = id === 'sales' ? { client: 'Acme' } : {};
    await createInterviewer(writer, { id, title, steps, labels });
  }
}

async function createRoles(writer: Writer): Promise<void> {
  await createInterviewer(writer, { id: 'sales', title: 'Sales associate', steps });
  await createInterviewer(writer, { id: 'cook', title: 'Line cook', steps, draft: true });
  await createInterviewer(writer, { id: 'night', title: 'Night shift', steps });
}

export async function testServer(): Promise<(request: Request) => Promise<Response>> {
  const store = await openStore();
  const keys = new Map<string, Promise<string>>();
  /** The key of a workspace, which is made when it is first asked for. */
  const keyOf = (id: string, prepare = createRoles): Promise<string> => {
    const known = keys.get(id);
    if (known) return known;
    const made = store.write(scopeOf(id), async (writer) => {
      await createWorkspace(writer, {
        id,
        name: 'Acme',
        timeZone: 'America/Vancouver',
        currency: 'USD',
        locale: 'en',
      });
      await prepare(writer);
      return createApiKey(writer, { name: 'test', permissions: allPermissions });
    });
    keys.set(id, made);
    return made;
  };
  await keyOf('acme');
  await store.write(scopeOf('acme'), (writer) =>
    ingest(writer, [[...events(writer.now), ...nightEvents()]]),
  );
  const app = createApp({ store, onError: (error) => console.error(error) });
  const post = async (path: string, workspace: string, type: string, body: string) =>
    app.request(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${await keyOf(workspace)}`, 'content-type': type },
      body,
    });
  const mint = (more: object, workspace = 'acme') => {
    const body = JSON.stringify({ permissions: readPermissions, ...more });
    return post('/v1/embed-tokens', workspace, 'application/json', body);
  };
  const mayAll = [...readPermissions, 'postings:write', 'labels:write', 'labels:delete'];
  const proxied = async (request: Request) => {
    if (new URL(request.url).pathname !== '/token') return app.fetch(request);
    const origin = request.headers.get('origin') ?? '';
    const answer = await mint({ permissions: mayAll, origins: [origin] }, 'faults');
    return new Response(answer.body, { headers: { 'access-control-allow-origin': origin } });
  };
  let proxy: FaultProxy | undefined;
  /** Opens the proxy, sets its fault, and answers what it has seen since it was last asked. */
  const faults = async (request: Request): Promise<Response> => {
    const { pace, fault } = (await request.json()) as { pace: number; fault?: Fault };
    if (!proxy) {
      await keyOf('faults', createLabelled);
      await store.write(scopeOf('faults'), (writer) => ingest(writer, [[...events(writer.now)]]));
      proxy = new FaultProxy(proxied, pace);
      await proxy.open();
    }
    if (fault) await proxy.set(fault);
    const which = process.env['SCREENKIT_FAULTS'] ?? '';
    return Response.json({ address: proxy.address, seen: proxy.seen(), which });
  };
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/testing/faults') return faults(request);
    if (pathname === '/testing/openapi') return app.request('/openapi.json');
    if (pathname === '/testing/token') return mint({});
    if (pathname === '/testing/narrow-token') return mint({ interviewerIds: ['cook'] });
    if (pathname === '/testing/write-token') {
      return mint({ permissions: [...readPermissions, 'postings:write'] });
    }
    if (pathname === '/testing/label-token') {
      return mint({ permissions: mayAll });
    }
    if (pathname === '/testing/blind-token') return mint({ permissions: ['labels:read'] });
    const [, workspace, what] =
      /^\/testing\/(\w+)\/(token|events|labels-token)$/.exec(pathname) ?? [];
    if (workspace && what === 'token') return mint({}, workspace);
    if (workspace && what === 'labels-token') {
      await keyOf(workspace, createLabelled);
      const client = searchParams.get('client');
      const rows = client === null ? {} : { labels: { client: [client] } };
      return mint(
        { permissions: [...readPermissions, 'labels:write', 'labels:delete'], ...rows },
        workspace,
      );
    }
    const [, at, person] = /^\/testing\/(\w+)\/erase\/(\w+)$/.exec(pathname) ?? [];
    if (at && person) {
      return app.request(`/v1/people/${person}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${await keyOf(at)}` },
      });
    }
    if (workspace && what === 'events') {
      const type = 'application/cloudevents-batch+json';
      return post('/v1/events', workspace, type, await request.text());
    }
    return app.fetch(request);
  };
}
