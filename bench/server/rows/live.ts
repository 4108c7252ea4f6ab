import { load } from '../load/load.ts';
import { cpuMs } from '../process-tree.ts';
import type { Line, Row } from '../row.ts';
import { median, p99, worst } from '../statistics.ts';
import { writing } from '../using.ts';

export const streamCount = 1000;
const batches = 10;

export const live: Row = {
  id: 'live',
  title: 'Live: 1,000 streams hear of 100 events, 10 a second',
  measure: (bench) =>
    writing(bench, async ({ base, pid }): Promise<Line[]> => {
      const { engine, data } = bench;
      const key = data.apiKey;
      const pids = [pid, ...engine.pids];
      const alone = await load('streams', { base, key, streams: 1, batches: 3 });
      const before = cpuMs(pids);
      const all = await load('streams', { base, key, streams: streamCount, batches });
      const receipts = all.latencies.length;
      return [
        {
          ...{ name: 'from sending a batch to a stream', unit: 'ms', goal: { most: 1000 } },
          ...{ value: p99(all.latencies), median: median(all.latencies) },
          cpuMs: (cpuMs(pids) - before) / receipts,
          baseline: { name: 'a single stream', value: median(alone.latencies) },
          note: `worst ${worst(all.latencies).toFixed(1)}`,
        },
        {
          ...{ name: 'receipts that did not come', unit: 'receipts', goal: { most: 0 } },
          value: all.missing,
          note: `of ${streamCount * batches * 10}`,
        },
        {
          ...{ name: 'receipts that came twice', unit: 'receipts', goal: { most: 0 } },
          value: all.doubled,
        },
      ];
    }),
};
