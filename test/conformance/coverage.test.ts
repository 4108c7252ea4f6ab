/** What every generated world holds, so that agreeing on it says something. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { document } from '../../src/server/document.ts';
import { plan, type Plan } from './generate.ts';
import type { Told } from './oracle/ledger.ts';
import { seeds } from './seeds.ts';

interface Typed {
  components: { schemas: { Event: { discriminator: { mapping: Record<string, string> } } } };
}

const { Event } = (document as unknown as Typed).components.schemas;
const types = Object.keys(Event.discriminator.mapping);

/** Offsets from UTC that a zone has within an era. */
function offsets(timeZone: string, { from, to }: Plan['era']): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const seen = new Set<string>();
  for (let at = from; at < to; at += 86_400_000)
    seen.add(format.formatToParts(at).find(({ type }) => type === 'timeZoneName')!.value);
  return seen.size;
}

/** Events that arrive in a later chapter although they had happened when an earlier one was told. */
function lateOf({ chapters }: Plan): Told[] {
  const seen = new Set<string>();
  let told = -Infinity;
  const late: Told[] = [];
  for (const { at, batches } of chapters) {
    const fresh = batches.flat().filter(({ id }) => !seen.has(id));
    late.push(...fresh.filter(({ time }) => Date.parse(time) < told));
    for (const { id } of fresh) seen.add(id);
    told = at;
  }
  return late;
}

function lacking(world: Plan): string[] {
  const { chapters, interviewers, zones, era } = world;
  const sent = chapters.flatMap(({ batches }) => batches.flat());
  const events = [...new Map(sent.map((event) => [event.id, event])).values()];
  const applications = new Set(
    events.filter(({ data }) => data?.interviewerId).map(({ subject }) => subject),
  );
  const labelled = Map.groupBy(
    events.filter(({ type }) => type === 'label.assigned'),
    ({ subject, data }) => `${subject} ${data.key}`,
  );
  const seen = new Set(events.map(({ type }) => type));
  const holds: Record<string, boolean> = {
    '3 interviewers': interviewers.length >= 3,
    '50 applications': applications.size >= 50,
    '500 events': events.length >= 500,
    repeats: sent.length > events.length,
    retakes: events.some(({ type, data }) => type === 'step.completed' && data.attempt === 2),
    'late events': lateOf(world).length > 0,
    'a test interviewer': interviewers.some(({ test: posting }) => posting),
    'a test candidate': events.some(({ data }) => data?.test === true),
    'a label that changed': [...labelled.values()].some(
      (all) => new Set(all.map(({ data }) => data.value)).size > 1,
    ),
    'two zones that change their clocks': zones.filter((zone) => offsets(zone, era) > 1).length > 1,
  };
  return [
    ...Object.keys(holds).filter((name) => !holds[name]),
    ...types.filter((type) => !seen.has(type)),
  ];
}

for (const seed of seeds('sqlite')) {
  test(`world ${seed} is as large and as varied as it has to be, with every type of event`, () => {
    assert.deepEqual(lacking(plan(seed)), []);
  });
}
