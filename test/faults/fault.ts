/** What can go wrong between a page and the API. Milliseconds are those of the page's own clock. */
export type Fault =
  | { readonly kind: 'none' }
  /** The answer begins that much later, or up to half of it sooner with `jitter`. */
  | { readonly kind: 'latency'; readonly milliseconds: number; readonly jitter?: boolean }
  /** The answer comes at one byte a second. */
  | { readonly kind: 'drip' }
  | { readonly kind: 'reset'; readonly when: 'before headers' | 'after headers' | 'mid-body' }
  /** Half of the JSON, as if it were all. */
  | { readonly kind: 'truncated' }
  /** Nothing ever comes. */
  | { readonly kind: 'blackhole' }
  /** Nobody listens on the port. */
  | { readonly kind: 'refused' }
  /** A status in place of the answer; `times` says how often, always when absent. */
  | {
      readonly kind: 'status';
      readonly status: 401 | 429 | 500 | 502 | 503;
      readonly retryAfter?: number;
      readonly times?: number;
    }
  /** Streams open and then say nothing, not even that they are alive. */
  | { readonly kind: 'half-open' }
  /** A proxy keeps what a stream says until the stream ends. */
  | { readonly kind: 'buffering' };

/** A request as the proxy saw it; `at` is by the page's clock. */
export interface Seen {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** What became of it; `none` for an answer of the API as it is. */
  readonly fault: Fault['kind'];
  readonly key: string | null;
}
