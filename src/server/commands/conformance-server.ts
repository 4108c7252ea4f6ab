import { setTimeout } from 'node:timers/promises';
import { UsageError } from './settings.ts';

export type Fetch = (request: Request) => Response | Promise<Response>;

export interface Answer {
  status: number;
  body: unknown;
}

/** The server under test, by its public API and one key. */
export class ServerUnderTest {
  readonly #base: string;
  readonly #key: string;
  readonly #fetch: Fetch;

  constructor(base: string, key: string, fetch: Fetch) {
    if (!URL.canParse(base))
      throw new UsageError(
        `--url is ${base}; it must be an address such as http://localhost:4400.`,
      );
    this.#base = base.replace(/\/$/, '');
    this.#key = key;
    this.#fetch = fetch;
  }

  async send(method: string, path: string, body?: unknown, query: object = {}): Promise<Answer> {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
    const url = `${this.#base}${path}${search.size > 0 ? `?${search}` : ''}`;
    const type = Array.isArray(body) ? 'application/cloudevents-batch+json' : 'application/json';
    const headers = {
      authorization: `Bearer ${this.#key}`,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': type }),
    };
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    for (;;) {
      const response = await this.#ask(new Request(url, init));
      if (response.status !== 429) return { status: response.status, body: await json(response) };
      await response.body?.cancel();
      await setTimeout(1000 * Math.min(60, Number(response.headers.get('retry-after')) || 1));
    }
  }

  /** The answer's body; whatever is no success ends the run. */
  async need<T>(method: string, path: string, body?: unknown, query?: object): Promise<T> {
    const answer = await this.send(method, path, body, query);
    if (answer.status >= 200 && answer.status < 300) return answer.body as T;
    throw new UsageError(
      `${method} ${path} answers ${answer.status}: ${JSON.stringify(answer.body).slice(0, 500)}`,
    );
  }

  async #ask(request: Request): Promise<Response> {
    try {
      return await this.#fetch(request);
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error;
      throw new UsageError(
        `The server cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  }
}

const json = (response: Response): Promise<unknown> =>
  response.json().catch(() => 'something that is not JSON');
