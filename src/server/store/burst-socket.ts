import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Sends what is written in one go at one time: each time costs both sides more than what is sent. */
export class BurstSocket extends Socket {
  #held = false;

  override cork(): void {
    super.cork();
    if (this.#held) return;
    this.#held = true;
    super.cork();
    process.nextTick(() => {
      this.#held = false;
      super.uncork();
    });
  }
}

export const burstSocket = (): Duplex => new BurstSocket();
