import { sleep, systemClock } from './clock.ts';
import type { Clock } from './clock.ts';

/** Time, chance and attention: what a session takes from where it runs, and a test replaces. */
export interface Runtime extends Clock {
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

export const systemRuntime: Runtime = {
  ...systemClock,
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

/** Waits, at most until the next wake; rejects with the signal's reason. */
export function doze(runtime: Runtime, milliseconds: number, signal: AbortSignal): Promise<void> {
  const after = (longest: number, run: () => void) => {
    const cancel = runtime.after(longest, run);
    const deaf = runtime.onWake(() => runtime.isAwake() && run());
    return () => {
      cancel();
      deaf();
    };
  };
  return sleep({ after }, milliseconds, signal);
}
