/** Tasks of the main thread over 50 ms, by the processor's clock, in what people do with a table. */
import { number } from '../../server/figures.ts';
import { interleaved } from '../interleaved.ts';
import type { Line } from '../line.ts';
import type { Row } from '../row.ts';
import { tablesOf } from './tables.ts';

const acts = {
  sort: 'bench.sort()',
  filter: 'bench.filter().then(bench.all)',
  update: 'bench.update(0)',
  scroll: 'bench.scroll()',
} as const;

export const longTasks: Row = {
  id: 'long-tasks',
  title: 'Table: long tasks at 10,000 rows',
  async measure(bench) {
    const result = await interleaved(bench, tablesOf(bench), async (visit) => {
      await visit.call(`bench.prepare(10000, 'sorted')`);
      await visit.call('bench.first()');
      const values: Record<string, number> = {};
      for (const [act, code] of Object.entries(acts)) {
        const tasks = await visit.tasks(() => visit.call(code));
        values[act] = tasks.filter((milliseconds) => milliseconds > 50).length;
        values[`${act} longest`] = Math.max(0, ...tasks);
      }
      return values;
    });
    const of = (name: string) => [...result].find(([each]) => each.name === name)?.[1] ?? {};
    const peers = [...result.keys()]
      .map(({ name }) => name)
      .filter((name) => !/^(?:vanilla|Screenkit)$/.test(name));
    return Object.keys(acts).map((act): Line => ({
      name: act,
      unit: 'tasks',
      ours: of('Screenkit')[act],
      goal: 0,
      peers: peers.map((name) => ({ name, value: of(name)[act] ?? Number.NaN })),
      note: `longest ${number(of('Screenkit')[`${act} longest`] ?? 0)} ms; vanilla ${number(of('vanilla')[`${act} longest`] ?? 0)} ms`,
    }));
  },
};
