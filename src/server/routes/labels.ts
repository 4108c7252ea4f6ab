import type { components } from '../../schema.ts';
import { assignLabels as assign } from '../ingest/label-assignments.ts';
import {
  changeLabel,
  defineLabel,
  deleteLabel as remove,
  findLabel,
} from '../ingest/label-changes.ts';
import { Problem } from '../problem.ts';
import { labelChanges } from '../store/label-changes.ts';
import {
  countLacking,
  interviewersLacking,
  labelsOn,
  listLabels as labelRows,
} from '../store/labels.ts';
import { interviewersByIds } from '../store/interviewers.ts';
import type { Scope } from '../store/scope.ts';
import type { Reader } from '../store/store.ts';
import type { Handler } from './call.ts';
import { Cursors } from './cursor.ts';
import { appliedLabel } from './interviewer-view.ts';
import { labelViews } from './label-view.ts';
import { requireRevision, revisionTag } from './revision.ts';
import { instantText } from './time.ts';

type Schemas = components['schemas'];

/** One definition with its `ETag`. */
async function found(reader: Reader, scope: Scope, key: string) {
  const { revision } = await findLabel({ reader }, key);
  const [body] = await labelViews(reader, scope, key);
  if (!body) throw new Problem('not_found');
  return { body, headers: { ETag: revisionTag(revision, body) } };
}

export const listLabels: Handler<'listLabels'> = ({ principal, read }) =>
  read(async (reader) => {
    const data = await labelViews(reader, principal.scope);
    return { status: 200, body: { data, page: { nextCursor: null, total: data.length } } };
  });

export const createLabel: Handler<'createLabel'> = ({ body, principal, write }) =>
  write(async (writer) => {
    const key = await defineLabel(writer, body, principal.actor);
    const made = await found(writer.reader, writer.scope, key);
    const headers = { ...made.headers, Location: `/v1/labels/${key}` };
    return { ...made, status: 201, headers };
  });

export const getLabel: Handler<'getLabel'> = ({ path, principal, read }) =>
  read(async (reader) => ({
    status: 200,
    ...(await found(reader, principal.scope, path.labelKey)),
  }));

export const updateLabel: Handler<'updateLabel'> = ({ path, header, body, principal, write }) =>
  write(async (writer) => {
    const label = await findLabel(writer, path.labelKey);
    requireRevision(label.revision, header['if-match']);
    await changeLabel(writer, label, body, principal.actor);
    return { status: 200, ...(await found(writer.reader, writer.scope, label.key)) };
  });

export const deleteLabel: Handler<'deleteLabel'> = ({ path, header, principal, write }) =>
  write(async (writer) => {
    const label = await findLabel(writer, path.labelKey);
    requireRevision(label.revision, header['if-match']);
    const assignments = await remove(writer, label, principal.actor);
    return { status: 200, body: { key: label.key, assignments } };
  });

export const assignLabels: Handler<'assignLabels'> = ({ body, write }) =>
  write(async (writer) => {
    const { resourceIds, labels } = body;
    const changed = await assign(writer, resourceIds, labels);
    const now = Map.groupBy(
      await labelsOn(writer.reader, resourceIds),
      (label) => label.resource_id,
    );
    const items = resourceIds.map((resourceId) => ({
      resourceId,
      changedKeys: changed.get(resourceId) ?? [],
      labels: (now.get(resourceId) ?? []).map(appliedLabel),
    }));
    const count = items.filter(({ changedKeys }) => changedKeys.length > 0).length;
    return { status: 200, body: { changed: count, unchanged: items.length - count, items } };
  });

export const listMissingLabels: Handler<'listMissingLabels'> = ({ query, principal, read, now }) =>
  read(async (reader) => {
    const { limit = 50 } = query;
    const cursors = await Cursors.of(reader, 'listMissingLabels', principal.scope, query);
    const rows = await interviewersLacking(reader, limit + 1, cursors.read(query.cursor));
    const { page, nextCursor } = cursors.cut(rows, limit, (last) => ({
      values: [last.created_at],
      id: last.interviewer_id,
    }));
    const ids = page.map((row) => row.interviewer_id);
    return {
      status: 200,
      body: {
        data: await missingOn(reader, ids, now),
        page: { nextCursor, total: await countLacking(reader) },
      },
    };
  });

async function missingOn(
  reader: Reader,
  ids: readonly string[],
  now: number,
): Promise<Schemas['MissingLabels'][]> {
  const required = (await labelRows(reader)).filter((label) => label.required === 1);
  const labels = Map.groupBy(await labelsOn(reader, ids), (label) => label.resource_id);
  const interviewers = await interviewersByIds(reader, ids, now);
  return ids.flatMap((resourceId) => {
    const interviewer = interviewers.get(resourceId);
    if (!interviewer) return [];
    const carried = new Set((labels.get(resourceId) ?? []).map(({ key }) => key));
    const missing = required.filter(({ key }) => !carried.has(key));
    return [
      {
        resourceType: 'interviewer' as const,
        resourceId,
        title: interviewer.title,
        status: interviewer.status,
        missing: missing.map(({ key, name }) => ({ key, name })),
      },
    ];
  });
}

export const listLabelChanges: Handler<'listLabelChanges'> = ({ query, read }) =>
  read(async (reader) => {
    const { rows, total } = await labelChanges(reader, query.key, 200);
    const definition = (text: string | null) =>
      text === null ? null : (JSON.parse(text) as Schemas['LabelDefinition']);
    const data = rows.map((row) => ({
      key: row.key,
      action: row.action as Schemas['LabelChange']['action'],
      before: definition(row.before),
      after: definition(row.after),
      assignments: row.assignments,
      changedAt: instantText(row.changed_at),
      changedBy: row.changed_by,
    }));
    return { status: 200, body: { data, page: { nextCursor: null, total } } };
  });
