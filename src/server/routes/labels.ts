import type { components } from '../../schema.ts';
import { Problem, unprocessable } from '../problem.ts';
import { fold } from '../store/fold.ts';
import { insertLabel, listLabels as labelRows } from '../store/labels.ts';
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

/** #141: lower case with underscores, from the name. */
function keyFrom(name: string): string {
  const key = fold(name).replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^[^a-z]+|_+$/g, '').slice(0, 63);
  if (key === '') throw unprocessable('/key', 'is needed when the name has no Latin letters');
  return key;
}

function allowedValues({ type, allowedValues }: components['schemas']['LabelInput']): string[] | null {
  if (type !== 'picklist') {
    if (allowedValues) throw unprocessable('/allowedValues', 'is only for a picklist');
    return null;
  }
  if (!allowedValues) throw unprocessable('/allowedValues', 'is required for a picklist');
  return [...new Set(allowedValues.map((value) => value.trim()))];
}

export const createLabel: Handler<'createLabel'> = ({ body, write }) =>
  write(async (writer) => {
    const values = allowedValues(body);
    const row: LabelRow = {
      workspace_id: writer.scope.workspaceId,
      key: body.key ?? keyFrom(body.name),
      name: body.name.trim(),
      description: body.description ?? null,
      type: body.type,
      allowed_values: values && JSON.stringify(values),
      required: Number(body.required ?? false),
      created_at: writer.now,
    };
    if (!(await insertLabel(writer, row))) {
      throw new Problem('conflict', { errors: [{ pointer: '/key', message: `${row.key} is taken` }] });
    }
    return { status: 201, body: view(row) };
  });
