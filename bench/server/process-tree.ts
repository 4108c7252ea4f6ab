/** What a process and all its descendants use. Linux only: elsewhere nothing is known. */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10;

interface Stat {
  parent: number;
  ownMs: number;
  /** Of children that have ended. */
  endedMs: number;
}

/** Empty when the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function statOf(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`);
  // The name before the closing bracket may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (place: number) => Number(fields[place]) * tickMs;
  if (fields.length < 20) return undefined;
  return {
    parent: Number(fields[1]),
    ownMs: ticks(11) + ticks(12),
    endedMs: ticks(13) + ticks(14),
  };
}

function treeOf(roots: readonly number[]): Map<number, Stat> {
  const all = new Map<number, Stat>();
  for (const name of process.platform === 'linux' ? readdirSync('/proc') : []) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (stat) all.set(Number(name), stat);
  }
  const tree = new Map<number, Stat>();
  const add = (pid: number) => {
    const stat = all.get(pid);
    if (!stat) return;
    tree.set(pid, stat);
    for (const [child, { parent }] of all) if (parent === pid) add(child);
  };
  roots.forEach(add);
  return tree;
}

/** Processor time used so far; what a child used stays counted after its end. */
export function cpuMs(roots: readonly number[]): number {
  let sum = 0;
  for (const { ownMs, endedMs } of treeOf(roots).values()) sum += ownMs + endedMs;
  return sum;
}

/**
 * Processor time of the whole machine so far, in hundredths of a second, and how much of it went to
 * other guests of the hardware while something here was ready to run.
 */
export function machineTime(): { all: number; stolen: number } {
  const [, ...fields] = (read('/proc/stat').split('\n')[0] ?? '').split(/\s+/);
  // Nothing of it elsewhere than on Linux.
  const times = fields.slice(0, 8).map(Number);
  return { all: times.reduce((sum, time) => sum + time, 0), stolen: times[7] ?? 0 };
}

export interface Memory {
  /** Pages that several processes share are split among them. */
  pssMb: number;
  /** Shared pages count for each process. */
  rssMb: number;
}

export function memory(roots: readonly number[]): Memory {
  let pss = 0;
  let rss = 0;
  for (const pid of treeOf(roots).keys()) {
    const text = read(`/proc/${pid}/smaps_rollup`);
    pss += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
    rss += Number(/^Rss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  }
  return { pssMb: (pss * 1024) / 1e6, rssMb: (rss * 1024) / 1e6 };
}
