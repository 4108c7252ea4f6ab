import type { Browser } from 'puppeteer-core';
import type { Line } from './line.ts';

/** What a row measures with. */
export interface Bench {
  browser: Browser;
  /** Address of the pages. */
  base: string;
  /** Whether the libraries beside ours could be installed. */
  withPeers: boolean;
  /** How often each is measured. */
  times: number;
  /** How long the live feed goes on. */
  seconds: number;
  /** Sends events to the API of the pages. */
  send(events: readonly object[]): Promise<void>;
}

export interface Row {
  id: string;
  title: string;
  /** Measured a single time, however many are asked for. */
  once?: true;
  measure(bench: Bench): Promise<Line[]>;
}
