/** The command `screenkit conformance`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConformanceArguments, runKit } from '../../src/server/commands/conformance.ts';
import { differences } from '../../src/server/commands/conformance-differences.ts';
import { readKit } from '../../src/server/commands/conformance-kit.ts';
import { ServerUnderTest } from '../../src/server/commands/conformance-server.ts';
import { UsageError } from '../../src/server/commands/settings.ts';
import { newFolder, run, Command } from './command.ts';
import { newWorld, onEveryEngine, type World } from './world.ts';

const usage = (message: RegExp) => (error: unknown) =>
  error instanceof UsageError && message.test(error.message);

const url = 'http://localhost';
const kit = await readKit();

/** Runs the kit against the app, through `change` when answers are to be forged. */
async function against(
  world: World,
  wanted = kit,
  change: (request: Request, response: Response) => Response | Promise<Response> = (_, r) => r,
) {
  const said: string[] = [];
  const conforms = await runKit(
    wanted,
    { url, key: world.key },
    (line) => said.push(line),
    async (request) => change(request, await world.app.request(request)),
  );
  return { conforms, said };
}

onEveryEngine('the conformance kit', (engine) => {
  test('finds every answer to be the golden one', async () => {
    const { conforms, said } = await against(await newWorld(engine));
    assert.deepEqual(
      said,
      kit.datasets.map(
        ({ dataset, questions }) => `${dataset}: ${questions.length} questions, 0 differing`,
      ),
    );
    assert.ok(conforms);
  });
});

test('each small dataset conforms when it is run alone', async () => {
  for (const { dataset } of kit.datasets.slice(0, -1)) {
    const { conforms, said } = await against(await newWorld('sqlite'), await readKit(dataset));
    assert.ok(conforms, said.join('\n'));
    assert.equal(said.length, 1);
  }
});

test('an answer changed on the way is reported with its path, what was expected and what came', async () => {
  const forge = async (request: Request, response: Response) => {
    if (!request.url.includes('/v1/analytics/funnel')) return response;
    const body = (await response.json()) as { metrics: { invited: { value: number } } };
    body.metrics.invited.value += 1;
    return Response.json(body);
  };
  const alone = await readKit('one-candidate');
  const { conforms, said } = await against(await newWorld('sqlite'), alone, forge);
  assert.equal(conforms, false);
  const funnels = alone.datasets[0]!.questions.filter(({ operation }) => operation === 'getFunnel');
  assert.match(
    said[0]!,
    new RegExp(`^one-candidate: \\d+ questions, ${funnels.length} differing$`),
  );
  assert.match(said[1]!, /getFunnel .*\n {4}\/metrics\/invited\/value: expected 1, got 2$/);
});

test('events that are counted wrongly and questions that are refused are reported', async () => {
  const forge = (request: Request, response: Response) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/v1/events') return Response.json({ received: 1, stored: 1, repeated: 0 });
    if (pathname === '/v1/analytics/sms') return Response.json({ title: 'No.' }, { status: 404 });
    return response;
  };
  const { conforms, said } = await against(
    await newWorld('sqlite'),
    await readKit('one-candidate'),
    forge,
  );
  assert.equal(conforms, false);
  assert.ok(said.some((line) => line.includes('batch 0 /received: expected 16, got 1')));
  assert.ok(said.some((line) => line.includes('expected status 200, got 404 {"title":"No."}')));
});

test('a workspace that is not new is refused in a sentence, and so is a key that may not do all', async () => {
  const world = await newWorld('sqlite');
  const reader = await world.keyOf(['analytics:read']);
  await assert.rejects(
    against({ ...world, key: reader }),
    usage(/^The key must be allowed to do everything, but it lacks events:write, .*\.$/),
  );
  await assert.rejects(
    against({ ...world, key: 'wrong' }),
    usage(/^GET \/v1\/session answers 401/),
  );
  await world.call('updateSettings', { body: { passMark: 80 } });
  await assert.rejects(
    against(world),
    usage(/^The workspace must be new, but its passMark is 80 rather than 60\.$/),
  );
  await world.call('createLabel', { body: { name: 'Client', key: 'client', type: 'text' } });
  await assert.rejects(against(world), usage(/^The workspace must be new, but it has labels/));
  const before = await newWorld('sqlite');
  before.now = Date.parse('2025-12-31T00:00:00Z');
  await assert.rejects(against(before), usage(/^The clock of the server must be past 2026-01-02/));
});

test('a full server is asked again after the time it says', async () => {
  const answers = [new Response(null, { status: 429, headers: { 'retry-after': '0.01' } })];
  const server = new ServerUnderTest(url, 'key', () => answers.pop() ?? Response.json({ ok: 1 }));
  assert.deepEqual(await server.send('GET', '/v1/session'), { status: 200, body: { ok: 1 } });
});

test('integers are compared exactly, other numbers to twelve digits, and clocks not at all', () => {
  const same = (got: unknown, expected: unknown, query = {}) => differences(got, expected, query);
  assert.deepEqual(same({ a: 0.1 + 0.2 }, { a: 0.3 }), []);
  assert.deepEqual(same({ a: 0.3000001 }, { a: 0.3 }), ['/a: expected 0.3, got 0.3000001']);
  assert.deepEqual(same([1e15 + 1], [1e15]), [
    '/0: expected 1000000000000000, got 1000000000000001',
  ]);
  assert.deepEqual(same({ a: null }, { a: 0 }), ['/a: expected 0, got null']);
  assert.deepEqual(same({}, { a: 0 }), ['/a: expected 0, got nothing']);
  assert.deepEqual(same({ a: 0 }, {}), ['/a: expected nothing, got 0']);
  assert.deepEqual(same({ asOf: 'x', outcomesUntil: 'x' }, {}), []);
  assert.equal(
    same({ outcomesUntil: 'x' }, { outcomesUntil: 'y' }, { outcomesUntil: 'y' }).length,
    1,
  );
  assert.deepEqual(same({ m: { metric: 'x', definition: 'So.' } }, { m: { metric: 'x' } }), []);
});

test('the command names what it needs', async () => {
  assert.throws(
    () => readConformanceArguments([], undefined),
    usage(/^screenkit conformance --url/),
  );
  assert.throws(() => readConformanceArguments(['--uri', 'x'], 'k'), usage(/--uri/));
  await assert.rejects(readKit('nothing'), usage(/^There is no dataset nothing; there is empty, /));
  assert.throws(() => new ServerUnderTest('here', 'k', fetch), usage(/^--url is here/));
});

test('the command runs against a server and ends with 0, and refuses to do so twice', async () => {
  const server = new Command(['start'], { SCREENKIT_DATA: newFolder() });
  const address = await server.ready();
  const [, key = ''] = /shown once: (\S+)/.exec(server.out) ?? [];
  const args = ['conformance', '--url', address, '--dataset', 'busy-year'];
  const first = await run(args, { SCREENKIT_API_KEY: key });
  assert.match(first.out, /^busy-year: \d+ questions, 0 differing$/m);
  assert.equal(first.code, 0, first.err);
  const second = await run([...args, '--key', key]);
  assert.equal(second.code, 1);
  assert.match(second.err, /^The workspace must be new, but it has interviewers/);
});
