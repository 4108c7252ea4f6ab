/** Carries tasks out with a store at hand: makes the call that a handler takes. */
import type { Principal } from '../auth/principal.ts';
import type { OperationId } from '../contract.ts';
import { Problem, tookTooLong } from '../problem.ts';
import { TookTooLong } from '../store/engine.ts';
import { claimKey, storeAnswer } from '../store/idempotency.ts';
import { sha256 } from '../store/identifier.ts';
import type { Store, Writer } from '../store/store.ts';
import type { Call, Handler, Reply } from './call.ts';
import type { Perform, Task, TaskReply } from './task.ts';

export interface PerformOptions {
  store: Store;
  handlerOf: (operation: OperationId) => Handler<OperationId> | Promise<Handler<OperationId>>;
  /** Takes what nobody foresaw, from work that goes on after the answer. */
  report: (error: unknown, operation: OperationId) => void;
}

/** Performs tasks in this thread. */
export function performer(options: PerformOptions): Perform {
  const underWay = new Set<string>();
  return async (task, request) => {
    const handler = await options.handlerOf(task.operation);
    try {
      return (await handler(callOf(task, request, underWay, options))) as TaskReply | Response;
    } catch (error) {
      throw error instanceof TookTooLong ? tookTooLong() : error;
    }
  };
}

/**
 * Whose idempotency keys are one's own: a renewed token's of before, but never those of one that
 * sees other rows or is for somebody else.
 */
function callerOf({ kind, keyId, scope, memberId, roleId }: Principal): string {
  if (kind === 'api_key') return keyId;
  return `${keyId} ${sha256(JSON.stringify([scope, memberId, roleId]))}`;
}

type Write<Id extends OperationId> = Call<Id>['write'];

function callOf<Id extends OperationId>(
  task: Task,
  request: Request,
  underWay: Set<string>,
  { store, report }: PerformOptions,
): Call<Id> {
  const { operation, principal, parameters, body } = task;
  const key = parameters.header['idempotency-key'] as string | undefined;
  const once: Write<Id> = (work) => store.write(principal.scope, work);
  return {
    principal,
    ...(parameters as unknown as Pick<Call<Id>, 'query' | 'path' | 'header'>),
    body: body.value as Call<Id>['body'],
    mediaType: body.mediaType,
    request,
    store,
    now: store.clock(),
    report: (error) => report(error, operation),
    read: (work, options) => store.read(principal.scope, work, options),
    write: key === undefined ? once : oncePerKey<Id>(task, key, underWay, once),
  };
}

/** Repeats the first answer for a key that was used before with the same request. */
function oncePerKey<Id extends OperationId>(
  { operation, principal, parameters, body }: Task,
  idempotencyKey: string,
  underWay: Set<string>,
  write: Write<Id>,
): Write<Id> {
  const key = { operation, caller: callerOf(principal), key: idempotencyKey };
  const id = JSON.stringify([principal.scope.workspaceId, ...Object.values(key)]);
  const hash = sha256(JSON.stringify([operation, parameters.path, parameters.query, body.text]));
  return async (work) => {
    if (underWay.has(id)) throw new Problem('in_flight', { headers: { 'Retry-After': '1' } });
    underWay.add(id);
    try {
      return await write(async (writer: Writer) => {
        const earlier = await claimKey(writer, key, hash);
        if (!earlier) {
          const reply = await work(writer);
          await storeAnswer(writer, key, reply.status, JSON.stringify(reply));
          return reply;
        }
        if (earlier.request_hash !== hash || earlier.answer === null)
          throw new Problem('idempotency_mismatch');
        const reply = JSON.parse(earlier.answer) as Reply<Id>;
        return { ...reply, headers: { ...reply.headers, 'Idempotent-Replayed': 'true' } };
      });
    } finally {
      underWay.delete(id);
    }
  };
}
