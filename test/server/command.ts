/** The command `screenkit` in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const compiled = fileURLToPath(new URL('../../node_modules/.cache/commands', import.meta.url));
const main = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

export interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

/** A folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'screenkit-command-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Nothing of this process's own settings, no demo, any free port. */
export function environment(own: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:SCREENKIT_|DATABASE_URL$|NODE_TEST_CONTEXT$)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    // Half of the time a command takes to start is the reading of its sources.
    NODE_COMPILE_CACHE: compiled,
    SCREENKIT_DEMO: '0',
    SCREENKIT_PORT: '0',
    ...own,
  };
}

export class Command {
  out = '';
  err = '';
  ended = false;
  readonly #child: ChildProcess;
  readonly #end: Promise<Ended>;

  constructor(args: readonly string[], own: Record<string, string>) {
    this.#child = spawn(process.execPath, [main, ...args], { env: environment(own) });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
    this.#end = once(this.#child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
      out: this.out,
      err: this.err,
    }));
    void this.#end.then(() => (this.ended = true));
    after(() => this.#child.kill('SIGKILL'));
  }

  /** The address a server says once it is ready. */
  async ready(): Promise<string> {
    for (;;) {
      const [, url] = /is ready: (\S+)/.exec(this.out) ?? [];
      if (url !== undefined) return url;
      if (this.ended) throw new Error(`It ended before it was ready: ${this.out}${this.err}`);
      await Promise.race([once(this.#child.stdout!, 'data'), this.#end]);
    }
  }

  /** Ends it by a signal, when one is given, and waits for its end. */
  end(signal?: NodeJS.Signals): Promise<Ended> {
    if (signal) this.#child.kill(signal);
    return this.#end;
  }
}

export const run = (args: readonly string[], own: Record<string, string> = {}): Promise<Ended> =>
  new Command(args, own).end();
