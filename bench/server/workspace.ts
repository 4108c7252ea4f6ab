/**
 * A workspace of any size, the same for the same seed: what the server benchmarks run on. Each
 * interviewer has the same number of candidates, so that one interviewer's window holds as many rows
 * however many others there are.
 */
import { Random } from '../../src/server/demo/random.ts';
import type { components } from '../../src/schema.ts';

export type Event = components['schemas']['Event'];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const source = 'urn:screenkit:bench';
/** Candidates of one interviewer, spread evenly over the two years before now. */
export const candidatesEach = 500;
export const years = 2;

interface Step {
  id: string;
  type: string;
  name: string;
  service: string;
}

const resume: Step = { id: 'resume', type: 'resume', name: 'Resume', service: 'resume' };
const sms: Step = { id: 'sms', type: 'conversational_sms', name: 'Text screen', service: 'sms' };
const voice: Step = { id: 'voice', type: 'web_interview', name: 'Interview', service: 'voice' };

const workflows = [[resume, voice], [sms, voice], [resume, sms, voice], [voice]];
const clients = ['Acme', 'Globex', 'Initech', 'Umbrella', 'Stark', 'Wayne', 'Hooli', 'Vandelay'];

export const stepsOf = (place: number): Step[] => workflows[place % workflows.length] ?? [voice];
export const idOf = (place: number): string => `bench-${place}`;

export const labels: components['schemas']['LabelInput'][] = [
  { key: 'client', name: 'Client', type: 'picklist', allowedValues: clients },
];

export function interviewers(count: number): components['schemas']['InterviewerInput'][] {
  return Array.from({ length: count }, (_, place) => ({
    id: idOf(place),
    title: `Role ${place} in ${clients[place % clients.length]}`,
    steps: stepsOf(place).map(({ id, type, name }) => ({ id, type, name })),
    labels: { client: clients[place % clients.length] ?? '' },
    ...(place % 3 === 0
      ? { budget: { type: 'all_time', amount: { amountMinor: 500_000, currency: 'USD' } } }
      : {}),
  }));
}

/** What one candidate does, about ten events of it. */
export class Candidate {
  readonly events: Event[] = [];
  readonly id: string;
  readonly #interviewerId: string;
  #at: number;

  constructor(id: string, interviewerId: string, at: number) {
    this.id = id;
    this.#interviewerId = interviewerId;
    this.#at = at;
  }

  play(random: Random, steps: readonly Step[], place: number): Event[] {
    const person = { name: `Person ${place}`, email: `person${place % 90_000}@example.com` };
    this.#add('application.registered', { person, entry: 'link' });
    this.#add('message.sent', { channel: 'sms', kind: 'invitation' });
    this.#add('message.delivered', { channel: 'sms', kind: 'invitation' });
    if (random.chance(0.22)) return this.events;
    this.#wait(random, 6 * hour);
    this.#add('application.opened');
    for (const step of steps) {
      if (random.chance(0.12)) return this.events;
      this.#wait(random, 8 * hour);
      this.#take(random, step);
      if (random.chance(0.08)) {
        this.#add('step.knocked_out', { stepId: step.id, questionId: 'q1' });
        return this.#end(random);
      }
      this.#wait(random, hour);
      this.#complete(random, step);
    }
    if (random.chance(0.3)) this.#add('csat.submitted', { value: 4, min: 1, max: 5 });
    return this.#end(random);
  }

  #take(random: Random, { id: stepId, type }: Step): void {
    this.#add('step.started', { stepId });
    if (type === 'conversational_sms') this.#add('message.received', { channel: 'sms' });
    for (const questionId of type === 'resume' ? [] : ['q1', 'q2']) {
      this.#wait(random, 2 * minute);
      const data =
        type === 'web_interview'
          ? { kind: 'scored', score: random.integer(10, 50) / 5, min: 1, max: 10 }
          : { kind: 'structured', passed: random.chance(0.8), dealbreaker: questionId === 'q1' };
      this.#add('question.answered', { stepId, questionId, ...data });
    }
    if (type !== 'resume') return;
    const score = random.integer(0, 10);
    this.#add('criterion.scored', {
      ...{ stepId, criterionId: `c${random.integer(1, 3)}` },
      ...{ kind: 'scoring', score, min: 0, max: 10 },
    });
  }

  #complete(random: Random, { id: stepId, type, service }: Step): void {
    const verdict =
      type === 'web_interview'
        ? { score: random.integer(20, 100), durationSeconds: random.integer(300, 2400) }
        : { eligibility: random.chance(0.8) ? 'passed' : 'failed' };
    this.#add('step.completed', { stepId, ...verdict });
    this.#add('cost.charged', {
      ...{ service, amountMinor: random.integer(5, 300), currency: 'USD' },
    });
  }

  #end(random: Random): Event[] {
    if (random.chance(0.15)) {
      this.#wait(random, 3 * day);
      this.#add('decision.changed', { to: random.pick(['dismissed', 'shortlisted']) });
    }
    return this.events;
  }

  #wait(random: Random, most: number): void {
    this.#at += Math.floor(random.next() ** 3 * most);
  }

  #add(type: string, data: object = {}): void {
    const id = `${this.id}-${this.events.length}`;
    const time = new Date(this.#at).toISOString();
    const all = { interviewerId: this.#interviewerId, ...data };
    this.events.push({
      ...{ specversion: '1.0', id, source, type, time, subject: this.id, data: all },
    } as Event);
  }
}

/** Everything that happened until `now`, in batches of candidates by interviewer. */
export function* history(count: number, now: number): Generator<Event[]> {
  const length = years * 365 * day;
  for (let place = 0; place < count; place += 1) {
    const random = new Random(place + 1);
    const events: Event[] = [];
    for (let index = 0; index < candidatesEach; index += 1) {
      const at = now - length + Math.floor(((index + random.next()) * length) / candidatesEach);
      const candidate = new Candidate(`c-${place}-${index}`, idOf(place), at);
      events.push(
        ...candidate
          .play(random, stepsOf(place), place * candidatesEach + index)
          .filter(({ time }) => Date.parse(time) <= now),
      );
    }
    yield events;
  }
}
