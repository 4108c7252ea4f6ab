import type { Metric } from '../metric.ts';
import type { EngagementHours, TimeToEngage } from './answers.ts';

const metric: Partial<Metric> = { unit: 'seconds', value: 0, delta: null };
const none = new Array<number>(24).fill(0);
const parts = ['night', 'morning', 'afternoon', 'evening'] as const;

const hours: Partial<EngagementHours> = {
  timeZone: 'UTC',
  agent: 'all',
  total: 0,
  hours: none,
  weekdays: new Array<number[]>(7).fill(none),
  dayParts: parts.map((part, index) => {
    const from = index * 6;
    return { part, from, to: from + 6, count: 0, share: 0 };
  }),
};

const wait = metric as Metric;
const timeToEngage: Partial<TimeToEngage> = {
  ...{ responseRate: { ...wait, unit: 'rate' }, measured: 1 },
  ...{ mean: wait, median: wait, min: wait, max: wait },
};

/**
 * Keeps the room that figures will take, so that nothing on the page moves when they come. It holds
 * what is drawn and no more: nobody can ask it where a figure comes from.
 */
export const placeholder = {
  hours: hours as EngagementHours,
  timeToEngage: timeToEngage as TimeToEngage,
};
