import { seed } from '../fixed.ts';
import { measuredLine } from '../lines.ts';
import { load, warmUpOf } from '../load/load.ts';
import { soon } from '../load/together.ts';
import { viewsOf } from '../mix.ts';
import { cpuMs } from '../process-tree.ts';
import type { Row } from '../row.ts';
import { median } from '../statistics.ts';
import { writing } from '../using.ts';

const rate = 60;

export const dashboards: Row = {
  id: 'mix',
  title: 'Dashboards: 60 views a second while 500 events a second come in, open loop',
  measure: (bench) =>
    writing(bench, async ({ base, pid }) => {
      const { engine, data, seconds } = bench;
      const { apiKey: key, interviewers } = data;
      const paths = viewsOf(interviewers, rate * seconds);
      const pids = [pid, ...engine.pids];
      const ask = (time: number, at = Date.now()) =>
        load('views', { base, key, rate, seconds: time, paths, at });
      const write = (time: number, at = Date.now()) =>
        load('ingestion', { base, key, interviewers, rate: 50, seconds: time, seed, at });
      await Promise.all([ask(warmUpOf(seconds)), write(warmUpOf(seconds))]);
      const quiet = await ask(Math.max(1, seconds / 4));
      const before = cpuMs(pids);
      const at = soon();
      const [views, batches] = await Promise.all([ask(seconds, at), write(seconds, at)]);
      const cpu = cpuMs(pids) - before;
      return [
        {
          ...measuredLine('a view', views, 300),
          // The batches that come in beside it are in it.
          cpuMs: cpu / views.latencies.length,
          baseline: { name: 'while nothing comes in', value: median(quiet.latencies) },
        },
        measuredLine('a batch of 10 beside the views', batches),
      ];
    }),
};
