import { lastYear, panel, yearBefore } from '../panels.ts';
import type { Row } from '../row.ts';
import { load } from '../load/load.ts';
import { timedLines } from '../lines.ts';
import { reading } from '../using.ts';

const asOf = new Date(lastYear.from).toISOString();

export const past: Row = {
  id: 'past',
  title: "The past: the workspace's funnel as of a year ago",
  measure: ({ engine, data, calls }) =>
    reading(data, async ({ base, pid }) => {
      const count = calls(10);
      const timed = await load('closedLoop', {
        ...{ base, key: data.apiKey, pids: [pid, ...engine.pids], warmUp: 1 },
        groups: [
          { name: 'the same window as of now', paths: [panel('funnel', yearBefore).path], count },
          {
            ...{ name: 'a year as of its end', count },
            paths: [panel('funnel', yearBefore, { asOf }).path],
          },
        ],
      });
      return timedLines(timed, 5000);
    }),
};
