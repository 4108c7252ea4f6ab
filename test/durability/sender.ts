/** Sends what a live system would, keeps a journal of what was confirmed, and knows what was not. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Random } from '../conformance/random.ts';
import { steps } from '../server/world.ts';
import { interviewerIds, type Held } from './stage.ts';

/** One request that may be sent again without harm, and what it leaves in the store. */
export interface Sent {
  name: string;
  kind: 'events' | 'import' | 'interviewer';
  /** Source and id of each event; the title of an interviewer. */
  leaves: string[];
  body: string;
}

const source = 'urn:durability';
const importSource = 'urn:durability:import';
const mapping = JSON.stringify({
  source: importSource,
  timeZone: 'UTC',
  candidates: { id: 'Id', interviewer: 'Role', registeredAt: 'Applied' },
  steps,
});

/** The connection ended, or the server said that it could not: nobody knows what became of it. */
export class Unknown extends Error {}

export interface SenderOptions {
  key: string;
  journal: string;
  random: Random;
}

export class Sender {
  readonly unknown = new Set<Sent>();
  readonly #options: SenderOptions;
  readonly #confirmed: Sent[] = [];

  constructor(options: SenderOptions) {
    this.#options = options;
    writeFileSync(options.journal, '');
  }

  get confirmed(): number {
    return this.#confirmed.length;
  }

  /** Sends from four callers at once, each until it cannot or is to end. */
  async run(url: string, end: AbortSignal): Promise<void> {
    await Promise.all([0, 1, 2, 3].map(() => this.#caller(url, end)));
  }

  /** Sends what nobody knows the fate of again, with the same ids. */
  async settle(url: string): Promise<void> {
    for (const sent of [...this.unknown]) await this.#send(url, sent);
  }

  async #caller(url: string, end: AbortSignal): Promise<void> {
    const { random } = this.#options;
    try {
      while (!end.aborted) {
        const again = this.#confirmed.length > 0 && random.chance(0.2);
        await this.#send(url, again ? random.pick(this.#confirmed) : this.#next());
      }
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
    }
  }

  #next(): Sent {
    const { random } = this.#options;
    const serial = random.serial();
    const kind = random.next();
    if (kind < 0.04) return this.#import(serial);
    if (kind < 0.1) return this.#interviewer(serial);
    return this.#events(serial, kind < 0.5 ? 1 : random.integer(2, 20));
  }

  #events(serial: number, count: number): Sent {
    const { random } = this.#options;
    const interviewerId = random.pick(interviewerIds);
    const types = ['application.registered', 'step.started', 'step.completed'] as const;
    const told = Array.from({ length: count }, (_, index) => {
      const type = types[index % types.length]!;
      const person = { name: `Person ${serial}`, email: `p${serial % 50}@example.com` };
      return {
        specversion: '1.0',
        id: `${serial}-${index}`,
        source,
        type,
        time: new Date(Date.UTC(2026, 1, 1) + random.integer(0, 1e9)).toISOString(),
        subject: `c${serial}-${Math.floor(index / types.length)}`,
        data: {
          interviewerId,
          ...(type === 'application.registered' ? { person } : { stepId: 'voice' }),
          ...(type === 'step.completed' ? { score: random.integer(0, 100) } : {}),
        },
      };
    });
    const leaves = told.map(({ id }) => `${source} ${id}`);
    return { name: `events ${serial}`, kind: 'events', leaves, body: JSON.stringify(told) };
  }

  #import(serial: number): Sent {
    const rows = Array.from(
      { length: 10 },
      (_, index) => `i${serial}-${index},Interviewer a,2026-02-0${(index % 9) + 1}`,
    );
    const body = ['Id,Role,Applied', ...rows, ''].join('\n');
    return { name: `import ${serial}`, kind: 'import', leaves: [], body };
  }

  #interviewer(serial: number): Sent {
    const title = `Made ${serial}`;
    const body = JSON.stringify({ title, steps });
    return { name: `interviewer ${serial}`, kind: 'interviewer', leaves: [title], body };
  }

  async #send(url: string, sent: Sent): Promise<void> {
    this.unknown.add(sent);
    if (sent.kind === 'events') await this.#sendEvents(url, sent);
    else if (sent.kind === 'import') await this.#sendImport(url, sent);
    else await this.#sendInterviewer(url, sent);
    if (!this.#confirmed.includes(sent)) {
      this.#confirmed.push(sent);
      const { name, kind, leaves } = sent;
      appendFileSync(this.#options.journal, `${JSON.stringify({ name, kind, leaves })}\n`);
    }
    this.unknown.delete(sent);
  }

  async #sendEvents(url: string, { name, body, leaves }: Sent): Promise<void> {
    const headers = { 'content-type': 'application/cloudevents-batch+json' };
    const { stored, repeated } = await this.#call<Record<string, number>>(
      new URL('/v1/events', url),
      { method: 'POST', headers, body },
    );
    assert.ok(
      stored === leaves.length || repeated === leaves.length,
      `${name}: ${stored} of ${leaves.length} were new, so that a part of it had been stored`,
    );
  }

  async #sendInterviewer(url: string, { name, body }: Sent): Promise<void> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': name };
    await this.#call(new URL('/v1/interviewers', url), { method: 'POST', headers, body });
  }

  async #sendImport(url: string, { name, body }: Sent): Promise<void> {
    const form = new FormData();
    form.set('mapping', new Blob([mapping], { type: 'application/json' }), 'mapping');
    form.set('candidates', new Blob([body], { type: 'text/csv' }), 'candidates.csv');
    let state = await this.#call<ImportState>(new URL('/v1/imports', url), {
      method: 'POST',
      body: form,
    });
    while (state.status === 'running') {
      await setTimeout(20);
      state = await this.#call<ImportState>(new URL(`/v1/imports/${state.id}`, url), {});
    }
    // Of a server that was going down: whether it was stored shows when it is sent again.
    if (state.status === 'failed') throw new Unknown(JSON.stringify(state.problems));
    const { events, eventsStored, eventsRepeated } = state.counts;
    assert.ok(
      eventsStored === events || eventsRepeated === events,
      `${name}: ${eventsStored} of ${events} were new, so that a part of it had been stored`,
    );
  }

  /** A 2xx confirms; what the server cannot do now, and what breaks off, is unknown. */
  async #call<T>(url: URL, init: RequestInit): Promise<T> {
    const headers = { ...init.headers, authorization: `Bearer ${this.#options.key}` };
    for (;;) {
      let answer: Response;
      let body: string;
      try {
        answer = await fetch(url, { ...init, headers });
        body = await answer.text();
      } catch (error) {
        throw new Unknown(String(error));
      }
      if (answer.ok) return JSON.parse(body) as T;
      if (answer.status === 429 || answer.status === 409) await setTimeout(100);
      else if (answer.status >= 500) throw new Unknown(body);
      else assert.fail(`${url.pathname} answers ${answer.status}: ${body.slice(0, 500)}`);
    }
  }

  /** Fails unless the store holds what the journal says was confirmed, once, and no half of the rest. */
  compare(held: Held): void {
    const journal = readFileSync(this.#options.journal, 'utf8').trim().split('\n');
    const confirmed = journal.filter(Boolean).map((line) => JSON.parse(line) as Sent);
    const count = ({ kind, leaves }: Sent): number[] =>
      kind === 'interviewer'
        ? leaves.map((title) => held.titles.get(title) ?? 0)
        : leaves.map((event) => Number(held.events.has(event)));
    for (const sent of confirmed)
      assert.ok(
        count(sent).every((number) => number === 1),
        `${sent.name} was confirmed and is not there once`,
      );
    for (const sent of this.unknown) {
      const [first = 0, ...rest] = count(sent);
      assert.ok(first <= 1 && rest.every((number) => number === first), `half of ${sent.name}`);
    }
    const positions = new Set(held.events.values());
    assert.equal(positions.size, held.events.size, 'two events have one position');
    const known = new Set([...confirmed, ...this.unknown].flatMap(({ leaves }) => leaves));
    for (const event of held.events.keys())
      if (event.startsWith(`${source} `)) assert.ok(known.has(event), `nobody sent ${event}`);
  }
}

interface ImportState {
  id: string;
  status: 'running' | 'succeeded' | 'failed';
  counts: Record<string, number>;
  problems: unknown;
}
