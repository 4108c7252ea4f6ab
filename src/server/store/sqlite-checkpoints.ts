import { DatabaseSync } from 'node:sqlite';

/** Fewer pages stay in the log: one that changes again is written back once. */
const fewestPages = 4000;

/**
 * Brings pages from the log of an SQLite file back to the file, on a connection beside the writer's,
 * which goes on meanwhile. The writer begins the log anew where all of it is back.
 */
export class SqliteCheckpoints {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { timeout: 5000 });
    this.#database.exec('pragma synchronous = full; pragma cache_size = -64');
  }

  /** O(pages in the log); asks and does nothing where there are few. */
  run(): void {
    try {
      if (this.#left('noop') >= fewestPages) this.#left('passive');
    } catch {
      // Such as a full disk, of which who writes is told. After the next commit it is tried again.
    }
  }

  close(): void {
    this.#database.close();
  }

  /** Pages that are not back after a checkpoint of this kind; `noop` brings none back. */
  #left(kind: 'noop' | 'passive'): number {
    const row = this.#database.prepare(`pragma wal_checkpoint(${kind})`).get() ?? {};
    return Number(row['log']) - Number(row['checkpointed']);
  }
}
