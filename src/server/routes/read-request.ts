/** A request taken apart and checked against the contract. Nothing of it is trusted before. */
import type { CompiledOperation, ParameterGroup } from '../contract.ts';
import { Problem } from '../problem.ts';
import type { Parameters } from './parameters.ts';
import { readForm } from './read-form.ts';
import type { Body } from './task.ts';

const mebibyte = 1 << 20;
const bodyLimit = mebibyte;
const deepest = 32;
const mostValues = 60_000;

type Values = Record<string, unknown>;

/** Path, query and headers; throws a 400 that names each wrong one. */
export async function readParameters(
  operation: CompiledOperation,
  url: URL,
  path: Values,
  headers: Headers,
): Promise<Parameters> {
  const { parameters } = operation;
  const header = Object.fromEntries(
    [...parameters.header.names].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const query = queryValues(url.searchParams, parameters.query);
  const found = [
    ...(await parameters.path.validate(path, '/path')),
    ...(await parameters.query.validate(query, '/query')),
    ...(await parameters.header.validate(header, '/header')),
  ];
  if (found.length > 0) throw new Problem('bad_request', { errors: found });
  return { query, path, header };
}

function queryValues(search: URLSearchParams, { lists }: ParameterGroup): Values {
  const values: Values = Object.create(null) as Values;
  for (const name of new Set(search.keys())) {
    const given = search.getAll(name);
    if (!given.every((text) => text.isWellFormed() && !text.includes('\0'))) {
      throw new Problem('bad_request', {
        errors: [{ pointer: `/query/${name}`, message: 'must be valid text' }],
      });
    }
    if (lists.has(name)) {
      values[name] = given;
    } else if (given.length > 1) {
      throw new Problem('bad_request', {
        errors: [{ pointer: `/query/${name}`, message: 'must be given once' }],
      });
    } else {
      values[name] = given[0];
    }
  }
  return values;
}

const malformed = (message: string) =>
  new Problem('bad_request', { errors: [{ pointer: '', message }] });

/** The body, parsed and valid; throws 400, 413, 415 or 422. What the parts of a form hold is left to the operation. */
export async function readBody(operation: CompiledOperation, request: Request): Promise<Body> {
  const mediaType =
    /^[^;]*/
      .exec(request.headers.get('content-type') ?? '')?.[0]
      .trim()
      .toLowerCase() ?? '';
  const none = { mediaType: '', text: '', value: undefined };
  if (operation.bodies.size === 0) return none;
  if (mediaType === '' && !operation.bodyRequired && !(await hasBody(request))) return none;
  const validate = operation.bodies.get(mediaType);
  if (!validate) {
    throw new Problem('unsupported_media_type', {
      title: `Send ${[...operation.bodies.keys()].join(' or ')}.`,
    });
  }
  // Nothing is inflated here, so that no small body can become a large one.
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') {
    throw new Problem('unsupported_media_type', {
      title: 'Send the body as it is, without a Content-Encoding.',
    });
  }
  if (mediaType === 'multipart/form-data')
    return { ...none, mediaType, value: await readForm(request) };
  const text = await readText(request, bodyLimit);
  if (text === '' && !operation.bodyRequired) return none;
  const value = parseJson(text);
  const errors = await validate(value);
  if (errors.length > 0) throw new Problem('unprocessable', { errors });
  return { mediaType, text, value };
}

async function hasBody(request: Request): Promise<boolean> {
  if (request.body === null) return false;
  const { value, done } = await (request.clone().body ?? request.body).getReader().read();
  return !done && value !== undefined && value.length > 0;
}

/** Reads at most `limit` bytes of UTF-8, whatever `Content-Length` says. */
export async function readText(request: Request, limit: number): Promise<string> {
  try {
    const announced = request.headers.get('content-length');
    const bytes =
      announced === null
        ? await readStream(request, limit)
        : await readAll(request, announced, limit);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (isCutOff(error)) throw malformed('ended before it was complete');
    if (error instanceof TypeError) throw malformed('must be UTF-8');
    throw error;
  }
}

/** The caller's connection ended while it sent. Nobody hears the answer, and nothing is wrong here. */
export const isCutOff = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ECONNRESET';

const tooLarge = (limit: number) =>
  new Problem('too_large', { title: `The body may hold at most ${limit / mebibyte} MiB.` });

/** In one piece, which costs the server far less than a stream. */
async function readAll(request: Request, announced: string, limit: number): Promise<ArrayBuffer> {
  if (Number(announced) > limit) throw tooLarge(limit);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > limit) throw tooLarge(limit);
  return bytes;
}

/** Nobody said how much comes. */
async function readStream(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * JSON within bounds of depth and size, no field of it named twice, its texts storable: no NUL, no
 * half of a surrogate pair.
 */
export function parseJson(text: string): unknown {
  const named = countFields(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed(`must be JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`);
  }
  if (fieldsOf(value) < named) throw malformed('must not name a field twice');
  // What was decoded from UTF-8 holds the one only as an escape, and JSON no bare NUL.
  if (text.includes('\\u')) checkTexts(value, '');
  return value;
}

/** How many fields the text names. Checks the depth before parsing, because a parser recurses. */
function countFields(text: string): number {
  let depth = 0;
  let fields = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) throw malformed(`must not be nested more than ${deepest} deep`);
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (code === 0x3a) fields += 1;
  }
  return fields;
}

/** How many fields a value has within; a parser keeps the last of two with one name. */
function fieldsOf(root: unknown): number {
  let fields = 0;
  let values = 0;
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    values += 1;
    if (values > mostValues) throw malformed(`must not hold more than ${mostValues} values`);
    if (value === null || typeof value !== 'object') continue;
    const items: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (!Array.isArray(value)) fields += items.length;
    for (const item of items) open.push(item);
  }
  return fields;
}

function checkTexts(value: unknown, pointer: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      throw new Problem('bad_request', {
        errors: [{ pointer, message: 'must be valid text without NUL' }],
      });
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key.includes('\0') || !key.isWellFormed())
        throw malformed('must have names of valid text without NUL');
      checkTexts(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }
}
