import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { copy } from '../../src/server/commands/copy.ts';
import { readSettings, UsageError } from '../../src/server/commands/settings.ts';
import { createWorkspace } from '../../src/server/store/workspaces.ts';
import { copyWorkspace } from '../../src/server/store/copy.ts';
import { StoreRefused, type Engine as StoreEngine } from '../../src/server/store/engine.ts';
import { openStore, Store } from '../../src/server/store/store.ts';
import { freshDatabase } from '../postgres.ts';
import { dumpOf } from './catalog.ts';
import { newFolder } from './command.ts';
import { figuresOf, sameFigures } from './figures.ts';
import { fill, told, withFolder } from './filled.ts';
import { onPostgres } from './world.ts';

async function emptyDatabase(): Promise<Store> {
  const database = await freshDatabase();
  assert.ok(database);
  const store = await openStore({ databaseUrl: database.url, allowUnsafeSettings: true });
  after(async () => {
    await store.close();
    await database.drop();
  });
  return store;
}

async function emptyFolder(): Promise<Store> {
  const store = await openStore({ folder: newFolder() });
  after(() => store.close());
  return store;
}

const asOf = new Date().toISOString();
const figures = (store: Store, key: string) => figuresOf(store, key, { ...told, asOf });

onPostgres('a store copied from SQLite', () => {
  test('to PostgreSQL has every row and answers every figure byte for byte, and back again', async () => {
    const source = await emptyFolder();
    const key = await fill(source);
    const database = await emptyDatabase();
    const rows = await copyWorkspace(source, database, 'main');
    const dump = await dumpOf(source, 'main');
    assert.ok(rows > 300 && (await dumpOf(database, 'main')) === dump);
    sameFigures(await figures(database, key), await figures(source, key));
    const back = await emptyFolder();
    assert.equal(await copyWorkspace(database, back, 'main'), rows);
    assert.ok((await dumpOf(back, 'main')) === dump);
    sameFigures(await figures(back, key), await figures(source, key));
  });

  test('breaks off without a trace, and is copied whole the next time', async () => {
    const source = await emptyFolder();
    await fill(source);
    const database = await emptyDatabase();
    // As when the connection or the process ends in the middle.
    const breaking: StoreEngine = {
      ...database.engine,
      async insertRows(trx, table, rows) {
        if (table === 'charges') throw new Error('cut off');
        await database.engine.insertRows(trx, table, rows);
      },
    };
    await assert.rejects(copyWorkspace(source, new Store(breaking, Date.now), 'main'), /cut off/);
    assert.doesNotMatch(await dumpOf(database, 'main'), /"workspace_id":"main"/);
    await copyWorkspace(source, database, 'main');
    assert.ok((await dumpOf(database, 'main')) === (await dumpOf(source, 'main')));
  });
});

test('screenkit copy refuses a target that has the workspace, one in use, and no target', async () => {
  const from = newFolder();
  await withFolder(from, fill);
  const target = newFolder();
  const said: string[] = [];
  const run = (...args: string[]) =>
    copy(args, readSettings({ SCREENKIT_DATA: from }), (line) => said.push(line));
  await run(target);
  assert.match(said.join(), /^Copied workspace main: [\d,]+ rows\.$/);
  const before = await withFolder(target, (store) => dumpOf(store, 'main'));
  assert.ok(before === (await withFolder(from, (store) => dumpOf(store, 'main'))));
  const refused = (message: RegExp) => (error: unknown) =>
    (error instanceof StoreRefused || error instanceof UsageError) && message.test(error.message);
  const there = /^The target has a workspace main already\. Nothing was copied\.$/;
  await assert.rejects(run(target), refused(there));
  assert.ok(before === (await withFolder(target, (store) => dumpOf(store, 'main'))));
  await assert.rejects(run(from), refused(/is in use by another Screenkit process\.$/));
  await assert.rejects(run(), refused(/^screenkit copy TARGET/));
  await assert.rejects(run('--to', target), refused(/^screenkit copy TARGET/));
  await assert.rejects(run('postgresql://x@127.0.0.1:1/none'), refused(/cannot be used/));
});

test('another workspace of the target stays what it was', async () => {
  const from = newFolder();
  await withFolder(from, fill);
  const target = newFolder();
  const other = () => withFolder(target, (store) => dumpOf(store, 'other'));
  await withFolder(target, (store) =>
    store.write({ workspaceId: 'other', interviewerIds: null }, (writer) =>
      createWorkspace(writer, {
        id: 'other',
        name: 'Other',
        timeZone: 'UTC',
        currency: 'USD',
        locale: 'en',
      }),
    ),
  );
  const workspaces = (dump: string) => dump.match(/"name":"Other"/g)?.length;
  assert.equal(workspaces(await other()), 1);
  await copy([target], readSettings({ SCREENKIT_DATA: from }), () => undefined);
  assert.equal(workspaces(await other()), 1);
});
