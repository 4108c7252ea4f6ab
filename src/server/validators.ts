/** What checks values against the document, and says in words what is wrong with them. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { document } from './document.ts';
import { isInstant, isLocale, isTimeZone } from './formats.ts';
import { escapePointer } from './json-pointer.ts';
import type { Finding } from './problem.ts';

/** The document as ajv reads it: it refuses `discriminator.mapping`, which the types need. */
function forAjv(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forAjv);
  if (node === null || typeof node !== 'object') return node;
  const dropped = 'propertyName' in node ? 'mapping' : 'example';
  const entries = Object.entries(node).filter(([key]) => key !== dropped);
  return Object.fromEntries(entries.map(([key, value]) => [key, forAjv(value)]));
}

function newAjv(coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true,
    allErrors: false,
    // The document is checked where it is written; doing so again takes a tenth of a second.
    validateSchema: false,
    discriminator: true,
    useDefaults: true,
    coerceTypes,
    ownProperties: true,
  });
  addFormats.default(ajv);
  ajv.addFormat('iana-time-zone', isTimeZone);
  ajv.addFormat('bcp-47', isLocale);
  ajv.addFormat('date-time', isInstant);
  return ajv.addSchema(forAjv(document) as object, 'api');
}

const made: Partial<Record<'json' | 'text', Ajv2020>> = {};

/** Local references made to point into the registered document. */
function absolute(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(forAjv(schema)).replaceAll('"#/', '"api#/'));
}

/** `text` is for what comes as text, such as a query: numbers and booleans are read from it. */
export function makeValidator(
  kind: 'json' | 'text',
  schema: object,
): (value: unknown, prefix: string) => Finding[] {
  const ajv = (made[kind] ??= newAjv(kind === 'text'));
  const validate = ajv.compile(absolute(schema) as object);
  return (value, prefix) => (validate(value) ? [] : findings(validate.errors, prefix));
}

/** What ajv found, as pointers a person can follow. */
function findings(errors: ErrorObject[] | null | undefined, prefix: string): Finding[] {
  // What is wrong with a name is said by the error before.
  const told = meant(errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
  return told.slice(0, 20).map((error) => {
    const params = error.params as Record<string, unknown>;
    const field =
      error.propertyName ??
      params['missingProperty'] ??
      params['additionalProperty'] ??
      params['unevaluatedProperty'] ??
      params['tag'];
    const pointer =
      prefix + error.instancePath + (field === undefined ? '' : `/${escapePointer(String(field))}`);
    const said = message(error, params);
    const ofName = error.propertyName !== undefined;
    return { pointer, message: ofName ? `has a name that ${said}` : said };
  });
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/**
 * Of a value with alternatives ajv says what is wrong by each of them, and that none fits: what counts
 * is said by the one that has the value's type, or else which types there are.
 */
function meant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const whole = errors.findLast(({ keyword }) => keyword === 'oneOf');
  if (!whole) return errors;
  const { instancePath } = whole;
  const ofType = errors.filter(
    (one) => one.keyword === 'type' && one.instancePath === instancePath,
  );
  const rest = errors.filter((one) => one.keyword !== 'oneOf' && !ofType.includes(one));
  if (rest.length > 0) return rest;
  if (ofType.length === 0) return errors;
  const types = ofType.map(({ params }) => String((params as { type: unknown }).type));
  const message = `must be ${alternatives.format(types)}`;
  return [{ ...whole, message }];
}

const patternWords = document['x-pattern-words'] as Readonly<Record<string, string>>;

function message(
  { keyword, message = 'is not valid' }: ErrorObject,
  params: Record<string, unknown>,
): string {
  if (keyword === 'required') return 'is required';
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')
    return 'is not a known field here';
  if (keyword === 'pattern') return patternWords[String(params['pattern'])] ?? message;
  if (keyword === 'enum')
    return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
  if (keyword === 'const') return `must be ${String(params['allowedValue'])}`;
  if (keyword === 'discriminator') return 'must be one of the documented types';
  if (keyword === 'format' && params['format'] === 'date-time')
    return 'must be an RFC 3339 instant such as 2026-03-01T18:31:00Z';
  if (keyword === 'format' && params['format'] === 'iana-time-zone')
    return 'must be an IANA time zone such as America/Vancouver';
  if (keyword === 'format' && params['format'] === 'bcp-47')
    return 'must be a language tag such as pt-BR';
  return message;
}
