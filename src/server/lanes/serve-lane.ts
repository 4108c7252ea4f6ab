import { Problem } from '../problem.ts';
import { performer } from '../routes/perform.ts';
import { handlers } from '../routes/index.ts';
import type { Store } from '../store/store.ts';
import { version } from '../version.ts';
import type { Answer, LaneMessage, TaskMessage } from './messages.ts';

/** Performs what comes in with this store and sends what comes of it. */
export function serveLane(
  store: Store,
  send: (message: LaneMessage) => void,
): (message: TaskMessage) => Promise<void> {
  const perform = performer({
    store,
    handlers: handlers(version, () => true),
    report: (error, operation) => send({ kind: 'report', operation, error }),
  });
  // A lane has no connection to a caller; what needs one does not come here.
  const nowhere = new Request('http://lane.invalid/');
  return async ({ id, task }) => {
    let answer: Answer;
    try {
      const reply = await perform(task, nowhere);
      if (reply instanceof Response) throw new Error(`${task.operation} answers as a stream.`);
      answer = { kind: 'reply', id, reply };
    } catch (error) {
      answer =
        error instanceof Problem
          ? { kind: 'problem', id, code: error.code, options: error.options }
          : { kind: 'failure', id, error };
    }
    send(answer);
  };
}
