import type { ReactiveControllerHost } from 'lit';
import type { Label } from './data.ts';
import type { LabelManagerChange } from './label-change.ts';
import type { Latest } from './latest.ts';

export interface RemovalOptions {
  readonly latest: (key: string) => Promise<Latest>;
  readonly perform: (change: LabelManagerChange, version?: string) => Promise<boolean>;
  readonly deleted: (label: Label) => void;
}

/** The question before a label is deleted: it says on how many interviewers the label is now. */
export class Removal {
  readonly #host: ReactiveControllerHost;
  readonly #options: RemovalOptions;
  #version: string | undefined;
  /** Another one with each thing asked: what comes later for the former one is dropped. */
  #turn = Symbol();
  /** Undefined while nothing is asked. */
  label: Label | undefined;
  busy = false;
  /** Busy with what cannot be called off. */
  deleting = false;
  error: unknown;

  constructor(host: ReactiveControllerHost, options: RemovalOptions) {
    this.#host = host;
    this.#options = options;
  }

  async open(label: Label): Promise<void> {
    this.label = label;
    this.#version = undefined;
    await this.#run(async (isAsked) => {
      const latest = await this.#options.latest(label.key);
      if (!isAsked()) return;
      this.label = latest.label;
      this.#version = latest.version;
    });
  }

  close(): void {
    this.label = this.error = undefined;
    this.#settle();
  }

  async confirm(): Promise<void> {
    const { label } = this;
    if (!label || this.busy) return;
    this.deleting = true;
    await this.#run(async (isAsked) => {
      const change = { type: 'delete', key: label.key } as const;
      if (!(await this.#options.perform(change, this.#version))) return;
      if (isAsked()) this.close();
      this.#options.deleted(label);
    });
  }

  async #run(work: (isAsked: () => boolean) => Promise<void>): Promise<void> {
    const turn = (this.#turn = Symbol());
    const isAsked = () => turn === this.#turn;
    this.busy = true;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      await work(isAsked);
    } catch (error) {
      if (isAsked()) this.error = error;
    }
    if (isAsked()) this.#settle();
  }

  #settle(): void {
    this.#turn = Symbol();
    this.busy = this.deleting = false;
    this.#host.requestUpdate();
  }
}
