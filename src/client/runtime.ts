/** Time, chance and attention: what a session takes from where it runs, and a test replaces. */
export interface Runtime {
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /**
   * Runs something once, later; the answer calls it off. Work in the `background` does not keep a
   * process alive.
   */
  after(milliseconds: number, run: () => void, background?: boolean): () => void;
  /** From 0 up to 1, without 1. */
  random(): number;
  /** False while the page is hidden or the machine is offline. */
  isAwake(): boolean;
  /** Runs something at each return to sight or to the network, until the answer is called. */
  onWake(run: () => void): () => void;
}

interface Listenable {
  addEventListener?(type: string, listener: () => void): void;
  removeEventListener?(type: string, listener: () => void): void;
}

// Whatever of a page there is: none in Node, no document in a worker.
const page = globalThis as unknown as Listenable & {
  document?: Listenable & { visibilityState?: string };
  navigator?: { onLine?: boolean };
};

// Browsers and Node run a timer at once whose delay does not fit 31 bits.
const longest = 2 ** 31 - 1;

export const systemRuntime: Runtime = {
  now: () => performance.now(),
  after(milliseconds, run, background = false) {
    const timer: unknown = setTimeout(run, Math.min(milliseconds, longest));
    if (background) (timer as { unref?(): void }).unref?.();
    return () => clearTimeout(timer as number);
  },
  random: () => Math.random(),
  isAwake: () => page.document?.visibilityState !== 'hidden' && page.navigator?.onLine !== false,
  onWake(run) {
    page.addEventListener?.('online', run);
    page.document?.addEventListener?.('visibilitychange', run);
    return () => {
      page.removeEventListener?.('online', run);
      page.document?.removeEventListener?.('visibilitychange', run);
    };
  },
};

/** How long to wait after so many failures in a row: doubling up to `most`, half of it by chance. */
export function backOff(runtime: Runtime, failures: number, most: number): number {
  const whole = Math.min(most, 1000 * 2 ** (failures - 1));
  return whole / 2 + (runtime.random() * whole) / 2;
}

/** So long a resource is left alone once three quick tries have failed. */
export const pause = 30_000;

/**
 * How long whoever asks by itself waits then: never less than the pause, or it would find out nothing,
 * and spread. With the quick tries that is at most four times a minute.
 */
export function patience(runtime: Runtime): number {
  return pause * (1 + runtime.random() / 2);
}

/** Runs something after so long, or once somebody looks at the page again; the answer calls it off. */
export function whenAwake(runtime: Runtime, milliseconds: number, run: () => void): () => void {
  let callOff = () => {};
  const wait = () => {
    callOff();
    if (runtime.isAwake()) run();
    else callOff = runtime.onWake(wait);
  };
  callOff = runtime.after(milliseconds, wait, true);
  return () => callOff();
}

/** Settles as the promise does, unless the signal aborts first: then it rejects with the reason. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Waits; rejects with the signal's reason, and with `wakeable` stops waiting at the next wake. */
export async function sleep(
  runtime: Runtime,
  milliseconds: number,
  signal: AbortSignal,
  wakeable = false,
): Promise<void> {
  let stop = () => {};
  const slept = new Promise<void>((resolve) => {
    const cancel = runtime.after(milliseconds, resolve);
    const deaf = wakeable ? runtime.onWake(() => runtime.isAwake() && resolve()) : () => {};
    stop = () => {
      cancel();
      deaf();
    };
  });
  try {
    await abortable(slept, signal);
  } finally {
    stop();
  }
}
