/** A workspace of a given size, filled once and kept until the schema or its content change. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { root } from '../../scripts/command.ts';
import { createApiKey } from '../../src/server/auth/api-key.ts';
import { allPermissions } from '../../src/server/auth/permissions.ts';
import { ingest } from '../../src/server/ingest/ingest.ts';
import { createInterviewer } from '../../src/server/ingest/interviewer-changes.ts';
import { defineLabel } from '../../src/server/ingest/label-changes.ts';
import type { Store, Writer } from '../../src/server/store/store.ts';
import { createWorkspace } from '../../src/server/store/workspaces.ts';
import { cache } from '../cache.ts';
import type { Engine, Place } from './engines/engine.ts';
import { begin, now, scope } from './fixed.ts';
import { type Event, history, interviewers, labels } from './workspace.ts';

const slices = 8;

export interface Dataset {
  /** What the engine keeps it under. */
  name: string;
  interviewers: number;
  events: number;
  apiKey: string;
  place: Place;
}

const shape = createHash('sha256');
for (const file of globSync(
  [
    'src/server/migrations/*.ts',
    ...['workspace', 'dataset', 'fixed'].map((file) => `bench/server/${file}.ts`),
  ],
  { cwd: root },
).sort())
  shape.update(readFileSync(join(root, file)));
const version = shape.digest('hex').slice(0, 12);

/** Workspace, labels, interviewers and a key, without any event of a candidate. */
export async function prepareWorkspace(writer: Writer, count: number): Promise<string> {
  const settings = { name: 'Bench', timeZone: 'America/Vancouver', currency: 'USD', locale: 'en' };
  await createWorkspace(writer, { id: writer.scope.workspaceId, ...settings });
  for (const label of labels) await defineLabel(writer, label, 'bench');
  for (const interviewer of interviewers(count)) await createInterviewer(writer, interviewer);
  return createApiKey(writer, { name: 'bench', permissions: allPermissions });
}

export function* inBatches(events: readonly Event[]): Generator<Event[]> {
  for (let start = 0; start < events.length; start += 1000) yield events.slice(start, start + 1000);
}

async function* breathing(events: readonly Event[]): AsyncGenerator<Event[]> {
  for (const batch of inBatches(events)) {
    yield batch;
    await setImmediate();
  }
}

/** What happened from one instant until another, in the order it did. */
function between(count: number, from: number, to: number): Event[] {
  const events: Event[] = [];
  for (const batch of history(count, now)) {
    for (const event of batch) {
      const at = Date.parse(event.time);
      if (at >= from && at < to) events.push(event);
    }
  }
  return events.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

/** Recorded as it happened, a quarter at a time, so that the past can be asked for. */
async function fill(
  store: Store,
  clock: { now: number },
  count: number,
  say: (line: string) => void,
): Promise<{ apiKey: string; events: number }> {
  const apiKey = await store.write(scope, (writer) => prepareWorkspace(writer, count));
  let stored = 0;
  for (let slice = 0; slice < slices; slice += 1) {
    const from = begin + (slice * (now - begin)) / slices;
    clock.now = begin + ((slice + 1) * (now - begin)) / slices;
    const events = between(count, from, clock.now);
    await store.write(scope, (writer) => ingest(writer, breathing(events)));
    stored += events.length;
    say(`  ${stored.toLocaleString('en')} events`);
  }
  return { apiKey, events: stored };
}

/** Those of an earlier schema. */
async function dropOthers(engine: Engine, count: number): Promise<void> {
  const ending = `-${count}.json`;
  for (const file of readdirSync(join(cache, engine.name))) {
    if (!file.endsWith(ending)) continue;
    await engine.drop(file.slice(0, -'.json'.length));
    rmSync(join(cache, engine.name, file));
  }
}

/** Takes what is kept, or fills it first, which takes minutes for a million events. */
export async function dataset(
  engine: Engine,
  count: number,
  say: (line: string) => void,
): Promise<Dataset> {
  const name = `${version}-${count}`;
  const note = join(cache, engine.name, `${name}.json`);
  const place = engine.kept(name);
  if (!existsSync(note)) {
    say(`Filling a workspace of ${count} interviewers on ${engine.title} …`);
    mkdirSync(join(cache, engine.name), { recursive: true });
    await dropOthers(engine, count);
    await engine.create(name);
    const clock = { now: begin };
    const store = await place.open(() => clock.now);
    try {
      const filled = await fill(store, clock, count, say);
      await engine.settle(name);
      writeFileSync(note, JSON.stringify(filled));
    } finally {
      await store.close();
    }
  }
  const kept = JSON.parse(readFileSync(note, 'utf8')) as { apiKey: string; events: number };
  return { name, interviewers: count, place, ...kept };
}
