/**
 * Any schedule of sending, trying again as after a lost answer, at once and with a key used before.
 * The server does not know which answers were heard: all of them are judged.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { interviewer } from './applications.ts';
import { measured } from '../measured.ts';
import { runs } from './runs.ts';
import { newWorkspace, onEveryEngine, requestOf, steps, suiteWorld } from './world.ts';

/** One client's request: which key, which of two bodies, how often at once. */
interface Step {
  key: number;
  body: number;
  copies: number;
}

/** Bodies that the server takes, and two that it refuses. */
const bodies = ['first', 'second', 'invalid', 'malformed'] as const;

const step: fc.Arbitrary<Step> = fc.record({
  key: fc.integer({ min: 0, max: 3 }),
  body: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.constant(2) },
    { weight: 1, arbitrary: fc.constant(3) },
  ),
  copies: fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 2, arbitrary: fc.integer({ min: 2, max: 20 }) },
  ),
});

/** Rounds of steps; those of one round are under way at one time, in any order. */
const schedule = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

interface Answer {
  body: (typeof bodies)[number];
  status: number;
  text: string;
  headers: [string, string][];
  replayed: boolean;
}

/** What the first of all answers must be repeated as, byte for byte. */
const lasting = ({ status, text, headers }: Answer) => JSON.stringify([status, text, headers]);
const kept = ['etag', 'location', 'content-type', 'cache-control'];

onEveryEngine('Idempotency-Key, in any schedule', (engine) => {
  const world = suiteWorld(engine, (world) => interviewer(world, 'a').then(() => undefined), {
    rateLimits: { token: 1e9, key: 1e9, windowSeconds: 60 },
  });
  let number = 0;
  let workspace = { id: 'acme', key: '' };

  /** Counting by title takes as long as there are interviewers. */
  async function begin(): Promise<void> {
    number += 1;
    if (number % 250 !== 1) return;
    const id = `from_${number}`;
    await newWorkspace(world, id);
    workspace = { id, key: await world.keyOf(['postings:read', 'postings:write'], id) };
  }

  const made = async (title: string): Promise<number> =>
    world.store.read({ workspaceId: workspace.id, interviewerIds: null }, async (reader) => {
      const rows = reader.selectFrom('interviewers').select('title').where('title', '=', title);
      return (await rows.execute()).length;
    });

  async function send(
    key: string,
    kind: (typeof bodies)[number],
    credential = workspace.key,
  ): Promise<Answer> {
    const title = `${key} ${kind}`;
    const body =
      kind === 'malformed'
        ? '{"title":'
        : JSON.stringify({ title, steps: kind === 'invalid' ? [] : steps });
    const request = requestOf('createInterviewer', {
      body,
      headers: { 'idempotency-key': key, 'content-type': 'application/json' },
      credential,
    });
    const answer = await world.app.request(request);
    return {
      body: kind,
      status: answer.status,
      text: await answer.text(),
      headers: kept.map((name) => [name, answer.headers.get(name) ?? '']),
      replayed: answer.headers.get('idempotent-replayed') === 'true',
    };
  }

  /** Checks what came of one key against all that was sent with it, the unheard included. */
  async function check(key: string, answers: readonly Answer[]): Promise<void> {
    const code = ({ text }: Answer) => (JSON.parse(text) as { code?: string }).code;
    const successes = answers.filter(({ status }) => status === 201);
    const counts = await Promise.all(bodies.map((kind) => made(`${key} ${kind}`)));
    const valid = answers.some(({ body }) => body === 'first' || body === 'second');
    const total = counts.reduce((sum, count) => sum + count, 0);
    assert.equal(total, valid ? 1 : 0, `${key} had ${total} effects`);
    assert.equal(new Set(successes.map(lasting)).size, valid ? 1 : 0, `${key} answers alike`);
    assert.equal(successes.filter(({ replayed }) => !replayed).length, valid ? 1 : 0);
    const [winner] = successes;
    for (const answer of answers) {
      const { body, status } = answer;
      if (status === 201) assert.equal(body, winner?.body, 'only the first body succeeds');
      else if (body === 'malformed') assert.equal(status, 400);
      else if (status === 409) assert.equal(code(answer), 'in_flight');
      else if (body === 'invalid') assert.equal(status, 422);
      else assert.deepEqual([status, code(answer)], [422, 'idempotency_mismatch']);
      if (winner && body === winner.body) assert.ok([201, 409].includes(status));
    }
  }

  test('property: each key has its effect exactly once, and one answer', async (t) => {
    const numRuns = engine === 'sqlite' ? runs(200, 10_000) : runs(20, 1000);
    await fc.assert(
      fc.asyncProperty(schedule, async (rounds) => {
        await begin();
        const name = (key: number) => `schedule ${number} key ${key}`;
        const all = new Map<number, Answer[]>();
        const note = (key: number, answers: readonly Answer[]) =>
          all.set(key, [...(all.get(key) ?? []), ...answers]);
        for (const round of rounds) {
          const sent = round.flatMap(({ key, body, copies }) =>
            Array.from({ length: copies }, async () =>
              note(key, [await send(name(key), bodies[body] ?? 'first')]),
            ),
          );
          await Promise.all(sent);
        }
        for (const [key, answers] of all) await check(name(key), answers);
        for (const [key, answers] of all) {
          const winner = answers.find(({ status }) => status === 201);
          if (!winner) continue;
          const again = await send(name(key), winner.body);
          assert.equal(lasting(again), lasting(winner));
          assert.ok(again.replayed);
        }
      }),
      { numRuns, seed: 21, endOnFailure: true },
    );
    const what = 'schedules of retries and repeats: each key has its effect exactly once';
    measured(t, { what, engine, tried: numRuns });
  });

  test('an answer to an invalid request is not kept: mended, it is carried out with its key', async () => {
    const key = 'mended';
    assert.equal((await send(key, 'invalid', world.key)).status, 422);
    const rows = await world.store.read({ workspaceId: 'acme', interviewerIds: null }, (reader) =>
      reader.selectFrom('idempotency_keys').select('key').where('key', '=', key).execute(),
    );
    assert.deepEqual(rows, []);
    assert.equal((await send(key, 'first', world.key)).status, 201);
  });

  test('one that is under way is a 409 with Retry-After for every other', async () => {
    const headers = { 'idempotency-key': 'under way' };
    const body = { title: 'Under way', steps };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.call('createInterviewer', { body, headers })),
    );
    const made = answers.filter(({ status }) => status === 201);
    assert.ok(made.length >= 1);
    for (const answer of answers.filter((one) => !made.includes(one))) {
      assert.deepEqual([answer.status, answer.body.code], [409, 'in_flight']);
      assert.equal(answer.headers.get('retry-after'), '1');
    }
  });
});
