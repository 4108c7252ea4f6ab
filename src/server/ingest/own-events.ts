/** Events that this server's own operations append. */
import { newId } from '../store/identifier.ts';
import { lastStateChanges } from '../store/interviewer-state.ts';
import type { Writer } from '../store/store.ts';
import type { Event } from './event-row.ts';
import { ingest } from './ingest.ts';
import { ownSource } from './judge.ts';

export interface OwnEvent {
  interviewerId: string;
  /** Whom it is about, where that is not the interviewer. */
  candidateId?: string;
  type: string;
  data?: object;
}

/** Appends events in their order, in one go. Findings name fields of the request. */
export async function record(writer: Writer, events: readonly OwnEvent[]): Promise<void> {
  if (events.length === 0) return;
  const ids = [...new Set(events.map(({ interviewerId }) => interviewerId))];
  // The last by time counts, so a change comes after all before it, also within one millisecond.
  const last = await lastStateChanges(writer, ids);
  const timeOf = (id: string) => Math.max(writer.now, (last.get(id) ?? 0) + 1);
  const complete = events.map(({ interviewerId, candidateId, type, data }) => ({
    specversion: '1.0',
    id: newId('evt'),
    source: ownSource,
    type,
    time: new Date(timeOf(interviewerId)).toISOString(),
    subject: candidateId ?? interviewerId,
    ...(candidateId === undefined ? data && { data } : { data: { interviewerId, ...data } }),
  }));
  const locate = (_index: number, pointer: string) => pointer.replace(/^\/data/, '');
  await ingest(writer, [complete as Event[]], { own: true, locate });
}
