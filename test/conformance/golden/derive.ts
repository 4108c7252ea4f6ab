/** The oracle's answers to the questions of a golden dataset. */
import type { Ledger, SettingTold, Told } from '../oracle/ledger.ts';
import { answerOf } from '../oracle/oracle.ts';
import type { Asked, Dataset } from './dataset.ts';

/** Before anything is sent. */
const setUpAt = Date.parse('2026-01-01T00:00:00Z');

/** Two clocks of a server; no answer may depend on which. */
const clocks = [Date.parse('2026-01-02T00:00:00Z'), Date.parse('2031-07-09T13:14:15.167Z')];

const paths = {
  getFunnel: 'funnel',
  getSummary: 'summary',
  getSeries: 'series',
  getTimeToEngage: 'time-to-engage',
  getEngagementHours: 'engagement-hours',
  getVoice: 'voice',
  getQuestions: 'questions',
  getSms: 'sms',
  getResume: 'resume',
  getSpend: 'spend',
} as const;

export interface Derived extends Asked {
  path: string;
  answer: object;
}

export interface Batch {
  stored: number;
  repeated: number;
  events: Told[];
}

/** Says how many events of each batch are new. */
export function receipts(batches: readonly Told[][]): Batch[] {
  const known = new Set<string>();
  return batches.map((events) => {
    const before = known.size;
    for (const { source, id } of events) known.add(`${source} ${id}`);
    const stored = known.size - before;
    return { stored, repeated: events.length - stored, events };
  });
}

function settingsOf({ settings }: Dataset): SettingTold[] {
  return settings.flatMap(({ effectiveFrom, timeZone: _zone, hourlyCost, ...others }) => {
    const values = { ...others, ...(hourlyCost && { hourlyCostMinor: hourlyCost.amountMinor }) };
    const holdsFrom = effectiveFrom === undefined ? setUpAt : Date.parse(effectiveFrom);
    return Object.entries(values).map(([name, value]) => ({
      name,
      value,
      holdsFrom,
      madeAt: setUpAt,
    }));
  });
}

function ledgerOf(dataset: Dataset): Ledger {
  const events = new Map<string, Told>();
  for (const event of dataset.batches.flat())
    events.set(`${event.source} ${event.id}`, {
      ...event,
      time: new Date(event.time).toISOString(),
    });
  return {
    timeZones: [
      {
        madeAt: setUpAt,
        name: dataset.settings.findLast(({ timeZone }) => timeZone)?.timeZone ?? 'UTC',
      },
    ],
    currency: 'USD',
    interviewers: dataset.interviewers.map(({ id, title, testPosting, deadlineAt, steps }) => ({
      id,
      title,
      states: [
        {
          madeAt: setUpAt,
          test: testPosting ?? false,
          deadlineAt: deadlineAt === null ? null : Date.parse(deadlineAt),
        },
      ],
      workflows: [
        {
          from: -Infinity,
          steps: steps.map(({ minimumScore, ...step }) => ({
            required: true,
            ...step,
            ...(minimumScore && { minimumScore }),
          })),
        },
      ],
    })),
    labelTypes: Object.fromEntries(dataset.labels.map(({ key, type }) => [key, type])),
    settings: settingsOf(dataset),
    log: [...events.values()].map((event) => ({ event, recordedAt: setUpAt })),
  };
}

/** Without the fields that say when the answer was given. */
function timeless(answer: object, asked: Asked): object {
  const copy = structuredClone(answer) as Record<string, unknown>;
  delete copy['asOf'];
  if (asked.query['outcomesUntil'] === undefined) {
    delete copy['outcomesUntil'];
    const before = copy['baselineWindow'] as Record<string, unknown> | null;
    if (before) delete before['outcomesUntil'];
  }
  return copy;
}

export function valueAt(answer: unknown, pointer: string): unknown {
  let value = answer;
  for (const part of pointer.split('/').slice(1))
    value = (value as Record<string, unknown> | null | undefined)?.[part];
  return value;
}

/** Throws when the answer depends on the clock or a derivation by hand comes to something else. */
export function derive(dataset: Dataset): Derived[] {
  const ledger = ledgerOf(dataset);
  const wrong: string[] = [];
  const derived = dataset.questions.map((asked) => {
    const { operation, query, why } = asked;
    const [answer, later] = clocks.map((now) =>
      timeless(answerOf(ledger, operation, query, now), asked),
    );
    const said = `${dataset.name}: ${operation} ${JSON.stringify(query)}`;
    if (JSON.stringify(answer) !== JSON.stringify(later))
      wrong.push(`${said} has another answer later; ask for outcomes until an instant`);
    for (const { at, is } of why) {
      const found = valueAt(answer, at);
      if (found !== is)
        wrong.push(`${said}\n  ${at} is ${JSON.stringify(found)}, by hand ${JSON.stringify(is)}`);
    }
    return { ...asked, path: `/v1/analytics/${paths[operation]}`, answer: answer! };
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return derived;
}
