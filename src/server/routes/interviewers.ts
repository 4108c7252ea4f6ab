import type { components } from '../../schema.ts';
import { Problem } from '../problem.ts';
import {
  countByStatus,
  interviewerRow,
  listInterviewerRows,
  sortValue,
  type InterviewerFilter,
} from '../store/interviewers.ts';
import { subscribersOf } from '../store/interviewer-figures.ts';
import type { Reader } from '../store/store.ts';
import { archive, createInterviewer, duplicate, update } from '../ingest/interviewer-changes.ts';
import type { Handler } from './call.ts';
import { Cursors } from './cursor.ts';
import { interviewerViews } from './interviewer-view.ts';
import { labelConditions } from './label-filter.ts';
import { requireRevision, revisionTag } from './revision.ts';

type Interviewer = components['schemas']['Interviewer'];

export const listInterviewers: Handler<'listInterviewers'> = ({ query, read, now, principal }) =>
  read(async (reader) => {
    const { status, sort = 'most_recent', limit = 50 } = query;
    const [cursors, labels] = await Promise.all([
      Cursors.of(reader, 'listInterviewers', principal.scope, query),
      labelConditions(reader, query.label),
    ]);
    const { search, interviewerId: ids } = query;
    const filter: InterviewerFilter = { search, labels, ids };
    const after = cursors.read(query.cursor);
    const [counts, rows] = await Promise.all([
      countByStatus(reader, filter, now),
      listInterviewerRows(reader, { filter, status, sort, limit: limit + 1, after, now }),
    ]);
    const all = counts.active + counts.expired + counts.archived + counts.draft;
    const { page, nextCursor } = cursors.cut(rows, limit, (last) => ({
      values: [sortValue(sort, last)],
      id: last.interviewer_id,
    }));
    return {
      status: 200,
      body: {
        data: await interviewerViews(reader, page, now),
        page: { nextCursor, total: status ? counts[status] : all },
        counts: { all, ...counts },
      },
    };
  });

interface Found {
  view: Interviewer;
  revision: number;
}

async function find(reader: Reader, id: string, now: number): Promise<Found> {
  const row = await interviewerRow(reader, id, now);
  const [view] = row ? await interviewerViews(reader, [row], now) : [];
  if (!row || !view) throw new Problem('not_found');
  return { view, revision: row.revision };
}

const ok = ({ view, revision }: Found) => ({
  status: 200 as const,
  body: view,
  headers: { ETag: revisionTag(revision, view) },
});

const made = ({ view, revision }: Found) => ({
  status: 201 as const,
  body: view,
  headers: { ETag: revisionTag(revision, view), Location: `/v1/interviewers/${view.id}` },
});

export const getInterviewer: Handler<'getInterviewer'> = ({ path, read, now }) =>
  read(async (reader) => ok(await find(reader, path.interviewerId, now)));

export const listSubscribers: Handler<'listSubscribers'> = ({ path, read, now }) =>
  read(async (reader) => {
    await find(reader, path.interviewerId, now);
    return { status: 200, body: { data: await subscribersOf(reader, path.interviewerId) } };
  });

export const create: Handler<'createInterviewer'> = ({ body, write }) =>
  write(async (writer) => {
    const id = await createInterviewer(writer, body);
    return made(await find(writer.reader, id, writer.now));
  });

export const updateInterviewer: Handler<'updateInterviewer'> = ({ path, header, body, write }) =>
  write(async (writer) => {
    const found = await find(writer.reader, path.interviewerId, writer.now);
    requireRevision(found.revision, header['if-match']);
    await update(writer, found.view, body);
    return ok(await find(writer.reader, path.interviewerId, writer.now));
  });

const setArchived =
  (archived: boolean): Handler<'archiveInterviewer' | 'unarchiveInterviewer'> =>
  ({ path, header, write }) =>
    write(async (writer) => {
      const found = await find(writer.reader, path.interviewerId, writer.now);
      requireRevision(found.revision, header['if-match']);
      await archive(writer, found.view, archived);
      return ok(await find(writer.reader, path.interviewerId, writer.now));
    });

export const archiveInterviewer = setArchived(true);
export const unarchiveInterviewer = setArchived(false);

export const duplicateInterviewer: Handler<'duplicateInterviewer'> = ({ path, body, write }) =>
  write(async (writer) => {
    const { view } = await find(writer.reader, path.interviewerId, writer.now);
    const id = await duplicate(writer, view, body ?? {});
    return made(await find(writer.reader, id, writer.now));
  });
