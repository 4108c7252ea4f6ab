/** The server as it is installed: the built command in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../scripts/command.ts';
import { Caller } from './load/caller.ts';
import type { Place } from './engines/engine.ts';

export interface Served {
  base: string;
  pid: number;
  /** From the spawn until the server said that it is ready. */
  startMs: number;
  stop(): Promise<void>;
}

/** As docs/operating.md advises. */
export const serverEnvironment = { MALLOC_ARENA_MAX: '2' };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

function environmentOf(place: Place, port: number): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('SCREENKIT_') && name !== 'DATABASE_URL',
  );
  return {
    ...Object.fromEntries(inherited),
    SCREENKIT_PORT: `${port}`,
    SCREENKIT_DEMO: '0',
    ...serverEnvironment,
    ...place.environment,
  };
}

async function untilReady(base: string, server: ChildProcess, log: () => string): Promise<void> {
  const caller = new Caller(base, '');
  for (const started = performance.now(); performance.now() - started < 60_000;) {
    if (server.exitCode !== null) break;
    const { status, text } = await caller.send({ path: '/healthz' });
    if (status === 200 && text.includes('"ready"')) return caller.close();
    await setTimeout(2);
  }
  caller.close();
  throw new Error(`The server does not start:\n${log()}`);
}

export async function serve(place: Place): Promise<Served> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const server = spawn(process.execPath, [join(root, 'dist/server/main.js'), 'start'], {
    env: environmentOf(place, port),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(server, 'exit');
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-4000)));
  const stop = async () => {
    server.kill('SIGTERM');
    await exited;
    if (log) console.error(`The server said:\n${log}`);
  };
  try {
    await untilReady(base, server, () => log);
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  }
  return { base, pid: server.pid ?? 0, startMs: performance.now() - started, stop };
}
