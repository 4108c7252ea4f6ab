/**
 * What is deleted from an SQLite file stays readable in its free space, and in its log, until both
 * are written anew. `user_version` says, through a crash as well, how much of that is left to do.
 */
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Trx } from './engine.ts';

const clean = 0;
const toCheckpoint = 1;
const toRewrite = 2;

export async function noteErased(trx: Trx): Promise<void> {
  await sql.raw(`pragma user_version = ${toRewrite}`).execute(trx);
}

/** O(file), and as much room again on the disk meanwhile; false when somebody reads the old pages. */
export function purgeFile(file: string): boolean {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    const { user_version: left } = database.prepare('pragma user_version').get() ?? {};
    if (left === clean) return true;
    if (left === toRewrite) {
      database.exec('pragma synchronous = full; pragma temp_store = file; vacuum');
      database.exec(`pragma user_version = ${toCheckpoint}`);
    }
    const { busy } = database.prepare('pragma wal_checkpoint(truncate)').get() ?? {};
    if (busy !== 0) return false;
    database.exec(`pragma user_version = ${clean}`);
    return true;
  } finally {
    database.close();
  }
}
