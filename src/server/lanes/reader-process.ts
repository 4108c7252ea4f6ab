import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, LaneMessage, TaskMessage } from './messages.ts';
import { extension } from './writer-lane.ts';

export interface ReaderEvents {
  onReady: () => void;
  onAnswer: (answer: Answer) => void;
  onExit: () => void;
  report: (error: unknown, operation: string) => void;
}

/** A reader holds little between two answers: without limits V8 lets garbage pile up. */
const execArgv = [
  '--max-semi-space-size=1',
  '--max-old-space-size=192',
  '--heap-growing-percent=40',
];

/** A child process with a read-only connection; it does one task at a time. */
export class ReaderProcess {
  readonly #child: ChildProcess;

  constructor(folder: string, events: ReaderEvents) {
    const file = fileURLToPath(new URL(`./reader${extension}`, import.meta.url));
    this.#child = fork(file, [folder], { serialization: 'advanced', execArgv });
    this.#child.on('message', (message: LaneMessage) => {
      if (message.kind === 'ready') events.onReady();
      else if (message.kind === 'report') events.report(message.error, message.operation);
      else if (message.kind !== 'written') events.onAnswer(message);
    });
    // An error of the channel comes before its exit.
    this.#child.on('error', (error) => events.report(error, 'reader'));
    this.#child.once('exit', () => events.onExit());
  }

  send(message: TaskMessage): void {
    this.#child.send(message);
  }

  /** Ends it at once, whatever it is doing. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}
