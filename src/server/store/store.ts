import { openSqlite, type Access } from './sqlite.ts';
import { migrate, NewerStore } from '../migrations/index.ts';
import { StoreRefused, type Engine, type Trx } from './engine.ts';
import { scopePlugin, type Replacements, type Scope } from './scope.ts';
import { countingAsOf } from './projections/counted-attempt.ts';
import { tablesAsOf } from './projections/index.ts';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** Selects only, and only rows in scope. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'with'> & Pick<Engine, 'twiceMedian'>;

/** What a write holds: functions of this folder alone may touch `trx`. */
export interface Writer {
  readonly trx: Trx;
  readonly engine: Engine;
  readonly scope: Scope;
  readonly reader: Reader;
  readonly now: number;
  /** The same transaction for a caller who may see these rows only. */
  readonly within: (scope: Scope) => Writer;
}

export interface StoreOptions {
  /** Data folder of the embedded store; in memory when neither this nor `databaseUrl` is given. */
  folder?: string;
  /** How a folder is opened; `own` when absent. */
  access?: Access;
  /** PostgreSQL instead of the embedded store. */
  databaseUrl?: string;
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** For throw-away test clusters that run without fsync. */
  allowUnsafeSettings?: boolean;
  /** How long a statement of PostgreSQL that only reads may take; 5 s when absent, for ever with 0. */
  longestReadMs?: number;
}

export interface ReadOptions {
  /** What was recorded by then, instead of the state of now. */
  asOf?: number | undefined;
  /** So many rows that an engine may use more than one core for them; true with `asOf` when absent. */
  much?: boolean;
}

const mostKept = 1000;
const keptMs = 1000;

/** The one way to the data. */
export class Store {
  readonly engine: Engine;
  readonly clock: () => number;
  readonly #listeners = new Set<() => void>();
  readonly #closers: (() => Promise<void>)[] = [];
  readonly #kept = new Map<string, { at: number; value: Promise<unknown> }>();

  constructor(engine: Engine, clock: () => number) {
    this.engine = engine;
    this.clock = clock;
  }

  /** Reads one consistent state. */
  async read<T>(
    scope: Scope,
    work: (reader: Reader) => Promise<T>,
    { asOf, much = asOf !== undefined }: ReadOptions = {},
  ): Promise<T> {
    const { engine } = this;
    return engine.transaction(scope.workspaceId, much ? 'read much' : 'read', async (trx) =>
      work(
        asOf === undefined ? narrowed(engine, trx, scope) : await past(engine, trx, scope, asOf),
      ),
    );
  }

  /**
   * As `read`, of what is small and asked for at every request, so that it goes first: read again
   * after a write of this process, and where other processes write too, a second later.
   */
  async readOften<T>(scope: Scope, name: string, work: (reader: Reader) => Promise<T>): Promise<T> {
    const key = JSON.stringify([scope, name]);
    const now = this.clock();
    const known = this.#kept.get(key);
    if (known && (this.engine.ownsWriting || now - known.at < keptMs))
      return known.value as Promise<T>;
    if (this.#kept.size >= mostKept) this.#kept.clear();
    const { engine } = this;
    const value = engine.transaction(scope.workspaceId, 'read first', (trx) =>
      work(narrowed(engine, trx, scope)),
    );
    this.#kept.set(key, { at: now, value });
    value.catch(() => this.#kept.delete(key));
    return value;
  }

  /** Writes all or nothing, then wakes whoever waits for new events. */
  async write<T>(scope: Scope, work: (writer: Writer) => Promise<T>): Promise<T> {
    const result = await this.#write('write', scope, work);
    this.written();
    return result;
  }

  /** Writes what hangs on nothing that others write, without waiting until they have written. */
  note<T>(scope: Scope, work: (writer: Writer) => Promise<T>): Promise<T> {
    return this.#write('note', scope, work);
  }

  #write<T>(
    purpose: 'write' | 'note',
    scope: Scope,
    work: (writer: Writer) => Promise<T>,
  ): Promise<T> {
    const { engine } = this;
    const now = this.clock();
    return engine.transaction(scope.workspaceId, purpose, (trx) => {
      const within = (scope: Scope): Writer => {
        const reader = narrowed(engine, trx, scope);
        return { trx, engine, scope, reader, now, within };
      };
      return work(within(scope));
    });
  }

  /** Tells who waits for writes of one that this process' writer made elsewhere. */
  written(): void {
    this.#kept.clear();
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after every write of this server; returns how to stop. */
  onWrite(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes what was erased out of the files; false when it has to be called again. */
  async purge(): Promise<boolean> {
    return (await this.engine.purge?.()) ?? true;
  }

  /** Called before the store closes, while it still takes writes. */
  onClose(work: () => Promise<void>): void {
    this.#closers.push(work);
  }

  async close(): Promise<void> {
    for (const work of this.#closers.splice(0)) await work();
    await this.engine.close();
  }
}

/** Its driver is loaded by those who need it. */
async function postgres(
  url: string,
  { allowUnsafeSettings = false, longestReadMs = 5000 }: StoreOptions,
): Promise<Engine> {
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(url, { unsafeSettings: allowUnsafeSettings, longestReadMs });
}

async function past(engine: Engine, trx: Trx, scope: Scope, asOf: number): Promise<Reader> {
  const counting = await countingAsOf(trx, scope.workspaceId, asOf);
  return narrowed(engine, trx, scope, tablesAsOf(engine, asOf, counting));
}

function narrowed(engine: Engine, trx: Trx, scope: Scope, replaced: Replacements = {}): Reader {
  const reader = trx.withPlugin(scopePlugin(scope, engine.schema, replaced));
  return Object.assign(reader, { twiceMedian: engine.twiceMedian });
}

/**
 * Opens and migrates; one that joins a folder finds it migrated. Refuses a folder in use, a newer
 * schema, and an unsafe PostgreSQL.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const engine = options.databaseUrl
    ? await postgres(options.databaseUrl, options)
    : openSqlite(options.folder, options.access);
  try {
    if ((options.access ?? 'own') === 'own') {
      await migrate(engine.db, engine.name);
      engine.migrated?.();
    }
  } catch (error) {
    await engine.close();
    throw error instanceof NewerStore ? new StoreRefused(error.message) : error;
  }
  return new Store(engine, options.clock ?? Date.now);
}
