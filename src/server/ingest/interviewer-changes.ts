/** Changes to interviewers: settings are rows, what metrics depend on also goes into the log. */
import type { components } from '../../schema.ts';
import { Problem, refuse, unprocessable } from '../problem.ts';
import { fold } from '../store/fold.ts';
import { newId } from '../store/identifier.ts';
import {
  insertInterviewer,
  knownInterviewers,
  searchKey,
  setSubscribers,
  slugTaken,
  updateInterviewerRow,
} from '../store/interviewers.ts';
import { isNarrowed } from '../store/scope.ts';
import type { Writer } from '../store/store.ts';
import { insertWorkflowVersion, stepTypesOf, type NewStep } from '../store/workflows.ts';
import { labelEvents } from './label-assignments.ts';
import { labelFindings } from './label-value.ts';
import { completeLabels } from './labels-of-new.ts';
import { record, type OwnEvent } from './own-events.ts';

type Interviewer = components['schemas']['Interviewer'];
type Input = components['schemas']['InterviewerInput'];
type Patch = components['schemas']['InterviewerPatch'];
/**
 * Ids and slugs are unique in the whole workspace: whoever sees a part of it would learn which are
 * taken by others, and chooses neither. Throws a 422.
 */
function refuseChosen({ scope }: Writer, chosen: { id?: string; slug?: string }): void {
  if (!isNarrowed(scope)) return;
  const field = (['id', 'slug'] as const).find((name) => chosen[name] !== undefined);
  if (field === undefined) return;
  throw unprocessable(
    `/${field}`,
    'must be absent: only who sees the whole workspace may choose it',
  );
}

/**
 * Makes an interviewer and returns its id. 409 when the id or slug is taken, 422 for a wrong field.
 * Labels that are a `copy` may have values that are not allowed any more.
 */
export async function createInterviewer(
  writer: Writer,
  input: Input,
  copy = false,
): Promise<string> {
  refuseChosen(writer, input);
  const id = input.id ?? newId('intv');
  // What a token makes is in its scope only once it carries the labels that put it there.
  const whole = writer.within({ workspaceId: writer.scope.workspaceId, interviewerIds: null });
  if ((await knownInterviewers(whole.reader, [id])).has(id)) {
    throw new Problem('conflict', { errors: [{ pointer: '/id', message: 'is taken' }] });
  }
  checkSteps(input.steps);
  const labels = await completeLabels(writer, input.labels ?? {}, copy);
  const title = trimmedTitle(input.title);
  const slug = await freeSlug(writer, input.slug, title, id);
  await insertInterviewer(writer, {
    interviewer_id: id,
    title,
    slug,
    search_key: searchKey(title, slug),
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
  await insertWorkflowVersion(writer, id, 1, 0, trimmedNames(input.steps));
  await setSubscribers(writer, id, input.subscribers ?? []);
  await record(whole, [
    { interviewerId: id, type: 'interviewer.created' },
    ...(input.draft ? [] : [{ interviewerId: id, type: 'interviewer.activated' }]),
    ...budgetEvents(id, input.budget ?? undefined),
    ...labelEvents(id, labels),
  ]);
  return id;
}

const budgetEvents = (interviewerId: string, budget: Input['budget'] | undefined): OwnEvent[] =>
  budget === undefined ? [] : [{ interviewerId, type: 'budget.changed', data: { budget } }];

const leastTitle = 3;

/** Spaces around it would be seen wherever it stands in a sentence. */
function trimmedTitle(text: string): string {
  const title = text.trim();
  if ([...title].length < leastTitle) {
    throw unprocessable(
      '/title',
      `must have at least ${leastTitle} characters beside the spaces around them`,
    );
  }
  return title;
}

const trimmedNames = (steps: readonly NewStep[]): NewStep[] =>
  steps.map((step) => ({ ...step, name: step.name.trim() }));

function checkSteps(steps: readonly NewStep[]): void {
  steps.forEach(({ id }, index) => {
    if (steps.findIndex((step) => step.id === id) !== index)
      throw unprocessable(`/steps/${index}/id`, 'is used by another step');
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

/** The slug asked for, or one from the title with what makes it differ from others. */
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
      .replaceAll(/^-|-$/g, '')
      .slice(0, 80)
      .replace(/-$/, '') || 'interviewer';
  if (isNarrowed(writer.scope)) return `${base}-${newId('').slice(-8)}`;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await slugTaken(writer, slug))) return slug;
  }
}

/** Applies the fields sent; the rest stays. */
export async function update(writer: Writer, current: Interviewer, patch: Patch): Promise<void> {
  if (patch.draft === true && current.status !== 'draft')
    throw unprocessable('/draft', 'must not be true: it is active already');
  if (patch.slug !== current.slug) refuseChosen(writer, patch);
  const title = patch.title === undefined ? current.title : trimmedTitle(patch.title);
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
  refuse(await labelFindings(writer, patch.labels ?? {}));
  await record(writer, [
    ...(patch.draft === false && current.status === 'draft'
      ? [{ interviewerId: current.id, type: 'interviewer.activated' }]
      : []),
    ...budgetEvents(current.id, patch.budget),
    ...labelEvents(current.id, patch.labels ?? {}),
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
  await insertWorkflowVersion(writer, current.id, version, writer.now, trimmedNames(steps));
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
  await record(writer, [
    {
      interviewerId: current.id,
      type: archived ? 'interviewer.archived' : 'interviewer.unarchived',
    },
  ]);
}

/** Copies steps, settings and labels into a new draft (#36) and returns its id. */
export async function duplicate(
  writer: Writer,
  original: Interviewer,
  options: components['schemas']['DuplicateInput'],
): Promise<string> {
  const labels = Object.fromEntries(original.labels.map(({ key, value }) => [key, value]));
  const input = {
    title: options.title ?? copyTitle(original.title),
    steps: original.steps,
    draft: true,
    testPosting: original.testPosting,
    deadlineAt: null,
    budget: original.spend.budget,
    labels: options.copyLabels === false ? {} : labels,
  };
  const id = await createInterviewer(writer, input, true);
  const cloned = { interviewerId: id, type: 'interviewer.cloned', data: { from: original.id } };
  await record(writer, [cloned]);
  return id;
}

const longestTitle = 200;

/** Of a title too long for both, whole characters go, such as a letter with its accents. */
function copyTitle(title: string): string {
  const suffix = ' (copy)';
  let room = longestTitle - suffix.length;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(title)) {
    room -= [...segment].length;
    if (room < 0) break;
    kept += segment;
  }
  return kept + suffix;
}
