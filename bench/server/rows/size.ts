import { load } from '../load/load.ts';
import type { Row } from '../row.ts';
import { median } from '../statistics.ts';
import { reading } from '../using.ts';
import { ofInterviewers } from './panels.ts';

const usual = 200;

export const costOfSize: Row = {
  id: 'size',
  title: "Cost of size: one interviewer's panels beside ten times the data",
  async measure(bench) {
    const { data } = bench;
    const count = bench.calls(usual);
    const tenth = await bench.tenth();
    const asked = ({ interviewers }: typeof data) =>
      ofInterviewers(interviewers).map((group) => ({ ...group, count }));
    return reading(data, (big) =>
      reading(tenth, async (small) => {
        const [onBig, onSmall] = await load('interleaved', {
          servers: [
            { base: big.base, key: data.apiKey, groups: asked(data) },
            { base: small.base, key: tenth.apiKey, groups: asked(tenth) },
          ],
          warmUp: 5,
        });
        return onBig.map(({ name, latencies }, place) => {
          const smaller = median(onSmall[place]?.latencies ?? []);
          const bigger = median(latencies);
          return {
            ...{ name, unit: 'x', value: bigger / smaller, goal: { most: 1.3 } },
            note: `medians ${bigger.toFixed(2)} and ${smaller.toFixed(2)} ms`,
          };
        });
      }),
    );
  },
};
