import { compiledOperations } from '../contract.ts';
import { Problem } from '../problem.ts';
import type { Perform } from './task.ts';

export interface FairShareOptions {
  /** Analytics of one workspace answered at one time. */
  atOnce: number;
  /** Whoever comes when so many of the same workspace wait is sent away. */
  mostWaiting: number;
}

export const defaultFairShare: FairShareOptions = { atOnce: 2, mostWaiting: 100 };

const heavy = new Set(
  compiledOperations
    .filter(({ needs, scope }) => needs === 'analytics:read' && scope === 'rows')
    .map(({ id }) => id),
);

interface Turn {
  running: number;
  waiting: (() => void)[];
}

/**
 * Lets a workspace have so many analytics answered at one time; the others wait their turn, so that
 * one that asks for a hundred panels does not make another wait for all of them. Throws a 429 when
 * too many wait.
 */
export function fairShare(
  perform: Perform,
  { atOnce, mostWaiting }: FairShareOptions = defaultFairShare,
): Perform {
  const turns = new Map<string, Turn>();

  async function take(workspaceId: string): Promise<Turn> {
    const turn = turns.get(workspaceId) ?? { running: 0, waiting: [] };
    turns.set(workspaceId, turn);
    if (turn.running < atOnce) {
      turn.running += 1;
      return turn;
    }
    if (turn.waiting.length >= mostWaiting)
      throw new Problem('too_many_requests', {
        title: 'Too many analytics of this workspace wait to be answered.',
        headers: { 'Retry-After': '1' },
      });
    await new Promise<void>((resolve) => turn.waiting.push(resolve));
    return turn;
  }

  /** Whoever waits longest goes on in its place. */
  function leave(workspaceId: string, turn: Turn): void {
    const next = turn.waiting.shift();
    if (next) return next();
    turn.running -= 1;
    if (turn.running === 0) turns.delete(workspaceId);
  }

  return async (task, request) => {
    if (!heavy.has(task.operation)) return perform(task, request);
    const { workspaceId } = task.principal.scope;
    const turn = await take(workspaceId);
    try {
      return await perform(task, request);
    } finally {
      leave(workspaceId, turn);
    }
  };
}
