import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import type { components } from '../../src/schema.ts';
import { compiledOperations } from '../../src/server/contract.ts';
import { demoWorld } from '../../src/server/demo/world.ts';
import { labelProblem } from '../../src/server/ingest/label-value.ts';
import { document } from '../../src/server/document.ts';
import { refusals } from '../fixtures/import/sources.ts';

type Event = components['schemas']['Event'];
type OfType<T extends Event['type']> = Extract<Event, { type: T }>;

const day = 86_400_000;
const now = Date.parse('2026-03-09T07:30:00.123Z');
const options = { seed: 7, now };
const world = demoWorld(options);
const batches = [...world.events()];
const events = batches.flat();

const byType = Map.groupBy(events, ({ type }) => type);
const ofType = <T extends Event['type']>(type: T) => (byType.get(type) ?? []) as OfType<T>[];
const at = (event: Event) => Date.parse(event.time);
const hash = (of: typeof world) =>
  createHash('sha256')
    .update(JSON.stringify([of.workspace, of.labels, of.interviewers, [...of.events()]]))
    .digest('hex');
const interviewer = (id: string) => {
  const found = world.interviewers.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};

/** What happened to each application, read from its events in the simplest way. */
function applications() {
  const steps = Map.groupBy(
    events.filter((event) => event.type.startsWith('step.')),
    ({ subject }) => subject,
  );
  return ofType('application.registered').map((registered) => {
    const { interviewerId } = registered.data;
    const own = steps.get(registered.subject) ?? [];
    const needed = interviewer(interviewerId).steps.filter((step) => step.required !== false);
    const done = needed.map(({ id }) => {
      const first = own.find((e) => e.type === 'step.completed' && e.data.stepId === id);
      return first ? at(first) : Infinity;
    });
    const started = Math.min(Infinity, ...own.map(at));
    return { interviewerId, invited: at(registered), started, completed: Math.max(...done) };
  });
}

const all = applications();

/** What some applications had come to by an instant. */
function rates(among: typeof all, until = now) {
  const started = among.filter((each) => each.started <= until);
  const completed = among.filter((each) => each.completed <= until);
  assert.ok(among.length >= started.length && started.length >= completed.length);
  return {
    response: started.length / among.length,
    completion: completed.length / started.length,
    invited: among.length,
    started: started.length,
  };
}

test('the same seed and clock give the same bytes, another seed or clock others', () => {
  assert.equal(hash(demoWorld(options)), hash(world));
  assert.notEqual(hash(demoWorld({ ...options, seed: 8 })), hash(world));
  assert.notEqual(hash(demoWorld({ ...options, now: now + 1 })), hash(world));
});

test('every event is valid by the contract, in batches of at most 1,000', async () => {
  assert.deepEqual((await refusals(events)).slice(0, 3), []);
  for (const batch of batches) assert.ok(batch.length >= 1 && batch.length <= 1000);
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
});

test('every scale holds its score', () => {
  for (const event of events) {
    const data = (event.data ?? {}) as { score?: number; min?: number; max?: number };
    if (data.score === undefined || data.min === undefined || data.max === undefined) continue;
    assert.ok(data.min <= data.score && data.score <= data.max, JSON.stringify(event));
  }
});

test('every interviewer is valid by the contract, and its labels fit their definitions', async () => {
  const operation = compiledOperations.find(({ id }) => id === 'createInterviewer');
  const validate = operation?.bodies.get('application/json');
  assert.ok(validate);
  const unique = (values: unknown[]) => assert.equal(new Set(values).size, values.length);
  unique(world.interviewers.map(({ id }) => id));
  unique(world.interviewers.map(({ slug }) => slug));
  for (const input of world.interviewers) {
    assert.deepEqual(await validate(structuredClone(input)), [], JSON.stringify(input));
    const assigned = ofType('label.assigned').filter((event) => event.subject === input.id);
    for (const [key, value] of [
      ...Object.entries(input.labels ?? {}),
      ...assigned.map(({ data }) => [data.key, data.value] as const),
    ]) {
      const label = world.labels.find((each) => each.key === key);
      assert.ok(label, key);
      const allowed = JSON.stringify(label.allowedValues ?? null);
      assert.equal(labelProblem({ type: label.type, allowed_values: allowed }, value), undefined);
    }
  }
  assert.deepEqual(
    new Set(world.labels.map(({ type }) => type)),
    new Set(['text', 'number', 'picklist', 'yes_no']),
  );
});

test('events come by time, start more than 12 months ago and end before now', () => {
  let last = 0;
  for (const event of events) {
    assert.ok(at(event) >= last && at(event) <= now);
    last = at(event);
  }
  assert.ok(now - at(events[0] as Event) > 365 * day);
  assert.ok(now - last < day / 24, 'something happened in the last hour');
});

test('every type of event appears, but for an erasure carried out, which would be a lie', () => {
  const { mapping } = (
    document as { components: { schemas: { Event: { discriminator: { mapping: object } } } } }
  ).components.schemas.Event.discriminator;
  const expected = Object.keys(mapping).filter((type) => type !== 'erasure.completed');
  assert.deepEqual(
    expected.filter((type) => !events.some((event) => event.type === type)),
    [],
  );
  assert.equal(
    events.find((event) => event.type === 'erasure.completed'),
    undefined,
  );
});

test('events fit their interviewers: known ones, their steps, one per application', () => {
  const owners = new Map<string, string>();
  for (const event of events) {
    const data = (event.data ?? {}) as { interviewerId?: string; stepId?: string };
    const owner = interviewer(data.interviewerId ?? event.subject);
    if (data.stepId !== undefined) {
      assert.ok(owner.steps.some((step) => step.id === data.stepId));
    }
    if (data.interviewerId === undefined) continue;
    assert.equal(owners.get(event.subject) ?? data.interviewerId, data.interviewerId);
    owners.set(event.subject, data.interviewerId);
  }
});

test('about 40 interviewers stand in every status, some of them for trying out', () => {
  const status = (input: components['schemas']['InterviewerInput']) => {
    const last = events.findLast(
      ({ type, subject }) => subject === input.id && /^interviewer\.(un)?archived$/.test(type),
    );
    if (last?.type === 'interviewer.archived') return 'archived';
    if (input.draft) return 'draft';
    return input.deadlineAt && Date.parse(input.deadlineAt) <= now ? 'expired' : 'active';
  };
  const counts = Object.groupBy(world.interviewers, status);
  assert.deepEqual(
    Object.fromEntries(Object.entries(counts).map(([key, list]) => [key, list.length])),
    { active: 26, expired: 6, archived: 5, draft: 3 },
  );
  assert.equal(world.interviewers.filter(({ testPosting }) => testPosting).length, 2);
  for (const input of world.interviewers) {
    const activated = ofType('interviewer.activated').some(({ subject }) => subject === input.id);
    assert.equal(activated, !input.draft);
  }
  const days = counts.active?.map(({ deadlineAt }) =>
    deadlineAt ? (Date.parse(deadlineAt) - now) / day : Infinity,
  );
  assert.equal(days?.filter((left) => left <= 7).length, 2);
});

test('about 6,000 applications respond and complete as such applications do', () => {
  assert.ok(events.length >= 60_000 && events.length <= 90_000, String(events.length));
  const whole = rates(all);
  assert.ok(Math.abs(whole.invited - 6000) < 200);
  assert.ok(Math.abs(whole.response - 0.6) < 0.03, String(whole.response));
  assert.ok(Math.abs(whole.completion - 0.66) < 0.03, String(whole.completion));
  const counts = world.interviewers.map(
    ({ id }) => all.filter((each) => each.interviewerId === id).length,
  );
  assert.ok(Math.max(...counts) > 500 && counts.filter((count) => count < 100).length > 10);
});

test('one role dips, one is quiet, and no other that runs is', () => {
  for (const input of world.interviewers) {
    const own = all.filter((each) => each.interviewerId === input.id);
    const between = (from: number, to: number) =>
      own.filter(({ invited }) => now - invited < from * day && now - invited >= to * day);
    // The cohort of before at the age that the recent one has.
    const [recent, before] = [rates(between(30, 0)), rates(between(60, 30), now - 30 * day)];
    if (input.id === 'intv_seasonal-sales-associate') {
      assert.ok(before.completion - recent.completion > 0.25);
      assert.ok(recent.started >= 30 && before.started >= 10);
    } else if (recent.started >= 10 && before.started >= 10) {
      assert.ok(before.completion - recent.completion < 0.15, input.title);
    }
    const ended = now - Math.max(...own.map(({ invited }) => invited)) > 7 * day;
    const running =
      !input.draft &&
      own.length > 0 &&
      ofType('interviewer.archived').every((e) => e.subject !== input.id);
    const open = !input.deadlineAt || Date.parse(input.deadlineAt) > now;
    if (running && open) assert.equal(ended, input.id === 'intv_pharmacist', input.title);
  }
});

test('every state of an applicant-tracking connection is the last one of some interviewer', () => {
  const states = world.interviewers.map(({ id }) => {
    const last = events.findLast((e) => e.subject === id && e.type.startsWith('sync.'));
    if (last?.type === 'sync.failed') return 'error';
    if (last?.type !== 'sync.succeeded') return 'not connected';
    return last.data.pending ? 'pending' : last.data.paused ? 'paused' : 'connected';
  });
  assert.deepEqual(
    new Set(states),
    new Set(['not connected', 'connected', 'pending', 'paused', 'error']),
  );
});

test('budgets of both types are set, some nearly and one wholly spent', () => {
  const shares: number[] = [];
  for (const { id, budget } of world.interviewers) {
    const last = ofType('budget.changed').findLast(({ subject }) => subject === id);
    assert.deepEqual(last?.data.budget ?? undefined, budget);
    if (budget?.type !== 'all_time') continue;
    const spent = ofType('cost.charged')
      .filter(({ data }) => data.interviewerId === id)
      .reduce((sum, { data }) => sum + data.amountMinor, 0);
    const share = spent / budget.amount.amountMinor;
    shares.push(share);
    const told = (type: Event['type']) => events.some((e) => e.type === type && e.subject === id);
    assert.equal(told('budget.threshold'), share >= 0.8);
    assert.equal(told('budget.paused'), share >= 1);
  }
  assert.ok(world.interviewers.some(({ budget }) => budget?.type === 'daily'));
  assert.ok(shares.some((share) => share >= 0.8 && share < 1) && shares.some((s) => s >= 1));
});

test('people come from many languages and scripts, some of them apply twice', () => {
  const people = ofType('application.registered').map(({ data }) => data.person);
  const names = people.map(({ name }) => name).join(' ');
  for (const script of [
    ...['Latin', 'Arabic', 'Hebrew', 'Han', 'Hiragana', 'Hangul', 'Devanagari', 'Thai'],
    ...['Greek', 'Cyrillic'],
  ]) {
    assert.match(names, new RegExp(`\\p{Script=${script}}`, 'u'), script);
  }
  assert.match(names, /O'Brien/);
  assert.ok(people.some(({ name }) => name.length > 80));
  assert.ok(people.some(({ name }) => !name.includes(' ')));
  for (const { email } of people) {
    assert.match(email ?? '', /^[a-z]+(\.[a-z]+)?\d+@example\.(com|org|net)$/);
  }
  assert.ok(new Set(people.map(({ email }) => email)).size < people.length - 100);
  assert.ok(new Set(people.map(({ country }) => country)).size >= 25);
});

test('steps are retaken, rated, charged for and knocked out of', () => {
  assert.ok(ofType('step.completed').some(({ data }) => data.attempt === 2));
  const completions = all.filter(({ completed }) => completed <= now).length;
  assert.ok(Math.abs(ofType('csat.submitted').length / completions - 0.4) < 0.05);
  const services = new Set(ofType('cost.charged').map(({ data }) => data.service));
  assert.deepEqual(services, new Set(['voice', 'sms', 'resume', 'form', 'integrity']));
  const answers = Map.groupBy(ofType('question.answered'), ({ subject }) => subject);
  for (const { subject, data } of ofType('step.knocked_out')) {
    if (data.questionId === undefined) continue;
    const answer = answers.get(subject)?.find((event) => event.data.questionId === data.questionId);
    assert.deepEqual([answer?.data.passed, answer?.data.dealbreaker], [false, true]);
  }
  assert.ok(ofType('application.registered').some(({ data }) => data.test));
});

test('candidates come and answer in a daily and a weekly rhythm', () => {
  const local = ofType('application.registered').map(
    (event) => new Date(at(event) - 8 * 3_600_000),
  );
  const share = (test: (date: Date) => boolean) => local.filter(test).length / local.length;
  assert.ok(share((date) => [0, 6].includes(date.getUTCDay())) < 0.24, 'weekends are quieter');
  assert.ok(share((date) => date.getUTCHours() < 6) < 0.22, 'nights are quieter');
});
