import type { Principal } from '../auth/principal.ts';
import type { OperationId } from '../contract.ts';
import type { Parameters } from './parameters.ts';

/**
 * A request that was admitted and found valid, as plain data: it can be carried out in another
 * thread or process.
 */
export interface Task {
  operation: OperationId;
  principal: Principal;
  parameters: Parameters;
  body: Body;
}

export interface Body {
  mediaType: string;
  /** As sent; what an `Idempotency-Key` is compared by. Empty for a form. */
  text: string;
  /** The parsed JSON, or for a form its parts by name. */
  value: unknown;
}

/** The parts of a form by name; a text is a part without a file name. */
export type FormParts = Record<string, Blob[]>;

/** What answers, before it is written as HTTP. */
export interface TaskReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  /** What the `ETag` is made of, where that is not the whole body. */
  stable?: unknown;
}

/**
 * Carries a task out. The request itself is there for what answers as a stream, which always runs
 * where the connection is.
 */
export type Perform = (task: Task, request: Request) => Promise<TaskReply | Response>;
