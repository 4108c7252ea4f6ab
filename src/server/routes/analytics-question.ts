/** The parameters that analytics operations share, read once; and what each answer says of itself. */
import type { components } from '../../schema.ts';
import type { Asked, Question } from '../metrics/asked.ts';
import {
  baselineOutcomesUntil,
  baselineWindow,
  type BaselineChoice,
  type Window,
} from '../metrics/baseline.ts';
import { Settings } from '../metrics/settings.ts';
import { earliestInvitation } from '../store/cohorts.ts';
import { pastLabels } from '../store/interviewer-past.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import type { Reader } from '../store/store.ts';
import { workspaceOf } from '../store/workspaces.ts';
import { labelConditions } from './label-filter.ts';
import { instantText, readPast, readWindow, requireAll } from './time.ts';

type Answer = components['schemas']['Answer'];

/** What any of the operations may be asked; each takes some of it. */
export interface AnalyticsParameters {
  interviewerId?: string[];
  label?: string[];
  from?: string;
  to?: string;
  timeZone?: string;
  baseline?: BaselineChoice;
  includeTest?: boolean;
  distinct?: 'application' | 'person';
  stage?: string;
  asOf?: string;
  outcomesUntil?: string;
}

type Read = <T>(work: (reader: Reader) => Promise<T>, asOf?: number) => Promise<T>;

const windowText = ({ from, to }: Window) => ({ from: instantText(from), to: instantText(to) });

/**
 * Reads the parameters, answers by `work` within one consistent state, and adds what the answer says
 * of itself. Throws a 400 for a wrong window or instant and a 404 for an interviewer out of scope.
 */
export async function answerAnalytics<Part extends object>(
  attribution: Answer['attribution'],
  query: AnalyticsParameters,
  { read, now }: { read: Read; now: number },
  work: (asked: Asked) => Promise<Part>,
): Promise<{ status: 200; body: Answer & Part; stable: unknown }> {
  const asOf = readPast('asOf', query.asOf, now);
  const outcomesUntil = readPast('outcomesUntil', query.outcomesUntil, asOf);
  const window = readWindow(query);
  const past = query.asOf === undefined ? undefined : asOf;
  return read(async (reader) => {
    const workspace = await workspaceOf(reader);
    const ids = query.interviewerId;
    if (ids) requireAll(ids, await knownInterviewers(reader, ids));
    const labels = await labelConditions(reader, query.label);
    const question: Question = {
      interviewers: {
        ids,
        labels: past === undefined ? labels : await pastLabels(reader, labels),
      },
      window,
      timeZone: query.timeZone ?? workspace.time_zone,
      baseline: query.baseline ?? 'previous_period',
      includeTest: query.includeTest ?? false,
      distinctPersons: query.distinct === 'person',
      stage: query.stage,
      asOf,
      outcomesUntil,
      past: past !== undefined,
    };
    const settings = await Settings.of(reader, past);
    const before = baselineOf(question);
    const baseline = before && (await hadData(reader, question, before.window)) ? before : null;
    const part = await work({ reader, workspace, settings, question, baseline });
    const body = { ...selfDescription(attribution, query, question, before), ...part };
    return { status: 200 as const, body, stable: unclocked(body) };
  }, past);
}

/** The answer without what moves with the clock alone. */
function unclocked<Body extends Answer>(body: Body): object {
  const before = body.baselineWindow;
  return {
    ...body,
    asOf: null,
    outcomesUntil: null,
    baselineWindow: before && { from: before.from, to: before.to },
  };
}

function baselineOf({ window, baseline, timeZone, outcomesUntil }: Question): Asked['baseline'] {
  const before = baselineWindow(window, baseline, timeZone);
  if (!window || !before) return null;
  return { window: before, outcomesUntil: baselineOutcomesUntil(outcomesUntil, window, before) };
}

/** Whether there was anything to compare with: an application invited before the window's end (#3). */
async function hadData(reader: Reader, question: Question, { to }: Window): Promise<boolean> {
  const first = await earliestInvitation(reader, question);
  return first !== null && first < to;
}

function selfDescription(
  attribution: Answer['attribution'],
  query: AnalyticsParameters,
  question: Question,
  baseline: Asked['baseline'],
): Answer {
  return {
    attribution,
    window: question.window && windowText(question.window),
    timeZone: question.timeZone,
    asOf: instantText(question.asOf),
    outcomesUntil: instantText(question.outcomesUntil),
    baselineChoice: question.baseline,
    baselineWindow: baseline && {
      ...windowText(baseline.window),
      outcomesUntil: instantText(baseline.outcomesUntil),
    },
    distinct: question.distinctPersons ? 'person' : 'application',
    includeTest: question.includeTest,
    interviewerIds: query.interviewerId ?? null,
    labels: query.label ?? [],
    stage: query.stage ?? null,
    exclusions: [],
  };
}
