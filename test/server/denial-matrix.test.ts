/**
 * Every operation asked by everyone. What is expected follows from the document alone:
 * `x-permission`, `x-credential`, `x-scope`, and that an id out of scope is a 404 in a path or query,
 * or is left out where there is none, and a 422 in a body.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledOperations, type CompiledOperation } from '../../src/server/contract.ts';
import { measured } from '../measured.ts';
import { settings, singing, wordyEvents } from './canary.ts';
import { interviewer, store } from './applications.ts';
import { traceOf } from './catalog.ts';
import { declarationOf, successOf } from './declared.ts';
import { cases, importsEnd, prepareCases } from './operation-cases.ts';
import { prepareOthers, principalsOf, type Principal } from './principals.ts';
import { readStream } from './stream.ts';
import { onEveryEngine, requestOf, suiteWorld, type CallOptions, type World } from './world.ts';

const ourRows = ['a', 'cand', 'canary-keeper', 'canary-candidate'];

const texts = (value: unknown): unknown[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [value];
const naming = (value: unknown, ids: readonly string[]): boolean =>
  texts(value).some((text) => ids.includes(text as string));

/** Whether it names something of the workspace that was made for the request. */
const hasIds = (body: unknown): boolean =>
  body !== null && typeof body === 'object' && Object.keys(body).some((name) => /Ids?$/.test(name));

/** What the document lets this caller get for this request. */
function expected(
  operation: CompiledOperation,
  caller: Principal,
  { path = {}, query = {}, body }: CallOptions,
): number {
  const { 'x-credential': kind = caller.kind, responses } = declarationOf(operation.id);
  const success = successOf(operation.id);
  if (operation.needs === 'none') return success;
  if (caller.refused !== undefined) return caller.refused;
  const permitted =
    operation.needs === 'authenticated' || caller.permissions.includes(operation.needs);
  if (!permitted || caller.kind !== kind) return 403;
  if (operation.scope === 'workspace' && caller.narrowedBy) return 403;
  if (operation.scope === 'new_row' && caller.narrowedBy === 'interviewers') return 403;
  if (caller.sees === 'ours') return success;
  const elsewhere = caller.sees === 'elsewhere';
  if ((elsewhere && Object.keys(path).length > 0) || naming([path, query], ourRows))
    return '404' in responses ? 404 : success;
  return naming(body, ourRows) || (elsewhere && hasIds(body)) ? 422 : success;
}

/** As `cases` has it, and for what only reads also about rows that say a word to listen for. */
async function requestsFor(operation: CompiledOperation, world: World): Promise<CallOptions[]> {
  const own = await cases[operation.id].ok(world);
  if (operation.method !== 'get') return [own];
  const { path, query } = operation.parameters;
  const about: CallOptions = { ...own, path: { ...own.path }, query: { ...own.query } };
  if (path.names.has('interviewerId')) about.path!['interviewerId'] = 'canary-keeper';
  if (path.names.has('candidateId')) about.path!['candidateId'] = 'canary-candidate';
  if (query.names.has('interviewerId')) about.query!['interviewerId'] = ['canary-keeper'];
  const json =
    operation.id === 'streamEvents' ? [own, withPast(about), withPast(own)] : [own, about];
  return operation.offersCsv ? [...json, asCsv(own), asCsv(about)] : json;
}

const asCsv = (options: CallOptions) => ({
  ...options,
  query: { ...options.query, format: 'csv' },
});
const withPast = (options: CallOptions) => ({ ...options, headers: { 'last-event-id': '0' } });

/** Status and all there is to read, headers too. */
async function ask(world: World, { id }: CompiledOperation, options: CallOptions) {
  if (id !== 'streamEvents') {
    const { status, headers, body } = await world.call(id, options);
    return { status, text: JSON.stringify([...headers, body]), body };
  }
  const response = await world.app.request(requestOf(id, options));
  await response.body?.cancel();
  const text = response.ok ? await readStream(world, options) : '';
  return { status: response.status, text, body: text };
}

/** Without what differs from one request to the next. */
const plain = (body: unknown) =>
  JSON.stringify(body).replaceAll(/"(?:requestId|asOf|lastEventId)":"[^"]*"|^asOf,.*$/gm, '');

onEveryEngine('what everyone is denied', (engine) => {
  let rivalKey = '';
  const world = suiteWorld(engine, async (world) => {
    await prepareCases(world);
    await world.call('createLabel', { body: { key: 'client', name: 'Client', type: 'text' } });
    await interviewer(world, 'canary-keeper', { ...settings, labels: { client: 'Canary' } });
    await store(world, wordyEvents('canary-keeper'));
    ({ rivalKey } = await prepareOthers(world));
    world.now += 60_000;
  });

  for (const operation of compiledOperations) {
    const { id, needs, method, scope } = operation;
    const permission = needs === 'none' || needs === 'authenticated' ? undefined : needs;

    test(`${id} answers each of them as the document has it`, async (t) => {
      const callers = await principalsOf(world, rivalKey, permission);
      assert.ok(callers.length >= 20);
      const mayWrite = (caller: Principal, request: CallOptions) =>
        method !== 'get' && expected(operation, caller, request) < 400;
      const check = async (caller: Principal, request: CallOptions) => {
        const { name, credential, headers, sees } = caller;
        const options = { ...request, credential, headers: { ...request.headers, ...headers } };
        const { status, text } = await ask(world, operation, options);
        const what = `${name}: ${JSON.stringify(request)} ${text.slice(0, 300)}`;
        assert.equal(status, expected(operation, caller, request), what);
        const heard = text.replaceAll(/canary-(?:keeper|candidate)/g, '');
        if (sees !== 'ours' || caller.refused) assert.ok(!singing(heard), `${what} leaks`);
      };
      const others: Principal[] = [];
      const denied: [Principal, CallOptions][] = [];
      for (const caller of callers) {
        for (const request of await requestsFor(operation, world)) {
          if (mayWrite(caller, request)) others.push(caller);
          else denied.push([caller, request]);
        }
      }
      // An import that was let through writes on after its answer.
      await importsEnd(world);
      const trace = () => (method === 'get' ? '' : traceOf(world.store, 'acme'));
      const before = await trace();
      for (const [caller, request] of denied) await check(caller, request);
      assert.equal(await trace(), before, 'one that was denied wrote');
      // What was prepared for the first of them may be what it has used up.
      for (const caller of others) {
        for (const request of await requestsFor(operation, world)) await check(caller, request);
      }
      const what = 'operations × principals: answered as the document declares';
      measured(t, { what, engine, tried: callers.length });
    });

    if (method !== 'get' || scope !== 'rows') continue;
    test(`${id} has rows to deny: whoever sees none gets another answer`, async () => {
      const requireClient = (required: boolean) =>
        world.call('updateLabel', { path: { labelKey: 'client' }, body: { required } });
      const body = { permissions: [permission], interviewerIds: [] };
      const none = (await world.call('createEmbedToken', { body })).body.token;
      const requests = await requestsFor(operation, world);
      await requireClient(true);
      const differs = await Promise.all(
        requests.map(async (request) => {
          const seen = await ask(world, operation, { ...request, credential: world.key });
          const unseen = await ask(world, operation, { ...request, credential: none });
          return plain(seen.body) !== plain(unseen.body);
        }),
      );
      await requireClient(false);
      assert.ok(differs.includes(true));
    });
  }

  test('imports begun above end', async () => {
    await importsEnd(world);
    await importsEnd(world, 'rival');
  });
});
