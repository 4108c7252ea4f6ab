import type { Metric } from '../metric.ts';
import type { EngagementHours, TimeToEngage } from './answers.ts';

const metric: Partial<Metric> = { unit: 'seconds', value: 0 };
const none = new Array<number>(24).fill(0);
const parts = ['night', 'morning', 'afternoon', 'evening'] as const;

const hours = {
  timeZone: 'UTC',
  agent: 'all',
  total: 0,
  hours: none,
  weekdays: new Array<number[]>(7).fill(none),
  dayParts: parts.map((part, index) => ({
    part,
    from: index * 6,
    to: index * 6 + 6,
    count: 0,
  })),
} as Partial<EngagementHours>;

const figure = metric as Metric;
const timeToEngage: Partial<TimeToEngage> = {
  ...{ responseRate: figure, measured: 1 },
  ...{ mean: figure, median: figure, min: figure, max: figure },
};

/**
 * Keeps the room that figures will take, so that nothing on the page moves when they come. It holds
 * what is drawn and no more: nobody can ask it where a figure comes from.
 */
export const placeholder = {
  hours: hours as EngagementHours,
  timeToEngage: timeToEngage as TimeToEngage,
};
