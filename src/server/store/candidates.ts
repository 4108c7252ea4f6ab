import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { candidatesBehind, type Behind } from './behind/index.ts';
import type { ChosenInterviewers } from './chosen-interviewers.ts';
import { live } from './cohort-selection.ts';
import { containing } from './fold.ts';
import type { Reader } from './store.ts';
import type { CandidateRow, CandidateStepRow, ProfileRow } from './tables.ts';

export type CandidateSort = 'most_recent' | 'oldest' | 'recently_completed' | 'top_rated';

export interface CandidateFilter {
  interviewers: ChosenInterviewers;
  search?: string | undefined;
  progress?: 'not_started' | 'in_progress' | 'completed' | undefined;
  knockedOut?: boolean | undefined;
  decisions?: readonly string[] | undefined;
  from?: number | undefined;
  to?: number | undefined;
  includeTest: boolean;
  /** Only the applications behind a figure. */
  among?: Behind | undefined;
}

export type ListedCandidate = CandidateRow &
  Omit<ProfileRow, 'workspace_id' | 'candidate_id' | 'interviewer_id'> & { title: string };

function rows(reader: Reader) {
  return reader
    .selectFrom('candidates as c')
    .innerJoin('interviewers as i', (join) =>
      join
        .onRef('i.workspace_id', '=', 'c.workspace_id')
        .onRef('i.interviewer_id', '=', 'c.interviewer_id'),
    )
    .leftJoin('profiles as p', (join) =>
      join
        .onRef('p.workspace_id', '=', 'c.workspace_id')
        .onRef('p.candidate_id', '=', 'c.candidate_id'),
    )
    .selectAll('c')
    .select([
      'i.title',
      'p.name',
      'p.name_key',
      'p.email',
      'p.email_key',
      'p.phone',
      'p.country',
      'p.location',
    ]);
}

const progressIs = {
  not_started: sql<SqlBool>`c.started_at is null`,
  in_progress: sql<SqlBool>`c.started_at is not null and c.completed_at is null`,
  completed: sql<SqlBool>`c.completed_at is not null`,
};

function conditions(filter: CandidateFilter) {
  const found: RawBuilder<unknown>[] = [live(filter)];
  if (filter.search) {
    const pattern = containing(filter.search);
    found.push(sql`c.candidate_id in (
      select p.candidate_id from profiles p
      where p.name_key like ${pattern} escape '\\' or p.email_key like ${pattern} escape '\\')`);
  }
  if (filter.progress) found.push(progressIs[filter.progress]);
  if (filter.knockedOut !== undefined) {
    found.push(
      filter.knockedOut ? sql`c.knocked_out_at is not null` : sql`c.knocked_out_at is null`,
    );
  }
  if (filter.decisions) found.push(sql`c.decision in (${sql.join(filter.decisions)})`);
  if (filter.from !== undefined) found.push(sql`c.invited_at >= ${filter.from}`);
  if (filter.to !== undefined) found.push(sql`c.invited_at < ${filter.to}`);
  if (filter.among) {
    found.push(sql`c.candidate_id in (${candidatesBehind(filter.among)})`);
  }
  return sql<SqlBool>`(${sql.join(found, sql` and `)})`;
}

/** O(candidates of the filter's window and interviewers). */
export async function countCandidates(reader: Reader, filter: CandidateFilter): Promise<number> {
  const { count } = await reader
    .selectFrom('candidates as c')
    .select(sql<number>`count(*)`.as('count'))
    .where(conditions(filter))
    .executeTakeFirstOrThrow();
  return count;
}

/** Value a row is sorted by; nothing sorts below every number. */
export function candidateSortValue(sort: CandidateSort, row: CandidateRow): number {
  if (sort === 'recently_completed') return row.completed_at ?? -1;
  if (sort === 'top_rated') return row.score ?? -1;
  return row.invited_at;
}

export interface CandidatePageQuery {
  filter: CandidateFilter;
  sort: CandidateSort;
  limit: number;
  after?: { value: number; id: string } | undefined;
}

/** One page, ties by id. O(page) by an index of each sort, where the filter leaves most rows in. */
export function listCandidateRows(
  reader: Reader,
  { filter, sort, limit, after }: CandidatePageQuery,
): Promise<ListedCandidate[]> {
  const key = {
    most_recent: sql<number>`c.invited_at`,
    oldest: sql<number>`c.invited_at`,
    recently_completed: sql<number>`coalesce(c.completed_at, -1)`,
    top_rated: sql<number>`coalesce(c.score, -1)`,
  }[sort];
  const direction = sort === 'oldest' ? 'asc' : 'desc';
  let select = rows(reader).where(conditions(filter));
  if (after) {
    const beyond = sql.raw(direction === 'desc' ? '<' : '>');
    select = select.where(
      sql<SqlBool>`${key} ${beyond}= ${after.value}
        and (${key} ${beyond} ${after.value} or c.candidate_id ${beyond} ${after.id})`,
    );
  }
  return select
    .orderBy(key, direction)
    .orderBy('c.candidate_id', direction)
    .limit(limit)
    .execute() as Promise<ListedCandidate[]>;
}

export function candidateRow(reader: Reader, id: string): Promise<ListedCandidate | undefined> {
  return rows(reader).where('c.candidate_id', '=', id).executeTakeFirst() as Promise<
    ListedCandidate | undefined
  >;
}

/** Steps that these candidates entered. */
export function candidateStepRows(
  reader: Reader,
  candidateIds: readonly string[],
): Promise<CandidateStepRow[]> {
  if (candidateIds.length === 0) return Promise.resolve([]);
  return reader
    .selectFrom('candidate_steps')
    .selectAll()
    .where('candidate_id', 'in', [...candidateIds])
    .execute();
}
