import { createApiKey } from '../auth/api-key.ts';
import { allPermissions } from '../auth/permissions.ts';
import { withWorkspace } from './here.ts';
import { UsageError, type Settings } from './settings.ts';

export const newKeyUsage = `screenkit new-key NAME

Makes an API key that may do everything, for when no other one can: the first is lost, or the last that
makes keys was revoked.

  NAME  what listApiKeys calls it, 1 to 120 characters`;

/** Shows the secret, once. Who can run this has the data anyway. */
export async function newKey(
  args: readonly string[],
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const [name = '', ...more] = args;
  if (name.trim() === '' || name.startsWith('-') || name.length > 120 || more.length > 0)
    throw new UsageError(newKeyUsage);
  await withWorkspace(settings, async (store, workspaceId) => {
    const key = await store.write({ workspaceId, interviewerIds: null }, (writer) =>
      createApiKey(writer, { name, permissions: allPermissions }),
    );
    say(`API key of workspace ${workspaceId}, shown once: ${key}`);
  });
}
