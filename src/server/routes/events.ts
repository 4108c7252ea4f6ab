import { ingest, type Event } from '../ingest/ingest.ts';
import type { Handler } from './call.ts';

export const ingestEvents: Handler<'ingestEvents'> = async ({ body, write }) =>
  write(async (writer) => {
    const single = !Array.isArray(body);
    const events: Event[] = single ? [body] : body;
    const { stored, repeated } = await ingest(
      writer,
      [events],
      single ? { locate: (_index, pointer) => pointer } : {},
    );
    return { status: 200, body: { received: events.length, stored, repeated } };
  });
