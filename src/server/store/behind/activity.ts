/** Applications by what happened to them in the window. */
import { sql, type RawBuilder } from 'kysely';
import { always, callRows, rowsOf, type Activity } from '../activity.ts';
import { actsBetween, hourOf } from '../engagement.ts';
import { selection, type BehindQuery, type Narrowing, type Selection } from './selection.ts';

function happened(
  activity: Activity,
  { activity: query, window }: BehindQuery,
  part?: string,
): RawBuilder<unknown> {
  const { from, to } = window ?? always;
  return sql`select x.candidate_id from (${rowsOf(activity, query, from, to)}) x
    where ${part === undefined ? sql`1 = 1` : sql`x.part = ${part}`}`;
}

/** Of each person the last, where people are counted. */
const perPerson = (activity: 'candidates' | 'completions') =>
  selection(
    (query, { distinct }) => {
      if (distinct !== 'person') return happened(activity, query);
      const { from, to } = query.window ?? always;
      return sql`select r.candidate_id from (
        select x.candidate_id, row_number() over (
          partition by x.part order by x.at desc, x.candidate_id
        ) as place
        from (${rowsOf(activity, query.activity, from, to, 'person_id')}) x
      ) r where r.place = 1`;
    },
    { may: ['distinct'] },
  );

type When = Pick<Narrowing, 'hour'> & Partial<Pick<Narrowing, 'weekday' | 'agent'>>;

/** 1970-01-01 was a Thursday. */
const isWeekday = (cell: RawBuilder<unknown>, weekday: number | undefined) =>
  weekday === undefined ? sql`1 = 1` : sql`(((${cell}) / 24 + 3) % 7) = ${weekday - 1}`;

/** Acts in local hours of which `same` says whether they are meant. */
const acted =
  (same: (hour: RawBuilder<unknown>, when: When) => RawBuilder<unknown>) =>
  (query: BehindQuery, when: When) => {
    const parts = query.stretches.map(({ from, to, offset }) => {
      const cell = hourOf(offset);
      return sql`select e.candidate_id ${actsBetween(query.activity, when.agent ?? 'all', from, to)}
        and ${same(sql`((${cell}) % 24)`, when)} and ${isWeekday(cell, when.weekday)}`;
    });
    return parts.length > 0 ? sql.join(parts, sql` union all `) : sql`select '' as candidate_id`;
  };

export const activitySelections = {
  entered: perPerson('candidates'),
  finished: perPerson('completions'),
  attempted: selection((query, { stepType }) => happened('attempts', query, stepType), {
    may: ['stepType'],
  }),
  charged: selection((query, { service }) => happened('charges', query, service), {
    may: ['service'],
  }),
  charged_for: selection((query, { service }) => happened('charges', query, service), {
    needs: ['service'],
  }),
  charged_at_all: selection((query) => happened('charges', query)),
  worked: selection((query) => happened('attempts', query)),
  worked_or_charged: selection(
    (query) => sql`${happened('attempts', query)} union all ${happened('charges', query)}`,
  ),
  called: selection((query) => {
    const { from, to } = query.window ?? always;
    return sql`select x.candidate_id from ${callRows(query.activity, from, to)} x`;
  }),
  acted: selection(
    (query, { agent = 'all' }) => {
      const { from, to } = query.window ?? always;
      return sql`select e.candidate_id ${actsBetween(query.activity, agent, from, to)}`;
    },
    { may: ['agent'] },
  ),
  acted_in_hour: selection(
    acted((hour, when) => sql`${hour} = ${when.hour}`),
    { needs: ['hour'], may: ['weekday', 'agent', 'timeZone'] },
  ),
  /** The part of the day that the hour is in: each is 6 hours long. */
  acted_in_part: selection(
    acted((hour, when) => sql`${hour} / 6 = ${Math.floor(when.hour / 6)}`),
    { needs: ['hour'], may: ['agent', 'timeZone'] },
  ),
} satisfies Record<string, Selection>;
