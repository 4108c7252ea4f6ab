import type { Store } from '../store/store.ts';
import { workspaceExists } from '../store/workspaces.ts';
import { UsageError, type Settings } from './settings.ts';

/** The workspace of the demo data, and of a server without it. */
export const demoWorkspace = 'demo';
export const plainWorkspace = 'main';

/** The workspace meant: the one named, or the only one there is; undefined when there is none. */
export async function findWorkspace(store: Store, settings: Settings): Promise<string | undefined> {
  const known = await store.engine.workspaceIds();
  if (settings.workspace !== undefined) {
    if (await workspaceExists(store, settings.workspace)) return settings.workspace;
    const there = known && known.length > 0 ? ` There is ${known.join(', ')}.` : '';
    throw new UsageError(`There is no workspace ${settings.workspace}.${there}`);
  }
  if (known) {
    if (known.length > 1)
      throw new UsageError(`Say which workspace by SCREENKIT_WORKSPACE: ${known.join(', ')}.`);
    return known[0];
  }
  for (const id of [demoWorkspace, plainWorkspace]) if (await workspaceExists(store, id)) return id;
  return undefined;
}
