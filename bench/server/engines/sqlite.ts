import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/server/store/store.ts';
import { cache } from '../../cache.ts';
import { bareSqlite } from './bare-sqlite.ts';
import type { Engine, Place } from './engine.ts';

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

function placeOf(folder: string): Place {
  return {
    environment: { SCREENKIT_DATA: folder },
    open: (clock) => openStore({ folder, ...(clock ? { clock } : {}) }),
    bare: async () => bareSqlite(join(folder, 'screenkit.db')),
    remove: async () => remove(folder),
  };
}

/** So that what was copied is not written to the disk while something is measured. */
function writeToDisk(file: string): void {
  const open = openSync(file, 'r+');
  fsyncSync(open);
  closeSync(open);
}

/** Data folders in the cache, on the same disk as the copies made of them. */
export function sqliteEngine(): Engine {
  const parent = join(cache, 'sqlite');
  mkdirSync(parent, { recursive: true });
  // Left by a run that was stopped.
  for (const name of readdirSync(parent)) if (name.startsWith('copy-')) remove(join(parent, name));
  const temporary = () => mkdtempSync(join(parent, 'copy-'));
  const folderOf = (name: string) => join(parent, name);
  return {
    name: 'sqlite',
    title: `SQLite ${process.versions['sqlite'] ?? ''}`,
    pids: [],
    kept: (name) => placeOf(folderOf(name)),
    fresh: async () => placeOf(temporary()),
    async copy(name) {
      const folder = temporary();
      for (const file of readdirSync(folderOf(name)).filter((file) => file !== 'server.lock')) {
        const copy = join(folder, file);
        copyFileSync(join(folderOf(name), file), copy, constants.COPYFILE_FICLONE);
        writeToDisk(copy);
      }
      return placeOf(folder);
    },
    settle: async () => undefined,
    create: async (name) => remove(folderOf(name)),
    drop: async (name) => remove(folderOf(name)),
    stop: async () => undefined,
  };
}
