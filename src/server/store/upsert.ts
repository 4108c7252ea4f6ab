/** Brings rows of a projection to what a select gives, and writes only those that are new or differ. */
import { sql, type RawBuilder } from 'kysely';
import type { Target, Trx } from './engine.ts';

type Sql = RawBuilder<unknown>;

const list = (of: readonly string[], from?: string) =>
  sql.join(of.map((column) => sql.ref(from === undefined ? column : `${from}.${column}`)));

const set = (of: readonly string[], from: string) =>
  sql.join(of.map((column) => sql`${sql.ref(column)} = ${sql.ref(`${from}.${column}`)}`));

const differ = (of: readonly string[], one: string, other: string) =>
  sql`(${list(of, one)}) is distinct from (${list(of, other)})`;

/** In one statement, for any number of rows. */
export async function upsert(
  trx: Trx,
  { table, columns, key }: Target,
  select: Sql,
): Promise<void> {
  const rest = columns.slice(key);
  await sql`
    insert into ${sql.table(table)} (${list(columns)})
    select * from (${select}) projected where true
    on conflict (${list(columns.slice(0, key))}) do update
      set ${set(rest, 'excluded')} where ${differ(rest, table, 'excluded')}`.execute(trx);
}

/**
 * The same for few rows on SQLite, which writes anew every index with a column that an update
 * names, also where its value stays: rows that differ in other than `settled` columns are updated
 * without naming those.
 */
export async function upsertFew(trx: Trx, target: Target, select: Sql): Promise<void> {
  const { table, columns, key, settled } = target;
  if (!settled) return upsert(trx, target, select);
  const changing = columns.slice(key).filter((column) => !settled.includes(column));
  const keys = columns.slice(0, key);
  const projected = sql.table(`temp.projected_${table}`);
  const known = sql.join(
    keys.map((column) => sql`${sql.ref(`k.${column}`)} = ${sql.ref(`p.${column}`)}`),
    sql` and `,
  );
  await sql`create temp table if not exists ${sql.table(`projected_${table}`)} (${list(columns)}, settled)`.execute(
    trx,
  );
  await sql`delete from ${projected}`.execute(trx);
  await sql`
    insert into ${projected} (${list(columns)}, settled)
    select ${list(columns, 'p')}, not ${differ(settled, 'k', 'p')}
    from (${select}) p left join ${sql.table(table)} k on ${known}`.execute(trx);
  await sql`
    update ${sql.table(table)} as k set ${set(changing, 'p')}
    from ${projected} p where p.settled and ${known} and ${differ(changing, 'k', 'p')}`.execute(
    trx,
  );
  await upsert(trx, target, sql`select ${list(columns)} from ${projected} where not settled`);
}
