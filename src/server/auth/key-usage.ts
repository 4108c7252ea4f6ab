import type { UsageCount } from '../store/key-usage.ts';
import type { Principal } from './principal.ts';

/** A crash loses what was counted for this long, so `listApiKeys` says it. */
const everyMs = 5000;

export interface KeyUsageOptions {
  /** Adds the counts to those stored. */
  write: (counts: readonly UsageCount[]) => Promise<void>;
  report: (error: unknown) => void;
}

/** Counts requests by API key in memory, so that none of them costs a write. */
export class KeyUsage {
  readonly #options: KeyUsageOptions;
  #counts = new Map<string, UsageCount>();
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();

  constructor(options: KeyUsageOptions) {
    this.#options = options;
  }

  /** Notes how a request with the key, or with a token of it, was answered. */
  count(
    { scope: { workspaceId }, keyId }: Pick<Principal, 'scope' | 'keyId'>,
    status: number,
    now: number,
  ): void {
    const id = `${workspaceId} ${keyId}`;
    const count = this.#counts.get(id) ?? {
      workspaceId,
      keyId,
      lastUsedAt: now,
      completed: 0,
      failed: 0,
      rateLimited: 0,
    };
    count.lastUsedAt = Math.max(count.lastUsedAt, now);
    count[status === 429 ? 'rateLimited' : status < 400 ? 'completed' : 'failed'] += 1;
    this.#counts.set(id, count);
    this.#timer ??= setTimeout(() => void this.flush(), everyMs).unref();
  }

  /** Writes what was counted so far. What cannot be written is kept and reported. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#write());
    return this.#flushing;
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const counts = this.#counts;
    if (counts.size === 0) return;
    this.#counts = new Map();
    try {
      await this.#options.write([...counts.values()]);
    } catch (error) {
      this.#keep(counts);
      this.#options.report(error);
    }
  }

  #keep(counts: ReadonlyMap<string, UsageCount>): void {
    for (const [id, count] of counts) {
      const since = this.#counts.get(id);
      if (since) {
        since.completed += count.completed;
        since.failed += count.failed;
        since.rateLimited += count.rateLimited;
      } else this.#counts.set(id, count);
    }
    this.#timer ??= setTimeout(() => void this.flush(), everyMs).unref();
  }
}
