/** What the engines spell differently in a table definition. */
export interface Ddl {
  /** Text compared byte by byte, as SQLite does by default. */
  text: string;
  /** A 64-bit integer. */
  int: string;
  /**
   * What an index carries beside its order, so that a workspace's rows need not be read. PostgreSQL
   * would write every index of a row anew when one of these changes, and reads the row all the same
   * until it is vacuumed.
   */
  carrying: (columns: string) => string;
  /** After the definition of a table whose rows change often: room to change them in place. */
  changing: string;
}

export const sqliteDdl: Ddl = {
  text: 'text',
  int: 'integer',
  carrying: (columns) => `, ${columns}`,
  changing: '',
};

export const postgresDdl: Ddl = {
  text: 'text collate "C"',
  int: 'bigint',
  carrying: () => '',
  changing: 'with (fillfactor = 85)',
};
