/** A data folder as one file, taken beside a running server, and a data folder made of it. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { migrationNames } from '../migrations/index.ts';
import { StoreRefused } from './engine.ts';
import { databaseFile, lockFolder } from './sqlite.ts';

/** All pages in one step: written to meanwhile, a backup of several would begin again and again. */
const allPages = 2 ** 31 - 1;

export interface Saved {
  workspaceId: string;
  /** The last instant it holds, in milliseconds since 1970; 0 without events. */
  recordedAt: number;
}

/**
 * Writes `folder` to `file`, as of one instant, whether or not a server runs on it. `file` appears
 * once it is complete, checked and on the disk; it holds secrets and personal data, and is its
 * owner's alone.
 */
export async function backupFolder(folder: string, file: string): Promise<Saved[]> {
  const source = databaseFile(folder);
  if (!existsSync(source)) throw new StoreRefused(`There is no store in the folder ${folder}.`);
  refuseExisting(file);
  const part = `${file}.${process.pid}.part`;
  try {
    closeSync(openSync(part, 'wx', 0o600));
    const database = new DatabaseSync(source, { readOnly: true, timeout: 5000 });
    try {
      await backup(database, part, { rate: allPages });
    } finally {
      database.close();
    }
    const saved = check(part, `The store in the folder ${folder}`);
    flush(part);
    // Unlike a rename it replaces nothing.
    linkSync(part, file);
    return saved;
  } catch (error) {
    if (error instanceof StoreRefused || !(error instanceof Error)) throw error;
    refuseExisting(file);
    throw new StoreRefused(`${file} cannot be written: ${error.message}.`);
  } finally {
    removeAll(part);
    if (existsSync(dirname(file))) flush(dirname(file));
  }
}

/**
 * Makes `folder` what `file` holds. Refuses a folder in use and, unless it may `replace` it, one with
 * a store; a backup that is damaged or written by a newer version leaves the folder as it was.
 */
export function restoreFolder(file: string, folder: string, replace: boolean): Saved[] {
  if (!existsSync(file)) throw new StoreRefused(`${file} cannot be read.`);
  const target = databaseFile(folder);
  const part = `${target}.part`;
  let lock: DatabaseSync | undefined;
  try {
    lock = lockFolder(folder);
    if (existsSync(target) && !replace)
      throw new StoreRefused(
        `The folder ${folder} holds a store. Restore into another, or replace it by --replace.`,
      );
    copyFileSync(file, part);
    const saved = check(part, file);
    flush(part);
    discardLog(target);
    renameSync(part, target);
    flush(folder);
    return saved;
  } catch (error) {
    if (error instanceof StoreRefused || !(error instanceof Error)) throw error;
    throw new StoreRefused(`${file} cannot be restored: ${error.message}.`);
  } finally {
    if (lock) removeAll(part);
    lock?.close();
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file))
    throw new StoreRefused(`${file} is there already. Name another file, or remove it first.`);
}

/** Makes one file of a copy, and refuses it where the engine or this version cannot work with it. */
function check(file: string, name: string): Saved[] {
  const database = new DatabaseSync(file);
  try {
    // As the source was in this mode, reading it would leave two files beside it.
    database.exec('pragma journal_mode = delete');
    const { integrity_check: found } = database.prepare('pragma integrity_check').get() ?? {};
    if (found !== 'ok') throw new StoreRefused(`${name} is damaged: ${String(found)}.`);
    checkSchema(database, name);
    const select = 'select workspace_id, recorded_at from workspaces order by workspace_id';
    return database
      .prepare(select)
      .all()
      .map((row) => ({
        workspaceId: row['workspace_id'] as string,
        recordedAt: row['recorded_at'] as number,
      }));
  } finally {
    database.close();
  }
}

function checkSchema(database: DatabaseSync, name: string): void {
  const table = `select 1 from sqlite_schema where name = 'kysely_migration'`;
  if (!database.prepare(table).get()) throw new StoreRefused(`${name} is no store of Screenkit.`);
  const known = new Set(migrationNames('sqlite'));
  const names = database.prepare('select name from kysely_migration').all();
  if (names.some(({ name }) => !known.has(name as string)))
    throw new StoreRefused(`${name} was written by a newer version of Screenkit; use that one.`);
}

/** What a killed server left of the store that goes would be taken for the new one's. */
function discardLog(target: string): void {
  if (!existsSync(target)) return;
  try {
    const database = new DatabaseSync(target);
    try {
      database.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete');
    } finally {
      database.close();
    }
  } catch {
    // One too damaged for that is what a backup is restored for.
  }
  for (const rest of besideIt) rmSync(target + rest, { force: true });
}

/** What the engine keeps beside a database while it is open. */
const besideIt = ['-wal', '-shm', '-journal'];

function removeAll(file: string): void {
  for (const rest of ['', ...besideIt]) rmSync(file + rest, { force: true });
}

/** To the disk, so that a machine that goes down afterwards still has it. */
function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
