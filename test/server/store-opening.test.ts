import assert from 'node:assert/strict';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { StoreRefused } from '../../src/server/store/engine.ts';
import { openStore, type StoreOptions } from '../../src/server/store/store.ts';
import { freshDatabase } from '../postgres.ts';
import { newFolder } from './command.ts';
import { onEveryEngine } from './world.ts';

const refused = (message: RegExp | string) => (error: unknown) => {
  assert.ok(error instanceof StoreRefused, String(error));
  if (typeof message === 'string') assert.equal(error.message, message);
  else assert.match(error.message, message);
  return true;
};

onEveryEngine('a store', (engine) => {
  async function emptyStore(): Promise<StoreOptions> {
    if (engine === 'sqlite') return { folder: newFolder() };
    const database = await freshDatabase();
    assert.ok(database);
    after(() => database.drop());
    return { databaseUrl: database.url, allowUnsafeSettings: true };
  }

  test('is opened again as it was, without migrating twice', async () => {
    const options = await emptyStore();
    const migrated = async () => {
      const store = await openStore(options);
      const { rows } = await sql`select * from kysely_migration`.execute(store.engine.db);
      await store.close();
      return rows;
    };
    const first = await migrated();
    assert.ok(first.length > 0);
    assert.deepEqual(await migrated(), first);
  });

  test('written by a newer version is refused, and left as it is', async () => {
    const options = await emptyStore();
    const store = await openStore(options);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(
      store.engine.db,
    );
    await store.close();
    const sentence = 'This store was written by a newer version of Screenkit; start that one.';
    for (let again = 0; again < 2; again += 1)
      await assert.rejects(openStore(options), refused(sentence));
  });
});

test('a data folder is its owner’s alone', async () => {
  const folder = join(newFolder(), 'data');
  const store = await openStore({ folder });
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  await store.close();
});

test('a data folder takes one process at a time, and the next once it is closed', async () => {
  const folder = newFolder();
  const store = await openStore({ folder });
  const inUse = `The data folder ${folder} is in use by another Screenkit process.`;
  await assert.rejects(openStore({ folder }), refused(inUse));
  await store.close();
  await (await openStore({ folder })).close();
});

test('what is no data folder is refused in a sentence, and can be mended', async () => {
  const folder = newFolder();
  const file = join(folder, 'file');
  writeFileSync(file, 'text');
  await assert.rejects(
    openStore({ folder: file }),
    refused(/^The data folder \S+file cannot be used: /),
  );
  writeFileSync(join(folder, 'screenkit.db'), 'This is no database.'.repeat(100));
  await assert.rejects(openStore({ folder }), refused(/cannot be used: file is not a database\.$/));
  writeFileSync(join(folder, 'screenkit.db'), '');
  await (await openStore({ folder })).close();
});

test('a PostgreSQL that does not answer is refused in a sentence without the password', async () => {
  const databaseUrl = 'postgresql://somebody:secret@127.0.0.1:1/none';
  await assert.rejects(openStore({ databaseUrl }), (error) => {
    assert.doesNotMatch(String(error), /secret/);
    return refused(/^DATABASE_URL cannot be used: .+\.$/)(error);
  });
});
