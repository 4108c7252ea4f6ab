import { sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Database } from '../store/tables.ts';
import type { Kysely } from 'kysely';
import { postgresDdl, sqliteDdl } from './ddl.ts';
import { initial, tenantTables } from './0001-initial.ts';

type Engine = 'sqlite' | 'postgres';

/**
 * Second wall behind the narrowed reader. After a transaction the setting is the empty string, not
 * null, hence `nullif`.
 */
const rowSecurity = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy workspace on ${table}
    using (workspace_id = nullif(current_setting('app.ws', true), ''))
    with check (workspace_id = nullif(current_setting('app.ws', true), ''))`,
];

const statements = (list: string[]): Migration => ({
  async up(db) {
    for (const statement of list) await sql.raw(statement).execute(db);
  },
});

function migrations(engine: Engine): Record<string, Migration> {
  const postgres = engine === 'postgres';
  return {
    '0001-initial': statements([
      ...initial(postgres ? postgresDdl : sqliteDdl),
      ...(postgres ? tenantTables.flatMap(rowSecurity) : []),
    ]),
  };
}

/** What a store of this version has gone through, in order. */
export const migrationNames = (engine: Engine): string[] => Object.keys(migrations(engine));

/** The store has a schema that this version does not know. */
export class NewerStore extends Error {}

/** Brings the schema to this version; refuses a store written by a newer one. */
export async function migrate(db: Kysely<Database>, engine: Engine): Promise<void> {
  const provider = { getMigrations: async () => migrations(engine) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error instanceof Error && /previously executed migration/.test(error.message)) {
    throw new NewerStore('This store was written by a newer version of Screenkit; start that one.');
  }
  if (error) throw error;
}
