import { readerZone } from '../../localization/format.ts';
import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import type { Candidate, FeedChoice } from './choice.ts';
import type { FeedSource } from './feed-source.ts';

export type ExportFormat = 'csv' | 'json';

interface ExportedFeed {
  readonly choice: FeedChoice;
  readonly timeZone: string;
  readonly asOf: Date;
  readonly topRatedFrom: number | undefined;
  /** Whether there are more candidates than these. */
  readonly hasMore: boolean;
  readonly rows: readonly Candidate[];
}

/** The rows as a file, with what they are on top (#14). Names are the API's, in every language. */
export function exportFeed(
  choice: FeedChoice,
  { list, timeZone, topRatedFrom, updatedAt: asOf = new Date() }: FeedSource,
  rows: readonly Candidate[],
  format: ExportFormat,
): Blob {
  if (!list) throw new DOMException('There are no candidates yet.', 'InvalidStateError');
  const definition = {
    choice,
    timeZone: timeZone ?? readerZone(),
    asOf,
    topRatedFrom,
    hasMore: list.end !== undefined,
  };
  if (format === 'json') {
    const body = { report: 'candidates', window: 'all-time', ...definition, data: rows };
    return new Blob([JSON.stringify(body, null, 2)], { type: 'application/json' });
  }
  const head = header({ ...definition, rows });
  const text = csv([...head, [], [...fields.keys()], ...rows.map(cells)]);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

function header({ choice, timeZone, asOf, topRatedFrom, hasMore, rows }: ExportedFeed): Cell[][] {
  const { sort, interviewerIds, progress, decisions, includeTest } = choice;
  return [
    ['report', 'candidates'],
    ['window', 'all-time'],
    ['timeZone', timeZone],
    ['asOf', asOf.toISOString()],
    ['sort', sort],
    ['interviewerIds', ...(interviewerIds.length > 0 ? interviewerIds : ['all'])],
    ['progress', progress ?? 'all'],
    ['decision', ...(decisions.length > 0 ? decisions : ['all'])],
    ['includeTest', includeTest],
    ['rows', rows.length],
    ['hasMore', hasMore],
    ['score', 'mean of the available step scores from 0 to 100, or the one the source published'],
    ['topRated', topRatedFrom === undefined ? undefined : `score of ${topRatedFrom} or more`],
  ];
}

const fields = new Map<string, (row: Candidate) => Cell>([
  ['id', (row) => row.id],
  ['person.name', ({ person }) => person.name],
  ['person.email', ({ person }) => person.email],
  ['person.phone', ({ person }) => person.phone],
  ['person.country', ({ person }) => person.country],
  ['person.location', ({ person }) => person.location],
  ['interviewerId', (row) => row.interviewerId],
  ['interviewerTitle', (row) => row.interviewerTitle],
  ['entry', (row) => row.entry],
  ['test', (row) => row.test],
  ['progress', (row) => row.progress],
  ['knockedOut', (row) => row.knockedOut],
  ['decision', (row) => row.decision],
  ['score', ({ score }) => score?.value],
  ['score.min', ({ score }) => score?.min],
  ['score.max', ({ score }) => score?.max],
  ['invitedAt', (row) => row.invitedAt],
  ['startedAt', (row) => row.startedAt],
  ['completedAt', (row) => row.completedAt],
  ['lastEngagedAt', (row) => row.lastEngagedAt],
]);

function cells(row: Candidate): Cell[] {
  return [...fields.values()].map((field) => field(row));
}
