/** The store that is killed, on either engine: its server as a process, and a look inside meanwhile. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { Client } from 'pg';
import { createPlainWorkspace } from '../../src/server/commands/first-start.ts';
import { createInterviewer } from '../../src/server/ingest/interviewer-changes.ts';
import { tenantTables } from '../../src/server/migrations/0001-initial.ts';
import { rebuild } from '../../src/server/store/rebuild.ts';
import { openStore, type Store, type StoreOptions } from '../../src/server/store/store.ts';
import { adminUrl, freshDatabase } from '../postgres.ts';
import { dumpTables } from '../server/catalog.ts';
import { Command, newFolder } from '../server/command.ts';
import { steps, type Engine } from '../server/world.ts';

export const interviewerIds = ['a', 'b'] as const;
const scope = { workspaceId: 'main', interviewerIds: null };

export interface Held {
  /** Positions of the log by source and id of the event. */
  events: Map<string, number>;
  /** How many interviewers have a title. */
  titles: Map<string, number>;
}

/** One store from its first start on. */
export class Stage {
  readonly engine: Engine;
  readonly environment: Record<string, string>;
  key = '';
  readonly #options: StoreOptions;
  readonly #remove: () => Promise<void>;

  private constructor(
    engine: Engine,
    options: StoreOptions,
    environment: Record<string, string>,
    remove: () => Promise<void>,
  ) {
    this.engine = engine;
    this.#options = options;
    this.environment = environment;
    this.#remove = remove;
  }

  /** A store that nobody has started yet. */
  static async empty(engine: Engine): Promise<Stage> {
    if (engine === 'sqlite') {
      const folder = newFolder();
      const remove = async () => rmSync(folder, { recursive: true, force: true });
      return new Stage(engine, { folder }, { SCREENKIT_DATA: folder }, remove);
    }
    const database = await freshDatabase();
    assert.ok(database);
    const { url: databaseUrl, drop } = database;
    return new Stage(engine, { databaseUrl }, { DATABASE_URL: databaseUrl }, drop);
  }

  /** A store with two interviewers. */
  static async ready(engine: Engine): Promise<Stage> {
    const stage = await Stage.empty(engine);
    await stage.inside(async (store) => {
      stage.key = (await createPlainWorkspace(store)).apiKey;
      await store.write(scope, async (writer) => {
        for (const id of interviewerIds)
          await createInterviewer(writer, { id, title: `Interviewer ${id}`, steps } as never);
      });
    });
    return stage;
  }

  server(): Command {
    return new Command(['start'], this.environment);
  }

  command(...args: string[]): Command {
    return new Command(args, this.environment);
  }

  /** Opens the store here, as the next process would; on SQLite no server may run. */
  async inside<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(this.#options);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  held(): Promise<Held> {
    return this.inside((store) =>
      store.read(scope, async (reader) => {
        const events = await reader
          .selectFrom('events')
          .select(['source', 'id', 'position'])
          .execute();
        const titles = await reader
          .selectFrom('interviewers')
          .select(['title', sql<number>`count(*)`.as('count')])
          .groupBy('title')
          .execute();
        return {
          events: new Map(events.map(({ source, id, position }) => [`${source} ${id}`, position])),
          titles: new Map(titles.map(({ title, count }) => [title, count])),
        };
      }),
    );
  }

  /** Fails unless every table is what a replay of the log makes of it. */
  async projectionsAreTheLogs(): Promise<void> {
    if (this.#options.databaseUrl !== undefined) await postgresIsWhole(this.#options.databaseUrl);
    await this.inside(async (store) => {
      if (this.engine === 'sqlite') {
        const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(
          store.engine.db,
        );
        assert.deepEqual(rows, [{ integrity_check: 'ok' }]);
      }
      const before = await dumpTables(store, 'main');
      await rebuild(store, 'main');
      const after = await dumpTables(store, 'main');
      const others = tenantTables.filter(
        (table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]),
      );
      // The long run prints the message alone.
      assert.deepEqual(others, [], `A replay of the log gives other rows of ${others.join(', ')}`);
    });
  }

  remove(): Promise<void> {
    return this.#remove();
  }
}

/** Waits until nobody else is connected, and checks that every row is in its indexes. */
async function postgresIsWhole(databaseUrl: string): Promise<void> {
  const url = new URL((await adminUrl()) ?? databaseUrl);
  url.pathname = new URL(databaseUrl).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    // What it was told to commit it commits, also when the server that told it is gone.
    const others = `select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    while ((await client.query(others)).rowCount !== 0) await setTimeout(20);
    const { rows } = await client.query<{ may: boolean }>(
      `select rolsuper and exists (select 1 from pg_available_extensions where name = 'amcheck') as may
        from pg_roles where rolname = current_user`,
    );
    if (rows[0]?.may !== true) return;
    await client.query('create extension if not exists amcheck');
    await client.query(
      `select bt_index_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam
        where a.amname = 'btree' and c.relkind = 'i' and c.relnamespace = 'public'::regnamespace`,
    );
  } finally {
    await client.end();
  }
}
