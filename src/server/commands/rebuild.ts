import { rebuild as rebuildStore } from '../store/rebuild.ts';
import { openStore } from '../store/store.ts';
import { UsageError, type Settings } from './settings.ts';
import { findWorkspace } from './workspace.ts';

/** Drops every projection and replays the log. */
export async function rebuild(settings: Settings, say: (line: string) => void): Promise<void> {
  const store = await openStore(
    settings.databaseUrl ? { databaseUrl: settings.databaseUrl } : { folder: settings.folder },
  );
  try {
    const workspaceId = await findWorkspace(store, settings);
    if (workspaceId === undefined)
      throw new UsageError('There is no workspace here yet. Start the server first.');
    const { events, candidates } = await rebuildStore(store, workspaceId);
    say(`Rebuilt ${workspaceId} from ${events} events: ${candidates} candidates.`);
  } finally {
    await store.close();
  }
}
