/** Where a figure counts something else than applications, each one behind it is listed once (#172). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Application, at, daysAgo, hour, interviewer, minute, store } from './applications.ts';
import type { Query } from './drill-cases.ts';
import { event, onEveryEngine, suiteWorld } from './world.ts';

const charge = (service: string, amountMinor: number) => ({
  service,
  amountMinor,
  currency: 'USD',
});
const rating = (value: number) => ({ value, min: 1, max: 5 });

/** Monday 16 February 2026, 09:00 in Vancouver. */
const monday = Date.parse('2026-02-16T17:00:00Z');

onEveryEngine('the applications behind acts, attempts, charges and ratings', (engine) => {
  const world = suiteWorld(engine, async (empty) => {
    await interviewer(empty, 'a');
    await interviewer(empty, 'b');
    await store(empty, [
      ...new Application('retaker', 'a')
        .registered(monday)
        .add('application.opened', monday + 5 * minute)
        .completed(monday + hour, 'resume')
        .started(monday + 2 * hour, 'voice')
        .completed(monday + 3 * hour, 'voice', {
          durationSeconds: 600,
          score: 40,
          min: 0,
          max: 100,
        })
        .completed(monday + 4 * hour, 'voice', { attempt: 2, score: 70, min: 0, max: 100 })
        .add('cost.charged', monday + 3 * hour, charge('voice', 100))
        .add('cost.charged', monday + 4 * hour, charge('voice', 100))
        .add('csat.submitted', monday + 5 * hour, rating(5)).events,
      ...new Application('reader', 'a')
        .registered(monday)
        .completed(monday + hour, 'resume')
        .add('application.opened', monday + 25 * hour)
        .add('application.opened', monday + 25 * hour + minute)
        .add('csat.submitted', monday + 26 * hour, rating(2)).events,
      ...new Application('refunded', 'b')
        .registered(monday + hour)
        .add('application.opened', monday + hour + 5 * minute)
        .add('cost.charged', monday + 2 * hour, charge('sms', 50))
        .add('cost.charged', monday + 3 * hour, charge('sms', -50)).events,
      ...new Application('late', 'b')
        .registered(monday + hour)
        .completed(daysAgo(2), 'voice', { durationSeconds: 60, score: 100, min: 0, max: 100 })
        .add('cost.charged', daysAgo(0) - hour, charge('voice', 70)).events,
      ...new Application('trial', 'b')
        .registered(monday, { test: true })
        .completed(monday + hour, 'voice')
        .add('cost.charged', monday + 2 * hour, charge('voice', 10)).events,
      event('budget.changed', 'a', monday, {
        budget: { type: 'all_time', amount: { amountMinor: 1000, currency: 'USD' } },
      }),
      event('budget.changed', 'b', monday, {
        budget: { type: 'daily', amount: { amountMinor: 1000, currency: 'USD' } },
      }),
    ]);
  });

  const week = { from: at(monday), to: at(monday + 7 * 24 * hour) };
  const zone = { ...week, timeZone: 'America/Vancouver' };

  async function listed(metric: string, query: Query = {}): Promise<string[]> {
    const { status, body } = await world.call('listCandidates', { query: { ...query, metric } });
    assert.equal(status, 200, JSON.stringify(body));
    const ids = body.data.map(({ id }: { id: string }) => id);
    assert.equal(body.page.total, ids.length);
    return ids.sort();
  }

  test('a retake, a refund and a second charge list an application once, by when they happened', async () => {
    assert.deepEqual(await listed('interviews.volume', week), ['reader', 'retaker']);
    assert.deepEqual(await listed('interviews.volume', { ...week, stepType: 'web_interview' }), [
      'retaker',
    ]);
    assert.deepEqual(await listed('interviews.completed', week), ['retaker']);
    assert.deepEqual(await listed('candidates.entered', { ...week, to: at(monday + hour) }), [
      'reader',
      'retaker',
    ]);
    assert.deepEqual(await listed('spend.total', week), ['refunded', 'retaker']);
    assert.deepEqual(await listed('spend.total', { ...week, service: 'sms' }), ['refunded']);
    assert.deepEqual(
      await listed('spend.total', { ...week, service: 'sms', interviewerId: ['a'] }),
      [],
    );
    assert.deepEqual(await listed('spend.total', { ...week, includeTest: true }), [
      'refunded',
      'retaker',
      'trial',
    ]);
    const share = { ...week, service: 'voice' };
    assert.deepEqual(await listed('spend.share', share), ['retaker']);
    assert.deepEqual(await listed('spend.share', { ...share, part: 'denominator' }), [
      'refunded',
      'retaker',
    ]);
  });

  test('gross savings list who was worked with, net savings also who was charged', async () => {
    assert.deepEqual(await listed('savings.gross', week), ['reader', 'retaker']);
    assert.deepEqual(await listed('savings.net', week), ['reader', 'refunded', 'retaker']);
  });

  test('a call is listed when it was completed in the window and its length is known', async () => {
    assert.deepEqual(await listed('voice.duration.mean', week), ['retaker']);
    assert.deepEqual(await listed('voice.duration.median'), ['late', 'retaker']);
  });

  test('an hour, its weekday and its part of the day list who acted then, in the zone asked for', async () => {
    assert.deepEqual(await listed('engagement.hour', { ...zone, hour: 10 }), [
      'reader',
      'refunded',
    ]);
    assert.deepEqual(await listed('engagement.hour', { ...zone, hour: 10, weekday: 1 }), [
      'refunded',
    ]);
    assert.deepEqual(await listed('engagement.hour', { ...zone, hour: 10, weekday: 2 }), [
      'reader',
    ]);
    assert.deepEqual(await listed('engagement.hour', { ...week, timeZone: 'UTC', hour: 10 }), []);
    assert.deepEqual(await listed('engagement.hour', { ...zone, hour: 11, agent: 'voice' }), [
      'retaker',
    ]);
    assert.deepEqual(await listed('engagement.hour', { ...zone, hour: 9, agent: 'voice' }), []);
    assert.deepEqual(await listed('engagement.daypart', { ...zone, hour: 13 }), ['retaker']);
    assert.deepEqual(
      await listed('engagement.daypart', { ...zone, hour: 13, part: 'denominator' }),
      ['reader', 'refunded', 'retaker'],
    );
  });

  test('the soonest and the latest to engage are the very ones, all of them when they tie', async () => {
    assert.deepEqual(await listed('tte.min', week), ['refunded', 'retaker']);
    assert.deepEqual(await listed('tte.max', week), ['late']);
    assert.deepEqual(await listed('tte.max', { ...week, part: 'denominator' }), [
      'late',
      'reader',
      'refunded',
      'retaker',
    ]);
  });

  test('a bar of the scores lists those of the last attempt, a full score in the last bar', async () => {
    assert.deepEqual(await listed('voice.score.mean', { ...week, tenth: 7 }), ['retaker']);
    assert.deepEqual(await listed('voice.score.mean', { ...week, tenth: 4 }), []);
    assert.deepEqual(await listed('voice.score.sd', { ...week, tenth: 9 }), ['late']);
  });

  test('ratings, and charges on a budget of all time or of today', async () => {
    assert.deepEqual(await listed('csat.satisfied'), ['retaker']);
    assert.deepEqual(await listed('csat.satisfied', { part: 'denominator' }), [
      'reader',
      'retaker',
    ]);
    assert.deepEqual(await listed('spend.budget_used', { interviewerId: ['a'] }), ['retaker']);
    assert.deepEqual(await listed('spend.budget_used', { interviewerId: ['b'] }), ['late']);
  });
});
