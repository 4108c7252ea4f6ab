import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { now } from '../fixed.ts';
import { type Event, idOf, source } from '../workspace.ts';
import { Caller } from './caller.ts';

export interface StreamsInput {
  base: string;
  key: string;
  streams: number;
  /** One batch of ten a second. */
  batches: number;
}

export interface Streamed {
  /** From sending a batch until a stream had one of its events; one for each of both. */
  latencies: number[];
  /** Receipts that did not come, or came twice. */
  missing: number;
  doubled: number;
}

const size = 10;
/** How long what was sent last may be under way. */
const patienceMs = 10_000;

function batchOf(run: string, batch: number): Event[] {
  return Array.from({ length: size }, (_, place) => {
    const number = batch * size + place;
    const subject = `live-${run}-${number}.`;
    const data = { interviewerId: idOf(0), person: { name: 'Person' } };
    return {
      ...{ specversion: '1.0', id: subject, source, type: 'application.registered' },
      ...{ time: new Date(now).toISOString(), subject, data },
    } as Event;
  });
}

/** Opens one stream; done when it has said that it is ready. */
function listen(caller: Caller, onText: (text: string) => void): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const options = { ...caller.options('/v1/live'), agent: false as const };
    const opening = request(options, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`/v1/live: ${answer.statusCode}`));
      answer.setEncoding('utf8');
      answer.once('data', () => resolve(() => opening.destroy()));
      answer.on('data', onText);
      answer.on('error', () => undefined);
    });
    opening.on('error', reject);
    opening.end();
  });
}

/** Watches how soon, and how often, everybody hears of every event. */
export async function streams(input: StreamsInput): Promise<Streamed> {
  const caller = new Caller(input.base, input.key);
  const run = `${Date.now()}`;
  const events = input.batches * size;
  const sentAt: number[] = [];
  const latencies: number[] = [];
  const seen = Array.from({ length: input.streams }, () => new Uint8Array(events));
  const pattern = new RegExp(`live-${run}-(\\d+)\\.`, 'g');
  const closers: (() => void)[] = [];
  for (const counts of seen) {
    let rest = '';
    const hear = (text: string) => {
      const at = performance.now();
      // An id may be cut in two by the network; it ends in a dot.
      const all = rest + text;
      const end = all.lastIndexOf('\n') + 1;
      rest = all.slice(end);
      for (const [, digits] of all.slice(0, end).matchAll(pattern)) {
        const number = Number(digits);
        counts[number] = (counts[number] ?? 0) + 1;
        latencies.push(at - (sentAt[Math.floor(number / size)] ?? Number.NaN));
      }
    };
    closers.push(await listen(caller, hear));
  }
  for (let batch = 0; batch < input.batches; batch += 1) {
    const body = JSON.stringify(batchOf(run, batch));
    const sent = performance.now();
    sentAt[batch] = sent;
    const { status } = await caller.send({ path: '/v1/events', body });
    if (status !== 200) throw new Error(`A batch was answered ${status}.`);
    await setTimeout(Math.max(0, sent + 1000 - performance.now()));
  }
  const last = performance.now();
  while (latencies.length < input.streams * events && performance.now() - last < patienceMs)
    await setTimeout(50);
  for (const close of closers) close();
  caller.close();
  const counts = seen.flatMap((stream) => [...stream]);
  const missing = counts.filter((count) => count === 0).length;
  const doubled = counts.filter((count) => count > 1).length;
  return { latencies, missing, doubled };
}
