/** Changes to label definitions: rows, each with a note of who made it (#145). */
import type { components } from '../../schema.ts';
import { Problem, unprocessable } from '../problem.ts';
import { fold } from '../store/fold.ts';
import { insertLabelChange } from '../store/label-changes.ts';
import {
  carriersOf,
  endLabel,
  insertLabel,
  labelRow,
  listLabels,
  updateLabelRow,
  type NewLabel,
} from '../store/labels.ts';
import type { Writer } from '../store/store.ts';
import type { LabelRow } from '../store/tables.ts';
import { record } from './own-events.ts';

type Input = components['schemas']['LabelInput'];
type Patch = components['schemas']['LabelPatch'];

const mostLabels = 200;

/** #141: lower case with underscores, from the name. */
function keyFrom(name: string): string {
  const key = fold(name)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[^a-z]+|_$/g, '')
    .slice(0, 63);
  if (key === '') throw unprocessable('/key', 'is needed when the name has no Latin letters');
  return key;
}

/** #142: trimmed, without doubles. */
function allowedValues(type: string, values: readonly string[] | undefined): string[] | null {
  if (type !== 'picklist') {
    if (values) throw unprocessable('/allowedValues', 'is only for a picklist');
    return null;
  }
  if (!values) throw unprocessable('/allowedValues', 'is required for a picklist');
  return [...new Set(values.map((value) => value.trim()))];
}

const descriptionOf = (text: string | null | undefined) => text?.trim() || null;

type Defined = Pick<LabelRow, 'name' | 'description' | 'type' | 'allowed_values' | 'required'>;

export const definitionOf = (row: Defined): components['schemas']['LabelDefinition'] => ({
  name: row.name,
  description: row.description,
  type: row.type as components['schemas']['LabelType'],
  allowedValues: row.allowed_values === null ? null : (JSON.parse(row.allowed_values) as string[]),
  required: row.required === 1,
});

const written = (row: Defined | undefined) => (row ? JSON.stringify(definitionOf(row)) : null);

interface Change {
  key: string;
  before?: LabelRow | undefined;
  after?: Defined | undefined;
  assignments?: number;
  by: string;
}

function note(writer: Writer, { key, before, after, assignments = 0, by }: Change): Promise<void> {
  return insertLabelChange(writer, {
    key,
    action: !before ? 'created' : after ? 'updated' : 'deleted',
    before: written(before),
    after: written(after),
    assignments,
    changed_by: by,
  });
}

/** Defines a label and returns its key; 409 when that is taken. */
export async function defineLabel(writer: Writer, input: Input, by: string): Promise<string> {
  const values = allowedValues(input.type, input.allowedValues);
  const row: NewLabel = {
    key: input.key ?? keyFrom(input.name),
    name: input.name.trim(),
    description: descriptionOf(input.description),
    type: input.type,
    allowed_values: values && JSON.stringify(values),
    required: Number(input.required ?? false),
  };
  if ((await listLabels(writer.reader)).length >= mostLabels) {
    throw unprocessable('', `would be the workspace's label number ${mostLabels + 1}; delete one`);
  }
  if (!(await insertLabel(writer, row))) {
    throw new Problem('conflict', {
      errors: [{ pointer: '/key', message: `${row.key} is taken` }],
    });
  }
  await note(writer, { key: row.key, after: row, by });
  return row.key;
}

/**
 * Changes the fields sent. Where values in use are removed, they stay where they are set or are
 * taken off, as the request says; a 409 when it does not (#142).
 */
export async function changeLabel(
  writer: Writer,
  label: LabelRow,
  patch: Patch,
  by: string,
): Promise<void> {
  for (const field of ['key', 'type'] as const) {
    if (patch[field] !== undefined && patch[field] !== label[field])
      throw unprocessable(`/${field}`, `must stay ${label[field]}; define another label instead`);
  }
  const values = patch.allowedValues && allowedValues(label.type, patch.allowedValues);
  if (patch.removedValues && !values)
    throw unprocessable('/removedValues', 'is only for a change of allowedValues');
  const change = {
    ...(patch.name === undefined ? {} : { name: patch.name.trim() }),
    ...(patch.description === undefined ? {} : { description: descriptionOf(patch.description) }),
    ...(patch.required === undefined ? {} : { required: Number(patch.required) }),
    ...(values ? { allowed_values: JSON.stringify(values) } : {}),
  };
  const cleared = values ? await settleRemoved(writer, label, values, patch.removedValues) : [];
  await updateLabelRow(writer, label.key, change);
  await takeOff(writer, label.key, cleared);
  const after = { ...label, ...change };
  await note(writer, { key: label.key, before: label, after, assignments: cleared.length, by });
}

/** Whom to take the label off, of those whose value is not allowed any more. */
async function settleRemoved(
  writer: Writer,
  label: LabelRow,
  allowed: readonly string[],
  choice: Patch['removedValues'],
): Promise<string[]> {
  const carriers = (await carriersOf(writer.reader, label.key)).map(({ resource_id, value }) => ({
    id: resource_id,
    value: JSON.parse(value) as string,
  }));
  const outside = carriers.filter(({ value }) => !allowed.includes(value));
  if (choice === 'clear') return outside.map(({ id }) => id);
  const were = JSON.parse(label.allowed_values ?? '[]') as string[];
  const removed = Map.groupBy(
    outside.filter(({ value }) => were.includes(value)),
    ({ value }) => value,
  );
  if (choice === 'keep' || removed.size === 0) return [];
  throw new Problem('conflict', {
    title: 'Interviewers carry a value that would be removed.',
    errors: [...removed].slice(0, 20).map(([value, { length }]) => ({
      pointer: '/removedValues',
      message: `is needed, keep or clear: ${length} carry ${value}`,
    })),
  });
}

/** Takes the label off everybody, then removes its definition; returns off how many. */
export async function deleteLabel(writer: Writer, label: LabelRow, by: string): Promise<number> {
  const carriers = (await carriersOf(writer.reader, label.key)).map((row) => row.resource_id);
  await takeOff(writer, label.key, carriers);
  await endLabel(writer, label.key);
  await note(writer, { key: label.key, before: label, assignments: carriers.length, by });
  return carriers.length;
}

function takeOff(writer: Writer, key: string, ids: readonly string[]): Promise<void> {
  return record(
    writer,
    ids.map((interviewerId) => ({ interviewerId, type: 'label.removed', data: { key } })),
  );
}

/** 404 where there is none. */
export async function findLabel(writer: Pick<Writer, 'reader'>, key: string): Promise<LabelRow> {
  const row = await labelRow(writer.reader, key);
  if (!row) throw new Problem('not_found');
  return row;
}
