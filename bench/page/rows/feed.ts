/** The live feed while things happen, through the real API and its stream. */
import { setTimeout } from 'node:timers/promises';
import { number } from '../../server/figures.ts';
import { interviewerId } from '../api.ts';
import type { Line } from '../line.ts';
import type { Bench, Row } from '../row.ts';
import { Visit } from '../visit.ts';
import { elementNames } from './mounts.ts';

const perSecond = 50;
const megabyte = 1_000_000;
/** More rows than this the feed lets go: it is full before it is measured. */
const arrivalsToFill = 600;

/** New candidates who complete, and messages that no row shows: three events each in turn. */
class Arrivals {
  #number = 0;
  #candidate = 0;

  next(count: number): object[] {
    return Array.from({ length: count }, () => {
      const step = this.#number % 5;
      if (step % 2 === 0) this.#candidate += 1;
      const subject = `cand_${this.#candidate}`;
      if (step === 4) return this.#event('message.received', subject, { channel: 'sms' });
      if (step % 2 === 1)
        return this.#event('step.completed', subject, {
          stepId: 'voice',
          score: this.#number % 101,
        });
      const person = { name: `Candidate ${this.#candidate}` };
      return this.#event('application.registered', subject, { person });
    });
  }

  #event(type: string, subject: string, data: object): object {
    this.#number += 1;
    return {
      ...{ specversion: '1.0', source: 'urn:bench', id: `evt-${this.#number}` },
      ...{ type, subject, time: new Date().toISOString(), data: { interviewerId, ...data } },
    };
  }
}

async function busy({ send }: Bench, arrivals: Arrivals, seconds: number): Promise<void> {
  const start = performance.now();
  for (let sent = 0; sent < seconds * perSecond; sent += 5) {
    await send(arrivals.next(5));
    await setTimeout(Math.max(0, start + ((sent + 5) / perSecond) * 1_000 - performance.now()));
  }
}

export const feed: Row = {
  id: 'feed',
  once: true,
  title: 'Live feed: 50 events a second for a minute',
  async measure(bench) {
    const arrivals = new Arrivals();
    await bench.send(arrivals.next(250));
    const visit = await Visit.open(bench.browser, bench.base, 'elements/screenkit');
    try {
      await visit.call(`bench.load(${JSON.stringify(elementNames())})`);
      await visit.call(`bench.show('sk-candidate-feed')`);
      for (let sent = 0; sent < arrivalsToFill * 3; sent += 100) {
        await bench.send(arrivals.next(100));
        await setTimeout(1_500);
      }
      const before = await visit.left();
      let cpu = 0;
      const tasks = await visit.tasks(async () => {
        cpu = await visit.during(() => busy(bench, arrivals, bench.seconds));
      });
      await setTimeout(3_000);
      const after = await visit.left();
      const last = await visit.call<string>('bench.text()');
      const shown = /Candidate \d+/.exec(last)?.[0];
      const long = tasks.filter((milliseconds) => milliseconds > 50);
      return [
        {
          name: 'long tasks over 50 ms',
          unit: 'tasks',
          ours: long.length,
          goal: 0,
          note: `longest ${number(Math.max(0, ...tasks))} ms; ${number(cpu / bench.seconds / 10)} % of the main thread; ${shown ?? 'nobody'} on top at last`,
        },
        {
          name: 'growth of the heap, of a feed that is full',
          unit: 'MB',
          ours: Math.max(0, after.bytes - before.bytes) / megabyte,
          goal: 1,
          note: `${number(before.bytes / megabyte)} MB before, ${number(after.bytes / megabyte)} MB after`,
        },
      ] satisfies Line[];
    } finally {
      await visit.close();
    }
  },
};
