/** One CloudEvent as a row of the log: typed columns for what projections compute with. */
import type { components } from '../../schema.ts';
import { fold } from '../store/fold.ts';
import { sha256 } from '../store/identifier.ts';
import type { PreparedEvent } from '../store/events.ts';
import type { EventDetailRow, EventRow } from '../store/tables.ts';

export type Event = components['schemas']['Event'];

/** The fields of all kinds of `data`, each there for some types only. */
interface AnyData {
  interviewerId?: string;
  person?: components['schemas']['Person'];
  entry?: string;
  test?: boolean;
  stepId?: string;
  attempt?: number;
  questionId?: string;
  criterionId?: string;
  cohortId?: string;
  noteId?: string;
  evidenceId?: string;
  exportId?: string;
  tag?: string;
  kind?: string;
  channel?: string;
  service?: string;
  eligibility?: string;
  to?: string;
  score?: number;
  value?: number | string | boolean;
  min?: number;
  max?: number;
  durationSeconds?: number;
  amountMinor?: number;
  passed?: boolean;
  dealbreaker?: boolean;
  reason?: string;
  text?: string;
  comment?: string;
}

export const dataOf = (event: Event): AnyData => (event.data ?? {}) as AnyData;

const interviewerTypes = /^(?:interviewer|label|budget|sync)\./;

/** Whether `subject` names an interviewer rather than a candidate. */
export const concernsInterviewer = (type: string): boolean => interviewerTypes.test(type);

/** The interviewer an event is about or belongs to. */
export const interviewerOf = (event: Event): string =>
  concernsInterviewer(event.type) ? event.subject : (dataOf(event).interviewerId ?? '');

/** #B19: what counts as the candidate's own doing. */
function isEngagement(type: string, stepType: string | null): boolean {
  if (type === 'step.started' || type === 'step.completed') return stepType !== 'resume';
  return ['application.opened', 'message.received', 'call.started', 'csat.submitted'].includes(
    type,
  );
}

/** Imports and our own events come without the contract's defaults. */
const hasAttempts = /^(?:step|question|criterion)\./;

const micros = (value: number) => Math.round(value * 1e6);
const flag = (value: boolean | undefined) => (value === undefined ? null : Number(value));

/** The scale of a score: 0 to 100 unless the event says otherwise. */
export function scaleOf(data: AnyData): { value: number; min: number; max: number } | undefined {
  const value =
    data.score ??
    (typeof data.value === 'number' && data.max !== undefined ? data.value : undefined);
  return value === undefined ? undefined : { value, min: data.min ?? 0, max: data.max ?? 100 };
}

function scoreColumns(
  data: AnyData,
): Pick<EventRow, 'score' | 'score_min' | 'score_max' | 'score_share'> {
  const scale = scaleOf(data);
  if (!scale) return { score: null, score_min: null, score_max: null, score_share: null };
  const { value, min, max } = scale;
  return {
    score: micros(value),
    score_min: micros(min),
    score_max: micros(max),
    score_share: micros((value - min) / (max - min)),
  };
}

/** JSON with sorted keys, so that two spellings of one event are the same content. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    text += `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])},`;
  }
  return `${text}}`;
}

/** The id that joins one person's applications: theirs, else by e-mail, else by the application. */
function personId(
  workspaceId: string,
  event: Event,
  person: components['schemas']['Person'],
): string {
  if (person.id !== undefined) return person.id;
  if (person.email === undefined) return event.subject;
  return `pers_${sha256(`${workspaceId}\n${fold(person.email)}`)
    .slice(0, 24)
    .replaceAll('-', '.')}`;
}

const envelope = new Set([
  'specversion',
  'id',
  'source',
  'type',
  'time',
  'subject',
  'data',
  'datacontenttype',
]);

/** `stepType` is that of `data.stepId` in the interviewer's workflow. */
export function eventRow(
  workspaceId: string,
  event: Event,
  stepType: string | null,
  observedAt: number,
): PreparedEvent {
  const data = dataOf(event);
  const { person, reason, text, comment, ...kept } = data;
  const extensions = Object.entries(event).filter(([key]) => !envelope.has(key));
  const aboutInterviewer = concernsInterviewer(event.type);
  const tagValue = event.type === 'tag.extracted' ? String(data.value) : undefined;
  if (tagValue !== undefined) delete kept.value;
  const occurredAt = Date.parse(event.time);
  const row: PreparedEvent['row'] = {
    source: event.source,
    id: event.id,
    type: event.type,
    interviewer_id: interviewerOf(event),
    candidate_id: aboutInterviewer ? null : event.subject,
    occurred_at: occurredAt,
    observed_at: observedAt,
    engaged: Number(isEngagement(event.type, stepType)),
    step_id: data.stepId ?? null,
    step_type: stepType,
    attempt: data.attempt ?? (hasAttempts.test(event.type) ? 1 : null),
    item_id:
      data.questionId ??
      data.criterionId ??
      data.cohortId ??
      data.noteId ??
      data.evidenceId ??
      data.exportId ??
      data.tag ??
      null,
    kind:
      data.to ??
      data.service ??
      data.channel ??
      data.entry ??
      data.eligibility ??
      data.kind ??
      (event.type === 'question.answered' ? 'scored' : null),
    ...scoreColumns(data),
    duration_ms:
      data.durationSeconds === undefined ? null : Math.round(data.durationSeconds * 1000),
    amount_minor: data.amountMinor ?? null,
    flag: flag(data.test ?? data.passed),
    dealbreaker: flag(data.dealbreaker),
    person_id: person ? personId(workspaceId, event, person) : null,
    data: JSON.stringify(kept),
    attributes: extensions.length > 0 ? JSON.stringify(Object.fromEntries(extensions)) : null,
    content_hash: sha256(canonical({ ...event, time: occurredAt })).slice(0, 27),
  };
  const words = reason ?? text ?? comment ?? tagValue;
  if (aboutInterviewer || (person === undefined && words === undefined))
    return { row, details: null };
  return { row, details: details(row, person, words) };
}

function details(
  row: PreparedEvent['row'],
  person: components['schemas']['Person'] | undefined,
  words: string | undefined,
): Omit<EventDetailRow, 'workspace_id' | 'position'> {
  return {
    interviewer_id: row.interviewer_id,
    candidate_id: row.candidate_id ?? '',
    name: person?.name ?? null,
    name_key: person === undefined ? null : fold(person.name),
    email: person?.email ?? null,
    email_key: person?.email === undefined ? null : fold(person.email),
    phone: person?.phone ?? null,
    country: person?.country ?? null,
    location: person?.location ?? null,
    words: words ?? null,
  };
}
