import { parseArgs } from 'node:util';
import { backupFolder, restoreFolder, type Saved } from '../store/sqlite-backup.ts';
import { UsageError, type Settings } from './settings.ts';

export const backupUsage = `screenkit backup FILE

Writes the SQLite store in SCREENKIT_DATA to FILE, as of one instant, while a server goes on with it.
FILE appears once it is complete and checked; one that is there already is refused.`;

export const restoreUsage = `screenkit restore FILE [--replace]

Makes the folder SCREENKIT_DATA what FILE of screenkit backup holds. No server may run on it.

  --replace  also where the folder holds a store, which is lost`;

/** `args` of a command that takes one file, and perhaps some switches. */
function readFile<Switch extends string>(
  args: string[],
  usage: string,
  switches: readonly Switch[],
): { file: string; on: (name: Switch) => boolean } {
  const options = Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }]));
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  return { file, on: (name) => parsed.values[name] === true };
}

/** The embedded store's file, whichever state its server is in. */
export async function backup(
  args: string[],
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const { file } = readFile(args, backupUsage, []);
  refusePostgres(settings, 'backup', 'pg_dump');
  const saved = await backupFolder(settings.folder, file);
  say(`Wrote ${file}: ${describe(saved)}.`);
}

export function restore(args: string[], settings: Settings, say: (line: string) => void): void {
  const { file, on } = readFile(args, restoreUsage, ['replace']);
  refusePostgres(settings, 'restore', 'pg_restore');
  const saved = restoreFolder(file, settings.folder, on('replace'));
  say(`Restored ${settings.folder}: ${describe(saved)}.`);
}

function refusePostgres({ databaseUrl }: Settings, command: string, program: string): void {
  if (databaseUrl === undefined) return;
  throw new UsageError(
    `screenkit ${command} is for SQLite. DATABASE_URL names PostgreSQL: use ${program} (docs/operating.md).`,
  );
}

const describe = (saved: readonly Saved[]): string =>
  saved
    .map(({ workspaceId, recordedAt }) =>
      recordedAt === 0
        ? `workspace ${workspaceId} without events`
        : `workspace ${workspaceId} as of ${new Date(recordedAt).toISOString()}`,
    )
    .join(', ') || 'no workspace';
