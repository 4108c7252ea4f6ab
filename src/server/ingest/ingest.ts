/** Judges events against what the workspace knows and appends them to the log. */
import { labelProblem } from './label-value.ts';
import {
  concernsInterviewer,
  dataOf,
  eventRow,
  interviewerOf,
  scaleOf,
  type Event,
} from './event-row.ts';
import { Problem, type Finding } from '../problem.ts';
import {
  appendEvents,
  EventConflict,
  interviewersOfCandidates,
  type Appended,
  type PreparedEvent,
} from '../store/events.ts';
import { labelsByKey } from '../store/labels.ts';
import { stepTypesOf } from '../store/workflows.ts';
import { workspaceOf } from '../store/workspaces.ts';
import type { Writer } from '../store/store.ts';
import type { LabelRow } from '../store/tables.ts';

/** Source of the events that this server's own operations make. */
export type { Event } from './event-row.ts';

export const ownSource = 'screenkit';

interface Surroundings {
  workspaceId: string;
  currency: string;
  labels: Map<string, LabelRow>;
  /** Interviewer to step id to step type; only those in scope. */
  steps: Map<string, Map<string, string>>;
  /** Candidate to interviewer, of stored and earlier sent events. */
  candidates: Map<string, string>;
}

const mostFindings = 20;

async function surroundings(
  writer: Writer,
  events: readonly Event[],
  earlier: Map<string, string>,
): Promise<Surroundings> {
  const workspace = await workspaceOf(writer.reader);
  const subjects = new Set(
    events.filter((e) => !concernsInterviewer(e.type)).map((e) => e.subject),
  );
  const unseen = [...subjects].filter((id) => !earlier.has(id));
  for (const [id, interviewer] of await interviewersOfCandidates(writer, unseen))
    earlier.set(id, interviewer);
  return {
    workspaceId: workspace.workspace_id,
    currency: workspace.currency,
    labels: await labelsByKey(writer.reader),
    steps: await stepTypesOf(writer.reader, [...new Set(events.map(interviewerOf))]),
    candidates: earlier,
  };
}

function judge(event: Event, known: Surroundings, own: boolean): Finding[] {
  const found: Finding[] = [];
  const wrong = (pointer: string, message: string) => found.push({ pointer, message });
  const data = dataOf(event);
  const interviewerId = interviewerOf(event);
  const steps = known.steps.get(interviewerId);
  const aboutInterviewer = concernsInterviewer(event.type);
  if (!own && event.source === ownSource)
    wrong('/source', `must not be ${ownSource}, which names this server`);
  if (!steps) {
    wrong(
      aboutInterviewer ? '/subject' : '/data/interviewerId',
      'names no interviewer of this workspace; create it first',
    );
    return found;
  }
  if (data.stepId !== undefined && !steps.has(data.stepId)) {
    wrong(
      '/data/stepId',
      `is not a step of this interviewer, which has ${[...steps.keys()].join(', ')}`,
    );
  }
  const owner = known.candidates.get(event.subject);
  if (!aboutInterviewer && owner !== undefined && owner !== interviewerId) {
    wrong('/subject', 'belongs to another interviewer; an application has one');
  }
  const scale = scaleOf(data);
  if (scale && !(scale.min < scale.max)) wrong('/data/max', 'must be more than min');
  else if (scale && !(scale.value >= scale.min && scale.value <= scale.max)) {
    wrong(
      data.score === undefined ? '/data/value' : '/data/score',
      `must be from ${scale.min} to ${scale.max}`,
    );
  }
  found.push(...judgeMoney(event, known), ...judgeLabel(event, known));
  return found;
}

function judgeMoney(event: Event, { currency }: Surroundings): Finding[] {
  const inCurrency = (given: string | undefined, pointer: string) =>
    given === undefined || given === currency
      ? []
      : [{ pointer, message: `must be ${currency}, the workspace's currency` }];
  if (event.type === 'cost.charged') return inCurrency(event.data.currency, '/data/currency');
  if (event.type === 'budget.changed')
    return inCurrency(event.data.budget?.amount.currency, '/data/budget/amount/currency');
  return [];
}

function judgeLabel(event: Event, { labels }: Surroundings): Finding[] {
  if (event.type !== 'label.assigned' && event.type !== 'label.removed') return [];
  const label = labels.get(event.data.key);
  if (!label)
    return [{ pointer: '/data/key', message: 'is not a label of this workspace; define it first' }];
  if (event.type === 'label.removed') return [];
  const problem = labelProblem(label, event.data.value);
  return problem === undefined ? [] : [{ pointer: '/data/value', message: problem }];
}

function prepare(
  events: readonly Event[],
  known: Surroundings,
  locate: Locate,
  options: Options,
  now: number,
): PreparedEvent[] {
  const found: Finding[] = [];
  const prepared = events.map((event, index) => {
    for (const { pointer, message } of judge(event, known, options.own ?? false)) {
      if (found.length < mostFindings) found.push({ pointer: locate(index, pointer), message });
    }
    if (!concernsInterviewer(event.type) && !known.candidates.has(event.subject)) {
      known.candidates.set(event.subject, interviewerOf(event));
    }
    if (found.length > 0) return undefined;
    const stepId = dataOf(event).stepId;
    const stepType =
      stepId === undefined ? null : (known.steps.get(interviewerOf(event))?.get(stepId) ?? null);
    return eventRow(known.workspaceId, event, stepType, now);
  });
  if (found.length > 0) throw new Problem('unprocessable', { errors: found });
  return prepared as PreparedEvent[];
}

/** Where the sender finds `pointer` of event `index`. */
export type Locate = (index: number, pointer: string) => string;

export interface Options {
  /** `/3/data/stepId` when absent, as in a batch. */
  locate?: Locate;
  /** The events are this server's own. */
  own?: boolean;
}

/**
 * Stores all events or none. Throws a 422 whose pointers name what cannot be accepted and a 409 for
 * an event stored before with other content.
 */
export async function ingest(
  writer: Writer,
  batches: AsyncIterable<readonly Event[]> | Iterable<readonly Event[]>,
  options: Options = {},
): Promise<Appended> {
  const locate = options.locate ?? ((index, pointer) => `/${index}${pointer}`);
  const candidates = new Map<string, string>();
  let sent = 0;
  async function* prepared() {
    for await (const batch of batches) {
      const known = await surroundings(writer, batch, candidates);
      const offset = sent;
      sent += batch.length;
      yield prepare(
        batch,
        known,
        (index, pointer) => locate(offset + index, pointer),
        options,
        writer.now,
      );
    }
  }
  try {
    return await appendEvents(writer, prepared());
  } catch (error) {
    if (!(error instanceof EventConflict)) throw error;
    throw new Problem('conflict', {
      title: error.message,
      errors: [
        {
          pointer: locate(error.index, '/id'),
          message: 'is stored with other content; send the same content or another id',
        },
      ],
    });
  }
}
