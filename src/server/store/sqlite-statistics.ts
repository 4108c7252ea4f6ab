/**
 * What SQLite's planner is told about the tables: fixed figures of a busy workspace, so that a
 * statement is carried out the same way whatever the data are and no analysis ever runs. Without
 * them it takes an index on times for as good as one on interviewers and reads the whole workspace.
 */
import type { DatabaseSync } from 'node:sqlite';

const candidates = 100_000;

/** Rows per table of that workspace; others are small. */
const rowsOf: Record<string, number> = {
  candidates,
  profiles: candidates,
  candidate_steps: 120_000,
  step_attempts: 110_000,
  step_results: 110_000,
  question_results: 180_000,
  criterion_results: 100_000,
  charges: 110_000,
  engagement_slots: 200_000,
  events: 1_000_000,
  event_details: 120_000,
};
const fewRows = 1000;

/** How many different values a column has; a column that is not named tells nearly all rows apart. */
const valuesOf: Record<string, number> = {
  workspace_id: 1,
  resource_type: 1,
  test: 1,
  kind: 2,
  step_type: 3,
  service: 4,
  agent: 3,
  type: 30,
  key: 5,
  interviewer_id: 200,
  resource_id: 200,
  source: 2,
  candidate_id: candidates,
};

interface IndexInfo {
  table: string;
  index: string;
  isUnique: number;
  columns: string;
}

/** Rows that share the first column, the first two, and so on, as `sqlite_stat1` has them. */
function statOf({ table, isUnique, columns }: IndexInfo): string {
  const rows = rowsOf[table] ?? fewRows;
  let sharing = rows;
  const shared = columns.split(',').map((column) => {
    sharing = Math.max(1, Math.ceil(sharing / (valuesOf[column] ?? 50_000)));
    return sharing;
  });
  if (isUnique) shared[shared.length - 1] = 1;
  return [rows, ...shared].join(' ');
}

/** Writes them where they differ; they take effect when a connection is opened. */
export function writeStatistics(database: DatabaseSync): void {
  database.exec('analyze sqlite_schema');
  const indexes = database
    .prepare(
      `select m.name as "table", l.name as "index", l."unique" as isUnique,
        (select group_concat(coalesce(i.name, ''), ',') from pragma_index_info(l.name) i) as columns
      from sqlite_schema m join pragma_index_list(m.name) l
      where m.type = 'table' and m.name not like 'sqlite_%' order by 1, 2`,
    )
    .all() as unknown as IndexInfo[];
  const wanted = indexes.map((info) => ({ ...info, stat: statOf(info) }));
  const known = database.prepare('select tbl, idx, stat from sqlite_stat1 order by 1, 2').all();
  const same =
    known.length === wanted.length &&
    wanted.every(({ table, index, stat }, place) => {
      const row = known[place];
      return row?.['tbl'] === table && row['idx'] === index && row['stat'] === stat;
    });
  if (same) return;
  database.exec('begin; delete from sqlite_stat1');
  const insert = database.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)');
  for (const { table, index, stat } of wanted) insert.run(table, index, stat);
  database.exec('commit; analyze sqlite_schema');
}
