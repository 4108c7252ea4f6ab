import type { Runtime } from './runtime.ts';

const minute = 60_000;
const mostPerMinute = 4;

/** What was sent lately and not answered, by path: a resource that is down is not tried over and over. */
export class Tries {
  readonly #runtime: Runtime;
  readonly #times = new Map<string, number[]>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  add({ url }: Request): void {
    const { pathname } = new URL(url);
    this.#times.set(pathname, [...this.#recent(pathname), this.#runtime.now()]);
  }

  /** It answered: whatever fails next is another story. */
  forget({ url }: Request): void {
    this.#times.delete(new URL(url).pathname);
  }

  /** Whether the minute has room for another one. */
  allow({ url }: Request): boolean {
    return this.#recent(new URL(url).pathname).length < mostPerMinute;
  }

  #recent(pathname: string): number[] {
    const since = this.#runtime.now() - minute;
    return (this.#times.get(pathname) ?? []).filter((at) => at > since);
  }
}
