// Changes as they are asked of the API and told to the host.
import { unwrap } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import { mostAtOnce } from './data.ts';
import { SkBeforeLabelChangeEvent, SkLabelChangeEvent } from './label-change.ts';
import type { AssignmentReport, LabelManagerChange, LabelManagerChanged } from './label-change.ts';
import { readLatest } from './latest.ts';

export interface Outcome {
  readonly report?: AssignmentReport | undefined;
  /** Why it was not done to those that the report does not have. */
  readonly error?: unknown;
}

type Send = (session: Session, change: LabelManagerChange) => Promise<Outcome | undefined>;

/**
 * Asks the host whether it may, makes the change by `send` and tells the host. Without a session the
 * change is the host's to make. False when the host cancelled it.
 */
export async function perform(
  host: EventTarget,
  session: Session | undefined,
  change: LabelManagerChange,
  send: Send,
): Promise<Outcome | false> {
  if (!host.dispatchEvent(new SkBeforeLabelChangeEvent(change))) return false;
  const outcome = (session && (await send(session, change))) ?? {};
  const { report } = outcome;
  const done: LabelManagerChanged =
    report && change.type === 'assign'
      ? { ...change, resourceIds: report.items.map(({ resourceId }) => resourceId), report }
      : change;
  host.dispatchEvent(new SkLabelChangeEvent(done, session));
  return outcome;
}

/** How a change of many goes on. */
export interface Run {
  /** Aborted, it leaves those that it has not come to. */
  readonly signal: AbortSignal;
  readonly progress: (done: number) => void;
}

/**
 * Sets labels on interviewers, on as many at once as the API takes: on all of those or, if one cannot
 * be, none, and on none after them.
 */
export async function assign(
  { client }: Session,
  change: LabelManagerChange,
  { signal, progress }: Run,
): Promise<Outcome | undefined> {
  if (change.type !== 'assign') return undefined;
  const { resourceIds, labels } = change;
  const items: AssignmentReport['items'] = [];
  let error: unknown;
  for (let from = 0; from < resourceIds.length && !error && !signal.aborted; from += mostAtOnce) {
    const body = {
      resourceIds: resourceIds.slice(from, from + mostAtOnce),
      labels: { ...labels },
    };
    const params = { header: once() };
    try {
      items.push(...unwrap(await client.POST('/v1/label-assignments', { body, params })).items);
      progress(items.length);
    } catch (failure) {
      if (items.length === 0) throw failure;
      error = failure;
    }
  }
  const changed = items.filter(({ changedKeys }) => changedKeys.length > 0).length;
  return { report: { changed, unchanged: items.length - changed, items }, error };
}

/** Changes definitions; a version makes it fail where somebody else changed the label since. */
export async function define(
  session: Session,
  change: LabelManagerChange,
  version: string | undefined,
): Promise<undefined> {
  const { client } = session;
  const header = version === undefined ? {} : { 'If-Match': version };
  if (change.type === 'create') {
    unwrap(await client.POST('/v1/labels', { body: change.label, params: { header: once() } }));
  } else if (change.type === 'update') {
    const params = { path: { labelKey: change.key }, header };
    const answer = await client.PATCH('/v1/labels/{labelKey}', { body: change.patch, params });
    // Sent again after an answer that was lost, a change stands in its own way.
    if (answer.response.status === 412 && (await isMade(session, change))) return;
    unwrap(answer);
  } else if (change.type === 'delete') {
    const params = { path: { labelKey: change.key }, header };
    const answer = await client.DELETE('/v1/labels/{labelKey}', { params });
    // Gone is what it is to be, also where the answer was lost that said so.
    if (answer.response.status !== 404) unwrap(answer);
  }
}

/** Whether the label is now as the change would have it. */
async function isMade(
  session: Session,
  { key, patch }: LabelManagerChange & { readonly type: 'update' },
): Promise<boolean> {
  const { removedValues, ...wanted } = patch;
  const { label } = await readLatest(session, key);
  const isCleared = label.usage.values?.every(({ allowed }) => allowed) ?? true;
  return (
    (removedValues !== 'clear' || isCleared) &&
    (Object.keys(wanted) as (keyof typeof wanted)[]).every(
      (field) => JSON.stringify(label[field]) === JSON.stringify(wanted[field]),
    )
  );
}

/** A key of its own for each try, so that the client may send it again when an answer is lost. */
function once() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return {
    'Idempotency-Key': [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
