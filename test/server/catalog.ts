/** What the database itself says of its tables, read from either engine's catalog. */
import { sql } from 'kysely';
import { tenantTables } from '../../src/server/migrations/0001-initial.ts';
import type { Store } from '../../src/server/store/store.ts';

export interface Table {
  name: string;
  /** Columns in order; the primary key first. */
  uniqueKeys: string[][];
  foreignKeys: { columns: string[]; target: string; targetColumns: string[] }[];
  triggers: string[];
  /** Columns the database fills by itself. */
  defaults: string[];
  /** Whether row-level security is on, forced, and has a policy for reading and writing. */
  rowSecurity: boolean | undefined;
}

export function catalogOf(store: Store): Promise<Table[]> {
  return store.engine.name === 'sqlite' ? sqliteCatalog(store) : postgresCatalog(store);
}

interface ListRow {
  name: string;
  list: string;
}

const lists = (rows: readonly ListRow[], name: string): string[][] =>
  rows.filter((row) => row.name === name).map(({ list }) => list.split(','));

async function sqliteCatalog({ engine: { db } }: Store): Promise<Table[]> {
  const rows = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(db)).rows;
  const names = await rows(
    sql<{
      name: string;
    }>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`,
  );
  const keys = await rows(sql<ListRow>`
    select m.name, (select group_concat(i.name) from pragma_index_info(x.name) i) as list
    from sqlite_schema m join pragma_index_list(m.name) x
    where m.type = 'table' and x."unique" = 1 order by x.origin = 'pk' desc`);
  const foreign = await rows(sql<{
    name: string;
    columns: string;
    target: string;
    target_columns: string;
  }>`
    select m.name, group_concat(f."from") as columns, f."table" as target,
      group_concat(coalesce(f."to", '')) as target_columns
    from sqlite_schema m join pragma_foreign_key_list(m.name) f
    where m.type = 'table' group by m.name, f.id`);
  const triggers = await rows(
    sql<ListRow>`select tbl_name as name, name as list from sqlite_schema where type = 'trigger'`,
  );
  const defaults = await rows(sql<ListRow>`
    select m.name, c.name as list from sqlite_schema m join pragma_table_info(m.name) c
    where m.type = 'table' and c.dflt_value is not null`);
  return names.map(({ name }) => ({
    name,
    uniqueKeys: lists(keys, name),
    foreignKeys: foreign
      .filter((row) => row.name === name)
      .map(({ columns, target, target_columns }) => ({
        columns: columns.split(','),
        target,
        targetColumns: target_columns.split(','),
      })),
    triggers: lists(triggers, name).flat(),
    defaults: lists(defaults, name).flat(),
    rowSecurity: undefined,
  }));
}

async function postgresCatalog({ engine: { db } }: Store): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name,
      coalesce((
        select json_agg((
          select json_agg(a.attname order by k.place)
          from unnest(i.indkey) with ordinality k(number, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        ) order by i.indisprimary desc)
        from pg_index i where i.indrelid = c.oid and i.indisunique
      ), '[]') as "uniqueKeys",
      coalesce((
        select json_agg(json_build_object(
          'columns', (select json_agg(attname) from pg_attribute where attrelid = f.conrelid and attnum = any(f.conkey)),
          'target', f.confrelid::regclass::text,
          'targetColumns', (select json_agg(attname) from pg_attribute where attrelid = f.confrelid and attnum = any(f.confkey))
        )) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
      ), '[]') as "foreignKeys",
      coalesce((select json_agg(tgname) from pg_trigger where tgrelid = c.oid and not tgisinternal), '[]') as triggers,
      coalesce((
        select json_agg(attname) from pg_attribute
        where attrelid = c.oid and (atthasdef or attidentity <> '') and not attisdropped
      ), '[]') as defaults,
      c.relrowsecurity and c.relforcerowsecurity and exists (
        select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
          and p.polqual is not null and p.polwithcheck is not null
      ) as "rowSecurity"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')`.execute(db);
  return rows;
}

type Row = Record<string, unknown>;

/** Every row of every table: what that workspace's login could read without narrowing. */
export function dumpTables(
  store: Store,
  workspaceId: string,
): Promise<Record<(typeof tenantTables)[number], Row[]>> {
  return store.engine.transaction(workspaceId, 'read', async (trx) => {
    const tables = tenantTables.map(async (table) => {
      const rows = await trx.selectFrom(table).selectAll().execute();
      const ordered = rows.map((row) => JSON.stringify(row)).sort();
      return [table, ordered.map((row) => JSON.parse(row) as Row)];
    });
    return Object.fromEntries(await Promise.all(tables));
  });
}

export async function dumpOf(store: Store, workspaceId: string): Promise<string> {
  return JSON.stringify(await dumpTables(store, workspaceId));
}

/** All that requests can have written, but how often was asked: that is counted whatever is answered, and written later. */
export async function traceOf(store: Store, workspaceId: string): Promise<string> {
  return JSON.stringify({ ...(await dumpTables(store, workspaceId)), api_key_usage: [] });
}
