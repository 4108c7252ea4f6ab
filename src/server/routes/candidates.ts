import type { components } from '../../schema.ts';
import type { Asked } from '../metrics/asked.ts';
import { behind } from '../metrics/behind.ts';
import { badQuery, Problem } from '../problem.ts';
import {
  candidateRow,
  candidateSortValues,
  candidateStepRows,
  countCandidates,
  listCandidateRows,
  type CandidateFilter,
  type ListedCandidate,
} from '../store/candidates.ts';
import { lastPosition } from '../store/events.ts';
import type { Reader } from '../store/store.ts';
import type { CandidateStepRow, WorkflowStepRow } from '../store/tables.ts';
import { stepsOf } from '../store/workflows.ts';
import { ask, readTimes } from './analytics-question.ts';
import type { Handler } from './call.ts';
import { Cursors } from './cursor.ts';
import { readDrill } from './drill-through.ts';
import { instantOrNull, instantText } from './time.ts';

type Candidate = components['schemas']['Candidate'];
type CandidateStep = components['schemas']['CandidateStep'];

const score = (value: number, min: number, max: number, share: number) => ({
  value: value / 1e6,
  min: min / 1e6,
  max: max / 1e6,
  normalized: share / 1e6,
});

function stepView(
  { step_id, type, name }: WorkflowStepRow,
  row: CandidateStepRow | undefined,
): CandidateStep {
  const entered = row?.knocked_out_at != null ? 'knocked_out' : 'in_progress';
  return {
    stepId: step_id,
    type,
    name,
    status: row === undefined ? 'not_started' : row.completed_at === null ? entered : 'completed',
    startedAt: instantOrNull(row?.started_at ?? null),
    completedAt: instantOrNull(row?.completed_at ?? null),
    attempts: row?.attempts ?? 0,
    score:
      row?.score == null
        ? null
        : score(row.score, row.score_min ?? 0, row.score_max ?? 100e6, row.score_share ?? 0),
  };
}

function view(row: ListedCandidate, steps: CandidateStep[]): Candidate {
  return {
    id: row.candidate_id,
    interviewerId: row.interviewer_id,
    interviewerTitle: row.title,
    person: {
      id: row.person_id,
      name: row.name,
      email: row.email,
      phone: row.phone,
      country: row.country,
      location: row.location,
    },
    entry: row.entry as Candidate['entry'],
    test: row.test === 1,
    progress:
      row.completed_at !== null
        ? 'completed'
        : row.started_at !== null
          ? 'in_progress'
          : 'not_started',
    knockedOut: row.knocked_out_at !== null,
    decision: row.decision as Candidate['decision'],
    score: row.score === null ? null : score(row.score * 100, 0, 100e6, row.score),
    invitedAt: instantText(row.invited_at),
    startedAt: instantOrNull(row.started_at),
    completedAt: instantOrNull(row.completed_at),
    lastEngagedAt: instantOrNull(row.last_engaged_at),
    steps,
  };
}

async function views(reader: Reader, rows: readonly ListedCandidate[]): Promise<Candidate[]> {
  const interviewerIds = [...new Set(rows.map((row) => row.interviewer_id))];
  const candidateIds = rows.map((row) => row.candidate_id);
  const [allSteps, stepRows] = await Promise.all([
    stepsOf(reader, interviewerIds),
    candidateStepRows(reader, candidateIds),
  ]);
  const workflow = Map.groupBy(allSteps, (step) => `${step.interviewer_id} ${step.version}`);
  const entered = new Map(stepRows.map((row) => [`${row.candidate_id} ${row.step_id}`, row]));
  return rows.map((row) => {
    const steps = workflow.get(`${row.interviewer_id} ${row.workflow_version}`) ?? [];
    return view(
      row,
      steps.map((step) => stepView(step, entered.get(`${row.candidate_id} ${step.step_id}`))),
    );
  });
}

type Query = Parameters<Handler<'listCandidates'>>[0]['query'];

function filterOf(
  query: Query,
  { chosen, question: { includeTest } }: Asked,
  among: CandidateFilter['among'],
): CandidateFilter {
  const filter: CandidateFilter = {
    interviewers: chosen,
    ids: query.candidateId,
    search: query.search,
    progress: query.progress,
    knockedOut: query.knockedOut,
    decisions: query.decision,
    includeTest,
    among,
  };
  // The window of a figure need not be that of the invitations.
  if (among) return filter;
  const from = query.from === undefined ? undefined : Date.parse(query.from);
  const to = query.to === undefined ? undefined : Date.parse(query.to);
  if (from !== undefined && to !== undefined && from >= to)
    throw badQuery('to', 'must be later than from');
  return { ...filter, from, to };
}

export const listCandidates: Handler<'listCandidates'> = ({ query, read, principal, now }) => {
  const drill = readDrill(query);
  const times = readTimes(drill ? query : { asOf: query.asOf }, now);
  return read(
    async (reader) => {
      const { sort = 'most_recent', limit = 50 } = query;
      // Before the rows: what comes in between is then told of, not missed.
      const [position, question, cursors] = await Promise.all([
        lastPosition(reader),
        ask(reader, query, times),
        Cursors.of(reader, 'listCandidates', principal.scope, query),
      ]);
      const asked: Asked = { ...question, baseline: null };
      const among = drill && (await behind(drill.candidates, asked, drill.given));
      const filter = filterOf(query, asked, among);
      const after = cursors.read(query.cursor);
      const [rows, total] = await Promise.all([
        listCandidateRows(reader, { filter, sort, limit: limit + 1, after }),
        countCandidates(reader, filter),
      ]);
      const { page, nextCursor } = cursors.cut(rows, limit, (last) => ({
        values: candidateSortValues(sort, last),
        id: last.candidate_id,
      }));
      return {
        status: 200,
        body: {
          data: await views(reader, page),
          page: { nextCursor, total },
          lastEventId: times.past ? null : String(position),
        },
      };
    },
    { asOf: times.past ? times.asOf : undefined },
  );
};

export const getCandidate: Handler<'getCandidate'> = ({ path, read }) =>
  read(async (reader) => {
    const row = await candidateRow(reader, path.candidateId);
    if (!row) throw new Problem('not_found');
    const [body] = await views(reader, [row]);
    return { status: 200, body: body as Candidate };
  });
