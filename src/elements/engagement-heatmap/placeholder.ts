import type { Metric } from '../metric.ts';
import type { EngagementHours, TimeToEngage } from './answers.ts';

const metric: Partial<Metric> = { unit: 'seconds', value: 0, delta: null };
const none = Array.from({ length: 24 }, () => 0);
const parts = ['night', 'morning', 'afternoon', 'evening'] as const;

const hours: Partial<EngagementHours> = {
  timeZone: 'UTC',
  agent: 'all',
  total: 0,
  hours: none,
  weekdays: Array.from({ length: 7 }, () => none),
  peak: null,
  dayParts: parts.map((part, index) => {
    const from = index * 6;
    return { part, from, to: from + 6, count: 0, share: null };
  }),
};

const timeToEngage = { responseRate: { ...metric, unit: 'rate' }, measured: 1 } as TimeToEngage;
for (const key of ['mean', 'median', 'min', 'max'] as const) timeToEngage[key] = metric as Metric;

/**
 * Keeps the room that figures will take, so that nothing on the page moves when they come. It holds
 * what is drawn and no more: nobody can ask it where a figure comes from.
 */
export const placeholder = { hours: hours as EngagementHours, timeToEngage };
