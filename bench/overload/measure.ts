/** What becomes of a server that is asked for three times what it can do, and of another workspace. */
import { setTimeout } from 'node:timers/promises';
import { Caller } from '../server/load/caller.ts';
import { load } from '../server/load/load.ts';
import type { Answered } from '../server/load/offered.ts';
import { soon } from '../server/load/together.ts';
import { number } from '../server/figures.ts';
import { viewsOf } from '../server/mix.ts';
import { lastYear, panels, session } from '../server/panels.ts';
import { memory } from '../server/process-tree.ts';
import type { Served } from '../server/served.ts';
import { median, p99 } from '../server/statistics.ts';

export interface Asked {
  served: Served;
  /** Of the workspace that asks for too much, and of the other one. */
  key: string;
  other: string;
  interviewers: number;
  seconds: number;
}

export interface Row {
  name: string;
  value: string;
  /** Undefined where nothing is promised. */
  held?: boolean;
  goal?: string;
}

const times = 3;
const heavyAtOnce = 50;
/** Sooner than a server is normal again after. */
const normalWithinMs = 10_000;

const countOf = ({ latencies }: Answered) =>
  Object.fromEntries(Object.entries(latencies).map(([status, all]) => [status, all.length]));
const all = ({ latencies }: Answered) => Object.values(latencies).flat();
const ms = (value: number) => `${number(value)} ms`;

/** Until ten answers in a row take no longer than twice the usual. */
async function untilNormal({ served, key }: Asked, path: string, usual: number): Promise<number> {
  const caller = new Caller(served.base, key);
  const started = performance.now();
  let inRow = 0;
  let since = started;
  while (inRow < 10 && performance.now() - started < 60_000) {
    const begun = performance.now();
    const { status } = await caller.send({ path });
    const well = status === 200 && performance.now() - begun <= usual * 2;
    if (!well) since = performance.now();
    inRow = well ? inRow + 1 : 0;
    await setTimeout(20);
  }
  caller.close();
  return inRow < 10 ? Number.POSITIVE_INFINITY : since - started;
}

export async function overload(asked: Asked): Promise<Row[]> {
  const { served, key, interviewers, seconds } = asked;
  const { base } = served;
  const paths = viewsOf(interviewers, 600);
  await load('busy', { base, key, paths, seconds: Math.min(3, seconds), callers: 4 });
  const alone = await load('busy', { base, key, paths: [session.path], seconds: 1, callers: 1 });
  // As many as keep every part of the server busy, and none more.
  const full = await load('busy', { base, key, paths, seconds, callers: 16 });
  const capacity = ((full.latencies[200]?.length ?? 0) * 1000) / full.elapsedMs;
  const before = memory([served.pid]);
  const at = soon();
  const [over, health] = await Promise.all([
    load('offered', { base, key, paths, seconds, at, rate: Math.ceil(capacity * times) }),
    load('offered', { base, key: '', paths: ['/healthz'], seconds, at, rate: 20 }),
  ]);
  const normal = await untilNormal(asked, session.path, p99(all(alone)));
  const after = memory([served.pid]);
  const refused = [...(over.latencies[429] ?? []), ...(over.latencies[503] ?? [])];
  const accepted = over.latencies[200] ?? [];
  const others = Object.keys(over.latencies).filter((s) => !['200', '429', '503'].includes(s));
  const done = (accepted.length * 1000) / over.elapsedMs;
  return [
    { name: 'views a second that it can do', value: number(capacity) },
    { name: `offered, ${times} times that`, value: number(all(over).length) },
    { name: 'answered by status', value: JSON.stringify(countOf(over)).replaceAll('"', '') },
    {
      name: 'answered otherwise than by 200, 429 or 503',
      value: others.join(', ') || 'none',
      goal: 'none',
      held: others.length === 0,
    },
    {
      name: 'refused without Retry-After',
      value: number(over.withoutRetry),
      goal: '0',
      held: over.withoutRetry === 0,
    },
    { name: 'views a second done meanwhile', value: number(done) },
    {
      name: 'p99 of what was refused',
      value: ms(p99(refused)),
      goal: '≤ 1,000 ms',
      held: refused.length === 0 || p99(refused) <= 1000,
    },
    {
      name: 'median and p99 of a view at capacity',
      value: `${ms(median(all(full)))}, ${ms(p99(all(full)))}`,
    },
    {
      name: 'median and p99 of a view that was answered',
      value: `${ms(median(accepted))}, ${ms(p99(accepted))}`,
    },
    { name: 'p99 of /healthz meanwhile', value: ms(p99(all(health))) },
    {
      name: '/healthz answered by status',
      value: JSON.stringify(countOf(health)).replaceAll('"', ''),
      goal: '200 only',
      held: Object.keys(health.latencies).join() === '200',
    },
    { name: 'memory before, after (MB)', value: `${number(before.pssMb)}, ${number(after.pssMb)}` },
    {
      name: 'normal again after',
      value: ms(normal),
      goal: `≤ ${normalWithinMs.toLocaleString('en')} ms`,
      held: normal <= normalWithinMs,
    },
  ];
}

/** Another workspace's calls by themselves, then while this one asks for fifty long ones at a time. */
export async function neighbour(asked: Asked): Promise<Row[]> {
  const { served, key, other, seconds } = asked;
  const { base } = served;
  const heavy = panels(lastYear).map(({ path }) => path);
  const probe = (at: number) =>
    Promise.all(
      [session.path, '/v1/interviewers?limit=10', '/v1/analytics/funnel'].map(async (path) => {
        const answered = await load('offered', {
          ...{ base, key: other, paths: [path], seconds, at, rate: 10 },
        });
        return { path, answered };
      }),
    );
  await probe(soon());
  const quiet = await probe(soon());
  const at = soon();
  const [loud, heavies] = await Promise.all([
    probe(at),
    load('busy', { base, key, paths: heavy, seconds, at, callers: heavyAtOnce }),
  ]);
  const rows = loud.map(({ path, answered }, place): Row => {
    const own = p99(all(quiet[place]?.answered ?? answered));
    const beside = p99(all(answered));
    return {
      name: `p99 of ${path} of another workspace, alone and beside`,
      value: `${ms(own)}, ${ms(beside)}, ${number(beside / own)}x`,
      goal: '≤ 3x on PostgreSQL',
      held: beside <= own * 3,
    };
  });
  const counts = JSON.stringify(countOf(heavies)).replaceAll('"', '');
  return [{ name: `${heavyAtOnce} analytics at a time, by status`, value: counts }, ...rows];
}
