/** Time and chance: what a client takes from where it runs, and a test replaces. */
export interface Clock {
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /**
   * Runs something once, later; the answer calls it off. Work in the `background` does not keep a
   * process alive.
   */
  after(milliseconds: number, run: () => void, background?: boolean): () => void;
  /** From 0 up to 1, without 1. */
  random(): number;
}

// Browsers and Node run a timer at once whose delay does not fit 31 bits.
const longest = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run, background) {
    const timer: unknown = setTimeout(run, Math.min(milliseconds, longest));
    if (background) (timer as { unref?(): void }).unref?.();
    return () => clearTimeout(timer as number);
  },
  random: () => Math.random(),
};

/** How long to wait after so many failures in a row: doubling up to `most`, half of it by chance. */
export function backOff(clock: Clock, failures: number, most: number): number {
  const whole = Math.min(most, 1000 * 2 ** (failures - 1));
  return (whole * (1 + clock.random())) / 2;
}

/** Settles as the promise does, unless the signal aborts first: then it rejects with the reason. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Waits; rejects with the signal's reason. */
export function sleep(
  clock: Pick<Clock, 'after'>,
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  let cancel = () => {};
  const slept = new Promise<void>((resolve) => (cancel = clock.after(milliseconds, resolve)));
  return abortable(slept, signal).finally(cancel);
}
