// Changes as they are asked of the API and told to the host.
import { unwrap } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import { SkBeforeLabelChangeEvent, SkLabelChangeEvent } from './label-change.ts';
import type { AssignmentReport, LabelManagerChange } from './label-change.ts';

/**
 * Asks the host whether it may, makes the change and tells the host. Without a session the change is
 * the host's to make. False when the host cancelled it.
 */
export async function perform(
  host: EventTarget,
  session: Session | undefined,
  change: LabelManagerChange,
  version?: string,
): Promise<{ readonly report?: AssignmentReport | undefined } | false> {
  if (!host.dispatchEvent(new SkBeforeLabelChangeEvent(change))) return false;
  const report = session && (await send(session, change, version));
  host.dispatchEvent(new SkLabelChangeEvent(report ? { ...change, report } : change));
  return { report };
}

/** A version makes it fail where somebody else changed the label since. */
async function send(
  { client }: Session,
  change: LabelManagerChange,
  version: string | undefined,
): Promise<AssignmentReport | undefined> {
  const ifMatch = version === undefined ? {} : { 'If-Match': version };
  switch (change.type) {
    case 'create':
      unwrap(await client.POST('/v1/labels', { body: change.label, params: { header: once() } }));
      return undefined;
    case 'update': {
      const params = { path: { labelKey: change.key }, header: ifMatch };
      unwrap(await client.PATCH('/v1/labels/{labelKey}', { body: change.patch, params }));
      return undefined;
    }
    case 'delete': {
      const params = { path: { labelKey: change.key }, header: ifMatch };
      unwrap(await client.DELETE('/v1/labels/{labelKey}', { params }));
      return undefined;
    }
    case 'assign': {
      const body = { resourceIds: [...change.resourceIds], labels: { ...change.labels } };
      return unwrap(
        await client.POST('/v1/label-assignments', { body, params: { header: once() } }),
      );
    }
  }
}

/** A key of its own for each try, so that the client may send it again when an answer is lost. */
function once() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return {
    'Idempotency-Key': [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
