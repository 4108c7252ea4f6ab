import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { BareStore } from './bare-store.ts';

/** With the settings that the store itself uses. */
export function bareSqlite(file: string): BareStore {
  const database = new DatabaseSync(file, { readBigInts: true, timeout: 5000 });
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -32768; pragma temp_store = memory',
  );
  return {
    async read(name, limit = -1) {
      const select = database.prepare(`select * from ${name} limit ${limit}`);
      const columns = select.columns().map((column) => column.name);
      const rows = select.all().map((row) => Object.values(row));
      return { name, columns, rows };
    },
    async insert(tables) {
      database.exec('begin immediate');
      for (const { name, columns, rows } of tables) {
        const marks = columns.map(() => '?').join(', ');
        const insert = database.prepare(
          `insert into ${name} (${columns.join(', ')}) values (${marks})`,
        );
        for (const row of rows) insert.run(...(row as SQLInputValue[]));
      }
      database.exec('commit');
    },
    async close() {
      database.close();
    },
  };
}
