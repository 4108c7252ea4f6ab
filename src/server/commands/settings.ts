/** What the environment may say, checked once. */
export interface Settings {
  port: number;
  host: string;
  /** Data folder of the embedded store. */
  folder: string;
  databaseUrl: string | undefined;
  demo: boolean;
  /** Whether the portal is served; undefined leaves that to the workspace. */
  portal: boolean | undefined;
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
  return {
    port,
    host: SCREENKIT_HOST,
    folder: SCREENKIT_DATA,
    databaseUrl: environment['DATABASE_URL'] || undefined,
    demo: zeroOrOne(environment, 'SCREENKIT_DEMO') ?? true,
    portal: zeroOrOne(environment, 'SCREENKIT_PORTAL'),
    workspace: environment['SCREENKIT_WORKSPACE'] || undefined,
  };
}

function zeroOrOne(environment: Environment, name: string): boolean | undefined {
  const text = environment[name] ?? '';
  if (!['', '0', '1'].includes(text)) throw new UsageError(`${name} must be 0 or 1.`);
  return text === '' ? undefined : text === '1';
}
