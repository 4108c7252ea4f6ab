/** Measures by turns, so that whatever else the machine does hits all alike. */
import { median } from '../server/statistics.ts';
import type { Bench } from './row.ts';
import { Visit } from './visit.ts';

export interface Contestant {
  name: string;
  /** Its page. */
  entry: string;
}

export type Medians = Readonly<Record<string, number>>;

/** Each contestant's median of everything that `measure` returns by name, over fresh pages. */
export async function interleaved<C extends Contestant>(
  { browser, base, times }: Bench,
  contestants: readonly C[],
  measure: (visit: Visit, contestant: C) => Promise<Record<string, number>>,
): Promise<ReadonlyMap<C, Medians>> {
  const samples = new Map<C, Record<string, number[]>>(contestants.map((each) => [each, {}]));
  for (let time = 0; time < times; time++) {
    for (let place = 0; place < contestants.length; place++) {
      const contestant = contestants[(place + time) % contestants.length] as C;
      const visit = await Visit.open(browser, base, contestant.entry);
      try {
        const values = await measure(visit, contestant);
        const all = samples.get(contestant) as Record<string, number[]>;
        for (const [name, value] of Object.entries(values)) (all[name] ??= []).push(value);
      } finally {
        await visit.close();
      }
    }
  }
  const medians = (all: Record<string, number[]>) =>
    Object.fromEntries(Object.entries(all).map(([name, values]) => [name, median(values)]));
  return new Map([...samples].map(([contestant, all]) => [contestant, medians(all)]));
}
