import { seed } from '../fixed.ts';
import { measuredLine } from '../lines.ts';
import { load, warmUpOf } from '../load/load.ts';
import { logEnd } from '../log-end.ts';
import { cpuMs } from '../process-tree.ts';
import type { Bench, Line, Row } from '../row.ts';
import { median } from '../statistics.ts';
import { writing } from '../using.ts';

const rate = 300;
const size = 10;
const bareBatches = 300;

/** Ten rows of the log in a transaction of their own: the least that a batch can cost. */
async function bareBatchMs({ engine, data }: Bench): Promise<number> {
  const place = await engine.copy(data.name);
  const bare = await place.bare();
  try {
    const { name, columns, rows } = await bare.read('events', size);
    const position = columns.indexOf('position');
    const id = columns.indexOf('id');
    const latencies: number[] = [];
    for (let batch = 0; batch < bareBatches; batch += 1) {
      const fresh = rows.map((row, place) =>
        row.map((value, column) => {
          if (column === position) return BigInt(1e12 + batch * size + place);
          return column === id ? `bare-${batch}-${place}` : value;
        }),
      );
      const started = performance.now();
      await bare.insert([{ name, columns, rows: fresh }]);
      latencies.push(performance.now() - started);
    }
    return median(latencies);
  } finally {
    await bare.close();
    await place.remove();
  }
}

export const ingestion: Row = {
  id: 'ingestion',
  title: 'Ingestion: 300 batches of 10 a second over HTTP, open loop',
  async measure(bench): Promise<Line[]> {
    const { engine, data, seconds } = bench;
    const { apiKey: key, interviewers } = data;
    const bareMs = await bareBatchMs(bench);
    return writing(bench, async ({ base, pid }) => {
      const pids = [pid, ...engine.pids];
      const send = (rate: number, seconds: number) =>
        load('ingestion', { base, key, interviewers, rate, seconds, seed });
      await send(rate, warmUpOf(seconds));
      const before = { position: await logEnd(base, key), cpu: cpuMs(pids) };
      const measured = await send(rate, seconds);
      const cpu = cpuMs(pids) - before.cpu;
      const committed = (await logEnd(base, key)) - before.position;
      const batches = measured.latencies.length;
      const perSecond = Math.round(committed / (measured.elapsedMs / 1000));
      return [
        {
          ...measuredLine('answer to a batch', measured, 250),
          cpuMs: cpu / batches,
          baseline: { name: 'ten rows inserted in a bare transaction', value: bareMs },
        },
        {
          ...{ name: 'committed of the events sent', unit: '%', goal: { least: 100 } },
          value: (100 * committed) / (batches * size),
          note: `${committed} of ${batches * size} in ${(measured.elapsedMs / 1000).toFixed(1)} s: ${perSecond} a second`,
        },
      ];
    });
  },
};
