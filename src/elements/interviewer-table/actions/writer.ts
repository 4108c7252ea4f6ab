import { unwrap } from '../../../controllers/resource.ts';
import type { Session } from '../../../client/session.ts';
import { SkErrorEvent } from '../../events.ts';
import type { Interviewer } from '../filters.ts';
import { SkBeforeInterviewerChangeEvent, SkInterviewerChangeEvent } from '../interviewer-change.ts';
import type { InterviewerChange } from '../interviewer-change.ts';

export interface Written {
  readonly results: readonly Interviewer[];
  readonly failures: readonly { readonly interviewer: Interviewer; readonly error: unknown }[];
  /** Those that it did not come to. */
  readonly left: readonly Interviewer[];
}

/**
 * Asks the host whether it may, makes the change for one interviewer after the other and tells the
 * host what was changed. Undefined when the host said no; aborted, it leaves the rest as they are.
 */
export async function write(
  host: EventTarget,
  session: Session,
  change: InterviewerChange,
  signal?: AbortSignal,
): Promise<Written | undefined> {
  if (!host.dispatchEvent(new SkBeforeInterviewerChangeEvent(change))) return undefined;
  const changed: Interviewer[] = [];
  const results: Interviewer[] = [];
  const failures: { interviewer: Interviewer; error: unknown }[] = [];
  const left = [...change.interviewers];
  while (left.length > 0 && !signal?.aborted) {
    const interviewer = left.shift() as Interviewer;
    try {
      results.push(await send(session, change, interviewer.id));
      changed.push(interviewer);
    } catch (error) {
      failures.push({ interviewer, error });
      host.dispatchEvent(new SkErrorEvent(error));
    }
  }
  if (results.length > 0) {
    const done = { ...change, interviewers: changed, results };
    host.dispatchEvent(new SkInterviewerChangeEvent(done, session));
  }
  return { results, failures, left };
}

async function send({ client }: Session, change: InterviewerChange, id: string) {
  const path = { interviewerId: id };
  // Without it a request whose answer was lost could not be sent again.
  const once = { path, header: { 'Idempotency-Key': newKey() } };
  switch (change.operation) {
    case 'archiveInterviewer':
      return unwrap(
        await client.POST('/v1/interviewers/{interviewerId}/archive', { params: once }),
      );
    case 'unarchiveInterviewer':
      return unwrap(
        await client.POST('/v1/interviewers/{interviewerId}/unarchive', { params: once }),
      );
    case 'duplicateInterviewer': {
      const { body } = change;
      return unwrap(
        await client.POST('/v1/interviewers/{interviewerId}/duplicate', { params: once, body }),
      );
    }
    case 'updateInterviewer': {
      const { body, ifMatch } = change;
      const header = ifMatch === undefined ? {} : { 'If-Match': ifMatch };
      return unwrap(
        await client.PATCH('/v1/interviewers/{interviewerId}', { params: { path, header }, body }),
      );
    }
  }
}

/** `crypto.randomUUID` is missing on pages without https. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
