import { Caller } from './caller.ts';
import { openLoop } from './open-loop.ts';
import { until } from './together.ts';

interface Where {
  base: string;
  key: string;
  /** Taken in turn. */
  paths: string[];
  seconds: number;
  /** When to begin; at once when absent. */
  at?: number;
}

export interface Answered {
  /** Milliseconds of each answer, from when it was due, by its status; 0 is no answer. */
  latencies: Record<number, number[]>;
  /** Refusals that do not say when to come again. */
  withoutRetry: number;
  elapsedMs: number;
}

function note(answered: Answered, status: number, latency: number, retry: unknown): void {
  (answered.latencies[status] ??= []).push(latency);
  if ((status === 429 || status === 503) && retry === undefined) answered.withoutRetry += 1;
}

const practiceMs = 1000;

/**
 * The first calls of a process take it many times as long, and a server that is busy accepts one new
 * connection in each turn of its loop. Neither is asked about here: a proxy in front keeps them open.
 */
async function practise(caller: Caller, atOnce: number): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < practiceMs) {
    await Promise.all(
      Array.from({ length: Math.ceil(atOnce) }, () => caller.send({ path: '/healthz' })),
    );
  }
}

/** Asks at a steady rate, whatever becomes of it. */
export async function offered({
  base,
  key,
  paths,
  seconds,
  at,
  rate,
}: Where & { rate: number }): Promise<Answered> {
  const caller = new Caller(base, key);
  const answered: Answered = { latencies: {}, withoutRetry: 0, elapsedMs: 0 };
  await practise(caller, rate / 2);
  await until(at);
  const started = performance.now();
  const { elapsedMs } = await openLoop(rate, seconds, async (index) => {
    const { status, headers } = await caller.send({ path: paths[index % paths.length] ?? '' });
    const latency = performance.now() - started - (index * 1000) / rate;
    note(answered, status, latency, headers['retry-after']);
    return status;
  });
  caller.close();
  return { ...answered, elapsedMs };
}

/** So many callers ask one thing after the other, each as soon as it is answered. */
export async function busy({
  base,
  key,
  paths,
  seconds,
  at,
  callers,
}: Where & { callers: number }): Promise<Answered> {
  const caller = new Caller(base, key);
  const answered: Answered = { latencies: {}, withoutRetry: 0, elapsedMs: 0 };
  await until(at);
  const started = performance.now();
  let next = 0;
  const goOn = async () => {
    while (performance.now() - started < seconds * 1000) {
      const begun = performance.now();
      next += 1;
      const { status, headers } = await caller.send({ path: paths[next % paths.length] ?? '' });
      note(answered, status, performance.now() - begun, headers['retry-after']);
    }
  };
  await Promise.all(Array.from({ length: callers }, goOn));
  answered.elapsedMs = performance.now() - started;
  caller.close();
  return answered;
}
