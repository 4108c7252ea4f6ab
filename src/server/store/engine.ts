import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Database } from './tables.ts';

export type Trx = Transaction<Database>;

/**
 * `read much` is of so many rows that a second connection is worth its while; `read first` of so few,
 * and with so much behind it, that it must not wait for others. `note` writes what hangs on nothing
 * else, and waits for no turn.
 */
export type Purpose = 'read' | 'read much' | 'read first' | 'write' | 'note';

/** What the rows of a select are brought to. */
export interface Target {
  table: keyof Database;
  columns: readonly string[];
  /** How many of the columns, from the first, are the key. */
  key: number;
  /** Columns of indexes that stay as they are when most rows change. */
  settled?: readonly string[];
}

/** What the two engines do differently. Everything else is one set of queries. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** Schema that holds the tables, for statements that reach behind a narrowed name. */
  readonly schema: 'main' | 'public';
  readonly db: Kysely<Database>;
  /** Nobody but this process and its lanes writes, and whoever does tells. */
  readonly ownsWriting: boolean;
  /** A transaction for one workspace. Writing ones of a workspace take turns. */
  transaction<T>(workspaceId: string, purpose: Purpose, work: (trx: Trx) => Promise<T>): Promise<T>;
  /**
   * Writes one after the other, so that none goes on where one has failed. Each sends a statement as
   * soon as it is called: PostgreSQL takes those at one time and keeps their order.
   */
  inTurn<const Results extends readonly unknown[]>(statements: {
    [Place in keyof Results]: () => Promise<Results[Place]>;
  }): Promise<Results>;
  /** Inserts many rows of equal shape. O(rows), one statement's worth of planning. */
  insertRows<T extends keyof Database>(
    trx: Trx,
    table: T,
    rows: readonly Database[T][],
  ): Promise<void>;
  /** All rows of a workspace in a table, some at a time. */
  rowsOf(
    trx: Trx,
    table: keyof Database,
    workspaceId: string,
  ): AsyncIterable<Record<string, unknown>[]> | Iterable<Record<string, unknown>[]>;
  /** Brings a few rows to what the select gives; see `upsert`, which is for any number. */
  readonly upsertFew: (trx: Trx, target: Target, select: RawBuilder<unknown>) => Promise<void>;
  /** The content hashes of those of these events that are stored, by `eventKey`. */
  storedEvents(
    trx: Trx,
    workspaceId: string,
    keys: readonly EventIdentity[],
  ): Promise<Map<string, string>>;
  /** Called once the schema is as this version has it. */
  migrated?(): void;
  /** Lets the planner know what `added` new events have made of the tables, when they are many. */
  refreshStatistics(trx: Trx, added: number, tables: readonly (keyof Database)[]): Promise<void>;
  /** Notes, with the transaction, that free space and logs of the files hold what was erased. */
  erased?(trx: Trx): Promise<void>;
  /** Rewrites the files where that is noted; false when others read meanwhile and it has to be done again. */
  purge?(): Promise<boolean>;
  /** Workspace ids, where one login may see them all; undefined otherwise. */
  workspaceIds(): Promise<string[] | undefined>;
  /** A condition that the planner may expect of few rows: of a range it knows nothing. */
  readonly seldom: (condition: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** A select of these texts, of one shape however many they are. */
  readonly listed: (texts: readonly string[]) => RawBuilder<unknown>;
  /** Twice the middle of integers, which is an integer; null of none. */
  readonly twiceMedian: (value: RawBuilder<unknown>) => RawBuilder<number | null>;
  close(): Promise<void>;
}

export interface EventIdentity {
  source: string;
  id: string;
}

/** The store cannot be used as it is; the message says what would make it so. */
export class StoreRefused extends Error {}

/** A question was ended because its answer took too long. */
export class TookTooLong extends Error {}

/** Rows held at a time of what may be long. */
export const someRows = 1000;

/** From this many new events on, what the planner knew of the tables is out of date. */
export const manyEvents = 5000;

/** `source` and `id` hold no NUL, so the pair is unambiguous. */
export const eventKey = ({ source, id }: EventIdentity): string => `${source}\u0000${id}`;

/** Workspace ids come from credentials and are written into statements that take no parameter. */
export function checkWorkspaceId(id: string): string {
  if (!/^[a-z0-9_]{1,40}$/.test(id))
    throw new Error('A workspace id is 1 to 40 of a-z, 0-9 and _.');
  return id;
}
