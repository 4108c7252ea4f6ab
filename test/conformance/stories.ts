/** What happens to generated applications: all types of events, retakes, slips of the clock. */
import type { Step, Told } from './oracle/ledger.ts';
import type { Random } from './random.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface Cast {
  random: Random;
  /** When the first application may enter, and when the last thing may happen. */
  from: number;
  to: number;
}

const channels = ['email', 'sms', 'phone', 'whatsapp', 'web'];
const evidence = [
  'application.completed',
  'report.available',
  'note.added',
  'cohort.added',
  'cohort.removed',
  'tag.extracted',
  'profile.viewed',
  'evidence.viewed',
  'message.delivered',
  'message.failed',
  'erasure.requested',
  'erasure.confirmed',
  'erasure.cancelled',
  'erasure.failed',
  'erasure.completed',
  'export.created',
  'score.published',
];
const evidenceData: Record<string, object> = {
  'cohort.added': { cohortId: 'spring' },
  'cohort.removed': { cohortId: 'spring' },
  'tag.extracted': { tag: 'years', value: '5' },
  'message.delivered': { channel: 'sms' },
  'message.failed': { channel: 'email' },
  'score.published': { score: 71.5 },
};

export function told(
  random: Random,
  type: string,
  subject: string,
  at: number,
  data?: object,
): Told {
  const number = random.serial();
  const source = random.pick(['urn:ats', 'urn:voice', 'urn:Zeta']);
  // Not in the order of time, so that ties are really broken by it.
  const id = `${(number * 7919) % 100_003}-${number}`;
  return { id, source, type, time: new Date(at).toISOString(), subject, ...(data && { data }) };
}

/** The person of an application: some have several, by their own id or by e-mail. */
function personOf(random: Random, index: number): object {
  const name = `Person ${index}`;
  if (random.chance(0.25)) return { name, id: `person-${random.integer(0, 6)}` };
  if (random.chance(0.25)) return { name, email: `person${random.integer(0, 6)}@example.com` };
  return { name };
}

const scale = (random: Random): object =>
  random.chance(0.2)
    ? {}
    : random.chance(0.5)
      ? { score: random.integer(0, 1000) / 10 }
      : { score: random.integer(1, 7), min: 1, max: 7 };

/** One application to an interviewer with these steps. */
export class Play {
  readonly events: Told[] = [];
  readonly #cast: Cast;
  readonly #id: string;
  readonly #interviewerId: string;
  #at: number;

  constructor(cast: Cast, id: string, interviewerId: string) {
    this.#cast = cast;
    this.#id = id;
    this.#interviewerId = interviewerId;
    const { random, from, to } = cast;
    this.#at = from + Math.floor(random.next() * (to - from));
    // On the quarter and on the hour, where buckets meet.
    if (random.chance(0.2)) this.#at = Math.floor(this.#at / (15 * minute)) * 15 * minute;
  }

  add(type: string, data: object = {}, at = this.#at): void {
    const all = { interviewerId: this.#interviewerId, ...data };
    this.events.push(told(this.#cast.random, type, this.#id, at, all));
  }

  #wait(most: number): void {
    const { random } = this.#cast;
    // Sometimes two things happen within one millisecond.
    if (!random.chance(0.05)) this.#at += Math.floor(random.next() ** 3 * most);
  }

  enter(index: number): void {
    const { random } = this.#cast;
    const test = random.chance(0.12) ? { test: true } : {};
    if (random.chance(0.9))
      this.add('application.registered', { person: personOf(random, index), ...test });
    if (random.chance(0.3)) {
      this.#wait(hour);
      this.add('application.invited');
    }
    // A later registration corrects who it is and whether it is a test.
    if (random.chance(0.1))
      this.add(
        'application.registered',
        { person: personOf(random, index), test: random.chance(0.3) },
        this.#at + random.integer(0, 2 * day),
      );
    if (this.events.length > 0 && random.chance(0.04))
      this.add('application.opened', {}, this.#at - random.integer(1, day));
    if (random.chance(0.5)) {
      this.#wait(3 * day);
      this.add('application.opened');
    }
  }

  walk(steps: readonly Step[]): void {
    const { random } = this.#cast;
    for (const step of steps) {
      if (!step.required && random.chance(0.5)) continue;
      if (random.chance(0.15)) return;
      this.#wait(2 * day);
      const attempts = random.chance(0.2) ? 2 : 1;
      for (let attempt = 1; attempt <= attempts; attempt += 1) this.#take(step, attempt);
    }
    this.#rate();
  }

  #take(step: Step, attempt: number): void {
    const { random } = this.#cast;
    const base = { stepId: step.id, ...(attempt === 1 && random.chance(0.5) ? {} : { attempt }) };
    if (step.type === 'conversational_sms') this.#talk();
    if (random.chance(0.85)) this.add('step.started', base);
    if (step.type === 'web_interview' && random.chance(0.4))
      this.add('call.started', { stepId: step.id });
    this.#wait(hour);
    this.#answer(step, base);
    if (random.chance(0.12)) {
      const blamed = random.chance(0.8) ? { questionId: `q${random.integer(1, 3)}` } : {};
      this.add('step.knocked_out', { ...base, ...blamed });
      if (random.chance(0.7)) return;
    }
    if (random.chance(0.12)) return;
    const verdict = random.chance(0.7)
      ? { eligibility: random.pick(['passed', 'passed', 'failed', 'undetermined']) }
      : {};
    const length = random.chance(0.5) ? { durationSeconds: random.integer(0, 36_000) / 10 } : {};
    this.add('step.completed', { ...base, ...scale(random), ...verdict, ...length });
    if (random.chance(0.08)) {
      this.#wait(6 * day);
      this.add('step.completed', { ...base, ...scale(random) });
    }
    if (step.type === 'web_interview' && random.chance(0.2))
      this.add('call.ended', { stepId: step.id, durationSeconds: 60 });
    if (random.chance(0.6)) this.#charge(step);
  }

  #talk(): void {
    const { random } = this.#cast;
    if (random.chance(0.85)) this.add('message.sent', { channel: 'sms' });
    this.#wait(hour);
    if (random.chance(0.7)) this.add('message.received', { channel: 'sms' });
    else if (random.chance(0.3)) this.add('message.received', { channel: random.pick(channels) });
  }

  #answer(step: Step, base: object): void {
    const { random } = this.#cast;
    for (let place = 1; place <= 3; place += 1) {
      if (random.chance(0.3)) continue;
      // A question has one kind wherever it is asked.
      const kind = ['scored', 'structured', 'not_scored'][(step.id.length + place) % 3]!;
      const judged =
        kind === 'scored'
          ? { ...scale(random), ...(random.chance(0.3) ? { passed: random.chance(0.5) } : {}) }
          : kind === 'structured' && random.chance(0.9)
            ? { passed: random.chance(0.6), dealbreaker: random.chance(0.2) }
            : {};
      const named = kind === 'scored' && random.chance(0.5) ? {} : { kind };
      this.add('question.answered', { ...base, questionId: `q${place}`, ...named, ...judged });
      // A later look corrects it; sometimes it is said to have come before.
      if (kind === 'scored' && random.chance(0.15))
        this.add(
          'question.answered',
          { ...base, questionId: `q${place}`, ...scale(random) },
          this.#at + random.integer(-hour, 8 * day),
        );
    }
    for (let place = 1; place <= 2; place += 1) {
      if (random.chance(step.type === 'resume' ? 0.2 : 0.8)) continue;
      const kind = place === 2 && random.chance(0.3) ? 'eligibility' : 'scoring';
      const data = kind === 'scoring' ? scale(random) : { passed: random.chance(0.5) };
      this.add('criterion.scored', { ...base, criterionId: `c${place}`, kind, ...data });
      if (kind === 'scoring' && random.chance(0.15))
        this.add(
          'criterion.scored',
          { ...base, criterionId: `c${place}`, kind, ...scale(random) },
          this.#at + random.integer(-hour, 8 * day),
        );
    }
  }

  #charge(step: Step): void {
    const { random } = this.#cast;
    const services: Record<string, string> = { web_interview: 'voice', conversational_sms: 'sms' };
    const service = random.chance(0.1) ? 'integrity' : (services[step.type] ?? step.type);
    const amountMinor = random.chance(0.03) ? -random.integer(1, 50) : random.integer(0, 400);
    this.add('cost.charged', { service, amountMinor, currency: 'USD' });
  }

  #rate(): void {
    const { random } = this.#cast;
    this.#wait(day);
    if (random.chance(0.3))
      this.add('csat.submitted', { value: random.integer(1, 5), min: 1, max: 5 });
  }

  /** What the team does, back and forth; and what changes no figure. */
  judge(): void {
    const { random } = this.#cast;
    for (let times = random.integer(0, 3); times > 0; times -= 1) {
      this.#wait(day);
      this.add('decision.changed', {
        to: random.pick(['none', 'shortlisted', 'dismissed', 'dismissed', 'hired']),
      });
    }
    for (let times = random.integer(0, 2); times > 0; times -= 1) {
      const type = random.pick(evidence);
      this.add(type, evidenceData[type]);
    }
  }

  /** One event of each type that only leaves evidence. */
  everyEvidence(): void {
    for (const type of evidence) this.add(type, evidenceData[type]);
    this.add('csat.submitted', { value: 4, min: 1, max: 5 });
    this.add('decision.changed', { to: 'shortlisted' });
    this.add('call.ended', {});
  }
}
