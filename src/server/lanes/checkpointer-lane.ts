import { Worker } from 'node:worker_threads';
import { databaseFile } from '../store/sqlite.ts';
import { extension } from './writer-lane.ts';

/** The worker thread that brings the log of a data folder back to its file. */
export class CheckpointerLane {
  readonly #worker: Worker;
  #ended = false;

  constructor(folder: string, report: (error: unknown) => void) {
    this.#worker = new Worker(new URL(`./checkpointer${extension}`, import.meta.url), {
      workerData: { file: databaseFile(folder) },
      resourceLimits: { maxYoungGenerationSizeMb: 1 },
    });
    // The writer brings the log back itself then, and who writes waits for it.
    this.#worker.on('error', report);
    this.#worker.on('exit', () => (this.#ended = true));
  }

  /** Something was committed. */
  written(): void {
    this.#worker.postMessage('written');
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.postMessage('close');
    await ended;
  }
}
