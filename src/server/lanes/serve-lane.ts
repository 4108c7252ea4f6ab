import { Problem } from '../problem.ts';
import { outageProblem } from '../routes/outage.ts';
import type { OperationId } from '../contract.ts';
import type { Handler } from '../routes/call.ts';
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
  const all = handlers(version, () => true);
  const perform = performer({
    store,
    handlerOf: (operation) => all[operation] as Handler<OperationId>,
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
      // An error's own fields do not come through to the front, so it is judged here.
      const problem = error instanceof Problem ? error : outageProblem(error);
      if (problem && problem !== error) send({ kind: 'report', operation: task.operation, error });
      answer = problem
        ? { kind: 'problem', id, code: problem.code, options: problem.options }
        : { kind: 'failure', id, error };
    }
    send(answer);
  };
}
