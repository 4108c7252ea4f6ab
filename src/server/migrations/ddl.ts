/** What the engines spell differently in a table definition. */
export interface Ddl {
  /** Text compared byte by byte, as SQLite does by default. */
  text: string;
  /** A 64-bit integer. */
  int: string;
}

export const sqliteDdl: Ddl = { text: 'text', int: 'integer' };
export const postgresDdl: Ddl = { text: 'text collate "C"', int: 'bigint' };
