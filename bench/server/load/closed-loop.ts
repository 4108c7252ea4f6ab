import { cpuMs } from '../process-tree.ts';
import { Caller } from './caller.ts';

export interface Group {
  name: string;
  /** Taken in turn. */
  paths: string[];
  count: number;
}

export interface Timed {
  name: string;
  latencies: number[];
  /** Processor time of the watched processes per call. */
  cpuMs: number;
}

export interface ClosedLoopInput {
  base: string;
  key: string;
  /** Whose processor time to measure, with their descendants. */
  pids: readonly number[];
  groups: Group[];
  warmUp: number;
}

export async function timed(caller: Caller, path: string): Promise<number> {
  const started = performance.now();
  const { status, text } = await caller.send({ path });
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text.slice(0, 500)}`);
  return performance.now() - started;
}

const pathAt = ({ paths }: Group, index: number) => paths[index % paths.length] ?? '';

/** One call after the other, group by group, once all groups are warm. */
export async function closedLoop(input: ClosedLoopInput): Promise<Timed[]> {
  const caller = new Caller(input.base, input.key);
  const results: Timed[] = [];
  for (const group of input.groups)
    for (let index = 0; index < input.warmUp; index += 1) await timed(caller, pathAt(group, index));
  for (const group of input.groups) {
    const { name, count } = group;
    const latencies: number[] = [];
    const before = cpuMs(input.pids);
    for (let index = 0; index < count; index += 1)
      latencies.push(await timed(caller, pathAt(group, index)));
    results.push({ name, latencies, cpuMs: (cpuMs(input.pids) - before) / count });
  }
  caller.close();
  return results;
}

type Side = Pick<ClosedLoopInput, 'base' | 'key' | 'groups'>;

export interface InterleavedInput {
  /** The same groups, in the same order, on two servers. */
  servers: [Side, Side];
  warmUp: number;
}

/** Asks two servers by turns, so that what disturbs the machine disturbs both. */
export async function interleaved({
  servers,
  warmUp,
}: InterleavedInput): Promise<[Timed[], Timed[]]> {
  const results: [Timed[], Timed[]] = [[], []];
  const callers = servers.map(({ base, key }) => new Caller(base, key));
  for (const [place, { name, count }] of servers[0].groups.entries()) {
    const both: [number[], number[]] = [[], []];
    for (let index = 0; index < warmUp + count; index += 1) {
      for (const side of [0, 1] as const) {
        const path = pathAt(servers[side].groups[place] as Group, index);
        const latency = await timed(callers[side] as Caller, path);
        if (index >= warmUp) both[side].push(latency);
      }
    }
    for (const side of [0, 1] as const)
      results[side].push({ name, latencies: both[side], cpuMs: Number.NaN });
  }
  for (const caller of callers) caller.close();
  return results;
}
