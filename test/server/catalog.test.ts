import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { tenantTables } from '../../src/server/migrations/0001-initial.ts';
import { catalogOf, type Table } from './catalog.ts';
import { newWorld, onEveryEngine, suiteWorld } from './world.ts';

/** Kysely's own notes of which migrations ran; the same in every workspace. */
const notOfAWorkspace = ['kysely_migration', 'kysely_migration_lock'];

/** What would keep a table from being distributed by workspace (DESIGN.md 5). */
function breaches({ name, uniqueKeys, foreignKeys, triggers, defaults, rowSecurity }: Table) {
  const byWorkspace = (columns: readonly string[]) => columns.includes('workspace_id');
  return [
    ...(uniqueKeys.length === 0 ? [`${name} has no primary key`] : []),
    ...uniqueKeys
      .filter(([first]) => first !== 'workspace_id')
      .map((columns) => `a key of ${name} is ${columns.join(', ')}`),
    ...foreignKeys
      .filter(({ columns, targetColumns }) => !byWorkspace(columns) || !byWorkspace(targetColumns))
      .map(({ columns }) => `a foreign key of ${name} is ${columns.join(', ')}`),
    ...triggers.map((trigger) => `${name} has the trigger ${trigger}`),
    ...defaults.map((column) => `the database fills ${name}.${column}`),
    ...(rowSecurity === false ? [`${name} has no forced row-level security`] : []),
  ];
}

onEveryEngine('the catalog', (engine) => {
  const world = suiteWorld(engine);
  const tables = async () =>
    (await catalogOf(world.store)).filter(({ name }) => !notOfAWorkspace.includes(name));

  test('every key starts with the workspace, and nothing else stops distribution by it', async () => {
    assert.deepEqual((await tables()).flatMap(breaches), []);
  });

  test('every table of a workspace is listed among those that row-level security guards', async () => {
    const names = (await tables()).map(({ name }) => name);
    assert.deepEqual(names.sort(), [...tenantTables].sort());
  });

  test('a table that breaks each rule is found', async () => {
    const { store } = await newWorld(engine);
    const statements = [
      'create table bad (workspace_id text not null, id text primary key, made text default 5)',
      'create unique index bad_by_made on bad (made, workspace_id)',
      'create table worse (workspace_id text not null, bad_id text references bad (id))',
      ...(engine === 'sqlite'
        ? ['create trigger sly after insert on worse begin select 1; end']
        : [
            "create function sly() returns trigger language plpgsql as 'begin return new; end'",
            'create trigger sly after insert on worse for each row execute function sly()',
          ]),
    ];
    for (const statement of statements) await sql.raw(statement).execute(store.engine.db);
    const found = (await catalogOf(store))
      .filter(({ name }) => ['bad', 'worse'].includes(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(breaches);
    assert.deepEqual(
      found.filter((breach) => !breach.includes('row-level')),
      [
        'a key of bad is id',
        'a key of bad is made, workspace_id',
        'the database fills bad.made',
        'worse has no primary key',
        'a foreign key of worse is bad_id',
        'worse has the trigger sly',
      ],
    );
    const unguarded = found.filter((breach) => breach.includes('row-level'));
    assert.equal(unguarded.length, engine === 'sqlite' ? 0 : 2);
  });
});
