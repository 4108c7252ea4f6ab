import { Worker } from 'node:worker_threads';
import type { Task, TaskReply } from '../routes/task.ts';
import type { UsageCount } from '../store/key-usage.ts';
import { replyOf, type Answer, type LaneMessage, type WriterMessage } from './messages.ts';

export interface WriterEvents {
  /** Something was committed. */
  onWrite: () => void;
  report: (error: unknown, operation: string) => void;
}

interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** The worker thread that does all writing of a data folder. */
export class WriterLane {
  readonly #worker: Worker;
  readonly #events: WriterEvents;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #ended: Error | undefined;

  constructor(folder: string, events: WriterEvents) {
    this.#events = events;
    const file = new URL(`./writer${extension}`, import.meta.url);
    this.#worker = new Worker(file, {
      workerData: { folder },
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    this.#worker.on('message', (message: LaneMessage) => this.#receive(message));
    this.#worker.on('error', (error) => {
      this.#events.report(error, 'writer');
      this.#end(error);
    });
    this.#worker.on('exit', () => this.#end(new Error('The writer has ended.')));
  }

  run(task: Task): Promise<TaskReply> {
    return this.#send((id) => ({ id, task }));
  }

  async recordUsage(usage: readonly UsageCount[]): Promise<void> {
    await this.#send((id) => ({ id, usage }));
  }

  async #send(message: (id: number) => WriterMessage): Promise<TaskReply> {
    if (this.#ended) throw this.#ended;
    this.#next += 1;
    const id = this.#next;
    const answer = new Promise<Answer>((resolve, reject) =>
      this.#waiting.set(id, { resolve, reject }),
    );
    this.#worker.postMessage(message(id));
    return replyOf(await answer);
  }

  /** Ends once what it has begun is done. */
  async close(): Promise<void> {
    if (this.#ended) return;
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.postMessage('close');
    await ended;
  }

  #receive(message: LaneMessage): void {
    if (message.kind === 'ready') return;
    if (message.kind === 'written') return this.#events.onWrite();
    if (message.kind === 'report') return this.#events.report(message.error, message.operation);
    this.#waiting.get(message.id)?.resolve(message);
    this.#waiting.delete(message.id);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** A clone runs the sources, a package what they were compiled to. */
export const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
