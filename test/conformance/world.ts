/** Plays a plan into a real server and writes down what was told, for the oracle. */
import assert from 'node:assert/strict';
import { newWorld, type Engine, type World } from '../server/world.ts';
import { plan, type Chapter, type Plan } from './generate.ts';
import type { Ledger, Told } from './oracle/ledger.ts';
import { Random } from './random.ts';

export interface Played {
  plan: Plan;
  world: World;
  ledger: Ledger;
  /** Instants between the chapters, at which the past can be asked for. */
  pauses: number[];
}

const hour = 3_600_000;

async function ok(world: World, ...[operation, options]: Parameters<World['call']>) {
  const answer = await world.call(operation, options);
  assert.ok(answer.status < 300, `${operation}: ${JSON.stringify(answer.body)}`);
  return answer;
}

const labels: {
  key: string;
  type: 'text' | 'number' | 'picklist' | 'yes_no';
  allowedValues?: string[];
}[] = [
  { key: 'client', type: 'text' },
  { key: 'level', type: 'number' },
  { key: 'region', type: 'picklist', allowedValues: ['North', 'South'] },
  { key: 'remote', type: 'yes_no' },
];

async function setUp(world: World, { timeZone, interviewers, era }: Plan): Promise<Ledger> {
  world.now = Math.max(world.now, era.from - 24 * hour);
  await ok(world, 'updateSettings', { body: { timeZone } });
  for (const label of labels)
    await ok(world, 'createLabel', { body: { name: label.key, ...label } });
  for (const { id, title, test, deadlineAt, steps } of interviewers) {
    const deadline = deadlineAt === null ? null : new Date(deadlineAt).toISOString();
    const body = { id, title, testPosting: test, deadlineAt: deadline, steps };
    await ok(world, 'createInterviewer', { body });
  }
  return {
    timeZones: [{ madeAt: world.now, name: timeZone }],
    currency: 'USD',
    interviewers: interviewers.map(({ id, title, test, deadlineAt, steps }) => ({
      id,
      title,
      states: [{ madeAt: world.now, test, deadlineAt }],
      workflows: [{ from: -Infinity, steps }],
    })),
    labelTypes: Object.fromEntries(labels.map(({ key, type }) => [key, type])),
    settings: [],
    log: [],
  };
}

const cloudEvent = (event: Told) => ({ specversion: '1.0', ...event });

async function play({ world, ledger }: Played, chapter: Chapter): Promise<void> {
  world.now = chapter.at;
  if (chapter.workflow) {
    const { interviewerId, steps } = chapter.workflow;
    await ok(world, 'updateInterviewer', { path: { interviewerId }, body: { steps } });
    ledger.interviewers
      .find(({ id }) => id === interviewerId)!
      .workflows.push({ from: chapter.at, steps });
  }
  for (const { interviewerId, test, deadlineAt } of chapter.states) {
    const deadline = deadlineAt === null ? null : new Date(deadlineAt).toISOString();
    const body = { testPosting: test, deadlineAt: deadline };
    await ok(world, 'updateInterviewer', { path: { interviewerId }, body });
    ledger.interviewers
      .find(({ id }) => id === interviewerId)!
      .states.push({ madeAt: chapter.at, test, deadlineAt });
  }
  if (chapter.timeZone !== null) {
    await ok(world, 'updateSettings', { body: { timeZone: chapter.timeZone } });
    ledger.timeZones.push({ madeAt: chapter.at, name: chapter.timeZone });
  }
  for (const { patch, ...told } of chapter.settings) {
    await ok(world, 'updateSettings', { body: patch });
    ledger.settings.push(told);
  }
  for (const batch of chapter.batches) {
    const known = new Set(ledger.log.map(({ event }) => event.id));
    const fresh = new Map(
      batch.filter(({ id }) => !known.has(id)).map((event) => [event.id, event]),
    );
    const { body } = await ok(world, 'ingestEvents', { body: batch.map(cloudEvent) });
    assert.equal(body.stored, fresh.size);
    for (const event of fresh.values()) ledger.log.push({ event, recordedAt: chapter.at });
  }
}

/** The events of a chapter in another order and in other batches, with other repeats. */
function rearranged(chapter: Chapter, order: number): Chapter {
  const random = new Random(order);
  const events = random.shuffle(chapter.batches.flat());
  const batches: Told[][] = [];
  while (events.length > 0) batches.push(events.splice(0, 97));
  for (const batch of batches) batch.push(...random.shuffle(batch).slice(0, 9));
  return { ...chapter, batches };
}

/** Plays the whole plan; `pause` is called after each chapter, `order` names another arrival. */
export async function playInto(
  engine: Engine,
  seed: number,
  pause: (played: Played, at: number) => Promise<void> = async () => undefined,
  order?: number,
): Promise<Played> {
  const made = plan(seed);
  const world = await newWorld(engine);
  const played: Played = { plan: made, world, ledger: await setUp(world, made), pauses: [] };
  for (const chapter of made.chapters) {
    await play(played, order === undefined ? chapter : rearranged(chapter, order));
    world.now = chapter.at + hour;
    played.pauses.push(world.now);
    await pause(played, world.now);
  }
  return played;
}
