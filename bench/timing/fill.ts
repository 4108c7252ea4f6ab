/** Two workspaces, and in the first one rows that a token sees and as many that it does not. */
import { createApiKey } from '../../src/server/auth/api-key.ts';
import { allPermissions } from '../../src/server/auth/permissions.ts';
import { ingest } from '../../src/server/ingest/ingest.ts';
import { createInterviewer } from '../../src/server/ingest/interviewer-changes.ts';
import { defineLabel } from '../../src/server/ingest/label-changes.ts';
import { Random } from '../../src/server/demo/random.ts';
import type { Store, Writer } from '../../src/server/store/store.ts';
import { createWorkspace } from '../../src/server/store/workspaces.ts';
import { now, seed, workspaceId } from '../server/fixed.ts';
import { Candidate, stepsOf, type Event } from '../server/workspace.ts';

/** Of each kind of row. */
const count = 200;
const day = 24 * 60 * 60 * 1000;

/** All ids are equally long, so that one costs what another does to send. */
export const idAt = (whose: 'ours' | 'hide' | 'else' | 'none', place: number): string =>
  `${whose}-${String(place % count).padStart(4, '0')}`;

/** What the token of certain ids sees. */
export const seen = Array.from({ length: 50 }, (_, place) => idAt('ours', place));

/** Of a label. */
export const keyAt = (whose: 'ours' | 'else' | 'none', place: number): string =>
  `${whose}_${String(place % (count / 10)).padStart(4, '0')}`;

async function fillRows(writer: Writer, whose: 'ours' | 'hide' | 'else'): Promise<void> {
  const random = new Random(seed);
  const events: Event[] = [];
  for (let place = 0; place < count; place += 1) {
    const id = idAt(whose, place);
    const steps = stepsOf(place);
    await createInterviewer(writer, {
      id,
      title: `Role ${id}`,
      steps: steps.map(({ id, type, name }) => ({ id, type, name })),
      labels: { client: whose },
    });
    const candidate = new Candidate(id, id, now - place * day);
    events.push(...candidate.play(random, steps, place));
  }
  await ingest(writer, [events]);
}

async function fillLabels(writer: Writer, whose: 'ours' | 'else'): Promise<void> {
  const keys = Array.from({ length: count / 10 }, (_, place) => keyAt(whose, place));
  for (const key of ['client', ...keys])
    await defineLabel(writer, { key, name: key, type: 'text' }, 'bench');
}

const settings = { timeZone: 'America/Vancouver', currency: 'USD', locale: 'en' };

/** The keys of both workspaces. */
export async function fill(store: Store): Promise<{ key: string; other: string }> {
  const within = <T>(id: string, work: (writer: Writer) => Promise<T>) =>
    store.write({ workspaceId: id, interviewerIds: null }, work);
  const make = (id: string, rows: ('ours' | 'hide' | 'else')[], labels: 'ours' | 'else') =>
    within(id, async (writer) => {
      await createWorkspace(writer, { id, name: id, ...settings });
      await fillLabels(writer, labels);
      for (const whose of rows) await fillRows(writer, whose);
      return createApiKey(writer, { name: 'bench', permissions: allPermissions });
    });
  const key = await make(workspaceId, ['ours', 'hide'], 'ours');
  return { key, other: await make('other', ['else'], 'else') };
}
