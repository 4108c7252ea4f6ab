import type { Step, Told } from '../oracle/ledger.ts';
import type { Random } from '../random.ts';
import type { Teller } from './dataset.ts';

const minute = 60_000;
const hour = 60 * minute;

export interface Posting {
  id: string;
  steps: Step[];
  /** How many of a hundred applications go to it. */
  share: number;
}

/** One application of the busy year, told to its end. */
export class BusyStory {
  readonly #random: Random;
  readonly #posting: Posting;
  readonly #number: number;
  readonly #tell: (time: string, type: string, data?: object) => Told;
  readonly #events: Told[] = [];
  #at = 0;

  constructor(random: Random, teller: Teller, posting: Posting, number: number) {
    this.#random = random;
    this.#posting = posting;
    this.#number = number;
    this.#tell = teller.application(`${posting.id}-${number}`, posting.id);
  }

  tell(day: number): Told[] {
    const random = this.#random;
    this.#at = day + random.integer(12 * 60, 26 * 60) * minute;
    this.#enter();
    for (const step of this.#posting.steps) {
      if (!step.required && random.chance(0.4)) continue;
      if (random.chance(0.12)) break;
      if (!this.#take(step, 1)) break;
      if (random.chance(0.08)) this.#take(step, 2);
    }
    this.#judge();
    return this.#events;
  }

  #add(type: string, data: object = {}): void {
    this.#events.push(this.#tell(new Date(this.#at).toISOString(), type, data));
  }

  #wait(most: number): void {
    this.#at += Math.floor((this.#random.next() ** 2 * most) / 1000) * 1000;
  }

  #enter(): void {
    const random = this.#random;
    const again = random.chance(0.15);
    const number = again ? random.integer(0, 40) : this.#number;
    const person = { name: `Person ${number}`, email: `person${number}.by@example.com` };
    this.#add('application.registered', { person, ...(random.chance(0.04) && { test: true }) });
    if (random.chance(0.6)) {
      this.#wait(36 * hour);
      this.#add('application.opened');
    }
  }

  /** Whether the application goes on. */
  #take(step: Step, attempt: number): boolean {
    const random = this.#random;
    const base = { stepId: step.id, ...(attempt > 1 && { attempt }) };
    this.#wait(30 * hour);
    if (step.type === 'conversational_sms') this.#text();
    if (random.chance(0.95)) this.#add('step.started', base);
    if (step.type === 'web_interview' && random.chance(0.5))
      this.#add('call.started', { stepId: step.id });
    this.#wait(40 * minute);
    if (step.type === 'resume') this.#read(base);
    else if (step.type !== 'own_task') this.#answer(step, base);
    if (random.chance(0.07)) {
      this.#add('step.knocked_out', { ...base, questionId: `q${random.integer(1, 2)}` });
      return false;
    }
    if (random.chance(0.08)) return false;
    const verdict = random.pick(['passed', 'passed', 'passed', 'failed', 'undetermined']);
    this.#add('step.completed', {
      ...base,
      ...(step.type === 'web_interview' ? { score: random.integer(150, 1000) / 10 } : {}),
      ...(step.type === 'web_interview' ? {} : { eligibility: verdict }),
      ...(random.chance(0.5) && { durationSeconds: random.integer(120, 2400) }),
    });
    this.#charge(step);
    return true;
  }

  #text(): void {
    this.#add('message.sent', { channel: 'sms' });
    this.#wait(20 * hour);
    if (this.#random.chance(0.85)) this.#add('message.received', { channel: 'sms' });
  }

  #read(base: object): void {
    const random = this.#random;
    for (const criterionId of ['experience', 'language'])
      this.#add('criterion.scored', {
        ...base,
        criterionId,
        kind: 'scoring',
        score: random.integer(0, 10),
        min: 0,
        max: 10,
      });
    if (random.chance(0.5))
      this.#add('criterion.scored', {
        ...base,
        criterionId: 'permit',
        kind: 'eligibility',
        passed: random.chance(0.9),
      });
  }

  #answer(step: Step, base: object): void {
    const random = this.#random;
    for (let place = 1; place <= 3; place += 1) {
      if (random.chance(0.2)) continue;
      const questionId = `q${place}`;
      const structured = step.type === 'conversational_sms' && place < 3;
      this.#add(
        'question.answered',
        structured
          ? { ...base, questionId, kind: 'structured', passed: random.chance(0.8) }
          : { ...base, questionId, kind: 'scored', score: random.integer(1, 5), min: 1, max: 5 },
      );
    }
  }

  #charge({ type }: Step): void {
    const random = this.#random;
    const services: Record<string, string> = { web_interview: 'voice', conversational_sms: 'sms' };
    this.#add('cost.charged', {
      service: services[type] ?? type,
      amountMinor: type === 'web_interview' ? random.integer(80, 400) : random.integer(2, 40),
      currency: 'USD',
    });
  }

  #judge(): void {
    const random = this.#random;
    if (random.chance(0.3)) {
      this.#wait(4 * hour);
      this.#add('csat.submitted', { value: random.integer(1, 5), min: 1, max: 5 });
    }
    if (random.chance(0.4)) {
      this.#wait(100 * hour);
      this.#add('decision.changed', {
        to: random.pick(['shortlisted', 'shortlisted', 'dismissed', 'hired']),
      });
    }
  }
}
