import { Caller } from './caller.ts';
import { type Measured, openLoop } from './open-loop.ts';
import { until } from './together.ts';

export interface ViewsInput {
  base: string;
  key: string;
  rate: number;
  seconds: number;
  /** Taken in turn. */
  paths: string[];
  /** When to begin; at once when absent. */
  at?: number;
}

/** Asks for what dashboards show at a steady rate. */
export async function views(input: ViewsInput): Promise<Measured> {
  const { base, key, rate, seconds, paths } = input;
  const caller = new Caller(base, key);
  await until(input.at);
  const measured = await openLoop(rate, seconds, async (index) => {
    const { status } = await caller.send({ path: paths[index % paths.length] ?? '' });
    return status;
  });
  caller.close();
  return measured;
}

export interface RepeatInput {
  base: string;
  key: string;
  seconds: number;
  path: string;
  /** Goes on with the next page that an answer links to. */
  follow?: boolean;
  /** When to begin; at once when absent. */
  at?: number;
}

/** Asks one thing again and again until the time is up. */
export async function repeat(input: RepeatInput): Promise<Measured> {
  const { base, key, seconds, path, follow, at } = input;
  const caller = new Caller(base, key);
  const result: Measured = { latencies: [], statuses: {}, elapsedMs: 0 };
  await until(at);
  const started = performance.now();
  let next = path;
  while (performance.now() - started < seconds * 1000) {
    const begun = performance.now();
    const { status, headers } = await caller.send({ path: next });
    result.latencies.push(performance.now() - begun);
    result.statuses[status] = (result.statuses[status] ?? 0) + 1;
    const link = /<([^>]+)>/.exec(String(headers['link'] ?? ''))?.[1];
    next = follow && link ? new URL(link, base).href.slice(base.length) : path;
  }
  result.elapsedMs = performance.now() - started;
  caller.close();
  return result;
}
