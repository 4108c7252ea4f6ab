/** Lines from what the load generators measured. */
import type { Timed } from './load/closed-loop.ts';
import type { Measured } from './load/open-loop.ts';
import type { Line } from './row.ts';
import { median, p99, worst } from './statistics.ts';

/** The first of them is what the others are compared with. */
export function timedLines([base, ...rest]: Timed[], most?: number): Line[] {
  const baseline = { name: base?.name ?? '', value: median(base?.latencies ?? []) };
  return rest.map(({ name, latencies, cpuMs }) => ({
    ...{ name, unit: 'ms', value: p99(latencies), median: median(latencies), cpuMs, baseline },
    ...(most === undefined ? {} : { goal: { most } }),
    note: `worst ${worst(latencies).toFixed(1)}`,
  }));
}

/** What was answered otherwise than by 200 is named. */
export function measuredLine(name: string, { latencies, statuses }: Measured, most?: number): Line {
  const bad = Object.entries(statuses).filter(([status]) => status !== '200');
  const answers = bad.map(([status, count]) => `${count} x ${status}`).join(', ');
  return {
    ...{ name, unit: 'ms', value: p99(latencies), median: median(latencies) },
    ...(most === undefined ? {} : { goal: { most } }),
    note: `worst ${worst(latencies).toFixed(1)}${answers ? `; ${answers}` : ''}`,
  };
}
