import type { components } from '../../schema.ts';
import { Problem, unprocessable } from '../problem.ts';
import { fold } from '../store/fold.ts';
import { insertLabel } from '../store/labels.ts';
import type { Writer } from '../store/store.ts';
import type { LabelRow } from '../store/tables.ts';

type Input = components['schemas']['LabelInput'];

/** #141: lower case with underscores, from the name. */
function keyFrom(name: string): string {
  const key = fold(name)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[^a-z]+|_+$/g, '')
    .slice(0, 63);
  if (key === '') throw unprocessable('/key', 'is needed when the name has no Latin letters');
  return key;
}

/** #142: trimmed, without doubles. */
function allowedValues({ type, allowedValues }: Input): string[] | null {
  if (type !== 'picklist') {
    if (allowedValues) throw unprocessable('/allowedValues', 'is only for a picklist');
    return null;
  }
  if (!allowedValues) throw unprocessable('/allowedValues', 'is required for a picklist');
  return [...new Set(allowedValues.map((value) => value.trim()))];
}

/** Defines a label; 409 when its key is taken. */
export async function defineLabel(writer: Writer, input: Input): Promise<LabelRow> {
  const values = allowedValues(input);
  const row: LabelRow = {
    workspace_id: writer.scope.workspaceId,
    key: input.key ?? keyFrom(input.name),
    name: input.name.trim(),
    description: input.description ?? null,
    type: input.type,
    allowed_values: values && JSON.stringify(values),
    required: Number(input.required ?? false),
    created_at: writer.now,
  };
  if (!(await insertLabel(writer, row))) {
    throw new Problem('conflict', {
      errors: [{ pointer: '/key', message: `${row.key} is taken` }],
    });
  }
  return row;
}
