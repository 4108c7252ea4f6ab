/** The API that live elements of the measured pages ask: the real app over a store of its own. */
import { createApp } from '../../src/server/app.ts';
import { createApiKey } from '../../src/server/auth/api-key.ts';
import { allPermissions, readPermissions } from '../../src/server/auth/permissions.ts';
import { createInterviewer } from '../../src/server/ingest/interviewer-changes.ts';
import { openStore } from '../../src/server/store/store.ts';
import { createWorkspace } from '../../src/server/store/workspaces.ts';

export const interviewerId = 'intv_bench';
export const steps = [{ id: 'voice', type: 'web_interview', name: 'Voice interview' }];

export interface Api {
  fetch(request: Request): Promise<Response>;
  send(events: readonly object[]): Promise<void>;
}

export async function openApi(): Promise<Api> {
  const store = await openStore();
  const key = await store.write({ workspaceId: 'bench', interviewerIds: null }, async (writer) => {
    const place = { timeZone: 'America/Vancouver', currency: 'USD', locale: 'en' };
    await createWorkspace(writer, { id: 'bench', name: 'Bench', ...place });
    await createInterviewer(writer, { id: interviewerId, title: 'Bench', steps });
    return createApiKey(writer, { name: 'bench', permissions: allPermissions });
  });
  const app = createApp({ store, onError: (error) => console.error(error) });
  const post = async (path: string, type: string, body: object) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': type };
    return app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  return {
    async fetch(request) {
      if (new URL(request.url).pathname !== '/token') return app.fetch(request);
      return post('/v1/embed-tokens', 'application/json', {
        permissions: [...readPermissions, 'postings:write'],
      });
    },
    async send(events) {
      const answer = await post('/v1/events', 'application/cloudevents-batch+json', events);
      if (!answer.ok) throw new Error(await answer.text());
    },
  };
}
