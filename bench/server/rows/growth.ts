import { setTimeout } from 'node:timers/promises';
import { seed } from '../fixed.ts';
import { load } from '../load/load.ts';
import { viewsOf } from '../mix.ts';
import { memory } from '../process-tree.ts';
import type { Row } from '../row.ts';
import { slope } from '../statistics.ts';
import { writing } from '../using.ts';

/** How many times as long as other rows: half an hour in a whole run. */
const times = 30;
/** The first of it fills caches. */
const warmUp = 5;
const sampleMs = 2000;

export const growth: Row = {
  id: 'growth',
  title: 'Memory over half an hour of dashboards and ingestion',
  takesLong: true,
  measure: (bench) =>
    writing(bench, async ({ base, pid }) => {
      const { interviewers, apiKey: key } = bench.data;
      const seconds = bench.seconds * times;
      const paths = viewsOf(interviewers, 60 * bench.seconds);
      const samples: [minutes: number, pssMb: number][] = [];
      let going = true;
      const done = Promise.all([
        load('views', { base, key, rate: 60, seconds, paths }),
        load('ingestion', { base, key, interviewers, rate: 50, seconds, seed }),
      ]).finally(() => (going = false));
      const started = performance.now();
      while (going) {
        samples.push([(performance.now() - started) / 60_000, memory([pid]).pssMb]);
        await Promise.race([setTimeout(sampleMs), done]);
      }
      const [views] = await done;
      const from = (warmUp * bench.seconds) / 60;
      const steady = samples.filter(([minutes]) => minutes >= from);
      const [first = 0, last = 0] = [steady[0]?.[1], steady.at(-1)?.[1]];
      const usual = steady.reduce((sum, [, pss]) => sum + pss, 0) / steady.length;
      return [
        {
          name: `growth a minute, from minute ${from} to ${Math.round(seconds / 60)}`,
          unit: '%',
          value: (slope(steady) / usual) * 100,
          goal: { most: 1 },
          note: `${first.toFixed(0)} MB first, ${last.toFixed(0)} MB last; ${views.latencies.length} views answered`,
        },
      ];
    }),
};
