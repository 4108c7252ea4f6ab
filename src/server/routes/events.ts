import { EventQueue } from '../ingest/event-queue.ts';
import type { Event } from '../ingest/ingest.ts';
import type { Handler } from './call.ts';

export const ingestEvents: Handler<'ingestEvents'> = async ({ body, principal, store }) => {
  const single = !Array.isArray(body);
  const events: Event[] = single ? [body] : body;
  const { stored, repeated } = await EventQueue.of(store).send(
    principal.scope,
    events,
    single ? { locate: (_index, pointer) => pointer } : {},
  );
  return { status: 200, body: { received: events.length, stored, repeated } };
};
