/** What goes between the front of the server and its lanes. All of it survives a structured clone. */
import { Problem, type ProblemCode, type ProblemOptions } from '../problem.ts';
import type { Task, TaskReply } from '../routes/task.ts';
import type { UsageCount } from '../store/key-usage.ts';

export interface TaskMessage {
  id: number;
  task: Task;
}

/** The writer also adds up what keys were used for. */
export type WriterMessage = TaskMessage | { id: number; usage: readonly UsageCount[] };

export type LaneMessage =
  | { kind: 'ready' }
  /** Something was committed. */
  | { kind: 'written' }
  /** Nobody foresaw it, and no caller waits for it. */
  | { kind: 'report'; operation: Task['operation']; error: unknown }
  | { kind: 'reply'; id: number; reply: TaskReply }
  | { kind: 'problem'; id: number; code: ProblemCode; options: ProblemOptions }
  | { kind: 'failure'; id: number; error: unknown };

export type Answer = Extract<LaneMessage, { id: number }>;

/** The reply of a lane's answer; throws what was thrown there. */
export function replyOf(answer: Answer): TaskReply {
  if (answer.kind === 'reply') return answer.reply;
  throw answer.kind === 'problem' ? new Problem(answer.code, answer.options) : answer.error;
}
