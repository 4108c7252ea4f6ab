import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import {
  eventKey,
  someRows,
  StoreRefused,
  type Engine,
  type EventIdentity,
  type Trx,
} from './engine.ts';
import { bound, SqliteConnection } from './sqlite-connection.ts';
import { noteErased, purgeFile } from './sqlite-purge.ts';
import { upsertFew } from './upsert.ts';
import { writeStatistics } from './sqlite-statistics.ts';

/** The store's file in a data folder. */
export const databaseFile = (folder: string): string => join(folder, 'screenkit.db');

/**
 * Makes the folder where there is none, and refuses a second server on it. The lock is a
 * transaction held open on a database of its own: it ends with the process however that ends.
 * Nothing may open this file by `fs`, since closing it would drop the lock.
 */
export function lockFolder(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, 'server.lock'), { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = delete; pragma locking_mode = exclusive; begin exclusive');
  } catch {
    lock.close();
    throw new FolderInUse(folder);
  }
  return lock;
}

/** Another process serves this data folder. */
export class FolderInUse extends StoreRefused {
  constructor(folder: string) {
    super(`The data folder ${folder} is in use by another Screenkit process.`);
  }
}

/**
 * `own` locks the folder against other servers; the others join a folder that a server of ours owns:
 * its one writer, or one of its readers.
 */
export type Access = 'own' | 'write' | 'read';

interface Opened {
  lock?: DatabaseSync;
  /** Undefined for a reader. */
  writing?: SqliteConnection;
  /** Opened on first use: a connection keeps the statistics it finds. */
  reading: () => SqliteConnection;
}

const mebibyte = 1024;

/** Memory for pages, in KiB. The owner of a folder writes at its first start only, and reads keys. */
const caches: Record<Access, { writing: number; reading: number }> = {
  own: { writing: 16 * mebibyte, reading: 4 * mebibyte },
  write: { writing: 16 * mebibyte, reading: 2 * mebibyte },
  read: { writing: 0, reading: 24 * mebibyte },
};

function openFolder(folder: string, access: Access): Opened {
  const opened: Omit<Opened, 'reading'> = {};
  const file = databaseFile(folder);
  let reading: SqliteConnection | undefined;
  try {
    if (access === 'own') opened.lock = lockFolder(folder);
    const { writing: cacheKib, reading: readingKib } = caches[access];
    if (access !== 'read') opened.writing = new SqliteConnection(file, { cacheKib });
    return {
      ...opened,
      reading: () =>
        (reading ??= new SqliteConnection(file, { readOnly: true, cacheKib: readingKib })),
    };
  } catch (error) {
    opened.writing?.database.close();
    opened.lock?.close();
    if (error instanceof StoreRefused || !(error instanceof Error)) throw error;
    throw new StoreRefused(`The data folder ${folder} cannot be used: ${error.message}.`);
  }
}

/** One connection for all: no second one could see it. */
function openMemory(): Opened {
  const connection = new SqliteConnection(':memory:', { cacheKib: 64 * mebibyte });
  return { writing: connection, reading: () => connection };
}

/** The embedded store: one file in `folder`, or in memory when that is undefined. */
export function openSqlite(folder: string | undefined, access: Access = 'own'): Engine {
  const { lock, writing, reading } =
    folder === undefined ? openMemory() : openFolder(folder, access);
  const writer = writing ?? reading();
  return {
    name: 'sqlite',
    schema: 'main',
    ownsWriting: true,
    db: writer.db,
    transaction: (_workspaceId, purpose, work) =>
      (purpose === 'write' || purpose === 'note' ? writer : reading()).db
        .transaction()
        .execute(work),
    async inTurn(statements) {
      const results: unknown[] = [];
      for (const statement of statements) results.push(await statement());
      return results as never;
    },
    async insertRows(_trx, table, rows) {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first);
      const marks = columns.map(() => '?').join(', ');
      const insert = writer.prepare(
        `insert into ${table} (${columns.join(', ')}) values (${marks})`,
      );
      for (const row of rows) {
        insert.run(...columns.map((column) => bound((row as Record<string, unknown>)[column])));
      }
    },
    *rowsOf(_trx, table, workspaceId) {
      const select = reading().prepare(`select * from ${table} where workspace_id = ?`);
      let some: Record<string, unknown>[] = [];
      for (const row of select.iterate(workspaceId)) {
        some.push(row);
        if (some.length < someRows) continue;
        yield some;
        some = [];
      }
      yield some;
    },
    upsertFew,
    async storedEvents(_trx: Trx, workspaceId: string, keys: readonly EventIdentity[]) {
      const select = writer.prepare(
        'select content_hash from events where workspace_id = ? and source = ? and id = ?',
      );
      const found = new Map<string, string>();
      for (const key of keys) {
        const row = select.get(workspaceId, key.source, key.id);
        if (row) found.set(eventKey(key), row['content_hash'] as string);
      }
      return found;
    },
    refreshStatistics: async () => undefined,
    migrated: () => writeStatistics(writer.database),
    erased: noteErased,
    async purge() {
      if (folder === undefined) return true;
      // Holds the turn of a writer.
      return writer.db.connection().execute(async () => purgeFile(databaseFile(folder)));
    },
    async workspaceIds() {
      const rows = reading()
        .prepare('select workspace_id from workspaces order by workspace_id')
        .all();
      return rows.map((row) => row['workspace_id'] as string);
    },
    seldom: (condition) => sql`likelihood(${condition}, 0.0001)`,
    listed: (texts) => sql`select value from json_each(${JSON.stringify(texts)})`,
    twiceMedian: (value) => sql`cast(2 * median(${value}) as integer)`,
    async close() {
      await reading().close();
      if (writing !== reading()) await writing?.close();
      lock?.close();
    },
  };
}
