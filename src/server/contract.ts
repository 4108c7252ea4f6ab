/**
 * The OpenAPI document compiled: which operations there are, who may call them, and validators for
 * what comes in and what goes out. Knows nothing of what an operation does.
 */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { components, operations } from '../schema.ts';
import { document } from './document.ts';
import { isInstant, isLocale, isTimeZone } from './formats.ts';
import type { Finding } from './problem.ts';

export type OperationId = keyof operations;
export type Permission = components['schemas']['Permission'];
export type MaskableField = components['schemas']['MaskableField'];
export type Needs = Permission | 'none' | 'authenticated';
/** What the rows a credential sees mean to an operation; the document says it in words. */
export type ScopeRule = 'rows' | 'new_row' | 'workspace' | 'any';

interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: Record<string, unknown>;
  'x-searches'?: MaskableField[];
  'x-reveals'?: Record<string, MaskableField[]>;
}

interface Operation {
  operationId: OperationId;
  'x-permission': Needs;
  'x-scope': ScopeRule;
  'x-credential'?: 'api_key';
  parameters: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: unknown }> };
  responses: Record<string, { content?: Record<string, { schema?: unknown }>; headers?: object }>;
}

export interface CompiledOperation {
  id: OperationId;
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** As Hono writes it: `/v1/interviewers/:interviewerId`. */
  path: string;
  needs: Needs;
  scope: ScopeRule;
  /** No embed token may call it, whatever it holds. */
  keyOnly: boolean;
  parameters: Record<'query' | 'path' | 'header', ParameterGroup>;
  bodyRequired: boolean;
  /** Media type to validator; empty when the operation takes no body. */
  bodies: Map<string, Validate>;
  /** Whether a 200 carries an `ETag`, which is also whether a browser may keep it. */
  etag: boolean;
  /** The schema of the JSON that a 200 carries. */
  answer: unknown;
  /** Those of every success. */
  answers: unknown[];
  offersCsv: boolean;
  validateResponse(status: number, mediaType: string, body: unknown): Finding[];
}

/** True when valid; `errors` says what is wrong otherwise. */
export interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Query strings and headers are text: `lists` says which of them repeat. */
export interface ParameterGroup {
  names: Set<string>;
  lists: Set<string>;
  /** What of candidates each parameter goes by: searches, or lets be told from the answer. */
  searches: Map<string, MaskableField[]>;
  /** By the value that does so, or `any`. */
  reveals: Map<string, Record<string, MaskableField[]>>;
  validate: Validate;
}

const unescape = (pointer: string) => pointer.replaceAll('~1', '/').replaceAll('~0', '~');
const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

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

/** Made on first use: the processes that only do what was read elsewhere need neither. */
const inbound = once(() => newAjv(false));
const textual = once(() => newAjv(true));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What a reference of the document stands for; anything else is itself. */
export function resolve<T>(node: T): T {
  const ref = (node as { $ref?: string } | undefined)?.$ref;
  if (ref === undefined) return node;
  let target: unknown = document;
  for (const key of ref.slice(2).split('/')) {
    target = (target as Record<string, unknown>)[unescape(key)];
  }
  return resolve(target as T);
}

/** Compiling everything takes half a second, of which most processes need little. */
function onFirstUse(compile: () => Validate): Validate {
  const compiled = once(compile);
  const validate: Validate = (value) => {
    const valid = compiled()(value);
    validate.errors = compiled().errors ?? null;
    return valid;
  };
  return validate;
}

function group(parameters: Parameter[], place: Parameter['in']): ParameterGroup {
  const own = parameters.filter((parameter) => parameter.in === place);
  const key = (name: string) => (place === 'header' ? name.toLowerCase() : name);
  return {
    names: new Set(own.map(({ name }) => key(name))),
    lists: new Set(own.filter((p) => resolve(p.schema)['type'] === 'array').map((p) => p.name)),
    searches: new Map(own.map((p) => [key(p.name), p['x-searches'] ?? []])),
    reveals: new Map(own.map((p) => [key(p.name), p['x-reveals'] ?? {}])),
    validate: onFirstUse(() =>
      textual().compile({
        type: 'object',
        additionalProperties: false,
        required: own.filter(({ required }) => required).map(({ name }) => key(name)),
        properties: Object.fromEntries(own.map((p) => [key(p.name), absolute(p.schema)])),
      }),
    ),
  };
}

/** Local references made to point into the registered document. */
function absolute(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(forAjv(schema)).replaceAll('"#/', '"api#/'));
}

function compile(
  path: string,
  method: CompiledOperation['method'],
  raw: Operation,
  shared: Parameter[],
): CompiledOperation {
  const parameters = [...shared, ...(raw.parameters ?? [])].map(resolve);
  const base = `api#/paths/${escape(path)}/${method}`;
  const pointer = (...keys: string[]) =>
    `${base}/${keys.map(escape).join('/')}`.replaceAll('%', '%25');
  const bodies = new Map(
    Object.keys(raw.requestBody?.content ?? {}).map((mediaType) => [
      mediaType,
      onFirstUse(() =>
        inbound().compile({ $ref: pointer('requestBody', 'content', mediaType, 'schema') }),
      ),
    ]),
  );
  const ok = resolve(raw.responses['200'] ?? {});
  const answers = new Map<string, Validate>();
  return {
    id: raw.operationId,
    method,
    path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    needs: raw['x-permission'],
    scope: raw['x-scope'],
    keyOnly: raw['x-credential'] === 'api_key',
    parameters: {
      query: group(parameters, 'query'),
      path: group(parameters, 'path'),
      header: group(parameters, 'header'),
    },
    bodyRequired: raw.requestBody?.required ?? false,
    bodies,
    etag: ok.headers !== undefined && 'ETag' in ok.headers,
    answer: ok.content?.['application/json']?.schema,
    answers: Object.entries(raw.responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([, response]) => resolve(response).content?.['application/json']?.schema),
    offersCsv: ok.content !== undefined && 'text/csv' in ok.content,
    validateResponse(status, mediaType, body) {
      const response = resolve(raw.responses[String(status)]);
      if (!response) return [{ pointer: '', message: `status ${status} is not documented` }];
      const content = response.content?.[mediaType];
      if (!content)
        return [{ pointer: '', message: `${mediaType} is not documented for ${status}` }];
      const key = `${status} ${mediaType}`;
      const validate = answers.get(key) ?? inbound().compile(absolute(content.schema) as object);
      answers.set(key, validate);
      return validate(body) ? [] : findings(validate.errors, '');
    },
  };
}

/** What ajv found, as pointers a person can follow. */
export function findings(errors: ErrorObject[] | null | undefined, prefix: string): Finding[] {
  // What is wrong with a name is said by the error before.
  const told = (errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
  return told.slice(0, 20).map((error) => {
    const params = error.params as Record<string, unknown>;
    const field =
      error.propertyName ??
      params['missingProperty'] ??
      params['additionalProperty'] ??
      params['unevaluatedProperty'] ??
      params['tag'];
    const pointer =
      prefix + error.instancePath + (field === undefined ? '' : `/${escape(String(field))}`);
    const said = message(error, params);
    const ofName = error.propertyName !== undefined;
    return { pointer, message: ofName ? `has a name that ${said}` : said };
  });
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

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;

export const compiledOperations: readonly CompiledOperation[] = Object.entries(
  document['paths'] as Record<string, Record<string, unknown>>,
).flatMap(([path, item]) =>
  methods
    .filter((method) => item[method] !== undefined)
    .map((method) =>
      compile(path, method, item[method] as Operation, (item['parameters'] ?? []) as Parameter[]),
    ),
);

/** What an operation of the document needs. */
export const needsOf = (id: OperationId): Needs | undefined =>
  compiledOperations.find((operation) => operation.id === id)?.needs;
