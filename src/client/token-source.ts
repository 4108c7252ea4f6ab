import { abortable, backOff } from './clock.ts';
import { ApiError } from './error.ts';
import { doze, patience, pause } from './runtime.ts';
import type { Runtime } from './runtime.ts';
import { failureOf, invalid, isTokenAnswer, refused, timedOut } from './token-answer.ts';
import type { FetchToken, TokenReason } from './token-answer.ts';

export interface Token {
  readonly value: string;
  readonly renewAt: number;
  readonly expiresAt: number;
}

export interface TokenSourceOptions {
  readonly fetchToken: FetchToken;
  readonly timeout: number;
  readonly runtime: Runtime;
  readonly ended: AbortSignal;
  readonly onReplace: () => void;
}

const quickTries = 3;
const longestBackOff = 4_000;
// However short the life of tokens, the host's endpoint is not asked more often on our own account.
const shortestRenewal = 1_000;

/**
 * One session's tokens. It knows no API: it asks the host for a token, hands it out while it lives,
 * asks again before it dies and is told what the API thought of it.
 */
export class TokenSource {
  readonly #options: TokenSourceOptions;
  readonly #runtime: Runtime;
  #token: Token | undefined;
  #flight: Promise<Token> | undefined;
  #reason: TokenReason = 'start';
  #accepted = false;
  #refusals = 0;
  #failures = 0;
  #notBefore = 0;
  /** Why there is no token; undefined once there is. */
  #failure: ApiError | undefined;
  #unschedule = () => {};

  constructor(options: TokenSourceOptions) {
    this.#options = options;
    this.#runtime = options.runtime;
    options.ended.addEventListener('abort', () => this.#forget(), { once: true });
  }

  get state(): 'idle' | 'starting' | 'active' | 'failed' {
    if (this.#usable()) return 'active';
    if (this.#flight) return 'starting';
    return this.#failure ? 'failed' : 'idle';
  }

  /**
   * Hands out the token, or the one being fetched: one call however many ask. Where the quick tries
   * failed a moment ago it fails as they did, unless somebody insists.
   */
  async get(insist = false): Promise<Token> {
    this.#options.ended.throwIfAborted();
    const token = this.#usable();
    if (token) return token;
    if (insist) this.#notBefore = 0;
    if (this.#failure && !this.#flight && this.#isPausing()) throw this.#failure;
    return this.#fetch();
  }

  /** The API took it. */
  accept(token: Token): void {
    if (token !== this.#token) return;
    this.#accepted = true;
    this.#failures = this.#refusals = 0;
  }

  /** The API refused it: nobody gets it again. */
  reject(token: Token): void {
    if (token !== this.#token) return;
    this.#forget();
    this.#reason = 'rejected';
    // One refusal of a fresh token may be bad luck. A host whose every token is refused must not be
    // asked for another with every request.
    if (this.#accepted) return;
    this.#backOff();
    if (++this.#refusals === 1) this.#notBefore = 0;
    else this.#failure = refused();
  }

  #isPausing(): boolean {
    return this.#failures >= quickTries && this.#runtime.now() < this.#notBefore;
  }

  #usable(): Token | undefined {
    const token = this.#token;
    return token && this.#runtime.now() < token.expiresAt ? token : undefined;
  }

  #fetch(): Promise<Token> {
    this.#flight ??= this.#fly().finally(() => (this.#flight = undefined));
    return this.#flight;
  }

  async #fly(): Promise<Token> {
    const { ended } = this.#options;
    for (;;) {
      const delay = this.#notBefore - this.#runtime.now();
      if (delay > 0) await doze(this.#runtime, delay, ended);
      try {
        return this.#receive(await this.#call());
      } catch (thrown) {
        ended.throwIfAborted();
        const error = failureOf(thrown);
        this.#backOff();
        // Who has waited for a whole timeout has waited long enough.
        const final = this.#failures >= quickTries || error.code === 'token_timeout';
        if (!error.retryable || final) {
          this.#failure = error;
          throw error;
        }
      }
    }
  }

  async #call(): Promise<unknown> {
    const { fetchToken, timeout, ended } = this.#options;
    const late = new AbortController();
    const signal = AbortSignal.any([late.signal, ended]);
    const cancel = this.#runtime.after(timeout, () => late.abort(timedOut(timeout)));
    const asked = async () => fetchToken({ reason: this.#reason, signal });
    try {
      return await abortable(asked(), signal);
    } finally {
      cancel();
    }
  }

  #receive(answer: unknown): Token {
    if (!isTokenAnswer(answer)) throw invalid();
    const now = this.#runtime.now();
    const life = answer.expiresIn * 1000;
    // Spread, so that the pages of a morning do not all renew at one moment.
    const renewAt = now + Math.max(life * (0.75 + this.#runtime.random() / 10), shortestRenewal);
    const replaces = this.#reason !== 'start';
    this.#token = { value: answer.token, renewAt, expiresAt: now + life };
    this.#reason = 'renewal';
    this.#accepted = false;
    this.#failure = undefined;
    this.#schedule(renewAt);
    if (replaces) this.#options.onReplace();
    return this.#token;
  }

  #schedule(at: number): void {
    this.#unschedule();
    this.#unschedule = this.#runtime.after(at - this.#runtime.now(), () => this.#renew(), true);
  }

  /** The timer's turn: renews, or waits for somebody to look at the page again. */
  #renew(): void {
    const token = this.#token;
    if (!token) return;
    this.#unschedule();
    if (this.#runtime.now() < token.renewAt) return this.#schedule(token.renewAt);
    if (!this.#runtime.isAwake()) {
      this.#unschedule = this.#runtime.onWake(() => this.#renew());
      return;
    }
    this.#fetch().catch((error: unknown) => {
      // Past its end the next request asks; nobody may be there to need a token any more.
      const retry = error instanceof ApiError && error.retryable && this.#usable() === token;
      if (!retry) return;
      const isLong = this.#failures >= quickTries;
      this.#schedule(isLong ? this.#runtime.now() + patience(this.#runtime) : this.#notBefore);
    });
  }

  #backOff(): void {
    this.#failures++;
    const wait =
      this.#failures < quickTries ? backOff(this.#runtime, this.#failures, longestBackOff) : pause;
    this.#notBefore = this.#runtime.now() + wait;
  }

  #forget(): void {
    this.#token = undefined;
    this.#unschedule();
  }
}
