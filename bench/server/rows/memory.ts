import { setTimeout } from 'node:timers/promises';
import { seed } from '../fixed.ts';
import { load } from '../load/load.ts';
import { viewsOf } from '../mix.ts';
import { lastYear, panels } from '../panels.ts';
import { memory, type Memory } from '../process-tree.ts';
import type { Line, Row } from '../row.ts';
import { writing } from '../using.ts';
import { streamCount } from './live.ts';

/** The most that was in use at one time while the work went on. */
async function peak(pid: number, work: Promise<unknown>): Promise<Memory> {
  const most = { pssMb: 0, rssMb: 0 };
  let going = true;
  const done = work.finally(() => (going = false));
  while (going) {
    const { pssMb, rssMb } = memory([pid]);
    most.pssMb = Math.max(most.pssMb, pssMb);
    most.rssMb = Math.max(most.rssMb, rssMb);
    await Promise.race([setTimeout(500), done]);
  }
  await done;
  return most;
}

const line = (name: string, { pssMb, rssMb }: Memory, most: number, idle: Memory): Line => ({
  ...{ name, unit: 'MB', value: pssMb, goal: { most } },
  baseline: { name: 'after the start', value: idle.pssMb },
  note: `sum of the processes' resident sets ${rssMb.toFixed(0)}`,
});

export const memoryUse: Row = {
  id: 'memory',
  title: 'Memory of the server and its children, at most at one time',
  measure: (bench) =>
    writing(bench, async ({ base, pid }) => {
      const { engine, data, seconds } = bench;
      const { apiKey: key, interviewers } = data;
      const idle = memory([pid]);
      const paths = [
        ...viewsOf(interviewers, 60 * seconds),
        ...panels(lastYear).map((p) => p.path),
      ];
      const work = Promise.all([
        load('views', { base, key, rate: 60, seconds, paths }),
        load('ingestion', { base, key, interviewers, rate: 50, seconds, seed }),
      ]);
      const busy = await peak(pid, work);
      const batches = Math.min(10, Math.ceil(seconds));
      const streaming = await peak(
        pid,
        load('streams', { base, key, streams: streamCount, batches }),
      );
      const beside = memory(engine.pids);
      return [
        line('dashboards and ingestion', busy, 300, idle),
        line('then 1,000 streams', streaming, 1000, idle),
        ...(engine.pids.length === 0
          ? []
          : [
              {
                ...{ name: 'PostgreSQL itself, not counted', unit: 'MB' as const },
                value: beside.pssMb,
              },
            ]),
      ];
    }),
};
