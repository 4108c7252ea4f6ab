import type { Dataset } from '../dataset.ts';
import type { Row } from '../row.ts';
import { median, worst } from '../statistics.ts';
import { reading } from '../using.ts';

const rounds = 5;

const startMs = (data: Dataset) => reading(data, async (served) => served.startMs);

export const start: Row = {
  id: 'start',
  title: 'Start: from the spawn until /healthz says ready',
  async measure(bench) {
    const tenth = await bench.tenth();
    const took: { all: number[]; small: number[] } = { all: [], small: [] };
    for (let round = 0; round < rounds; round += 1) {
      took.all.push(await startMs(bench.data));
      took.small.push(await startMs(tenth));
    }
    return [
      {
        ...{ name: `median of ${rounds}`, unit: 'ms', value: median(took.all) },
        goal: { most: 1000 },
        baseline: { name: 'with a tenth of the data', value: median(took.small) },
        note: `worst ${worst(took.all).toFixed(0)}`,
      },
    ];
  },
};
