/** Values that a JSON Schema of the document allows, near its bounds more often than far from them. */
import fc from 'fast-check';
import { resolve } from '../../src/server/contract.ts';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  oneOf?: Schema[];
  allOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
  propertyNames?: Schema;
  additionalProperties?: boolean | Schema;
  minProperties?: number;
  maxProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  'x-unique-by'?: string;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  contentMediaType?: string;
}

/** Values for fields of a name, where a schema alone cannot know which there are. */
export type Known = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const formats: Record<string, fc.Arbitrary<string>> = {
  'date-time': fc.constantFrom(
    '1970-01-01T00:00:00Z',
    '2026-02-28T23:59:59.999-08:00',
    '2024-02-29T12:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '2026-02-01T00:00:00.123456789Z',
  ),
  'iana-time-zone': fc.constantFrom('UTC', 'America/Vancouver', 'Asia/Kathmandu', 'Etc/GMT+12'),
  'bcp-47': fc.constantFrom('en', 'pt-BR', 'zh-Hant-TW', 'ar'),
  email: fc.constantFrom('ada@example.com', "o'brien+tag@sub.example.co"),
};

function textOf({ minLength = 0, maxLength = 60, pattern, format }: Schema): fc.Arbitrary<string> {
  const formatted = format === undefined ? undefined : formats[format];
  if (formatted) return formatted;
  const longest = Math.min(maxLength, 5000);
  const fits = (text: string) =>
    [...text].length >= minLength &&
    [...text].length <= longest &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text));
  if (pattern !== undefined && pattern !== '\\S')
    return fc.stringMatching(new RegExp(pattern, 'u')).filter(fits);
  const filled = fc.constantFrom('x'.repeat(longest), 'x'.repeat(Math.max(minLength, 1)));
  const free = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(longest, 60) });
  return fc.oneof({ weight: 4, arbitrary: free }, filled).filter(fits);
}

function numberOf({ type, minimum = -1e9, maximum = 1e9 }: Schema): fc.Arbitrary<number> {
  const bounds = fc.constantFrom(minimum, maximum);
  const middle =
    type === 'integer'
      ? fc.integer({
          min: Math.max(minimum, -(2 ** 31)),
          max: Math.min(maximum, 2 ** 31 - 1),
        })
      : fc.double({ min: minimum, max: maximum, noNaN: true, noDefaultInfinity: true });
  return fc.oneof({ weight: 3, arbitrary: middle }, bounds);
}

/** Several schemas that hold at once, as one with the fields of all. */
function merged(schema: Schema): Schema {
  const { allOf = [], ...own } = schema;
  return allOf
    .map((part) => merged(resolve(part)))
    .reduce(
      (all, part) => ({
        ...part,
        ...all,
        required: [...(all.required ?? []), ...(part.required ?? [])],
        properties: { ...part.properties, ...all.properties },
      }),
      own,
    );
}

function objectOf(schema: Schema, known: Known): fc.Arbitrary<object> {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
  if (Object.keys(properties).length === 0 && propertyNames)
    return fc.dictionary(
      arbitraryOf(propertyNames, known) as fc.Arbitrary<string>,
      additionalProperties instanceof Object
        ? arbitraryOf(additionalProperties, known)
        : fc.string(),
      { minKeys: schema.minProperties ?? 0, maxKeys: Math.min(schema.maxProperties ?? 3, 3) },
    );
  const fields = Object.entries(properties).map(([name, property]) => [
    name,
    known[name] ?? arbitraryOf(property, known),
  ]);
  const all = fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [...new Set(required)],
    noNullPrototype: true,
  });
  return all.filter((made) => Object.keys(made).length >= (schema.minProperties ?? 0));
}

function arrayOf(schema: Schema, known: Known): fc.Arbitrary<unknown[]> {
  const { minItems = 0, maxItems = 5, uniqueItems = false, items = {} } = schema;
  const item = arbitraryOf(items, known);
  const lengths = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 4) };
  const by = schema['x-unique-by'];
  const selector = (one: unknown) =>
    by === undefined ? JSON.stringify(one) : (one as Record<string, unknown>)[by];
  return uniqueItems || by !== undefined
    ? fc.uniqueArray(item, { ...lengths, selector })
    : fc.array(item, lengths);
}

/** Anything the schema allows; fields that `known` names take their values from there. */
export function arbitraryOf(node: Schema, known: Known = {}): fc.Arbitrary<unknown> {
  const schema = merged(resolve(node));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((one) => arbitraryOf(one, known)));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type }, known)));
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'string':
      return textOf(schema);
    case undefined:
      if (schema.pattern === undefined) break;
      return textOf(schema);
    case 'array':
      return arrayOf(schema, known);
    case 'object':
      return objectOf(schema, known);
  }
  throw new Error(`A schema of no type that is known here: ${JSON.stringify(node)}`);
}
