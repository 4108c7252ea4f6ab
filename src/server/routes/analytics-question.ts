/** The parameters that analytics operations share, read once; and what each answer says of itself. */
import type { components } from '../../schema.ts';
import type { Asked, Question } from '../metrics/asked.ts';
import { baselineOutcomesUntil, baselineWindow, type Window } from '../metrics/baseline.ts';
import { Settings } from '../metrics/settings.ts';
import { chooseInterviewers } from '../store/chosen-interviewers.ts';
import { anyInvitedBefore } from '../store/cohorts.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import type { Reader, ReadOptions } from '../store/store.ts';
import { workspaceOf } from '../store/workspaces.ts';
import { labelConditions } from './label-filter.ts';
import type { AnalyticsParameters } from './analytics-parameters.ts';
import { readsMuch } from './reads-much.ts';
import { instantText, readPast, readWindow, requireAll } from './time.ts';

type Answer = components['schemas']['Answer'];

type Read = <T>(work: (reader: Reader) => Promise<T>, options?: ReadOptions) => Promise<T>;

const windowText = ({ from, to }: Window) => ({ from: instantText(from), to: instantText(to) });

/** The parameters that need no data to be read. Throws a 400 for a wrong window or instant. */
export function readTimes(query: AnalyticsParameters, now: number) {
  const asOf = readPast('asOf', query.asOf, now);
  return {
    window: readWindow(query),
    asOf,
    outcomesUntil: readPast('outcomesUntil', query.outcomesUntil, asOf),
    past: query.asOf !== undefined,
  };
}

/** The question as a reader can answer it. Throws a 404 for an interviewer out of scope. */
export async function ask(
  reader: Reader,
  query: AnalyticsParameters,
  times: ReturnType<typeof readTimes>,
): Promise<Omit<Asked, 'baseline'>> {
  const ids = query.interviewerId;
  const [workspace, known, labels, settings] = await Promise.all([
    workspaceOf(reader),
    ids && knownInterviewers(reader, ids),
    labelConditions(reader, query.label),
    Settings.of(reader, times.past ? times.asOf : undefined),
  ]);
  if (ids && known) requireAll(ids, known);
  const question: Question = {
    ...times,
    interviewers: { ids, labels },
    timeZone: query.timeZone ?? workspace.time_zone,
    baseline: query.baseline ?? 'previous_period',
    includeTest: query.includeTest ?? false,
    distinctPersons: query.distinct === 'person',
    stage: query.stage,
  };
  const chosen = await chooseInterviewers(reader, question.interviewers);
  return { reader, workspace, settings, question, chosen };
}

/**
 * Reads the parameters, answers by `work` within one consistent state, and adds what the answer says
 * of itself.
 */
export async function answerAnalytics<Part extends object>(
  attribution: Answer['attribution'],
  query: AnalyticsParameters,
  { read, now }: { read: Read; now: number },
  work: (asked: Asked) => Promise<Part>,
): Promise<{ status: 200; body: Answer & Part; stable: unknown }> {
  const times = readTimes(query, now);
  return read(
    async (reader) => {
      const asked = await ask(reader, query, times);
      const { question } = asked;
      const before = baselineOf(question);
      const baseline = before && (await hadData(asked, before.window)) ? before : null;
      const part = await work({ ...asked, baseline });
      const body = { ...selfDescription(attribution, query, asked, before), ...part };
      return { status: 200 as const, body, stable: unclocked(body) };
    },
    { asOf: times.past ? times.asOf : undefined, much: readsMuch(query) },
  );
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
function hadData(
  { reader, chosen, question: { includeTest } }: Omit<Asked, 'baseline'>,
  { to }: Window,
): Promise<boolean> {
  return anyInvitedBefore(reader, { interviewers: chosen, includeTest }, to);
}

function selfDescription(
  attribution: Answer['attribution'],
  query: AnalyticsParameters,
  { question, workspace }: Omit<Asked, 'baseline'>,
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
    countedAttempt: workspace.counted_attempt,
    includeTest: question.includeTest,
    interviewerIds: query.interviewerId ?? null,
    labels: query.label ?? [],
    stage: query.stage ?? null,
    exclusions: [],
  };
}
