import { checkWorkspaceId } from './engine.ts';
import { insertSigningKey } from './signing-keys.ts';
import type { Reader, Store, Writer } from './store.ts';
import type { WorkspaceRow } from './tables.ts';
import { noteWorkspace } from './versions.ts';

export interface NewWorkspace {
  id: string;
  name: string;
  timeZone: string;
  currency: string;
  locale: string;
}

/** Makes a workspace with a key to sign its tokens and cursors by. */
export async function createWorkspace(writer: Writer, workspace: NewWorkspace): Promise<void> {
  const { trx, now } = writer;
  const workspace_id = checkWorkspaceId(workspace.id);
  await trx
    .insertInto('workspaces')
    .values({
      workspace_id,
      name: workspace.name,
      time_zone: workspace.timeZone,
      currency: workspace.currency,
      locale: workspace.locale,
      counted_attempt: 'latest',
      counted_since: 0,
      position: 0,
      recorded_at: 0,
      created_at: now,
    })
    .execute();
  await noteWorkspace(writer);
  for (const purpose of ['embed', 'cursor'] as const) await insertSigningKey(writer, purpose);
}

/** The workspace of the reader. */
export async function workspaceOf(reader: Reader): Promise<WorkspaceRow> {
  return reader.selectFrom('workspaces').selectAll().executeTakeFirstOrThrow();
}

/** Whether the workspace exists. */
export function workspaceExists(store: Store, workspaceId: string): Promise<boolean> {
  return store.read({ workspaceId, interviewerIds: null }, async (reader) => {
    const row = await reader.selectFrom('workspaces').select('workspace_id').executeTakeFirst();
    return row !== undefined;
  });
}
