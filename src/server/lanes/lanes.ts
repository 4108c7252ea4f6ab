/**
 * Where each operation runs on the embedded store: writing in one thread, reading in processes of
 * their own, so that neither keeps the front from answering. On PostgreSQL everything runs here.
 */
import { compiledOperations, type OperationId } from '../contract.ts';
import type { Perform } from '../routes/task.ts';
import type { UsageCount } from '../store/key-usage.ts';
import { CheckpointerLane } from './checkpointer-lane.ts';
import { ReaderPool } from './reader-pool.ts';
import { WriterLane } from './writer-lane.ts';

export interface LanesOptions {
  folder: string;
  onWrite: () => void;
  report: (error: unknown, operation: string) => void;
}

/** Answered at once, or as a stream. Making a token only reads, and waits for no import. */
const here = new Set<OperationId>([
  'createEmbedToken',
  'getHealth',
  'getSession',
  'listMetrics',
  'streamEvents',
]);

/** An import tells its progress where it runs. */
const withWriter = new Set<OperationId>(['getImport']);

const reads = new Set(
  compiledOperations.filter(({ method }) => method === 'get').map(({ id }) => id),
);

export class Lanes {
  readonly #writer: WriterLane;
  readonly #checkpointer: CheckpointerLane;
  readonly #readers: ReaderPool;

  constructor({ folder, onWrite, report }: LanesOptions) {
    this.#checkpointer = new CheckpointerLane(folder, (error) => report(error, 'checkpoint'));
    const written = () => {
      this.#checkpointer.written();
      onWrite();
    };
    this.#writer = new WriterLane(folder, { onWrite: written, report });
    this.#readers = new ReaderPool({ folder, report });
  }

  /** `perform` with each operation in its lane; `local` does what stays here. */
  perform(local: Perform): Perform {
    return (task, request) => {
      const { operation } = task;
      if (here.has(operation)) return local(task, request);
      const reading = reads.has(operation) && !withWriter.has(operation);
      return reading ? this.#readers.run(task) : this.#writer.run(task);
    };
  }

  recordUsage(usage: readonly UsageCount[]): Promise<void> {
    return this.#writer.recordUsage(usage);
  }

  async close(): Promise<void> {
    this.#readers.close();
    await this.#checkpointer.close();
    await this.#writer.close();
  }
}
