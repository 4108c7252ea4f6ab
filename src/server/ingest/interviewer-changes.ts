/** Changes to interviewers: settings are rows, what metrics depend on also goes into the log. */
import type { components } from '../../schema.ts';
import { Problem, unprocessable } from '../problem.ts';
import { fold } from '../store/fold.ts';
import { newId } from '../store/identifier.ts';
import { lastStateChange } from '../store/interviewer-state.ts';
import {
  insertInterviewer,
  knownInterviewers,
  searchKey,
  setSubscribers,
  slugTaken,
  updateInterviewerRow,
} from '../store/interviewers.ts';
import { listLabels } from '../store/labels.ts';
import type { Writer } from '../store/store.ts';
import { insertWorkflowVersion, stepTypesOf, type NewStep } from '../store/workflows.ts';
import type { Event } from './event-row.ts';
import { ingest } from './ingest.ts';
import { ownSource } from './judge.ts';

type Interviewer = components['schemas']['Interviewer'];
type Input = components['schemas']['InterviewerInput'];
type Patch = components['schemas']['InterviewerPatch'];
type Values = Record<string, string | number | boolean | null>;

interface OwnEvent {
  type: string;
  data?: object;
}

/** Appends events of this server about one interviewer. Findings name fields of the request. */
async function record(
  writer: Writer,
  interviewerId: string,
  events: readonly OwnEvent[],
): Promise<void> {
  if (events.length === 0) return;
  // The last by time counts, so a change comes after all before it, also within one millisecond.
  const time = Math.max(writer.now, (await lastStateChange(writer, interviewerId)) + 1);
  const complete = events.map(({ type, data }) => ({
    specversion: '1.0',
    id: newId('evt'),
    source: ownSource,
    type,
    time: new Date(time).toISOString(),
    subject: interviewerId,
    ...(data ? { data } : {}),
  }));
  const locate = (index: number, pointer: string) => fieldOf(events[index], pointer);
  await ingest(writer, [complete as Event[]], { own: true, locate });
}

/** Where the request says what the event says. */
function fieldOf(event: OwnEvent | undefined, pointer: string): string {
  const { key } = (event?.data ?? {}) as { key?: string };
  return key === undefined ? pointer.replace(/^\/data/, '') : `/labels/${key}`;
}

/** Makes an interviewer and returns its id. 409 when the id or slug is taken, 422 for a wrong field. */
export async function createInterviewer(writer: Writer, input: Input): Promise<string> {
  const id = input.id ?? newId('intv');
  if (writer.scope.interviewerIds !== null)
    throw new Problem('forbidden', {
      title: 'A token for certain interviewers cannot make new ones.',
    });
  if ((await knownInterviewers(writer.reader, [id])).has(id)) {
    throw new Problem('conflict', { errors: [{ pointer: '/id', message: 'is taken' }] });
  }
  checkSteps(input.steps);
  await requireLabels(writer, input.labels ?? {});
  const slug = await freeSlug(writer, input.slug, input.title, id);
  await insertInterviewer(writer, {
    interviewer_id: id,
    title: input.title,
    slug,
    search_key: searchKey(input.title, slug),
    test: Number(input.testPosting ?? false),
    deadline_at: deadline(input.deadlineAt, writer.now),
    budget_type: null,
    budget_minor: null,
    workflow_version: 1,
    created_at: writer.now,
    activated_at: null,
    archived_at: null,
    ats_state: 'not_connected',
    ats_provider: null,
    ats_synced_at: null,
    ats_message: null,
    revision: 1,
  });
  await insertWorkflowVersion(writer, id, 1, 0, input.steps);
  await setSubscribers(writer, id, input.subscribers ?? []);
  await record(writer, id, [
    { type: 'interviewer.created' },
    ...(input.draft ? [] : [{ type: 'interviewer.activated' }]),
    ...budgetEvents(input.budget ?? undefined),
    ...labelEvents(input.labels ?? {}),
  ]);
  return id;
}

const budgetEvents = (budget: Input['budget'] | undefined): OwnEvent[] =>
  budget === undefined ? [] : [{ type: 'budget.changed', data: { budget } }];

const labelEvents = (values: Values): OwnEvent[] =>
  Object.entries(values).map(([key, value]) =>
    value === null
      ? { type: 'label.removed', data: { key } }
      : { type: 'label.assigned', data: { key, value } },
  );

function checkSteps(steps: readonly NewStep[]): void {
  steps.forEach(({ id }, index) => {
    if (steps.findIndex((step) => step.id === id) !== index)
      throw unprocessable(`/steps/${index}/id`, 'is used by another step');
  });
}

/** #143: a required label must be set on what is made new. */
async function requireLabels(writer: Writer, values: Values): Promise<void> {
  const missing = (await listLabels(writer.reader)).filter(
    ({ required, key }) => required === 1 && !Object.hasOwn(values, key),
  );
  if (missing.length === 0) return;
  throw new Problem('unprocessable', {
    errors: missing.map(({ key }) => ({
      pointer: `/labels/${key}`,
      message: 'is required on every interviewer',
    })),
  });
}

/** One calendar month from now unless given (DOMAIN.md 1.3). */
function deadline(text: string | null | undefined, now: number): number | null {
  if (text === null) return null;
  if (text !== undefined) return Date.parse(text);
  const date = new Date(now);
  const lastOfNext = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 2, 0),
  ).getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 1, Math.min(date.getUTCDate(), lastOfNext));
  return date.getTime();
}

/** The slug asked for, or one from the title with a number when that is taken. */
async function freeSlug(
  writer: Writer,
  wanted: string | undefined,
  title: string,
  id: string,
): Promise<string> {
  if (wanted !== undefined) {
    if (await slugTaken(writer, wanted, id))
      throw new Problem('conflict', { errors: [{ pointer: '/slug', message: 'is taken' }] });
    return wanted;
  }
  const base =
    fold(title)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 80)
      .replace(/-$/, '') || 'interviewer';
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await slugTaken(writer, slug))) return slug;
  }
}

/** Applies the fields sent; the rest stays. */
export async function update(writer: Writer, current: Interviewer, patch: Patch): Promise<void> {
  if (patch.draft === true && current.status !== 'draft')
    throw unprocessable('/draft', 'must not be true: it is active already');
  const title = patch.title ?? current.title;
  const slug =
    patch.slug === undefined ? current.slug : await freeSlug(writer, patch.slug, title, current.id);
  const version = patch.steps
    ? await nextVersion(writer, current, patch.steps)
    : current.workflowVersion;
  await updateInterviewerRow(writer, current.id, {
    title,
    slug,
    search_key: searchKey(title, slug),
    workflow_version: version,
    ...(patch.testPosting === undefined ? {} : { test: Number(patch.testPosting) }),
    ...(patch.deadlineAt === undefined
      ? {}
      : { deadline_at: deadline(patch.deadlineAt, writer.now) }),
  });
  if (patch.subscribers) await setSubscribers(writer, current.id, patch.subscribers);
  const required = new Set(
    (await listLabels(writer.reader)).filter((label) => label.required === 1).map(({ key }) => key),
  );
  for (const [key, value] of Object.entries(patch.labels ?? {})) {
    if (value === null && required.has(key))
      throw unprocessable(`/labels/${key}`, 'is required on every interviewer');
  }
  await record(writer, current.id, [
    ...(patch.draft === false && current.status === 'draft'
      ? [{ type: 'interviewer.activated' }]
      : []),
    ...budgetEvents(patch.budget),
    ...labelEvents(patch.labels ?? {}),
  ]);
}

/** A step keeps its type for ever, so that its events mean the same in every version. */
async function nextVersion(
  writer: Writer,
  current: Interviewer,
  steps: readonly NewStep[],
): Promise<number> {
  checkSteps(steps);
  const types = (await stepTypesOf(writer.reader, [current.id])).get(current.id);
  steps.forEach(({ id, type }, index) => {
    const before = types?.get(id);
    if (before !== undefined && before !== type) {
      throw unprocessable(
        `/steps/${index}/type`,
        `must stay ${before}; a step of another type needs another id`,
      );
    }
  });
  const version = current.workflowVersion + 1;
  await insertWorkflowVersion(writer, current.id, version, writer.now, steps);
  return version;
}

/** Archives or takes out of the archive; changes nothing when it is so already. */
export async function archive(
  writer: Writer,
  current: Interviewer,
  archived: boolean,
): Promise<void> {
  if ((current.status === 'archived') === archived) return;
  await updateInterviewerRow(writer, current.id, {});
  await record(writer, current.id, [
    { type: archived ? 'interviewer.archived' : 'interviewer.unarchived' },
  ]);
}

/** Copies steps, settings and labels into a new draft (#36) and returns its id. */
export async function duplicate(
  writer: Writer,
  original: Interviewer,
  options: components['schemas']['DuplicateInput'],
): Promise<string> {
  const labels = Object.fromEntries(original.labels.map(({ key, value }) => [key, value]));
  const id = await createInterviewer(writer, {
    title: options.title ?? `${original.title.slice(0, 193)} (copy)`,
    steps: original.steps,
    draft: true,
    testPosting: original.testPosting,
    deadlineAt: null,
    budget: original.spend.budget,
    labels: options.copyLabels === false ? {} : labels,
  });
  await record(writer, id, [{ type: 'interviewer.cloned', data: { from: original.id } }]);
  return id;
}
