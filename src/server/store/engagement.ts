/** What candidates did of their own, by local hour (#58). */
import { sql, type RawBuilder } from 'kysely';
import type { ActivityQuery, Stretch } from './activity.ts';
import { live, reached } from './cohort-selection.ts';
import { agentOf, slotMs } from './projections/slots.ts';
import type { Reader } from './store.ts';

export type Agent = 'all' | 'voice' | 'sms';

export interface HourCount {
  /** Hours since 1970, local. */
  cell: number;
  count: number;
}

const hourMs = 3_600_000;

/** From and where of the acts `e` between two instants. */
export const actsBetween = (
  query: ActivityQuery,
  agent: Agent,
  from: number,
  to: number,
): RawBuilder<unknown> => {
  const { stage, asOf } = query;
  return sql`
    from events e join candidates c on c.workspace_id = e.workspace_id and c.candidate_id = e.candidate_id
    where e.engaged = 1 and e.occurred_at >= ${from} and e.occurred_at < ${to} and e.occurred_at <= ${asOf}
      and ${live(query)}
      and ${agent === 'all' ? sql`1 = 1` : sql`${agentOf} = ${agent}`}
      and ${stage === undefined ? sql`1 = 1` : reached(stage, asOf, query.interviewers)}`;
};

/** Hours since 1970, local, of an act `e`. */
export const hourOf = (offset: number): RawBuilder<unknown> =>
  sql`(e.occurred_at + ${sql.lit(offset)}) / ${sql.lit(hourMs)}`;

/** Single events between two instants; also what a stage needs, since slots name no application. */
function fromEvents(
  query: ActivityQuery,
  agent: Agent,
  from: number,
  to: number,
  offset: number,
): RawBuilder<unknown> {
  return sql`select ${hourOf(offset)} as cell, 1 as amount ${actsBetween(query, agent, from, to)}`;
}

function fromSlots(
  query: ActivityQuery,
  agent: Agent,
  from: number,
  to: number,
  offset: number,
): RawBuilder<unknown> {
  // Slots come in their order, so that summing them first leaves little to sort by hour.
  return sql`
    select (e.slot * ${sql.lit(slotMs)} + ${sql.lit(offset)}) / ${sql.lit(hourMs)} as cell,
      sum(e.engagements) as amount
    from engagement_slots e
    where e.slot >= ${from / slotMs} and e.slot < ${to / slotMs} and ${live(query, 'e')}
      and ${agent === 'all' ? sql`1 = 1` : sql`e.agent = ${agent}`}
    group by e.slot`;
}

/** Whole quarter-hours come from the slots, the ends of a stretch from the events themselves. */
function parts(
  query: ActivityQuery,
  agent: Agent,
  { from, to, offset }: Stretch,
): RawBuilder<unknown>[] {
  // Nothing after `asOf` counts, and a slot cannot be cut.
  const end = Math.min(to, query.asOf + 1);
  const first = Math.ceil(from / slotMs) * slotMs;
  const last = Math.floor(end / slotMs) * slotMs;
  if (query.stage !== undefined || first >= last)
    return [fromEvents(query, agent, from, end, offset)];
  return [
    fromSlots(query, agent, first, last, offset),
    ...(from < first ? [fromEvents(query, agent, from, first, offset)] : []),
    ...(last < end ? [fromEvents(query, agent, last, end, offset)] : []),
  ];
}

/** Counts per local hour of a stretch of constant offset. O(slots of the stretch). */
export function engagementByHour(
  reader: Reader,
  query: ActivityQuery,
  agent: Agent,
  stretch: Stretch,
): Promise<HourCount[]> {
  const rows = sql.join(parts(query, agent, stretch), sql` union all `);
  return reader
    .selectFrom(sql<{ cell: number }>`(${rows})`.as('x'))
    .select(['x.cell', sql<number>`cast(sum(x.amount) as bigint)`.as('count')])
    .groupBy('x.cell')
    .execute();
}

/** How many acts there are in a span. O(its slots). */
export async function engagements(
  reader: Reader,
  query: ActivityQuery,
  agent: Agent,
  span: { from: number; to: number },
): Promise<number> {
  const rows = sql.join(parts(query, agent, { ...span, offset: 0 }), sql` union all `);
  const { count } = await reader
    .selectFrom(sql`(${rows})`.as('x'))
    .select(sql<number>`cast(coalesce(sum(x.amount), 0) as bigint)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The first and last slot with anything in it, as instants; null when there is none. */
export async function engagementExtent(
  reader: Reader,
  query: ActivityQuery,
): Promise<{ from: number; to: number } | null> {
  const row = await reader
    .selectFrom(sql`(select e.slot from engagement_slots e where ${live(query, 'e')})`.as('x'))
    .select([
      sql<number | null>`min(x.slot)`.as('first'),
      sql<number | null>`max(x.slot)`.as('last'),
    ])
    .executeTakeFirstOrThrow();
  if (row.first === null || row.last === null) return null;
  return { from: row.first * slotMs, to: (row.last + 1) * slotMs };
}
