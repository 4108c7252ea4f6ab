import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteAdapter, SqliteDialect, type SqliteDatabase } from 'kysely';
import {
  eventKey,
  manyEvents,
  StoreRefused,
  type Engine,
  type EventIdentity,
  type Trx,
} from './engine.ts';
import type { Database } from './tables.ts';

/** Numbers are bound as BigInt: node:sqlite binds a number as REAL, and 5 would be stored as 5.0. */
function bound(value: unknown): SQLInputValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array)
    return value;
  throw new TypeError(`cannot bind ${Object.prototype.toString.call(value)}`);
}

class Statements {
  readonly #database: DatabaseSync;
  readonly #cache = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(sql: string): StatementSync {
    let statement = this.#cache.get(sql);
    if (statement) {
      this.#cache.delete(sql);
    } else {
      statement = this.#database.prepare(sql);
      const [oldest] = this.#cache.keys();
      if (oldest !== undefined && this.#cache.size >= 300) this.#cache.delete(oldest);
    }
    this.#cache.set(sql, statement);
    return statement;
  }

  clear(): void {
    this.#cache.clear();
  }
}

class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdl();
  }
}

function kyselyDatabase(database: DatabaseSync, statements: Statements): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = statements.get(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(bound)).map((row) => ({ ...row })),
        run: (parameters) => statement.run(...parameters.map(bound)),
        *iterate(parameters) {
          for (const row of statement.iterate(...parameters.map(bound))) yield { ...row };
        },
      };
    },
  };
}

/**
 * Refuses a second server on one data folder. The lock is a transaction held open on a database of
 * its own: it ends with the process however that ends. Nothing may open this file by `fs`, since
 * closing it would drop the lock.
 */
function lockFolder(folder: string): DatabaseSync {
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

function openFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    database.exec(
      'pragma cache_size = -65536; pragma temp_store = memory; pragma mmap_size = 268435456',
    );
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Makes the folder where there is none, and locks it. */
function openFolder(folder: string): { lock: DatabaseSync; database: DatabaseSync } {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = lockFolder(folder);
    return { lock, database: openFile(join(folder, 'screenkit.db')) };
  } catch (error) {
    lock?.close();
    if (error instanceof StoreRefused || !(error instanceof Error)) throw error;
    throw new StoreRefused(`The data folder ${folder} cannot be used: ${error.message}.`);
  }
}

/** The embedded store: one file in `folder`, or in memory when that is undefined. */
export function openSqlite(folder: string | undefined): Engine {
  const { lock, database } =
    folder === undefined ? { lock: undefined, database: openFile(':memory:') } : openFolder(folder);
  const statements = new Statements(database);
  let unanalyzed = 0;
  const db = new Kysely<Database>({
    dialect: new NodeSqliteDialect({ database: kyselyDatabase(database, statements) }),
  });
  return {
    name: 'sqlite',
    schema: 'main',
    db,
    transaction: (_workspaceId, _readOnly, work) => db.transaction().execute(work),
    async insertRows(_trx, table, rows) {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first);
      const marks = columns.map(() => '?').join(', ');
      const insert = statements.get(
        `insert into ${table} (${columns.join(', ')}) values (${marks})`,
      );
      for (const row of rows) {
        insert.run(...columns.map((column) => bound((row as Record<string, unknown>)[column])));
      }
    },
    async storedEvents(_trx: Trx, workspaceId: string, keys: readonly EventIdentity[]) {
      const select = statements.get(
        'select content_hash from events where workspace_id = ? and source = ? and id = ?',
      );
      const found = new Map<string, string>();
      for (const key of keys) {
        const row = select.get(workspaceId, key.source, key.id);
        if (row) found.set(eventKey(key), row['content_hash'] as string);
      }
      return found;
    },
    async refreshStatistics(_trx, added) {
      unanalyzed += added;
      if (unanalyzed < manyEvents) return;
      unanalyzed = 0;
      database.exec('pragma analysis_limit = 400; analyze');
    },
    async workspaceIds() {
      const rows = statements
        .get('select workspace_id from workspaces order by workspace_id')
        .all();
      return rows.map((row) => row['workspace_id'] as string);
    },
    async close() {
      statements.clear();
      await db.destroy();
      lock?.close();
    },
  };
}
