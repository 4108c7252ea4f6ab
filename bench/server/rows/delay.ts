import { measuredLine } from '../lines.ts';
import { load } from '../load/load.ts';
import { soon } from '../load/together.ts';
import { lastYear, panel, session, yearBefore } from '../panels.ts';
import type { Row } from '../row.ts';
import { median } from '../statistics.ts';
import { idOf } from '../workspace.ts';
import { reading } from '../using.ts';

/** How often each is asked for, a second. */
const probes = [
  { name: 'GET /healthz', path: '/healthz', rate: 50 },
  { name: session.name, path: session.path, rate: 50 },
  {
    name: "one interviewer's funnel",
    path: panel('funnel', lastYear, { interviewerId: idOf(0) }).path,
    rate: 10,
  },
];

const asOf = new Date(lastYear.from).toISOString();
const longQueries = [
  { path: panel('funnel', yearBefore, { asOf }).path },
  { path: '/v1/candidates?format=csv&limit=200', follow: true },
];

export const delay: Row = {
  id: 'delay',
  title: 'What others wait while a past of the workspace and a CSV export are asked for, open loop',
  measure: ({ data, ...bench }) =>
    reading(data, async ({ base }) => {
      const key = data.apiKey;
      const seconds = Math.min(20, bench.seconds);
      const probe = (time: number, at = soon()) =>
        Promise.all(
          probes.map(({ rate, path }) =>
            load('views', { base, key, rate, seconds: time, paths: [path], at }),
          ),
        );
      await probe(1);
      const quiet = await probe(seconds / 2);
      const at = soon();
      const [loaded, [past, csv]] = await Promise.all([
        probe(seconds, at),
        Promise.all(longQueries.map((long) => load('repeat', { base, key, seconds, at, ...long }))),
      ]);
      const beside = probes.flatMap(({ name }, place) => {
        const [calm, busy] = [quiet[place], loaded[place]];
        if (!calm || !busy) return [];
        const baseline = { name: 'without the long queries', value: median(calm.latencies) };
        return [{ ...measuredLine(name, busy), baseline }];
      });
      return [
        ...beside,
        ...(past ? [measuredLine("the workspace's funnel as of a year ago", past)] : []),
        ...(csv ? [measuredLine('a page of the export', csv)] : []),
      ];
    }),
};
