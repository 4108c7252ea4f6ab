import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import {
  checkWorkspaceId,
  eventKey,
  manyEvents,
  someRows,
  StoreRefused,
  TookTooLong,
  type Engine,
  type EventIdentity,
  type Trx,
} from './engine.ts';
import { burstSocket } from './burst-socket.ts';
import { inTransaction } from './postgres-transaction.ts';
import { upsert } from './upsert.ts';
import type { Database } from './tables.ts';

const keptIdleMs = 600_000;
const int8 = 20;
const numeric = 1700;

/** Sums are exact integers; one past 2^53 is an error rather than a wrong figure. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is not a safe integer`);
  return value;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === int8 || oid === numeric
      ? safeInteger
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Columns of a table that hold integers; all others hold text. */
async function integerColumns(trx: Trx, table: string): Promise<Set<string>> {
  const { rows } = await sql<{ attname: string }>`
    select attname from pg_attribute
    where attrelid = to_regclass(${table}) and atttypid = ${int8} and attnum > 0`.execute(trx);
  return new Set(rows.map(({ attname }) => attname));
}

/** Refuses a login that row-level security would not bind, and settings that lose commits. */
async function checkServer(db: Kysely<Database>, unsafeSettings: boolean): Promise<void> {
  const { rows } = await sql<{ bypass: boolean; fsync: string; pages: string }>`
    select rolsuper or rolbypassrls as bypass, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as pages
    from pg_roles where rolname = current_user`.execute(db);
  if (rows[0]?.bypass !== false) {
    throw new StoreRefused(
      'DATABASE_URL logs in as a role that row-level security does not bind. Use one without SUPERUSER and BYPASSRLS.',
    );
  }
  if (unsafeSettings) return;
  const { fsync, pages } = rows[0];
  const off = [
    ...(fsync === 'on' ? [] : ['fsync']),
    ...(pages === 'on' ? [] : ['full_page_writes']),
  ];
  if (off.length > 0) {
    throw new StoreRefused(
      `PostgreSQL runs with ${off.join(' and ')} off, and could lose what it confirmed. Turn it on.`,
    );
  }
}

export interface PostgresOptions {
  unsafeSettings?: boolean;
  /** A statement that only reads and takes longer is ended; 5 s when absent. */
  longestReadMs?: number;
}

const ended = '57014';

/** Says of a statement that was ended for its length that it was. */
function tellTooLong(error: unknown): never {
  throw (error as { code?: string }).code === ended ? new TookTooLong() : error;
}

const mostConnections = 10;

async function connect(url: string, most: number) {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: most,
    // A new connection's first statements take many times as long: it has yet to learn the tables.
    idleTimeoutMillis: keptIdleMs,
    allowExitOnIdle: true,
    pipeline: true,
    stream: burstSocket,
  });
  // A lost idle connection is replaced when next needed; unheard, it would end the process.
  pool.on('error', () => undefined);
  // So would one lost between two statements of a transaction; its next statement fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PostgresDialect({ pool });
  const driver = dialect.createDriver();
  await driver.init();
  return { pool, dialect, driver };
}

/** The store on PostgreSQL 15 or later. Works behind a transaction pooler. */
export async function openPostgres(
  url: string,
  { unsafeSettings = false, longestReadMs = 5000 }: PostgresOptions = {},
): Promise<Engine> {
  const { pool, dialect, driver } = await connect(url, mostConnections);
  // Who asks has to be known before they can be told to wait, also when all the others are taken.
  const first = await connect(url, 1);
  const db = new Kysely<Database>({ dialect });
  let closed: Promise<unknown> | undefined;
  const close = async () => {
    closed ??= Promise.all([db.destroy(), first.pool.end()]);
    await closed;
  };
  try {
    await checkServer(db, unsafeSettings).catch(async (error: unknown) => {
      if (error instanceof StoreRefused || !(error instanceof Error)) throw error;
      throw new StoreRefused(`DATABASE_URL cannot be used: ${error.message || 'no answer'}.`);
    });
  } catch (error) {
    await close();
    throw error;
  }
  const integers = new Map<string, Set<string>>();
  let readingMuch = 0;
  return {
    name: 'postgres',
    schema: 'public',
    ownsWriting: false,
    db,
    async transaction(workspaceId, purpose, work) {
      const id = checkWorkspaceId(workspaceId);
      // Compiling a statement takes longer than any of ours runs.
      const settings = `set local app.ws = '${id}'; set local jit = off; set local max_parallel_workers_per_gather = 0`;
      // Writers of one workspace take turns, so that what one has checked stays true until it commits.
      const turn = `select 1 from workspaces where workspace_id = '${id}' for update`;
      if (purpose === 'note') {
        const begin = () => `begin; ${settings}`;
        return inTransaction(dialect, driver, { begin, onTwo: false }, work);
      }
      if (purpose === 'write') {
        // What is written concerns few rows, which are looked up; reading a table through for each of
        // them seems cheap while it is small.
        const begin = () => `begin; ${settings}; set local random_page_cost = 1.1; ${turn}`;
        return inTransaction(dialect, driver, { begin, onTwo: false }, work);
      }
      const begin = (snapshot?: string) =>
        `start transaction isolation level repeatable read read only; ${
          snapshot === undefined ? '' : `set transaction snapshot '${snapshot}'; `
        }${settings}; set local statement_timeout = ${longestReadMs}`;
      if (purpose === 'read' || purpose === 'read first') {
        const by = purpose === 'read' ? driver : first.driver;
        return inTransaction(dialect, by, { begin, onTwo: false }, work).catch(tellTooLong);
      }
      // Nobody waits for a second connection, and several such questions leave room for others.
      const onTwo = readingMuch === 0 && pool.idleCount > 1;
      readingMuch += 1;
      return inTransaction(dialect, driver, { begin, onTwo }, work)
        .catch(tellTooLong)
        .finally(() => (readingMuch -= 1));
    },
    // A connection runs them in the order they are sent in.
    inTurn: (statements) => Promise.all(statements.map((send) => send())) as Promise<never>,
    async insertRows(trx, table, rows) {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first);
      const known = integers.get(table) ?? (await integerColumns(trx, table));
      integers.set(table, known);
      const arrays = columns.map((column) => {
        const values = rows.map((row) => (row as Record<string, unknown>)[column]);
        return sql`${values}::${sql.raw(known.has(column) ? 'bigint[]' : 'text[]')}`;
      });
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))})
        select * from unnest(${sql.join(arrays)})`.execute(trx);
    },
    async *rowsOf(trx, table, workspaceId) {
      const where = sql.raw(`workspace_id = '${checkWorkspaceId(workspaceId)}'`);
      await sql`declare copied cursor for select * from ${sql.table(table)} where ${where}`.execute(
        trx,
      );
      const fetch = sql<Record<string, unknown>>`fetch ${sql.lit(someRows)} from copied`;
      for (;;) {
        const { rows } = await fetch.execute(trx);
        if (rows.length === 0) break;
        yield rows;
      }
      await sql`close copied`.execute(trx);
    },
    upsertFew: upsert,
    async storedEvents(trx: Trx, workspaceId: string, keys: readonly EventIdentity[]) {
      const { rows } = await sql<EventIdentity & { content_hash: string }>`
        select e.source, e.id, e.content_hash from events e
        join unnest(${keys.map((k) => k.source)}::text[], ${keys.map((k) => k.id)}::text[]) as wanted(source, id)
          on e.source = wanted.source and e.id = wanted.id
        where e.workspace_id = ${workspaceId}`.execute(trx);
      return new Map(rows.map((row) => [eventKey(row), row.content_hash]));
    },
    async refreshStatistics(trx, added, tables) {
      if (added < manyEvents) return;
      // Of so many rows most of a table is read; see where a transaction begins.
      await sql`set local random_page_cost = 4`.execute(trx);
      for (const table of tables) await sql`analyze ${sql.table(table)}`.execute(trx);
    },
    workspaceIds: async () => undefined,
    // Of an expression it expects one of 200.
    seldom: (condition) => sql`(${condition} and cast((${condition}) as integer) = 1)`,
    listed: (texts) => sql`select unnest(${texts}::text[])`,
    twiceMedian: (value) =>
      sql`cast(2 * percentile_cont(0.5) within group (order by ${value}) as bigint)`,
    close,
  };
}
