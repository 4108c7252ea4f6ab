/**
 * Takes out of an answer what a token masks, and refuses questions that would tell it. Which
 * properties and parameters those are, the document says; knows no operation by name.
 */
import { resolve, type CompiledOperation } from '../contract.ts';
import { Problem } from '../problem.ts';
import type { TaskReply } from './task.ts';

interface Schema {
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  'x-maskable'?: string;
}

type Hide = (reply: TaskReply, masked: readonly string[]) => TaskReply;

/** For every answer of the operation; does nothing where it has nothing to mask. */
export function maskOf({ answers }: CompiledOperation): Hide {
  const schemas = answers.filter((schema) => isMaskable(schema as Schema)) as Schema[];
  return (reply, masked) => {
    if (masked.length === 0 || schemas.length === 0) return reply;
    const hide = (value: unknown) =>
      schemas.reduce((left, schema) => without(left, schema, masked), value);
    const stable = reply.stable === undefined ? {} : { stable: hide(reply.stable) };
    return { ...reply, body: hide(reply.body), ...stable };
  };
}

const branches = ({ allOf = [], oneOf = [], anyOf = [] }: Schema) => [...allOf, ...oneOf, ...anyOf];

/** Whether something within can be masked. */
function isMaskable(node: Schema | undefined): boolean {
  if (node === undefined) return false;
  if (node['x-maskable'] !== undefined) return true;
  const schema = resolve(node);
  const inner = [...branches(schema), ...Object.values(schema.properties ?? {})];
  return inner.some(isMaskable) || isMaskable(schema.items);
}

function without(value: unknown, node: Schema, masked: readonly string[]): unknown {
  if (value === null || typeof value !== 'object') return value;
  const schema = resolve(node);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((item) => without(item, items, masked)) : value;
  }
  const { properties = {} } = schema;
  let left: unknown = value;
  for (const branch of branches(schema)) left = without(left, branch, masked);
  const entries = Object.entries(left as object).flatMap(([name, inner]): [string, unknown][] => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!property) return [[name, inner]];
    if (masked.includes(property['x-maskable'] ?? '')) return [];
    return [[name, without(inner, property, masked)]];
  });
  return Object.fromEntries(entries);
}

/** Throws a 400 for a search of masked fields alone, and for what is sorted or filtered by one. */
export function refuseMasked(
  { parameters: { query: group } }: CompiledOperation,
  query: Record<string, unknown>,
  masked: readonly string[],
): void {
  if (masked.length === 0) return;
  const errors = Object.entries(query).flatMap(([name, value]) => {
    const pointer = `/query/${name}`;
    const searched = group.searches.get(name) ?? [];
    const hidden = searched.filter((field) => masked.includes(field));
    if (searched.length > 0 && hidden.length === searched.length)
      return [{ pointer, message: `searches ${hidden.join(' and ')}, which this token masks` }];
    const revealed = Object.entries(group.reveals.get(name) ?? {})
      .filter(([shown]) => shown === 'any' || [value].flat().includes(shown))
      .flatMap(([, fields]) => fields)
      .find((field) => masked.includes(field));
    return revealed === undefined
      ? []
      : [{ pointer, message: `goes by ${revealed}, which this token masks` }];
  });
  if (errors.length > 0) throw new Problem('bad_request', { errors });
}
