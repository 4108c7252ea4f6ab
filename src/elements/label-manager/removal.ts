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
  /** Undefined while nothing is asked. */
  label: Label | undefined;
  busy = false;
  error: unknown;

  constructor(host: ReactiveControllerHost, options: RemovalOptions) {
    this.#host = host;
    this.#options = options;
  }

  async open(label: Label): Promise<void> {
    this.label = label;
    await this.#run(async () => {
      const latest = await this.#options.latest(label.key);
      if (this.label !== label) return;
      this.label = latest.label;
      this.#version = latest.version;
    });
  }

  close(): void {
    this.label = this.error = undefined;
    this.busy = false;
    this.#host.requestUpdate();
  }

  confirm(): Promise<void> {
    return this.#run(async () => {
      const { label } = this;
      if (!label) return;
      const change = { type: 'delete', key: label.key } as const;
      if (!(await this.#options.perform(change, this.#version))) return;
      this.close();
      this.#options.deleted(label);
    });
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.error = error;
    }
    this.busy = false;
    this.#host.requestUpdate();
  }
}
