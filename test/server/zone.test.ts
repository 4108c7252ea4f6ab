import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  instantOfLocal,
  offsetAt,
  startOfDate,
  startOfDay,
} from '../../src/server/metrics/zone.ts';

const iso = (instant: number) => new Date(instant).toISOString();
const minutes = (zone: string, at: string) => offsetAt(zone, Date.parse(at)) / 60_000;

/** Local wall clock as the runtime writes it, read part by part: slow, but a second opinion. */
function wallClock(zone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

test('offsets of half and quarter hours, of both hemispheres and of before 1972 are exact', () => {
  assert.equal(minutes('UTC', '2026-01-01T00:00:00Z'), 0);
  assert.equal(minutes('Asia/Kolkata', '2026-01-01T00:00:00Z'), 330);
  assert.equal(minutes('Asia/Kathmandu', '2026-01-01T00:00:00Z'), 345);
  assert.equal(minutes('America/St_Johns', '2026-01-01T00:00:00Z'), -210);
  assert.equal(minutes('America/St_Johns', '2026-07-01T00:00:00Z'), -150);
  assert.equal(minutes('Australia/Lord_Howe', '2026-01-01T00:00:00Z'), 660);
  assert.equal(minutes('Australia/Lord_Howe', '2026-07-01T00:00:00Z'), 630);
  assert.equal(minutes('Pacific/Chatham', '2026-01-01T00:00:00Z'), 825);
  assert.equal(minutes('Africa/Monrovia', '1971-06-01T00:00:00Z'), -44.5);
});

test('an offset changes at the very second the clocks do', () => {
  const spring = Date.parse('2026-03-08T10:00:00Z');
  assert.equal(offsetAt('America/Vancouver', spring - 1), -8 * 3_600_000);
  assert.equal(offsetAt('America/Vancouver', spring), -7 * 3_600_000);
  const autumn = Date.parse('2025-11-02T09:00:00Z');
  assert.equal(offsetAt('America/Vancouver', autumn - 1), -7 * 3_600_000);
  assert.equal(offsetAt('America/Vancouver', autumn), -8 * 3_600_000);
  const sydney = Date.parse('2026-04-04T16:00:00Z');
  assert.equal(offsetAt('Australia/Sydney', sydney - 1), 11 * 3_600_000);
  assert.equal(offsetAt('Australia/Sydney', sydney), 10 * 3_600_000);
});

test('two changes a week apart are both seen', () => {
  const at = (date: string) => minutes('America/Noronha', `${date}T12:00:00Z`);
  assert.deepEqual(
    ['2000-10-07', '2000-10-09', '2000-10-14', '2000-10-16'].map(at),
    [-120, -60, -60, -120],
  );
});

test('a local time becomes the instant at which the wall clock showed it', () => {
  assert.equal(iso(instantOfLocal('Europe/Lisbon', 2025, 9, 23)), '2025-09-22T23:00:00.000Z');
  assert.equal(
    iso(instantOfLocal('Asia/Kathmandu', 2026, 1, 1, 8, 30, 15)),
    '2026-01-01T02:45:15.000Z',
  );
});

test('a skipped local time is read with the offset from before the change', () => {
  assert.equal(
    iso(instantOfLocal('Europe/Berlin', 2026, 3, 29, 2, 30)),
    '2026-03-29T01:30:00.000Z',
  );
  assert.equal(
    iso(instantOfLocal('Australia/Lord_Howe', 2025, 10, 5, 2, 15)),
    '2025-10-04T15:45:00.000Z',
  );
});

test('a local time that happens twice is its first instant', () => {
  assert.equal(
    iso(instantOfLocal('America/Vancouver', 2025, 11, 2, 1, 30)),
    '2025-11-02T08:30:00.000Z',
  );
  assert.equal(
    iso(instantOfLocal('Pacific/Auckland', 2026, 4, 5, 2, 30)),
    '2026-04-04T13:30:00.000Z',
  );
});

test('a day without a midnight starts at its first instant', () => {
  assert.equal(iso(startOfDate('Africa/Cairo', 2026, 4, 24)), '2026-04-23T22:00:00.000Z');
  assert.equal(iso(startOfDate('America/Santiago', 2025, 9, 7)), '2025-09-07T04:00:00.000Z');
  assert.equal(iso(startOfDate('America/Sao_Paulo', 2018, 11, 4)), '2018-11-04T03:00:00.000Z');
  // Toronto once went from 23:30 to 00:30.
  assert.equal(iso(startOfDate('America/Toronto', 1919, 3, 31)), '1919-03-31T04:30:00.000Z');
  assert.equal(iso(startOfDate('Pacific/Apia', 2011, 12, 30)), '2011-12-30T10:00:00.000Z');
});

test('a day whose midnight happens twice starts at the first', () => {
  assert.equal(iso(startOfDate('America/Havana', 2025, 11, 2)), '2025-11-02T04:00:00.000Z');
});

test('the start of the day of an instant holds for 23 and 25 hour days', () => {
  const start = (zone: string, at: string) => iso(startOfDay(zone, Date.parse(at)));
  assert.equal(start('America/Vancouver', '2026-03-09T06:59:59Z'), '2026-03-08T08:00:00.000Z');
  assert.equal(start('America/Vancouver', '2026-03-09T07:00:00Z'), '2026-03-09T07:00:00.000Z');
  assert.equal(start('America/Vancouver', '2025-11-03T07:59:59Z'), '2025-11-02T07:00:00.000Z');
  assert.equal(start('America/Vancouver', '2025-11-03T08:00:00Z'), '2025-11-03T08:00:00.000Z');
});

test('an unknown zone is an error', () => {
  assert.throws(() => offsetAt('Mars/Olympus', 0), RangeError);
});

const anyInstant = fc
  .date({
    min: new Date('1970-01-03T00:00:00Z'),
    max: new Date('2037-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => Math.floor(date.getTime() / 1000) * 1000);
const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));

test('property: offsets agree with the wall clock, and wall clocks lead back to an instant of theirs', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (zone, instant) => {
      const shown = wallClock(zone, instant);
      const local = new Date(instant + offsetAt(zone, instant));
      assert.equal(local.toISOString().slice(0, 19), shown);
      const back = instantOfLocal(
        zone,
        local.getUTCFullYear(),
        local.getUTCMonth() + 1,
        local.getUTCDate(),
        local.getUTCHours(),
        local.getUTCMinutes(),
        local.getUTCSeconds(),
      );
      assert.ok(back <= instant);
      assert.equal(wallClock(zone, back), shown);
      const start = startOfDay(zone, instant);
      assert.ok(start <= instant && instant - start <= 25 * 3_600_000);
      assert.equal(wallClock(zone, start).slice(0, 10), shown.slice(0, 10));
      assert.notEqual(wallClock(zone, start - 1000).slice(0, 10), shown.slice(0, 10));
    }),
    { numRuns: 300, seed: 20_260_101 },
  );
});
