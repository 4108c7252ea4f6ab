import type { Session } from '../../client/session.ts';
import { unwrap } from '../../controllers/resource.ts';
import { readerZone } from '../../localization/format.ts';
import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import { toQuery } from './filters.ts';
import type { Interviewer, TableFilter } from './filters.ts';
import type { TableSource } from './table-source.ts';

export type ExportFormat = 'csv' | 'json';

/** Rows of a page that the API gives at most. */
const mostPerPage = 200;

interface ExportedTable {
  readonly filter: TableFilter;
  readonly timeZone: string;
  readonly asOf: Date;
  readonly rows: readonly Interviewer[];
}

/** Rows of the table as a file (#14, #38): `only` these, else every row under the filter, of all pages. */
export async function fileOf(
  source: TableSource,
  filter: TableFilter,
  format: ExportFormat,
  only?: readonly Interviewer[],
): Promise<Blob> {
  const rows = only ?? (await (source.hostRows() ?? everyRow(source.session, filter)));
  return exportTable(
    { filter, timeZone: source.timeZone ?? readerZone(), asOf: new Date(), rows },
    format,
  );
}

/** Every row of the API under a filter, of all pages, in order. */
async function everyRow(
  session: Session | undefined,
  filter: TableFilter,
): Promise<readonly Interviewer[]> {
  if (!session) throw new DOMException('There are no rows yet.', 'InvalidStateError');
  const rows: Interviewer[] = [];
  let cursor: string | undefined;
  do {
    const query = toQuery(filter, mostPerPage, cursor);
    const { data, page } = unwrap(
      await session.client.GET('/v1/interviewers', { params: { query } }),
    );
    rows.push(...data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

/** The rows as a file, with what they are on top (#14). Names are the API's, in every language. */
function exportTable(table: ExportedTable, format: ExportFormat): Blob {
  if (format === 'json') {
    const { rows, ...definition } = table;
    const body = { report: 'interviewers', window: 'all-time', ...definition, data: rows };
    return new Blob([JSON.stringify(body, null, 2)], { type: 'application/json' });
  }
  const text = csv([...header(table), [], [...fields.keys()], ...table.rows.map(cells)]);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

function header({ filter, timeZone, asOf, rows }: ExportedTable): Cell[][] {
  return [
    ['report', 'interviewers'],
    ['window', 'all-time'],
    ['timeZone', timeZone],
    ['asOf', asOf.toISOString()],
    ['status', filter.status],
    ['search', filter.search],
    ['sort', filter.sort],
    ['label', ...filter.labelFilters],
    ['rows', rows.length],
    ['metric', 'list.completion', 'stats.completed ÷ stats.candidates, over all time'],
    ['metric', 'csat.mean', 'mean rating on the scale csat.min to csat.max, over all time'],
    ['metric', 'spend.total', 'all charges over all time, in minor units of spend.currency'],
  ];
}

const fields = new Map<string, (row: Interviewer) => Cell>([
  ['id', (row) => row.id],
  ['title', (row) => row.title],
  ['slug', (row) => row.slug],
  ['status', (row) => row.status],
  ['testPosting', (row) => row.testPosting],
  ['steps', ({ steps }) => steps?.map(({ name, type }) => `${name} (${type})`).join('; ')],
  ['stats.candidates', ({ stats }) => stats?.candidates],
  ['stats.completed', ({ stats }) => stats?.completed],
  ['stats.completionRate', ({ stats }) => stats?.completionRate],
  ['stats.lowSample', ({ stats }) => stats?.lowSample],
  ['ats.state', ({ ats }) => ats?.state],
  ['ats.provider', ({ ats }) => ats?.provider],
  ['ats.lastSyncAt', ({ ats }) => ats?.lastSyncAt],
  ['ats.message', ({ ats }) => ats?.message],
  ['csat.score', ({ csat }) => csat?.score?.value],
  ['csat.min', ({ csat }) => csat?.score?.min],
  ['csat.max', ({ csat }) => csat?.score?.max],
  ['csat.responses', ({ csat }) => csat?.responses],
  ['csat.satisfied', ({ csat }) => csat?.satisfied],
  ['spend.spent', ({ spend }) => spend?.spent?.amountMinor],
  ['spend.currency', ({ spend }) => spend?.spent?.currency],
  ['spend.budgetType', ({ spend }) => spend?.budget?.type],
  ['spend.budget', ({ spend }) => spend?.budget?.amount?.amountMinor],
  ['spend.budgetSpent', ({ spend }) => spend?.budgetSpent?.amountMinor],
  ['spend.used', ({ spend }) => spend?.used],
  ['spend.state', ({ spend }) => spend?.state],
  ['labels', ({ labels }) => labels?.map(({ key, value }) => `${key}: ${value}`).join('; ')],
  ['subscribers', (row) => row.subscribers],
  ['deadlineAt', (row) => row.deadlineAt],
  ['createdAt', (row) => row.createdAt],
  ['activatedAt', (row) => row.activatedAt],
  ['activeUntil', (row) => row.activeUntil],
  ['attention', ({ attention }) => attention?.join('; ')],
]);

function cells(row: Interviewer): Cell[] {
  return [...fields.values()].map((field) => field(row));
}
