/** At which local hours candidates act (#58, #59). */
import type { components } from '../../schema.ts';
import {
  engagementByHour,
  engagementExtent,
  engagements,
  type Agent,
} from '../store/engagement.ts';
import { actedWindow } from './acted-window.ts';
import { activityQuery, type Asked } from './asked.ts';
import { stretchesOf } from './buckets.ts';
import { testsLeftOut } from './exclusions.ts';
import { rate } from './figure.ts';

type Answer = components['schemas']['EngagementHours'];

const dayParts = [
  { part: 'night', from: 0, to: 6 },
  { part: 'morning', from: 6, to: 12 },
  { part: 'afternoon', from: 12, to: 18 },
  { part: 'evening', from: 18, to: 24 },
] as const;

/** 1970-01-01 was a Thursday, and weeks start on Monday. */
const firstWeekday = 3;

export async function engagementHours(
  asked: Asked,
  agent: Agent,
): Promise<
  Pick<Answer, 'exclusions' | 'agent' | 'total' | 'hours' | 'weekdays' | 'peak' | 'dayParts'>
> {
  const { reader, question } = asked;
  const query = activityQuery(asked);
  const weekdays = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const [cells, exclusions] = await Promise.all([
    actedWindow(asked).then((window) =>
      Promise.all(
        (window ? stretchesOf(window, question.timeZone) : []).map((stretch) =>
          engagementByHour(reader, query, agent, stretch),
        ),
      ),
    ),
    testsLeftOut(asked, async (tests) => {
      const span = question.window ?? (await engagementExtent(reader, tests));
      return span ? engagements(reader, tests, agent, span) : 0;
    }),
  ]);
  for (const { cell, count } of cells.flat()) {
    const hours = weekdays[(Math.floor(cell / 24) + firstWeekday) % 7];
    if (hours) hours[cell % 24] = (hours[cell % 24] ?? 0) + count;
  }
  const hours = Array.from({ length: 24 }, (_, hour) => sum(weekdays.map((day) => day[hour] ?? 0)));
  const total = sum(hours);
  const highest = Math.max(...hours);
  return {
    exclusions,
    agent,
    total,
    hours,
    weekdays,
    peak: highest === 0 ? null : { hour: hours.indexOf(highest), count: highest },
    dayParts: dayParts.map(({ part, from, to }) => {
      const count = sum(hours.slice(from, to));
      return { part, from, to, count, share: rate(count, total) };
    }),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
