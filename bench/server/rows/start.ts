import type { Dataset } from '../dataset.ts';
import { cpuMs } from '../process-tree.ts';
import type { Row } from '../row.ts';
import { median, worst } from '../statistics.ts';
import { reading } from '../using.ts';

const rounds = 5;

interface Started {
  startMs: number;
  /** Used until then. */
  cpuMs: number;
}

const startOf = (data: Dataset) =>
  reading(data, async ({ startMs, pid }) => ({ startMs, cpuMs: cpuMs([pid]) }));

export const start: Row = {
  id: 'start',
  title: 'Start: from the spawn until /healthz says ready',
  async measure(bench) {
    const tenth = await bench.tenth();
    const all: Started[] = [];
    const small: Started[] = [];
    for (let round = 0; round < rounds; round += 1) {
      all.push(await startOf(bench.data));
      small.push(await startOf(tenth));
    }
    const took = (starts: Started[]) => starts.map(({ startMs }) => startMs);
    return [
      {
        ...{ name: `median of ${rounds}`, unit: 'ms', value: median(took(all)) },
        goal: { most: 1000 },
        cpuMs: median(all.map((started) => started.cpuMs)),
        baseline: { name: 'with a tenth of the data', value: median(took(small)) },
        note: `worst ${worst(took(all)).toFixed(0)}`,
      },
    ];
  },
};
