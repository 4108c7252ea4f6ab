import { sql, type ExpressionBuilder, type Expression, type SqlBool } from 'kysely';
import { containing, fold } from './fold.ts';
import { interviewerInScope } from './scope.ts';
import type { Reader, Writer } from './store.ts';
import type { Database, InterviewerRow, InterviewerTotalsRow } from './tables.ts';
import { noteInterviewer } from './versions.ts';

export type Status = 'active' | 'expired' | 'archived' | 'draft';
export type Sort = 'most_recent' | 'oldest' | 'most_candidates' | 'least_candidates';

/** One condition of a label filter; the values of one key are alternatives (#30). */
export type LabelCondition =
  | { key: string; kind: 'text'; contains: string[] }
  | { key: string; kind: 'exact'; values: string[] }
  | { key: string; kind: 'number'; ranges: { from: number | null; to: number | null }[] };

export interface InterviewerFilter {
  search?: string | undefined;
  labels?: readonly LabelCondition[] | undefined;
  ids?: readonly string[] | undefined;
}

export type ListedInterviewer = InterviewerRow &
  Omit<InterviewerTotalsRow, 'workspace_id' | 'interviewer_id'> & { status: Status };

type Builder = ExpressionBuilder<Database & { i: InterviewerRow }, 'i'>;

/** #16: the first that applies. */
const statusAt = (now: number) => sql<Status>`case
  when i.archived_at is not null then 'archived'
  when i.activated_at is null then 'draft'
  when i.deadline_at <= ${now} then 'expired'
  else 'active' end`;

function labelMatches(eb: Builder, condition: LabelCondition): Expression<SqlBool> {
  const rows = eb
    .selectFrom('label_assignments as a')
    .select('a.resource_id')
    .where('a.resource_type', '=', 'interviewer')
    .where('a.key', '=', condition.key);
  const matching = rows.where((or) => {
    if (condition.kind === 'exact') return or('a.value', 'in', condition.values);
    if (condition.kind === 'text') {
      return or.or(
        condition.contains.map(
          (text) => sql<SqlBool>`a.value_key like ${containing(text)} escape '\\'`,
        ),
      );
    }
    return or.or(
      condition.ranges.map(({ from, to }) =>
        or.and([
          ...(from === null ? [] : [or('a.value_micros', '>=', from)]),
          ...(to === null ? [] : [or('a.value_micros', '<=', to)]),
          or('a.value_micros', 'is not', null),
        ]),
      ),
    );
  });
  return eb('i.interviewer_id', 'in', matching);
}

export function matches(filter: InterviewerFilter) {
  return (eb: Builder): Expression<SqlBool> =>
    eb.and([
      ...(filter.search
        ? [sql<SqlBool>`i.search_key like ${containing(filter.search)} escape '\\'`]
        : []),
      ...(filter.labels ?? []).map((condition) => labelMatches(eb, condition)),
      ...(filter.ids ? [eb('i.interviewer_id', 'in', [...filter.ids])] : []),
    ]);
}

/** Rows per status under the filter. O(interviewers of the workspace). */
export async function countByStatus(
  reader: Reader,
  filter: InterviewerFilter,
  now: number,
): Promise<Record<Status, number>> {
  const counts: Record<Status, number> = { active: 0, expired: 0, archived: 0, draft: 0 };
  const rows = await reader
    .selectFrom((eb) =>
      eb
        .selectFrom('interviewers as i')
        .select(statusAt(now).as('status'))
        .where(matches(filter))
        .as('s'),
    )
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}

function rows(reader: Reader, now: number) {
  return (
    reader
      .selectFrom('interviewers as i')
      .innerJoin('interviewer_totals as t', (join) =>
        join
          .onRef('t.workspace_id', '=', 'i.workspace_id')
          .onRef('t.interviewer_id', '=', 'i.interviewer_id'),
      )
      .selectAll('i')
      .select(statusAt(now).as('status'))
      // A test posting stays out of every figure (#7).
      .select(
        (
          [
            'candidates',
            'completed',
            'csat_responses',
            'csat_sum',
            'csat_satisfied',
            'spent_minor',
          ] as const
        ).map((column) =>
          sql<number>`case when i.test = 1 then 0 else ${sql.ref(`t.${column}`)} end`.as(column),
        ),
      )
  );
}

export interface InterviewerPageQuery {
  filter: InterviewerFilter;
  status?: Status | undefined;
  sort: Sort;
  limit: number;
  /** Sort value and id of the last row before the page. */
  after?: { values: readonly number[]; id: string } | undefined;
  now: number;
}

/** Value a row is sorted by. */
export const sortValue = (
  sort: Sort,
  row: Pick<ListedInterviewer, 'created_at' | 'candidates'>,
): number => (sort === 'most_recent' || sort === 'oldest' ? row.created_at : row.candidates);

/** One page, ties by id. */
export function listInterviewerRows(
  reader: Reader,
  query: InterviewerPageQuery,
): Promise<ListedInterviewer[]> {
  const { sort, after, now, status } = query;
  const direction = sort === 'most_recent' || sort === 'most_candidates' ? 'desc' : 'asc';
  const byCreation = sort === 'most_recent' || sort === 'oldest';
  const key = byCreation
    ? sql<number>`i.created_at`
    : sql<number>`case when i.test = 1 then 0 else t.candidates end`;
  let select = rows(reader, now).where(matches(query.filter) as never);
  if (status) select = select.where(statusAt(now), '=', status);
  if (after) {
    const [value] = after.values;
    const beyond = sql.raw(direction === 'desc' ? '<' : '>');
    select = select.where(
      sql<SqlBool>`(${key} ${beyond} ${value} or (${key} = ${value} and i.interviewer_id > ${after.id}))`,
    );
  }
  return select.orderBy(key, direction).orderBy('i.interviewer_id').limit(query.limit).execute();
}

export function interviewerRow(
  reader: Reader,
  id: string,
  now: number,
): Promise<ListedInterviewer | undefined> {
  return rows(reader, now).where('i.interviewer_id', '=', id).executeTakeFirst();
}

/** Title and status of those of these ids that exist in scope. */
export async function interviewersByIds(
  reader: Reader,
  ids: readonly string[],
  now: number,
): Promise<Map<string, { title: string; status: Status }>> {
  if (ids.length === 0) return new Map();
  const found = await reader
    .selectFrom('interviewers as i')
    .select(['i.interviewer_id', 'i.title', statusAt(now).as('status')])
    .where('i.interviewer_id', 'in', [...ids])
    .execute();
  return new Map(found.map((row) => [row.interviewer_id, row]));
}

/** Those of these ids that exist in scope. */
export async function knownInterviewers(
  reader: Reader,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = await reader
    .selectFrom('interviewers')
    .select('interviewer_id')
    .where('interviewer_id', 'in', [...ids])
    .execute();
  return new Set(found.map((row) => row.interviewer_id));
}

export async function interviewersInScope(reader: Reader): Promise<string[]> {
  const found = await reader.selectFrom('interviewers').select('interviewer_id').execute();
  return found.map((row) => row.interviewer_id);
}

/** Ids and titles of all interviewers in scope, with the ids of every step they ever had. */
export async function interviewerTitles(reader: Reader): Promise<{ id: string; title: string }[]> {
  return reader
    .selectFrom('interviewers')
    .select(['interviewer_id as id', 'title'])
    .orderBy('interviewer_id')
    .execute();
}

/** No text that is searched for has a line break, so that none is found across both. */
export const searchKey = (title: string, slug: string): string => `${fold(title)}\n${slug}`;

export async function slugTaken(
  { trx, scope }: Writer,
  slug: string,
  butBy?: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('interviewers')
    .select('interviewer_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row !== undefined && row.interviewer_id !== butBy;
}

export async function insertInterviewer(
  writer: Writer,
  row: Omit<InterviewerRow, 'workspace_id'>,
): Promise<void> {
  const { trx, scope } = writer;
  const key = { workspace_id: scope.workspaceId, interviewer_id: row.interviewer_id };
  await trx
    .insertInto('interviewers')
    .values({ ...row, ...key })
    .execute();
  await trx
    .insertInto('interviewer_totals')
    .values({
      ...key,
      candidates: 0,
      completed: 0,
      csat_responses: 0,
      csat_sum: 0,
      csat_satisfied: 0,
      spent_minor: 0,
    })
    .execute();
  await noteInterviewer(writer, row.interviewer_id);
}

/** Changes settings and counts the revision up; the scope is part of the predicate. */
export async function updateInterviewerRow(
  writer: Writer,
  id: string,
  change: Partial<
    Pick<
      InterviewerRow,
      'title' | 'slug' | 'search_key' | 'test' | 'deadline_at' | 'workflow_version'
    >
  >,
): Promise<void> {
  const { trx, engine, scope } = writer;
  const { numUpdatedRows } = await trx
    .updateTable('interviewers')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('interviewer_id', '=', id)
    .where(sql<SqlBool>`${interviewerInScope(scope, engine.schema)}`)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) !== 1)
    throw new Error('An interviewer in scope was expected to change.');
  await noteInterviewer(writer, id);
}

export async function setSubscribers(
  { trx, scope }: Writer,
  id: string,
  emails: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('subscribers')
    .where('workspace_id', '=', scope.workspaceId)
    .where('interviewer_id', '=', id)
    .execute();
  if (emails.length === 0) return;
  await trx
    .insertInto('subscribers')
    .values(emails.map((email) => ({ workspace_id: scope.workspaceId, interviewer_id: id, email })))
    .execute();
}
