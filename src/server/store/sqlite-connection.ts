/** One connection to an SQLite database: values bound as they are meant, statements kept. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteAdapter, SqliteDialect, type SqliteDatabase } from 'kysely';
import type { Database } from './tables.ts';

const keptStatements = 300;

/** Numbers are bound as BigInt: node:sqlite binds a number as REAL, and 5 would be stored as 5.0. */
export function bound(value: unknown): SQLInputValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array)
    return value;
  throw new TypeError(`cannot bind ${Object.prototype.toString.call(value)}`);
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

const nothingToDo: ReturnType<SqliteDatabase['prepare']> = {
  reader: true,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  *iterate() {
    // No rows.
  },
};

export interface ConnectionOptions {
  readOnly?: boolean;
  /** Pages kept in memory, in KiB. */
  cacheKib: number;
}

export class SqliteConnection {
  readonly database: DatabaseSync;
  readonly db: Kysely<Database>;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string, { readOnly = false, cacheKib }: ConnectionOptions) {
    this.database = new DatabaseSync(path, { readOnly, timeout: 5000 });
    try {
      if (!readOnly) this.database.exec('pragma journal_mode = wal; pragma synchronous = full');
      // Where nobody else does, or it did not get to the end: whoever writes waits for this one.
      this.database.exec('pragma wal_autocheckpoint = 16000');
      this.database.exec(`pragma cache_size = -${cacheKib}; pragma temp_store = memory`);
    } catch (error) {
      this.database.close();
      throw error;
    }
    this.db = new Kysely<Database>({
      dialect: new NodeSqliteDialect({ database: this.#kyselyDatabase() }),
    });
  }

  /** The statement for this text, prepared once while it is in use. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement) {
      this.#statements.delete(sql);
    } else {
      statement = this.database.prepare(sql);
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined && this.#statements.size >= keptStatements)
        this.#statements.delete(oldest);
    }
    this.#statements.set(sql, statement);
    return statement;
  }

  async close(): Promise<void> {
    this.#statements.clear();
    await this.db.destroy();
    // Kysely opens the database on first use only, and closes what it has opened.
    if (this.database.isOpen) this.database.close();
  }

  #kyselyDatabase(): SqliteDatabase {
    return {
      close: () => this.database.close(),
      prepare: (sql) => {
        // Of itself it rolls back what found the disk full; saying so again would be the error told.
        if (sql === 'rollback' && !this.database.isTransaction) return nothingToDo;
        const statement = this.prepare(sql);
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
}
