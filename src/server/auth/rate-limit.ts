import { Problem } from '../problem.ts';
import type { Principal } from './principal.ts';

export interface RateLimits {
  /** Requests per window with one embed token and those derived from it. */
  token: number;
  /** Requests per window with one API key. */
  key: number;
  /** Wrong credentials per window from one address; 1,000 when absent. */
  refused?: number;
  windowSeconds: number;
}

export const defaultRateLimits: RateLimits = { token: 1200, key: 60_000, windowSeconds: 60 };

interface Count {
  started: number;
  used: number;
}

/** Counts requests per credential in fixed windows, in this process. */
export class RateLimiter {
  readonly #limits: RateLimits;
  readonly #counts = new Map<string, Count>();

  constructor(limits: RateLimits) {
    this.#limits = limits;
  }

  /** Headers to answer with; throws a 429 when the credential has used its window up. */
  take(principal: Principal, now: number): Record<string, string> {
    const { windowSeconds } = this.#limits;
    const quota = principal.kind === 'api_key' ? this.#limits.key : this.#limits.token;
    // A token derives others as it likes: they share what it has.
    const { count, wait } = this.#countOf(principal.parents[0] ?? principal.id, now);
    const headers = {
      'RateLimit-Policy': `"${principal.kind}";q=${quota};w=${windowSeconds}`,
      RateLimit: `"${principal.kind}";r=${Math.max(0, quota - count.used)};t=${wait}`,
    };
    if (count.used <= quota) return headers;
    throw new Problem('too_many_requests', {
      headers: { ...headers, 'Retry-After': String(wait) },
    });
  }

  /**
   * Counts a request whose credential was none; throws a 429 for an address that guesses on. A right
   * credential from there is let in all the same.
   */
  noteRefused(address: string | undefined, now: number): void {
    if (address === undefined) return;
    const { refused = 1000 } = this.#limits;
    const { count, wait } = this.#countOf(`from ${address}`, now);
    if (count.used > refused)
      throw new Problem('too_many_requests', {
        title: 'Too many requests without a valid credential came from this address.',
        headers: { 'Retry-After': String(wait) },
      });
  }

  /** The count of this window with one more, and the seconds until the next window. */
  #countOf(id: string, now: number): { count: Count; wait: number } {
    const { windowSeconds } = this.#limits;
    const known = this.#counts.get(id);
    const live = known && now < known.started + windowSeconds * 1000;
    const count = live ? known : this.#begin(id, now);
    count.used += 1;
    const wait = Math.max(1, Math.ceil((count.started + windowSeconds * 1000 - now) / 1000));
    return { count, wait };
  }

  #begin(id: string, now: number): Count {
    if (this.#counts.size > 10_000) this.#forget(now);
    const count = { started: now, used: 0 };
    this.#counts.set(id, count);
    return count;
  }

  #forget(now: number): void {
    for (const [id, { started }] of this.#counts) {
      if (now >= started + this.#limits.windowSeconds * 1000) this.#counts.delete(id);
    }
  }
}
