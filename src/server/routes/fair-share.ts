import { compiledOperations } from '../contract.ts';
import { Problem } from '../problem.ts';
import type { AnalyticsParameters } from './analytics-parameters.ts';
import { readsMuch } from './reads-much.ts';
import type { Perform } from './task.ts';

export interface FairShareOptions {
  /** Analytics of one workspace answered at one time, beside those that read much. */
  atOnce: number;
  /** Of those that read much: a past, or all interviewers and more than three months. */
  muchAtOnce: number;
  /** Whoever comes when so many of the same kind and workspace wait is sent away. */
  mostWaiting: number;
}

export const defaultFairShare: FairShareOptions = { atOnce: 4, muchAtOnce: 2, mostWaiting: 100 };

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
 * one that asks for a hundred panels does not make another wait for all of them. What reads much
 * has turns of its own, which nothing quick waits for. Throws a 429 when too many wait.
 */
export function fairShare(
  perform: Perform,
  { atOnce, muchAtOnce, mostWaiting }: FairShareOptions = defaultFairShare,
): Perform {
  const turns = new Map<string, Turn>();

  async function take(whose: string, most: number): Promise<Turn> {
    const turn = turns.get(whose) ?? { running: 0, waiting: [] };
    turns.set(whose, turn);
    if (turn.running < most) {
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
  function leave(whose: string, turn: Turn): void {
    const next = turn.waiting.shift();
    if (next) return next();
    turn.running -= 1;
    if (turn.running === 0) turns.delete(whose);
  }

  return async (task, request) => {
    if (!heavy.has(task.operation)) return perform(task, request);
    const much = readsMuch(task.parameters.query as AnalyticsParameters);
    const whose = `${task.principal.scope.workspaceId} ${much ? 'much' : 'little'}`;
    const turn = await take(whose, much ? muchAtOnce : atOnce);
    try {
      return await perform(task, request);
    } finally {
      leave(whose, turn);
    }
  };
}
