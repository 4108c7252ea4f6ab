import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document } from '../../src/server/document.ts';
import { interviewer, log } from './applications.ts';
import { candidateEvents, interviewerEvents } from './event-types.ts';
import { event, onEveryEngine, start, suiteWorld } from './world.ts';

interface EventSchema {
  components: {
    schemas: { Event: { discriminator: { mapping: Record<string, string> } } };
  };
}

test('the events tried here are all those of the contract', () => {
  const { discriminator } = (document as unknown as EventSchema).components.schemas.Event;
  const tried = [...Object.keys(candidateEvents), ...Object.keys(interviewerEvents)];
  assert.deepEqual(tried.sort(), Object.keys(discriminator.mapping).sort());
});

onEveryEngine('events', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'a');
    await world.call('createLabel', { body: { key: 'client', name: 'Client', type: 'text' } });
  });
  const send = (body: unknown, headers?: Record<string, string>) =>
    world.call('ingestEvents', { body, ...(headers ? { headers } : {}) });

  for (const [type, data] of Object.entries(candidateEvents)) {
    test(`${type} is accepted of a new candidate with the least it has to say`, async () => {
      const subject = `new-${type}`;
      const { status, body } = await send(event(type, subject, start, data));
      assert.deepEqual([status, body], [200, { received: 1, stored: 1, repeated: 0 }]);
      const found = await world.call('getCandidate', { path: { candidateId: subject } });
      assert.equal(found.body.invitedAt, new Date(start).toISOString());
    });
  }

  test('every type about an interviewer is accepted with the least it has to say', async () => {
    const events = Object.entries(interviewerEvents).map(([type, data]) =>
      event(type, 'a', start, data),
    );
    const { status, body } = await send(events);
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.stored, events.length);
  });

  test('a batch of 1,000 is stored in the order sent', async () => {
    const before = (await log(world)).length;
    const events = Array.from({ length: 1000 }, (_, index) =>
      event('application.opened', `many-${index % 10}`, start + index, { interviewerId: 'a' }),
    ) as { id: string }[];
    const { body } = await send(events);
    assert.deepEqual(body, { received: 1000, stored: 1000, repeated: 0 });
    const stored = (await log(world)).slice(before);
    assert.deepEqual(
      stored.map(({ id }) => id),
      events.map(({ id }) => id),
    );
  });

  test('a repeat is acknowledged, counted and changes nothing', async () => {
    const first = event('application.registered', 'again', start, {
      interviewerId: 'a',
      person: { name: 'Ada', email: 'ada@example.com' },
    });
    const second = event('step.started', 'again', start, { interviewerId: 'a', stepId: 'voice' });
    await send(first);
    const before = [await log(world), await world.call('listCandidates')] as const;
    world.now += 60_000;
    assert.deepEqual((await send(first)).body, { received: 1, stored: 0, repeated: 1 });
    assert.deepEqual(await log(world), before[0]);
    assert.deepEqual((await world.call('listCandidates')).body, before[1].body);
    const mixed = await send([first, second, second, first]);
    assert.deepEqual(mixed.body, { received: 4, stored: 1, repeated: 3 });
  });

  test('the same content spelt otherwise is a repeat', async () => {
    const id = { id: 'spelt', specversion: '1.0', source: 'urn:test', type: 'step.started' };
    const data = { interviewerId: 'a', stepId: 'voice' };
    await send({ ...id, subject: 'again', time: '2026-03-01T12:00:00Z', data });
    const spelt = [
      {
        data: { stepId: 'voice', attempt: 1, interviewerId: 'a' },
        time: '2026-03-01T12:00:00.000Z',
      },
      { data, time: '2026-03-01T04:00:00-08:00' },
      { data, time: '2026-03-01t12:00:00z' },
    ];
    for (const more of spelt) {
      const { body } = await send({ ...more, subject: 'again', ...id });
      assert.deepEqual(body, { received: 1, stored: 0, repeated: 1 }, JSON.stringify(more));
    }
  });

  test('the same id from another source is another event', async () => {
    const one = event('application.opened', 'again', start, { interviewerId: 'a' });
    const { body } = await send([one, { ...one, source: 'urn:other' }]);
    assert.equal(body.stored, 2);
  });

  test('the same id with other content is a 409, and nothing of the batch is stored', async () => {
    const stored = event('application.opened', 'again', start, { interviewerId: 'a' });
    await send(stored);
    const before = await log(world);
    const fresh = event('application.opened', 'never', start, { interviewerId: 'a' });
    for (const change of [{ time: '2026-01-01T00:00:00Z' }, { subject: 'never' }, { extra: 1 }]) {
      const { status, body } = await send([fresh, { ...stored, ...change }]);
      assert.equal(status, 409);
      assert.equal(body.errors[0].pointer, '/1/id');
    }
    const within = await send([fresh, { ...fresh, time: '2026-01-01T00:00:00Z' }]);
    assert.equal(within.status, 409);
    assert.deepEqual(await log(world), before);
    const never = await world.call('getCandidate', { path: { candidateId: 'never' } });
    assert.equal(never.status, 404);
  });

  test('of a batch with one bad event nothing is stored, wherever it stands', async () => {
    const before = await log(world);
    const good = Array.from({ length: 20 }, (_, index) =>
      event('application.opened', `half-${index}`, start, { interviewerId: 'a' }),
    );
    const bad = [
      event('application.opened', 'half', start, { interviewerId: 'nobody' }),
      event('application.opened', 'half', start, {}),
    ];
    for (const one of bad) {
      for (const place of [0, 10, 20]) {
        const { status, body } = await send(good.toSpliced(place, 0, one));
        assert.equal(status, 422);
        assert.equal(body.errors[0].pointer, `/${place}/data/interviewerId`);
      }
    }
    assert.deepEqual(await log(world), before);
    assert.equal(
      (await world.call('listCandidates', { query: { search: 'half' } })).body.page.total,
      0,
    );
  });

  test('valid extension attributes are kept', async () => {
    const extensions = { traceparent: '00-ab', precision: 'observed', partition: 7, sampled: true };
    await send(event('application.opened', 'extended', start, { interviewerId: 'a' }, extensions));
    const kept = (await log(world)).at(-1);
    assert.deepEqual(JSON.parse(kept?.attributes ?? 'null'), extensions);
  });

  test('recorded times rise strictly, however the clock stands', async () => {
    for (let index = 0; index < 3; index += 1) {
      await send(event('application.opened', 'clock', start, { interviewerId: 'a' }));
      world.now -= 1000;
    }
    const times = [...new Set((await log(world)).map(({ recorded_at }) => recorded_at))];
    assert.deepEqual(
      times,
      times.toSorted((a, b) => a - b),
    );
  });

  test('both media types may carry a character set', async () => {
    const one = event('application.opened', 'again', start, { interviewerId: 'a' });
    const single = { 'content-type': 'application/cloudevents+json; charset=utf-8' };
    const batch = { 'content-type': 'Application/CloudEvents-Batch+JSON;charset=UTF-8' };
    assert.equal((await send(one, single)).status, 200);
    assert.equal((await send([one], batch)).status, 200);
  });
});
