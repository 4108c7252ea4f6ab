import type { Store } from '../../../src/server/store/store.ts';
import type { BareStore } from './bare-store.ts';

/** Where one server's data are. */
export interface Place {
  /** What a server needs to be told to work there. */
  environment: Record<string, string>;
  open(clock?: () => number): Promise<Store>;
  /** The same tables without anything of ours around them. */
  bare(): Promise<BareStore>;
  remove(): Promise<void>;
}

/** A database engine to measure on. */
export interface Engine {
  name: 'sqlite' | 'postgres';
  title: string;
  /** Processes beside the server's that do its work. */
  pids: readonly number[];
  /** Where the data of this name are kept between runs. */
  kept(name: string): Place;
  /** An empty place, removed by whoever asked for it. */
  fresh(): Promise<Place>;
  copy(name: string): Promise<Place>;
  /** Makes the kept data ready to be read and copied. */
  settle(name: string): Promise<void>;
  /** Makes room for data of this name. */
  create(name: string): Promise<void>;
  drop(name: string): Promise<void>;
  stop(): Promise<void>;
}
