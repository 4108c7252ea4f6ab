/** The tables of a store, written by nothing but prepared statements: what ours is compared with. */
export type BareRow = readonly unknown[];

export interface BareTable {
  name: string;
  columns: readonly string[];
  rows: readonly BareRow[];
}

export interface BareStore {
  read(table: string, limit?: number): Promise<BareTable>;
  /** Inserts all in one transaction. */
  insert(tables: readonly BareTable[]): Promise<void>;
  close(): Promise<void>;
}
