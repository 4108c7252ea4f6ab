/** A workspace `main` with something of everything in it, for tests of whole stores. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createApp } from '../../src/server/app.ts';
import { createPlainWorkspace } from '../../src/server/commands/first-start.ts';
import { openStore, type Store } from '../../src/server/store/store.ts';
import { history, interviewerIds, type Told } from './histories.ts';
import { call, start, steps, type CallOptions } from './world.ts';

export const day = 86_400_000;

const several = [...steps, { id: 'sms', type: 'conversational_sms', name: 'SMS', required: false }];

/** Events of about 40 applications to two interviewers; the same each time. */
export function toldEvents(): Told[] {
  return fc.sample(history, { seed: 11, numRuns: 8 }).flatMap((events, index) =>
    events.map((event) => {
      const subject = String(event['subject']);
      return {
        ...event,
        source: `urn:told:${index}`,
        subject: subject.startsWith('candidate') ? `${subject}-${index}` : subject,
      };
    }),
  );
}

/** Fills an empty store by its API; returns a key that may do everything. */
export async function fill(store: Store): Promise<string> {
  const { apiKey: credential } = await createPlainWorkspace(store);
  const app = createApp({ store, onError: (error) => console.error(error) });
  const send = async (operation: Parameters<typeof call>[1], options: CallOptions) => {
    const { status, body } = await call(app, operation, { credential, ...options });
    assert.ok(status < 300, `${operation} ${JSON.stringify(body)}`);
  };
  await send('createLabel', { body: { key: 'client', name: 'Client', type: 'text' } });
  for (const id of interviewerIds)
    await send('createInterviewer', {
      body: { id, title: `Interviewer ${id}`, steps: several, deadlineAt: null },
      headers: { 'idempotency-key': `make ${id}` },
    });
  await send('assignLabels', {
    body: { resourceIds: ['a', 'b'], labels: { client: 'Acme' } },
    headers: { 'idempotency-key': 'label' },
  });
  await send('ingestEvents', { body: toldEvents() });
  return credential;
}

/** The window in which the events are. */
export const told = {
  from: new Date(start - 45 * day).toISOString(),
  to: new Date(start + day).toISOString(),
};

export async function withFolder<T>(
  folder: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore({ folder });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
