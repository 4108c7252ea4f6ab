import { Problem, tookTooLong } from '../problem.ts';
import type { Task, TaskReply } from '../routes/task.ts';
import { replyOf, type Answer } from './messages.ts';
import { ReaderProcess } from './reader-process.ts';

export interface PoolOptions {
  folder: string;
  report: (error: unknown, operation: string) => void;
  /** Readers kept; 1 when absent. */
  least?: number;
  /** Readers at most, while others are busy with something long; 2 when absent. */
  most?: number;
  /** A task that takes longer is ended with its reader; 5 s when absent. */
  timeoutMs?: number;
  /** An extra reader with nothing to do goes after this long; 30 s when absent. */
  idleMs?: number;
}

interface Job {
  id: number;
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

interface Reader {
  process: ReaderProcess;
  ready: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Who has waited this long is worth another reader. */
const patienceMs = 100;
/** One that did not even start is not started again at once. */
const restartMs = 1000;
/** Whoever comes when this many wait is sent away. */
const mostWaiting = 500;

/** Reads in child processes, so that a long one delays nobody and can be ended. */
export class ReaderPool {
  readonly #options: Required<PoolOptions>;
  readonly #readers = new Set<Reader>();
  readonly #waiting: Job[] = [];
  #next = 0;
  #closed = false;
  #growth: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = { least: 1, most: 2, timeoutMs: 5000, idleMs: 30_000, ...options };
    for (let count = 0; count < this.#options.least; count += 1) this.#add();
  }

  /** Throws a 503 when the task takes too long, or too many wait. */
  async run(task: Task): Promise<TaskReply> {
    if (this.#waiting.length >= mostWaiting || this.#closed) throw busy();
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#next += 1;
      this.#waiting.push({ id: this.#next, task, resolve, reject });
    });
    this.#dispatch();
    return replyOf(await answer);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#growth);
    for (const job of this.#waiting.splice(0)) job.reject(busy());
    for (const reader of this.#readers) reader.process.kill();
  }

  #add(): void {
    const reader: Reader = {
      ready: false,
      job: undefined,
      timer: undefined,
      process: new ReaderProcess(this.#options.folder, {
        onReady: () => {
          reader.ready = true;
          this.#dispatch();
        },
        onAnswer: (answer) => this.#answered(reader, answer),
        onExit: () => this.#gone(reader),
        report: this.#options.report,
      }),
    };
    this.#readers.add(reader);
  }

  #dispatch(): void {
    for (const reader of this.#readers) {
      if (!reader.ready || reader.job) continue;
      const job = this.#waiting.shift();
      if (!job) return this.#rest(reader);
      clearTimeout(reader.timer);
      reader.job = job;
      reader.timer = setTimeout(() => this.#end(reader), this.#options.timeoutMs);
      reader.process.send({ id: job.id, task: job.task });
    }
    if (this.#waiting.length > 0) this.#growth ??= setTimeout(() => this.#grow(), patienceMs);
  }

  /** Adds a reader when all have been busy for a while. */
  #grow(): void {
    this.#growth = undefined;
    const starting = [...this.#readers].some(({ ready }) => !ready);
    if (this.#waiting.length === 0 || this.#closed) return;
    if (!starting && this.#readers.size < this.#options.most) this.#add();
    this.#growth = setTimeout(() => this.#grow(), patienceMs);
  }

  #rest(reader: Reader): void {
    clearTimeout(reader.timer);
    reader.timer = setTimeout(() => {
      if (!reader.job && this.#readers.size > this.#options.least) this.#retire(reader);
    }, this.#options.idleMs).unref();
  }

  #answered(reader: Reader, answer: Answer): void {
    const { job } = reader;
    if (job?.id !== answer.id) return;
    clearTimeout(reader.timer);
    reader.job = undefined;
    job.resolve(answer);
    this.#dispatch();
  }

  #end(reader: Reader): void {
    reader.job?.reject(tookTooLong());
    reader.job = undefined;
    this.#retire(reader);
  }

  /** Ends it. Until that is heard of it would take a task with it into the grave. */
  #retire(reader: Reader): void {
    this.#readers.delete(reader);
    reader.process.kill();
  }

  #gone(reader: Reader): void {
    clearTimeout(reader.timer);
    this.#readers.delete(reader);
    reader.job?.reject(new Error('A reader ended while it answered.'));
    const add = () => {
      if (!this.#closed && this.#readers.size < this.#options.least) this.#add();
    };
    if (reader.ready) add();
    else setTimeout(add, restartMs).unref();
  }
}

const busy = () =>
  new Problem('unavailable', {
    title: 'The server is busy.',
    headers: { 'Retry-After': '1' },
  });
