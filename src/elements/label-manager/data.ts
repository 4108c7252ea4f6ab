// What the manager shows and what it asks of the API. It knows no element.
import { unwrap } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import type { components } from '../../schema.ts';

type Schemas = components['schemas'];

export type Label = Schemas['Label'];
export type LabelType = Label['type'];
export type LabelValue = string | number | boolean;
export type MissingLabels = Schemas['MissingLabels'];
export type LabelTarget = Pick<Schemas['Interviewer'], 'id' | 'title' | 'status' | 'labels'>;

/** As much of a definition as it takes to set the label. */
export type SetLabel = Pick<Label, 'key' | 'name' | 'type' | 'allowedValues'> &
  Partial<Pick<Label, 'required' | 'readOnly'>>;

/** What a host gives in place of the API. */
export interface LabelManagerData {
  readonly labels: readonly Label[];
  /** Interviewers to put labels on; what lacks a required label is found among them. */
  readonly interviewers?: readonly LabelTarget[];
}

export interface ManagerValue extends LabelManagerData {
  /** From the API, where the list could be had. */
  readonly missing?: Missing | undefined;
  /** From the API. */
  readonly access?: Access;
  /** The workspace's zone, from the API. */
  readonly timeZone?: string;
}

export interface Missing {
  readonly rows: readonly MissingLabels[];
  readonly total: number;
  readonly cursor: string | null;
}

export interface Access {
  /** May change labels at all. */
  readonly write: boolean;
  /** May delete them. */
  readonly remove: boolean;
  /** Sees the whole workspace, without which nobody changes a definition. */
  readonly whole: boolean;
}

export const pageSize = 50;
/** The API takes so many at once. */
export const mostAtOnce = 200;

/** `shown` is how many that lack a label are on the screen: loading again takes none of them off. */
export async function load(
  session: Session,
  signal: AbortSignal,
  cache: RequestCache,
  shown: number,
): Promise<ManagerValue> {
  const [labels, missing, info] = await Promise.all([
    session.client.GET('/v1/labels', { signal, cache }).then(unwrap),
    // Definitions are shown also where this fails.
    loadMissing(session, signal, cache, '', shown).catch(() => undefined),
    session.info(cache),
  ]);
  const whole = info.interviewerIds === null && !info.labels;
  const write = info.permissions.includes('labels:write');
  const remove = info.permissions.includes('labels:delete');
  const { timeZone } = info.workspace;
  return { labels: labels.data, missing, access: { write, remove, whole }, timeZone };
}

export async function loadMissing(
  session: Session,
  signal: AbortSignal,
  cache: RequestCache,
  cursor?: string,
  atLeast = pageSize,
): Promise<Missing> {
  const limit = Math.min(mostAtOnce, Math.max(pageSize, atLeast));
  const query = { limit, ...(cursor && { cursor }) };
  const answer = session.client.GET('/v1/missing-labels', { params: { query }, signal, cache });
  const { data, page } = unwrap(await answer);
  return { rows: data, total: page.total ?? data.length, cursor: page.nextCursor };
}

/** What the API would list of the host's own interviewers; undefined where it gave none. */
export function missingAmong({
  labels,
  interviewers,
}: LabelManagerData): readonly MissingLabels[] | undefined {
  if (!interviewers) return undefined;
  const required = labels.filter((label) => label.required);
  return interviewers.flatMap(({ id, title, status, labels: carried }) => {
    const missing = required.filter(({ key }) => !carried.some((label) => label.key === key));
    if (missing.length === 0) return [];
    const named = missing.map(({ key, name }) => ({ key, name }));
    return [
      { resourceType: 'interviewer' as const, resourceId: id, title, status, missing: named },
    ];
  });
}
