import { copyWorkspace } from '../store/copy.ts';
import { openStore, type Store } from '../store/store.ts';
import { UsageError, type Settings } from './settings.ts';
import { findWorkspace } from './workspace.ts';

export const copyUsage = `screenkit copy TARGET

Copies the store into another, from SQLite to PostgreSQL or back: every event, figure, key and setting.
Stop the server first; what it takes meanwhile is not copied. Each workspace is copied whole or not at
all, and a target that has it is refused.

  TARGET  postgresql://user@host/database, or a folder; the password by PGPASSWORD or ~/.pgpass`;

/** Every workspace there is or, where those cannot be listed, the one that is meant. */
async function workspacesOf(store: Store, settings: Settings): Promise<string[]> {
  const all = await store.engine.workspaceIds();
  if (all && settings.workspace === undefined) return all;
  const one = await findWorkspace(store, settings);
  return one === undefined ? [] : [one];
}

export async function copy(
  args: readonly string[],
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const [target, ...more] = args;
  if (target === undefined || more.length > 0 || target.startsWith('-'))
    throw new UsageError(copyUsage);
  const { databaseUrl, folder } = settings;
  const from = await openStore(
    // Counting what is copied takes as long as it takes.
    databaseUrl ? { databaseUrl, longestReadMs: 0 } : { folder },
  );
  try {
    const ids = await workspacesOf(from, settings);
    if (ids.length === 0) throw new UsageError('There is no workspace here to be copied.');
    const named = /^postgres(?:ql)?:\/\//.test(target);
    const to = await openStore(named ? { databaseUrl: target } : { folder: target });
    try {
      for (const id of ids) {
        const rows = await copyWorkspace(from, to, id);
        say(`Copied workspace ${id}: ${rows.toLocaleString('en')} rows.`);
      }
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}
