import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { candidatesBehind, type Behind } from './behind/index.ts';
import { ofChosen, type ChosenInterviewers } from './chosen-interviewers.ts';
import { live } from './cohort-selection.ts';
import { containing } from './fold.ts';
import type { Reader } from './store.ts';
import type { CandidateRow, CandidateStepRow, ProfileRow } from './tables.ts';

export type CandidateSort = 'most_recent' | 'oldest' | 'recently_completed' | 'top_rated';

export interface CandidateFilter {
  interviewers: ChosenInterviewers;
  ids?: readonly string[] | undefined;
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
  if (filter.ids) found.push(sql`c.candidate_id in (${sql.join(filter.ids)})`);
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

/** Whether a filter only says whose applications, and perhaps that they are completed. */
function asksForTotal({ interviewers: _, progress, includeTest, ...others }: CandidateFilter) {
  return (
    !includeTest &&
    (progress === undefined || progress === 'completed') &&
    Object.values(others).every((value) => value === undefined)
  );
}

/** O(interviewers) where their totals say it, else O(candidates of the filter's window and interviewers). */
export async function countCandidates(reader: Reader, filter: CandidateFilter): Promise<number> {
  if (asksForTotal(filter)) {
    const column = filter.progress === 'completed' ? 'c.completed' : 'c.candidates';
    const { count } = await reader
      .selectFrom('interviewer_totals as c')
      .select(sql<number>`cast(coalesce(sum(${sql.ref(column)}), 0) as bigint)`.as('count'))
      .where(sql<SqlBool>`${ofChosen(filter.interviewers, false)}`)
      .executeTakeFirstOrThrow();
    return count;
  }
  const { count } = await reader
    .selectFrom('candidates as c')
    .select(sql<number>`count(*)`.as('count'))
    .where(conditions(filter))
    .executeTakeFirstOrThrow();
  return count;
}

/** Earlier than any instant: who has not completed comes after all who have. */
const era = 100_000_000_000_000;

const invited = sql<number>`c.invited_at`;
const sortKeys: Record<CandidateSort, readonly RawBuilder<number>[]> = {
  most_recent: [invited],
  oldest: [invited],
  recently_completed: [sql`coalesce(c.completed_at, c.invited_at - ${sql.lit(era)})`],
  top_rated: [sql`coalesce(c.score, -1)`, sql`coalesce(c.completed_at, c.invited_at)`],
};

/** What a row is sorted by, before its id. */
export function candidateSortValues(sort: CandidateSort, row: CandidateRow): number[] {
  const { invited_at, completed_at, score } = row;
  if (sort === 'recently_completed') return [completed_at ?? invited_at - era];
  if (sort === 'top_rated') return [score ?? -1, completed_at ?? invited_at];
  return [invited_at];
}

export interface CandidatePageQuery {
  filter: CandidateFilter;
  sort: CandidateSort;
  limit: number;
  after?: { values: readonly number[]; id: string } | undefined;
}

/** One page. O(page) by an index of each sort, where the filter leaves most rows in. */
export function listCandidateRows(
  reader: Reader,
  { filter, sort, limit, after }: CandidatePageQuery,
): Promise<ListedCandidate[]> {
  const keys = sortKeys[sort];
  const direction = sort === 'oldest' ? 'asc' : 'desc';
  let select = rows(reader).where(conditions(filter));
  if (after) {
    const beyond = sql.raw(direction === 'desc' ? '<' : '>');
    const past = keys.reduceRight(
      (rest, key, place) => sql<SqlBool>`${key} ${beyond}= ${after.values[place]}
        and (${key} ${beyond} ${after.values[place]} or ${rest})`,
      sql<SqlBool>`c.candidate_id ${beyond} ${after.id}`,
    );
    select = select.where(past);
  }
  for (const key of keys) select = select.orderBy(key, direction);
  return select.orderBy('c.candidate_id', direction).limit(limit).execute() as Promise<
    ListedCandidate[]
  >;
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
