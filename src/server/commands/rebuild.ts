import { rebuild as rebuildStore } from '../store/rebuild.ts';
import { withWorkspace } from './here.ts';
import type { Settings } from './settings.ts';

/** Drops every projection and replays the log. */
export const rebuild = (settings: Settings, say: (line: string) => void): Promise<void> =>
  withWorkspace(settings, async (store, workspaceId) => {
    const { events, candidates } = await rebuildStore(store, workspaceId);
    say(`Rebuilt ${workspaceId} from ${events} events: ${candidates} candidates.`);
  });
