/** Interviewers as they stood at the instant a reader answers as of, by the events it sees. */
import { fold } from './fold.ts';
import type { LabelCondition } from './interviewers.ts';
import type { Reader } from './store.ts';

export interface PastState {
  archived: boolean;
  budget: { type: string; minor: number } | null;
}

type Value = string | number | boolean;

function eventsOf(reader: Reader, types: string[]) {
  return reader
    .selectFrom('events')
    .select(['interviewer_id', 'type', 'data'])
    .where('candidate_id', 'is', null)
    .where('type', 'in', types)
    .orderBy('occurred_at')
    .orderBy('source')
    .orderBy('id')
    .execute();
}

/** Archive and budget of those that ever had one. */
export async function pastStates(reader: Reader): Promise<Map<string, PastState>> {
  const states = new Map<string, PastState>();
  const types = ['interviewer.archived', 'interviewer.unarchived', 'budget.changed'];
  for (const { interviewer_id, type, data } of await eventsOf(reader, types)) {
    const state = states.get(interviewer_id) ?? { archived: false, budget: null };
    states.set(interviewer_id, state);
    if (type !== 'budget.changed') {
      state.archived = type === 'interviewer.archived';
      continue;
    }
    const { budget } = JSON.parse(data) as {
      budget: { type: string; amount: { amountMinor: number } } | null;
    };
    state.budget = budget && { type: budget.type, minor: budget.amount.amountMinor };
  }
  return states;
}

/** What interviewers had spent over all time; tests left out. */
export async function pastSpend(reader: Reader): Promise<Map<string, number>> {
  const rows = await reader
    .selectFrom('candidates')
    .select((eb) => ['interviewer_id', eb.fn.sum<number>('spent_minor').as('spent')])
    .where('test', '=', 0)
    .groupBy('interviewer_id')
    .execute();
  return new Map(rows.map(({ interviewer_id, spent }) => [interviewer_id, Number(spent)]));
}

/** The same conditions on the labels of then, as the interviewers that met them. */
export async function pastLabels(
  reader: Reader,
  conditions: readonly LabelCondition[],
): Promise<LabelCondition[]> {
  if (conditions.length === 0) return [];
  const values = new Map<string, Map<string, Value>>();
  for (const row of await eventsOf(reader, ['label.assigned', 'label.removed'])) {
    const labels = values.get(row.interviewer_id) ?? new Map<string, Value>();
    values.set(row.interviewer_id, labels);
    const { key, value } = JSON.parse(row.data) as { key: string; value?: Value };
    if (value === undefined) labels.delete(key);
    else labels.set(key, value);
  }
  return conditions.map((condition) => ({
    kind: 'interviewers',
    ids: [...values].filter(([, labels]) => meets(labels, condition)).map(([id]) => id),
  }));
}

function meets(labels: ReadonlyMap<string, Value>, condition: LabelCondition): boolean {
  if (condition.kind === 'interviewers') return false;
  const value = labels.get(condition.key);
  if (value === undefined) return false;
  if (condition.kind === 'exact') return condition.values.includes(JSON.stringify(value));
  if (condition.kind === 'text') {
    return condition.contains.some((text) => fold(String(value)).includes(fold(text)));
  }
  if (typeof value !== 'number') return false;
  const micros = Math.round(value * 1e6);
  return condition.ranges.some(
    ({ from, to }) => (from === null || micros >= from) && (to === null || micros <= to),
  );
}
