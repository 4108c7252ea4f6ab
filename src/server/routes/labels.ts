import type { components } from '../../schema.ts';
import { defineLabel } from '../ingest/label-changes.ts';
import { listLabels as labelRows } from '../store/labels.ts';
import type { LabelRow } from '../store/tables.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';

type Label = components['schemas']['Label'];

const view = (row: LabelRow): Label => ({
  key: row.key,
  name: row.name,
  description: row.description,
  type: row.type as Label['type'],
  allowedValues: row.allowed_values === null ? null : (JSON.parse(row.allowed_values) as string[]),
  required: row.required === 1,
  createdAt: instantText(row.created_at),
});

export const listLabels: Handler<'listLabels'> = ({ read }) =>
  read(async (reader) => {
    const data = (await labelRows(reader)).map(view);
    return { status: 200, body: { data, page: { nextCursor: null, total: data.length } } };
  });

export const createLabel: Handler<'createLabel'> = ({ body, write }) =>
  write(async (writer) => ({ status: 201, body: view(await defineLabel(writer, body)) }));
