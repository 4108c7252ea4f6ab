import { setImmediate } from 'node:timers/promises';
import { createApiKey } from '../auth/api-key.ts';
import { allPermissions } from '../auth/permissions.ts';
import { demoWorld } from '../demo/world.ts';
import { ingest } from '../ingest/ingest.ts';
import { createInterviewer } from '../ingest/interviewer-changes.ts';
import { defineLabel } from '../ingest/label-changes.ts';
import type { Store } from '../store/store.ts';
import { createWorkspace, type NewWorkspace } from '../store/workspaces.ts';
import { demoWorkspace, plainWorkspace } from './workspace.ts';

export interface FirstStart {
  workspaceId: string;
  /** Of the workspace's first API key; it is stored nowhere. */
  apiKey: string;
}

/** Makes the first workspace with an API key that may do everything. */
async function begin(store: Store, workspace: NewWorkspace): Promise<FirstStart> {
  const scope = { workspaceId: workspace.id, interviewerIds: null };
  const apiKey = await store.write(scope, async (writer) => {
    await createWorkspace(writer, workspace);
    return createApiKey(writer, { name: 'first', permissions: allPermissions });
  });
  return { workspaceId: workspace.id, apiKey };
}

/** A workspace with nothing in it. */
export function createPlainWorkspace(store: Store): Promise<FirstStart> {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return begin(store, {
    id: plainWorkspace,
    name: 'Workspace',
    timeZone,
    currency: 'USD',
    locale: 'en',
  });
}

/** Seed of the demo data: with the clock it decides every byte. */
export const demoSeed = 20_260_301;

/** The demo workspace: labels, interviewers and events go in as everybody's do, all or nothing. */
export async function createDemoWorkspace(store: Store, seed = demoSeed): Promise<FirstStart> {
  const world = demoWorld({ seed, now: store.clock() });
  const scope = { workspaceId: demoWorkspace, interviewerIds: null };
  async function* batches() {
    for (const batch of world.events()) {
      yield batch;
      await setImmediate();
    }
  }
  const apiKey = await store.write(scope, async (writer) => {
    await createWorkspace(writer, { id: demoWorkspace, ...world.workspace });
    for (const label of world.labels) await defineLabel(writer, label, 'demo');
    for (const interviewer of world.interviewers) await createInterviewer(writer, interviewer);
    await ingest(writer, batches());
    return createApiKey(writer, { name: 'first', permissions: allPermissions });
  });
  return { workspaceId: demoWorkspace, apiKey };
}
