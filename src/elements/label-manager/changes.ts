// Changes as they are asked of the API and told to the host.
import { unwrap } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import { SkBeforeLabelChangeEvent, SkLabelChangeEvent } from './label-change.ts';
import type { AssignmentReport, LabelManagerChange } from './label-change.ts';

type Send = (session: Session, change: LabelManagerChange) => Promise<AssignmentReport | undefined>;

/**
 * Asks the host whether it may, makes the change by `send` and tells the host. Without a session the
 * change is the host's to make. False when the host cancelled it.
 */
export async function perform(
  host: EventTarget,
  session: Session | undefined,
  change: LabelManagerChange,
  send: Send,
): Promise<{ readonly report?: AssignmentReport | undefined } | false> {
  if (!host.dispatchEvent(new SkBeforeLabelChangeEvent(change))) return false;
  const report = session && (await send(session, change));
  host.dispatchEvent(new SkLabelChangeEvent(report ? { ...change, report } : change));
  return { report };
}

/** Sets labels on interviewers. */
export async function assign(
  { client }: Session,
  change: LabelManagerChange,
): Promise<AssignmentReport | undefined> {
  if (change.type !== 'assign') return undefined;
  const body = { resourceIds: [...change.resourceIds], labels: { ...change.labels } };
  return unwrap(await client.POST('/v1/label-assignments', { body, params: { header: once() } }));
}

/** Changes definitions; a version makes it fail where somebody else changed the label since. */
export async function define(
  { client }: Session,
  change: LabelManagerChange,
  version: string | undefined,
): Promise<undefined> {
  const header = version === undefined ? {} : { 'If-Match': version };
  if (change.type === 'create') {
    unwrap(await client.POST('/v1/labels', { body: change.label, params: { header: once() } }));
  } else if (change.type === 'update') {
    const params = { path: { labelKey: change.key }, header };
    unwrap(await client.PATCH('/v1/labels/{labelKey}', { body: change.patch, params }));
  } else if (change.type === 'delete') {
    const params = { path: { labelKey: change.key }, header };
    unwrap(await client.DELETE('/v1/labels/{labelKey}', { params }));
  }
}

/** A key of its own for each try, so that the client may send it again when an answer is lost. */
function once() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return {
    'Idempotency-Key': [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
