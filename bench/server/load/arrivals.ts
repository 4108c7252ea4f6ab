/** New events as they come in: of candidates on their way, of new ones, and of those long there. */
import { Random } from '../../../src/server/demo/random.ts';
import { day, now } from '../fixed.ts';
import { Candidate, candidatesEach, type Event, idOf, source, stepsOf } from '../workspace.ts';

/** Candidates on their way at one time. */
const onTheirWay = 200;
/** Share of events that concern candidates of the workspace's history. */
const shareOfOld = 0.3;

export class Arrivals {
  readonly #run: string;
  readonly #interviewers: number;
  readonly #random: Random;
  readonly #open: Event[][] = [];
  #number = 0;

  /** `run` is part of every id, so that no two runs send the same. */
  constructor(run: string, interviewers: number, seed: number) {
    this.#run = run;
    this.#interviewers = interviewers;
    this.#random = new Random(seed);
  }

  batch(size = 10): Event[] {
    return Array.from({ length: size }, () => this.#next());
  }

  #next(): Event {
    if (this.#random.chance(shareOfOld)) return this.#ofOld();
    while (this.#open.length < onTheirWay) this.#open.push(this.#newcomer());
    const place = this.#random.integer(0, onTheirWay - 1);
    const [event, ...rest] = this.#open[place] ?? [];
    if (rest.length > 0) this.#open[place] = rest;
    else this.#open.splice(place, 1);
    return event as Event;
  }

  #newcomer(): Event[] {
    this.#number += 1;
    const interviewer = this.#random.integer(0, this.#interviewers - 1);
    const at = now - Math.floor(this.#random.next() * 20 * day);
    const candidate = new Candidate(`n-${this.#run}-${this.#number}`, idOf(interviewer), at);
    return candidate.play(this.#random, stepsOf(interviewer), this.#number);
  }

  #ofOld(): Event {
    this.#number += 1;
    const interviewer = this.#random.integer(0, this.#interviewers - 1);
    const interviewerId = idOf(interviewer);
    const index = this.#random.integer(0, candidatesEach - 1);
    const [type, data] = this.#random.pick<[string, object]>([
      ['message.sent', { channel: 'sms', kind: 'reminder' }],
      ['decision.changed', { to: this.#random.pick(['dismissed', 'shortlisted']) }],
      ['cost.charged', { service: 'sms', amountMinor: 3, currency: 'USD' }],
    ]);
    return {
      ...{ specversion: '1.0', id: `o-${this.#run}-${this.#number}`, source, type },
      ...{ time: new Date(now - this.#number).toISOString(), subject: `c-${interviewer}-${index}` },
      data: { interviewerId, ...data },
    } as Event;
  }
}
