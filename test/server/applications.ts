/** Interviewers and applications told by events, for tests that read figures off them. */
import assert from 'node:assert/strict';
import { event, start, steps, type Answer, type CallOptions, type World } from './world.ts';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** An instant as the API writes it. */
export const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** So many days before the clock of a new world. */
export const daysAgo = (days: number): number => start - days * day;

/** Makes an interviewer with the two usual steps and without a deadline. */
export async function interviewer(
  world: World,
  id: string,
  more: object = {},
  options: CallOptions = {},
): Promise<Answer> {
  const body = { id, title: `Interviewer ${id}`, steps, deadlineAt: null, ...more };
  const answer = await world.call('createInterviewer', { body, ...options });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer;
}

/** Stores events that are all new. */
export async function store(
  world: World,
  events: readonly object[],
  options: CallOptions = {},
): Promise<void> {
  for (let from = 0; from < events.length; from += 1000) {
    const body = events.slice(from, from + 1000);
    const answer = await world.call('ingestEvents', { body, ...options });
    assert.deepEqual(answer.body, { received: body.length, stored: body.length, repeated: 0 });
  }
}

/** Everything the log of `acme` holds, in its order. */
export const log = (world: World) =>
  world.store.read({ workspaceId: 'acme', interviewerIds: null }, (reader) =>
    reader.selectFrom('events').selectAll().orderBy('position').execute(),
  );

/** Writes the events of one application to `interviewerId`. */
export class Application {
  readonly id: string;
  readonly events: object[] = [];
  readonly #interviewerId: string;

  constructor(id: string, interviewerId: string) {
    this.id = id;
    this.#interviewerId = interviewerId;
  }

  add(type: string, time: number, data: object = {}): this {
    this.events.push(event(type, this.id, time, { interviewerId: this.#interviewerId, ...data }));
    return this;
  }

  registered(time: number, data: object = {}): this {
    return this.add('application.registered', time, { person: { name: this.id }, ...data });
  }

  invited(time: number): this {
    return this.add('application.invited', time);
  }

  started(time: number, stepId: string): this {
    return this.add('step.started', time, { stepId });
  }

  completed(time: number, stepId: string, data: object = {}): this {
    return this.add('step.completed', time, { stepId, ...data });
  }

  knockedOut(time: number, stepId: string): this {
    return this.add('step.knocked_out', time, { stepId });
  }

  decided(time: number, to: string): this {
    return this.add('decision.changed', time, { to });
  }
}

/** `count` applications named `prefix-0` and so on, each told by `story`. */
export function applications(
  interviewerId: string,
  prefix: string,
  count: number,
  story: (application: Application, index: number) => void,
): object[] {
  return Array.from({ length: count }, (_, index) => {
    const application = new Application(`${prefix}-${index}`, interviewerId);
    story(application, index);
    return application.events;
  }).flat();
}
