/** The store that the settings name, opened by a command rather than asked over HTTP. */
import { FolderInUse } from '../store/sqlite.ts';
import { openStore, type Store } from '../store/store.ts';
import { UsageError, type Settings } from './settings.ts';
import { findWorkspace } from './workspace.ts';

type Place = Pick<Settings, 'databaseUrl' | 'folder'>;

export const openHere = ({ databaseUrl, folder }: Place): Promise<Store> =>
  openStore(databaseUrl ? { databaseUrl } : { folder });

/**
 * Does something with the workspace meant. Throws when there is none, or a server has the folder;
 * `instead` says what to do then.
 */
export async function withWorkspace<T>(
  settings: Settings,
  work: (store: Store, workspaceId: string) => Promise<T>,
  instead = 'Stop it first.',
): Promise<T> {
  const store = await openHere(settings).catch((error: unknown) => {
    throw error instanceof FolderInUse ? new UsageError(`${error.message} ${instead}`) : error;
  });
  try {
    const workspaceId = await findWorkspace(store, settings);
    if (workspaceId === undefined)
      throw new UsageError('There is no workspace here yet. Start the server once first.');
    return await work(store, workspaceId);
  } finally {
    await store.close();
  }
}
