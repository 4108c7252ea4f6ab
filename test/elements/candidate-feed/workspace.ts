/** A workspace of the real app: events go in as any system sends them, the feed reads them as a page. */
import { createSession } from '../../../src/client/session.ts';
import type { Session } from '../../../src/client/session.ts';
import type { components } from '../../../src/schema.ts';

export type Event = components['schemas']['Event'];

export class Workspace {
  readonly name: string;
  readonly session: Session;
  /** Requests so far, as method-less paths with their queries. */
  readonly requests: URL[] = [];
  readonly #cuts = new Set<() => void>();
  #number = 0;

  constructor(name: string) {
    this.name = name;
    this.session = createSession({
      baseUrl: '/',
      fetchToken: async () => {
        const answer = await fetch(`/testing/${name}/token`, { method: 'POST' });
        return (await answer.json()) as { token: string; expiresIn: number };
      },
      fetch: (request) => this.#fetch(request),
    });
  }

  get streams(): number {
    return this.#cuts.size;
  }

  /** Breaks every live connection off, as a proxy or a train does. */
  cut(): void {
    for (const cut of [...this.#cuts]) cut();
  }

  async send(...events: Event[]): Promise<void> {
    const body = JSON.stringify(events);
    const answer = await fetch(`/testing/${this.name}/events`, { method: 'POST', body });
    if (!answer.ok) throw new Error(await answer.text());
  }

  async erase(personId: string): Promise<void> {
    const answer = await fetch(`/testing/${this.name}/erase/${personId}`, { method: 'POST' });
    if (!answer.ok) throw new Error(await answer.text());
  }

  /** Somebody who applied and completed every step. */
  completed(id: string, name: string, score: number, at = Date.now()): Event[] {
    return [
      this.event('application.registered', id, at, { person: { name } }),
      this.event('step.completed', id, at, { stepId: 'resume', score }),
      this.event('step.completed', id, at, { stepId: 'voice', score }),
    ];
  }

  event(type: string, subject: string, at: number, data: object): Event {
    const time = new Date(at).toISOString();
    const id = `${this.name}-${(this.#number += 1)}`;
    const envelope = { specversion: '1.0', id, source: 'urn:test', type, time, subject };
    return { ...envelope, data: { interviewerId: 'sales', ...data } } as Event;
  }

  async #fetch(request: Request): Promise<Response> {
    this.requests.push(new URL(request.url));
    const response = await fetch(request);
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    return isStream ? this.#cuttable(response) : response;
  }

  #cuttable(response: Response): Response {
    const body = response.body!.getReader();
    const cuts = this.#cuts;
    let cut = () => {};
    const passed = new ReadableStream<Uint8Array>({
      start: (controller) => {
        cut = () => {
          cuts.delete(cut);
          controller.error(new TypeError('network error'));
          void body.cancel().catch(() => {});
        };
        cuts.add(cut);
      },
      async pull(controller) {
        const { done, value } = await body.read();
        if (!cuts.has(cut)) return;
        if (value) controller.enqueue(value);
        if (!done) return;
        cuts.delete(cut);
        controller.close();
      },
      cancel: (reason) => {
        cuts.delete(cut);
        return body.cancel(reason);
      },
    });
    return new Response(passed, response);
  }
}
