/**
 * Which rows and columns the CSV of an operation has, read off the schema of its JSON answer: they
 * are the same whatever the answer holds. Knows no operation by name.
 */
import { resolve } from '../../contract.ts';

interface Schema {
  $ref?: string;
  type?: string | string[];
  allOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  maxItems?: number;
  'x-metric'?: string;
  'x-maskable'?: string;
  'x-index'?: string;
  'x-first'?: number;
}

/** Where something stands in the answer, or in a row of a table. */
interface Place {
  path: readonly string[];
  /** What the registry knows it as. */
  metric: string | undefined;
}

export interface Single extends Place {
  /** One value, a list of texts, an object of numbers by name, or a metric that explains itself. */
  kind: 'value' | 'texts' | 'parts' | 'metric';
}

export interface Table extends Place {
  kind: 'table';
  columns: readonly Field[];
  /** Numbers rows that are bare numbers, or lists of them; undefined for objects. */
  index: { name: string; first: number } | undefined;
}

export type Field = Single | Table;

export interface Layout {
  /** What an analytics answer says of itself; a list says nothing. */
  said: readonly Field[];
  fields: readonly Field[];
}

export const nameOf = ({ path }: Place): string => path.join('.');

/** The value there; undefined where something on the way is null or absent. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner != null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

/** Without what is masked. */
export function layoutOf(schema: unknown, masked: readonly string[] = []): Layout {
  const { allOf = [], ...own } = resolve(schema as Schema);
  return {
    said: allOf.flatMap((part) => fieldsOf(part, masked)),
    fields: fieldsOf(own, masked),
  };
}

const metricSchema = resolve<Schema>({ $ref: '#/components/schemas/Metric' });

/** The schema itself, where it may be a reference or also be null. */
function plain(node: Schema): Schema {
  const schema = resolve(node);
  const present = schema.oneOf?.find(({ type }) => type !== 'null');
  return present ? plain(present) : schema;
}

function fieldsOf(node: Schema, masked: readonly string[], path: readonly string[] = []): Field[] {
  if (masked.includes(node['x-maskable'] ?? '')) return [];
  const schema = plain(node);
  const place = { path, metric: node['x-metric'] };
  if (schema === metricSchema) return [{ ...place, kind: 'metric' }];
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    return entries.flatMap(([name, value]) => fieldsOf(value, masked, [...path, name]));
  }
  if (schema.type === 'object') return [{ ...place, kind: 'parts' }];
  if (!schema.items) return [{ ...place, kind: 'value' }];
  const items = plain(schema.items);
  if (items.properties)
    return [{ ...place, kind: 'table', columns: fieldsOf(items, masked), index: undefined }];
  const numbers = numberColumns(items);
  if (numbers.length === 0) return [{ ...place, kind: 'texts' }];
  const { 'x-index': name = 'index', 'x-first': first = 0 } = schema;
  const columns = [name, ...numbers].map(column);
  return [{ ...place, kind: 'table', columns, index: { name, first } }];
}

const column = (name: string): Field => ({ path: [name], metric: undefined, kind: 'value' });

/** Of a list of counts, or of lists of them. */
function numberColumns({ type, items, maxItems = 0 }: Schema): string[] {
  if (items) return [...Array(maxItems).keys()].map(String);
  return type === 'integer' ? ['count'] : [];
}
