import { Client } from 'pg';
import { workspaceId } from '../fixed.ts';
import type { BareRow, BareStore } from './bare-store.ts';

const rowsEach = 1000;

/** Inserts a thousand rows a statement. */
export async function barePostgres(url: string): Promise<BareStore> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`set app.ws = '${workspaceId}'`);

  async function typesOf(table: string): Promise<Map<string, string>> {
    const { rows } = await client.query<{ attname: string; type: string }>(
      `select attname, format_type(atttypid, null) as type from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [table],
    );
    return new Map(rows.map(({ attname, type }) => [attname, type]));
  }

  async function insertRows(
    statement: { name: string; text: string },
    width: number,
    rows: readonly BareRow[],
  ): Promise<void> {
    const values = Array.from({ length: width }, (_, place) => rows.map((row) => row[place]));
    await client.query({ ...statement, values });
  }

  return {
    async read(name, limit) {
      const columns = [...(await typesOf(name)).keys()];
      const { rows } = await client.query<unknown[]>({
        text: `select ${columns.join(', ')} from ${name} limit ${limit ?? 'all'}`,
        rowMode: 'array',
      });
      return { name, columns, rows };
    },
    async insert(tables) {
      const statements = new Map<string, string>();
      for (const { name, columns } of tables) {
        const types = await typesOf(name);
        const arrays = columns.map((column, place) => `$${place + 1}::${types.get(column)}[]`);
        statements.set(
          name,
          `insert into ${name} (${columns.join(', ')}) select * from unnest(${arrays.join(', ')})`,
        );
      }
      await client.query('begin');
      for (const { name, columns, rows } of tables) {
        const statement = { name: `insert_${name}`, text: statements.get(name) ?? '' };
        for (let start = 0; start < rows.length; start += rowsEach)
          await insertRows(statement, columns.length, rows.slice(start, start + rowsEach));
      }
      await client.query('commit');
    },
    close: () => client.end(),
  };
}
