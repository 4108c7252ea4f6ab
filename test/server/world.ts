/** A server for one test: the real app over a real store, every answer checked against the contract. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Hono } from 'hono';
import { createApp, type AppOptions } from '../../src/server/app.ts';
import { createApiKey } from '../../src/server/auth/api-key.ts';
import { allPermissions } from '../../src/server/auth/permissions.ts';
import {
  compiledOperations,
  type OperationId,
  type Permission,
} from '../../src/server/contract.ts';
import { openStore, type Store } from '../../src/server/store/store.ts';
import { createWorkspace } from '../../src/server/store/workspaces.ts';
import { freshDatabase } from '../postgres.ts';

export type { Permission };
export type Engine = 'sqlite' | 'postgres';

/** Runs the suite on SQLite and, where a server is found, on PostgreSQL. */
export function onEveryEngine(name: string, suite: (engine: Engine) => void): void {
  describe(`${name} (SQLite)`, () => suite('sqlite'));
  onPostgres(name, () => suite('postgres'));
}

/** For what only PostgreSQL has. */
export function onPostgres(name: string, suite: () => void): void {
  // Empty when the test command looked for a server and found none; it says so at its end.
  if (process.env['SCREENKIT_TEST_DATABASE_URL'] === '') return;
  describe(`${name} (PostgreSQL)`, () => suite());
}

export interface World {
  app: Hono;
  store: Store;
  /** Moves with the test, in milliseconds since 1970. */
  now: number;
  key: string;
  keyOf(permissions: readonly Permission[], workspaceId?: string): Promise<string>;
  call(operation: OperationId, options?: CallOptions): Promise<Answer>;
}

export interface CallOptions {
  path?: Record<string, string>;
  query?: Record<string, string | number | boolean | readonly string[]>;
  body?: unknown;
  headers?: Record<string, string>;
  credential?: string | null;
}

export interface Answer {
  status: number;
  headers: Headers;
  // Tests look into whatever came back; the contract check has seen its shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

export const start = Date.parse('2026-03-02T10:00:00Z');

interface Opened {
  store: Store;
  close(): Promise<void>;
}

async function openStoreOf(engine: Engine, clock: () => number): Promise<Opened> {
  if (engine === 'sqlite') {
    const store = await openStore({ clock });
    return { store, close: () => store.close() };
  }
  const database = await freshDatabase();
  assert.ok(database, 'no PostgreSQL was found; SCREENKIT_TEST_DATABASE_URL= leaves it out');
  const store = await openStore({ databaseUrl: database.url, clock, allowUnsafeSettings: true });
  return {
    store,
    async close() {
      await store.close();
      await database.drop();
    },
  };
}

async function makeWorld(
  engine: Engine,
  options: Partial<AppOptions>,
): Promise<{ world: World; close(): Promise<void> }> {
  const state = { now: start };
  const { store, close } = await openStoreOf(engine, () => state.now);
  const app = createApp({ store, onError: (error) => console.error(error), ...options });
  const world: World = {
    app,
    store,
    get now() {
      return state.now;
    },
    set now(value) {
      state.now = value;
    },
    key: '',
    keyOf: (permissions, workspaceId = 'acme') =>
      store.write({ workspaceId, interviewerIds: null }, (writer) =>
        createApiKey(writer, { name: 'test', permissions }),
      ),
    call: (operation, callOptions) =>
      call(app, operation, { credential: world.key, ...callOptions }),
  };
  await newWorkspace(world, 'acme');
  world.key = await world.keyOf(allPermissions);
  return { world, close };
}

/** An empty workspace `acme` with a key that may do everything; ends with the test that calls. */
export async function newWorld(engine: Engine, options: Partial<AppOptions> = {}): Promise<World> {
  const { world, close } = await makeWorld(engine, options);
  after(close);
  return world;
}

/** One world for all tests of the suite that calls, filled by `prepare` before the first. */
export function suiteWorld(
  engine: Engine,
  prepare: (world: World) => Promise<void> = async () => undefined,
  options: Partial<AppOptions> = {},
): World {
  const shared = {} as World;
  let close = async () => {};
  before(async () => {
    const made = await makeWorld(engine, options);
    close = made.close;
    Object.defineProperties(shared, Object.getOwnPropertyDescriptors(made.world));
    await prepare(shared);
  });
  after(() => close());
  return shared;
}

export function newWorkspace(world: World, id: string): Promise<void> {
  return world.store.write({ workspaceId: id, interviewerIds: null }, (writer) =>
    createWorkspace(writer, {
      id,
      name: id,
      timeZone: 'America/Vancouver',
      currency: 'USD',
      locale: 'en',
    }),
  );
}

export const operationOf = (id: OperationId) =>
  compiledOperations.find((operation) => operation.id === id)!;

export function requestOf(id: OperationId, options: CallOptions): Request {
  const operation = operationOf(id);
  const path = operation.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(options.path?.[name] ?? ''),
  );
  const url = new URL(path, 'http://localhost');
  for (const [name, value] of Object.entries(options.query ?? {})) {
    for (const item of Array.isArray(value) ? (value as string[]) : [value])
      url.searchParams.append(name, String(item));
  }
  const headers = new Headers(options.headers);
  if (options.credential) headers.set('authorization', `Bearer ${options.credential}`);
  const form = options.body instanceof FormData;
  if (options.body !== undefined && !form && !headers.has('content-type')) {
    const [first = 'application/json'] = operation.bodies.keys();
    headers.set(
      'content-type',
      Array.isArray(options.body) ? 'application/cloudevents-batch+json' : first,
    );
  }
  const text =
    typeof options.body === 'string' || form
      ? (options.body as string)
      : JSON.stringify(options.body);
  return new Request(url, {
    method: operation.method.toUpperCase(),
    headers,
    ...(options.body === undefined ? {} : { body: text }),
  });
}

/** Calls an operation; fails when the answer is not as the document has it. */
export async function call(app: Hono, id: OperationId, options: CallOptions = {}): Promise<Answer> {
  const response = await app.request(requestOf(id, options));
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
  if (response.status === 304) return { status: 304, headers: response.headers, body: undefined };
  const csv = type === 'text/csv';
  assert.ok(csv || type.endsWith('json'), `${id} answered ${type}`);
  const body = await (csv ? response.text() : response.json());
  assert.deepEqual(
    await operationOf(id).validateResponse(response.status, type, body),
    [],
    `${id} ${response.status} ${JSON.stringify(body).slice(0, 500)}`,
  );
  return { status: response.status, headers: response.headers, body };
}

let eventNumber = 0;

/** An event of a candidate or interviewer, valid unless a field says otherwise. */
export function event(
  type: string,
  subject: string,
  at: string | number,
  data?: object,
  more: object = {},
): object {
  eventNumber += 1;
  return {
    specversion: '1.0',
    id: `evt-${eventNumber}`,
    source: 'urn:test',
    type,
    time: new Date(at).toISOString(),
    subject,
    ...(data ? { data } : {}),
    ...more,
  };
}

export const steps = [
  { id: 'resume', type: 'resume', name: 'Resume' },
  { id: 'voice', type: 'web_interview', name: 'Voice interview' },
];
