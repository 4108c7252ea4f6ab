/** A PostgreSQL server of the tests' or benchmarks' own, reachable by a socket only. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

export interface Postgres {
  /** Logs in as the superuser. */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /**
   * A folder whose data outlive the server, which then keeps them as safe as in earnest. Without it
   * the data are thrown away and need not survive a crash.
   */
  kept?: string;
  /** Settings of the server beside those that tests need, as `name=value`. */
  settings?: readonly string[];
}

interface User {
  uid?: number;
  gid?: number;
}

function findPrograms(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const packaged = globSync([
    '/usr/lib/postgresql/*/bin',
    '/usr/pgsql-*/bin',
    '/opt/homebrew/opt/postgresql*/bin',
  ]).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [...onPath, ...packaged].find((folder) =>
    ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
}

/** PostgreSQL refuses to run as root: then another account has to lend its name. */
function unprivilegedUser(): User {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // This account does not exist here; the next may.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no other account to run it as.');
}

/** Sorts by a language where it can, so that a query that forgets `COLLATE "C"` shows. */
async function initialize(programs: string, data: string, user: User): Promise<void> {
  const common = ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'];
  const initdb = (locale: string[]) =>
    run(join(programs, 'initdb'), [...common, '--encoding=UTF8', ...locale], { ...user, cwd: '/' });
  try {
    await initdb(['--locale=C', '--locale-provider=icu', '--icu-locale=en-US']);
  } catch {
    rmSync(data, { recursive: true, force: true });
    await initdb(['--locale=C']);
  }
}

async function ready(url: string, server: ChildProcess, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null || server.signalCode !== null) break;
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch {
      await setTimeout(100);
    }
  }
  server.kill('SIGQUIT');
  throw new Error(`The temporary PostgreSQL does not start:\n${log()}`);
}

/**
 * Waits in a process of its own until this one ends, however it does, then stops the server and
 * removes its folder. Calling the result does so at once.
 */
function keep(
  programs: string,
  folder: string,
  cluster: { data: string; mode: string },
  user: User,
): () => Promise<void> {
  const script = 'cat; "$0/pg_ctl" stop -D "$2" -m "$3" -s; rm -rf "$1"';
  const args = [programs, folder, cluster.data, cluster.mode];
  const keeper = spawn('sh', ['-c', script, ...args], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.unref();
  (keeper.stdin as unknown as { unref(): void }).unref();
  return () =>
    new Promise((resolve) => {
      keeper.ref();
      keeper.once('exit', () => resolve());
      keeper.stdin.end();
    });
}

const throwAway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Starts a server, or returns undefined where none is installed. */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres | undefined> {
  const programs = findPrograms();
  if (!programs) return undefined;
  const user = unprivilegedUser();
  // A socket's path may have 107 bytes at most, and root's own TMPDIR is closed to others.
  const parent = user.uid === undefined && tmpdir().length < 60 ? tmpdir() : '/tmp';
  const folder = mkdtempSync(join(parent, 'screenkit-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const home = options.kept ?? folder;
  const data = join(home, 'data');
  try {
    mkdirSync(home, { recursive: true });
    for (const own of user.uid === undefined ? [] : [folder, home])
      chownSync(own, user.uid ?? 0, user.gid ?? 0);
    if (!existsSync(join(data, 'PG_VERSION'))) await initialize(programs, data, user);
  } catch (error) {
    remove();
    throw error;
  }

  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    ...(options.kept === undefined ? throwAway : []),
    'max_connections=200',
    ...(options.settings ?? []),
  ];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr
    ?.setEncoding('utf8')
    .on('data', (text: string) => (log = (log + text).slice(-4000)));

  const mode = options.kept === undefined ? 'immediate' : 'fast';
  const stop = keep(programs, folder, { data, mode }, user);
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await ready(url, server, () => log);
  server.unref();
  (server.stderr as unknown as { unref(): void }).unref();
  return { url, pid: server.pid ?? 0, stop };
}
