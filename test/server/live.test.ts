import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { applications, interviewer, store } from './applications.ts';
import { revokeKey } from './revoke-key.ts';
import { LiveReader, type Message } from './stream.ts';
import { event, onEveryEngine, requestOf, start, suiteWorld } from './world.ts';

onEveryEngine('the live stream', (engine) => {
  const world = suiteWorld(engine, async (world) => {
    await interviewer(world, 'a');
    await interviewer(world, 'b');
  });
  let number = 0;
  const opened = (interviewerId = 'a') =>
    event('application.opened', `${interviewerId}-${(number += 1)}`, start, { interviewerId });
  const subjects = (events: readonly object[]) =>
    events.map((each) => (each as { subject: string }).subject);
  const heard = (messages: readonly Message[]) => messages.map(({ data }) => data.candidateId);
  const mint = async (body: object) =>
    (await world.call('createEmbedToken', { body: { permissions: ['candidates:read'], ...body } }))
      .body.token as string;

  test('says what was committed, in commit order, and nothing of before', async () => {
    await store(world, [opened()]);
    const live = await LiveReader.open(world);
    const sent = [opened(), opened(), opened()];
    await store(world, sent.slice(0, 2));
    await store(world, sent.slice(2));
    const messages = await live.take(3);
    assert.deepEqual(heard(messages), subjects(sent));
    assert.equal(Number(messages[0]?.id), Number(live.readyId) + 1);
    assert.deepEqual(messages[0], {
      id: messages[0]?.id,
      event: 'change',
      data: {
        type: 'application.opened',
        interviewerId: 'a',
        candidateId: subjects(sent)[0],
        at: new Date(start).toISOString(),
      },
    });
    const ids = messages.map(({ id }) => Number(id));
    assert.deepEqual(
      ids,
      ids.toSorted((x, y) => x - y),
    );
    await live.close();
  });

  test('says nothing of refused and repeated events', async () => {
    const again = opened();
    await store(world, [again]);
    const live = await LiveReader.open(world);
    await world.call('ingestEvents', { body: [opened(), opened('nobody')] });
    await world.call('ingestEvents', { body: again });
    const last = opened();
    await store(world, [last]);
    assert.deepEqual(heard(await live.take(1)), subjects([last]));
    await live.close();
  });

  test('goes on after Last-Event-ID without a gap or a double, wherever it broke off', async () => {
    const whole = await LiveReader.open(world);
    const sent = Array.from({ length: 12 }, () => opened());
    for (let index = 0; index < 12; index += 3) await store(world, sent.slice(index, index + 3));
    const all = await whole.take(12);
    await whole.close();
    assert.deepEqual(heard(all), subjects(sent));
    for (const [index, { id = '' }] of all.entries()) {
      const rest = await LiveReader.open(world, { headers: { 'last-event-id': id } });
      assert.deepEqual(await rest.take(11 - index), all.slice(index + 1));
      await rest.close();
    }
  });

  test('hands over between a live connection and the next while events come in', async () => {
    const messages: Message[] = [];
    let headers = {};
    const sent: object[] = [];
    for (let round = 0; round < 5; round += 1) {
      const live = await LiveReader.open(world, { headers });
      const batch = [opened(), opened(), opened()];
      sent.push(...batch);
      const writing = store(world, batch);
      // Every other one breaks off before it has said anything but where it starts.
      const first = round % 2 === 0 ? undefined : await live.next();
      if (first) messages.push(first);
      await live.close();
      await writing;
      headers = { 'last-event-id': first?.id ?? live.readyId };
    }
    const rest = await LiveReader.open(world, { headers });
    messages.push(...(await rest.take(15 - messages.length)));
    await rest.close();
    assert.deepEqual(heard(messages), subjects(sent));
  });

  test('starts now after an id that the log has not reached', async () => {
    const headers = { 'last-event-id': '999999999999999' };
    const live = await LiveReader.open(world, { headers });
    const sent = [opened()];
    await store(world, sent);
    assert.deepEqual(heard(await live.take(1)), subjects(sent));
    await live.close();
  });

  test('reads a log longer than its page from the start', async () => {
    await interviewer(world, 'long');
    const events = applications('long', 'long', 1200, (each) => each.invited(start));
    await store(world, events);
    const live = await LiveReader.open(world, {
      headers: { 'last-event-id': '0' },
      query: { interviewerId: 'long' },
    });
    const messages = (await live.take(1202)).slice(2);
    assert.deepEqual(heard(messages), subjects(events));
    await live.close();
  });

  test('narrows to the interviewers asked for and to the scope of the token', async () => {
    const credential = await mint({ interviewerIds: ['b'] });
    const streams = [
      await LiveReader.open(world),
      await LiveReader.open(world, { query: { interviewerId: 'a' } }),
      await LiveReader.open(world, { credential }),
    ];
    const [a, b] = [opened('a'), opened('b')];
    await store(world, [a, b]);
    const [all = [], asked = [], scoped = []] = await Promise.all(
      streams.map((stream, index) => stream.take(index === 0 ? 2 : 1)),
    );
    assert.deepEqual(heard(all), subjects([a, b]));
    assert.deepEqual(heard(asked), subjects([a]));
    assert.deepEqual(heard(scoped), subjects([b]));
    const query = { interviewerId: 'a' };
    assert.equal((await world.call('streamEvents', { credential, query })).status, 404);
    await Promise.all(streams.map((stream) => stream.close()));
  });

  test('says changes of an interviewer too, without a candidate', async () => {
    const live = await LiveReader.open(world);
    await world.call('archiveInterviewer', { path: { interviewerId: 'b' } });
    const [message] = await live.take(1);
    assert.equal(message?.data.type, 'interviewer.archived');
    assert.deepEqual([message?.data.interviewerId, message?.data.candidateId], ['b', null]);
    await live.close();
  });

  test('ends with a reason when the token expires, and takes it no more', async () => {
    const credential = await mint({ expiresInSeconds: 60 });
    const live = await LiveReader.open(world, { credential });
    const last = opened();
    await store(world, [last]);
    assert.equal((await live.next())?.data.candidateId, subjects([last])[0]);
    world.now += 60_000;
    await store(world, [opened()]);
    const end = await live.next();
    assert.deepEqual([end?.event, end?.data], ['end', { reason: 'expired' }]);
    assert.equal(await live.next(), undefined);
    assert.ok(live.ended);
    assert.equal((await world.call('streamEvents', { credential })).status, 401);
  });

  test('lets go a reader that stands still, with all that waits for it', async () => {
    const credential = await mint({});
    for (let batch = 0; batch < 8; batch += 1)
      await store(
        world,
        Array.from({ length: 1000 }, () => opened()),
      );
    const open = async () =>
      world.app.request(
        requestOf('streamEvents', { credential, headers: { 'last-event-id': '0' } }),
      );
    const stalled = await Promise.all(Array.from({ length: 5 }, open));
    for (const { body } of stalled) await assert.rejects(body!.getReader().closed, /stands still/);
    // Five are all that a token has.
    const next = await open();
    assert.equal(next.status, 200);
    await next.body?.cancel();
  });

  test('keeps what is left of a stream that ended for a moment only', async () => {
    const credential = await mint({ expiresInSeconds: 60 });
    const request = () => requestOf('streamEvents', { credential });
    const [first, second] = [
      await world.app.request(request()),
      await world.app.request(request()),
    ];
    world.now += 60_000;
    await store(world, [opened()]);
    await setTimeout(600);
    assert.match(await first.text(), /event: end/);
    await setTimeout(2200);
    await assert.rejects(second.text(), /stands still/);
  });

  test('ends within five seconds of its key being revoked', async () => {
    const key = await world.keyOf(['candidates:read']);
    const live = await LiveReader.open(world, { credential: key });
    await revokeKey(world, key);
    world.now += 5000;
    const end = await live.next();
    assert.deepEqual([end?.event, end?.data], ['end', { reason: 'revoked' }]);
    world.key = '';
  });
});
