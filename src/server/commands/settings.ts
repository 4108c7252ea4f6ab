/** What the environment may say, checked once. */
export interface Settings {
  port: number;
  host: string;
  /** Data folder of the embedded store. */
  folder: string;
  databaseUrl: string | undefined;
  demo: boolean;
  /** Workspace to work in, when not the only one. */
  workspace: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A mistake of whoever started the command: its message is all they need to see. */
export class UsageError extends Error {}

export function readSettings(environment: Environment): Settings {
  const {
    SCREENKIT_PORT = '4400',
    SCREENKIT_HOST = '127.0.0.1',
    SCREENKIT_DATA = 'screenkit-data',
  } = environment;
  const port = Number(SCREENKIT_PORT);
  if (!/^\d{1,5}$/.test(SCREENKIT_PORT) || port > 65_535) {
    throw new UsageError(
      `SCREENKIT_PORT is ${JSON.stringify(SCREENKIT_PORT)}; it must be a number from 0 to 65535.`,
    );
  }
  const demo = environment['SCREENKIT_DEMO'] ?? '1';
  if (demo !== '0' && demo !== '1') throw new UsageError('SCREENKIT_DEMO must be 0 or 1.');
  return {
    port,
    host: SCREENKIT_HOST,
    folder: SCREENKIT_DATA,
    databaseUrl: environment['DATABASE_URL'] || undefined,
    demo: demo === '1',
    workspace: environment['SCREENKIT_WORKSPACE'] || undefined,
  };
}
