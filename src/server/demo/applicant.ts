import type { components } from '../../schema.ts';
import type { DataOf, EventLog } from './event-log.ts';
import type { Random } from './random.ts';
import { candidateRhythm, nextMoment, teamRhythm } from './rhythm.ts';
import type { Role } from './role.ts';

type Event = components['schemas']['Event'];
/** Types of events about candidates. */
type CandidateEvent = Extract<Event, { data: { interviewerId: string } }>['type'];

/** Vancouver, where the hiring team sits. */
const teamOffset = -480;

/** How far an application gets. */
export type Fate = { responds: boolean; finishes: boolean };

/** One application while it is played: who it is, and where what happens to it is written. */
export class Applicant {
  readonly id: string;
  readonly role: Role;
  readonly random: Random;
  /** How good the answers are: a deviation from the mean. */
  readonly ability: number;
  readonly fate: Fate;
  readonly #offset: number;
  readonly #log: EventLog;

  constructor(id: string, role: Role, random: Random, offset: number, fate: Fate, log: EventLog) {
    this.id = id;
    this.role = role;
    this.random = random;
    this.ability = random.normal();
    this.fate = fate;
    this.#offset = offset;
    this.#log = log;
  }

  /** Writes what happened; the interviewer is added to the data. */
  note<T extends CandidateEvent>(
    type: T,
    at: number,
    data: Omit<DataOf<T>, 'interviewerId'>,
  ): void {
    // The type system cannot put the two halves of a generic type together again.
    const complete = { interviewerId: this.role.id, ...data };
    this.#log.add(type, at, this.id, complete as never);
  }

  /** When the person gets to it, from `from` on. */
  whenFree(from: number): number {
    return nextMoment(this.random, candidateRhythm, this.#offset, from);
  }

  /** When the hiring team gets to it, from `from` on. */
  whenTeamFree(from: number): number {
    return nextMoment(this.random, teamRhythm, teamOffset, from);
  }
}
