/**
 * The OpenAPI document compiled: which operations there are, who may call them, and validators for
 * what comes in and what goes out. Knows nothing of what an operation does.
 */
import type { components, operations } from '../schema.ts';
import { document } from './document.ts';
import { escapePointer, unescapePointer } from './json-pointer.ts';
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
  validateResponse(status: number, mediaType: string, body: unknown): Promise<Finding[]>;
}

/** What is wrong with a value, with pointers that begin with `prefix`; fills defaults in. */
export type Validate = (value: unknown, prefix?: string) => Promise<Finding[]>;

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
    target = (target as Record<string, unknown>)[unescapePointer(key)];
  }
  return resolve(target as T);
}

/** Loaded and compiled on first use: all of it takes half a second, and lanes need none. */
function validator(kind: 'json' | 'text', schema: object): Validate {
  const made = once(async () => (await import('./validators.ts')).makeValidator(kind, schema));
  return async (value, prefix = '') => (await made())(value, prefix);
}

function group(parameters: Parameter[], place: Parameter['in']): ParameterGroup {
  const own = parameters.filter((parameter) => parameter.in === place);
  const key = (name: string) => (place === 'header' ? name.toLowerCase() : name);
  return {
    names: new Set(own.map(({ name }) => key(name))),
    lists: new Set(own.filter((p) => resolve(p.schema)['type'] === 'array').map((p) => p.name)),
    searches: new Map(own.map((p) => [key(p.name), p['x-searches'] ?? []])),
    reveals: new Map(own.map((p) => [key(p.name), p['x-reveals'] ?? {}])),
    validate: validator('text', {
      type: 'object',
      additionalProperties: false,
      required: own.filter(({ required }) => required).map(({ name }) => key(name)),
      properties: Object.fromEntries(own.map((p) => [key(p.name), p.schema])),
    }),
  };
}

function compile(
  path: string,
  method: CompiledOperation['method'],
  raw: Operation,
  shared: Parameter[],
): CompiledOperation {
  const parameters = [...shared, ...(raw.parameters ?? [])].map(resolve);
  const base = `api#/paths/${escapePointer(path)}/${method}`;
  const pointer = (...keys: string[]) =>
    `${base}/${keys.map(escapePointer).join('/')}`.replaceAll('%', '%25');
  const bodies = new Map(
    Object.keys(raw.requestBody?.content ?? {}).map((mediaType) => [
      mediaType,
      validator('json', { $ref: pointer('requestBody', 'content', mediaType, 'schema') }),
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
    async validateResponse(status, mediaType, body) {
      const response = resolve(raw.responses[String(status)]);
      if (!response) return [{ pointer: '', message: `status ${status} is not documented` }];
      const content = response.content?.[mediaType];
      if (!content)
        return [{ pointer: '', message: `${mediaType} is not documented for ${status}` }];
      const key = `${status} ${mediaType}`;
      const validate = answers.get(key) ?? validator('json', content.schema as object);
      answers.set(key, validate);
      return validate(body);
    },
  };
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
