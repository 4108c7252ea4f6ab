import { setTimeout } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import type { Perform } from './task.ts';

export interface CrowdOptions {
  /** Nobody is sent away from a server with at most so many requests under way. */
  few: number;
  /** Of those under way at one time. */
  most: number;
  /** Milliseconds; who would wait for longer is sent away. */
  longestWait: number;
  /** Of what is let in, the share that one workspace can have, so that there is room for the others. */
  shareOfWorkspace: number;
  /** What a crowd that stays may do; the same as any when absent. */
  staying?: StayingCrowd;
  /** Milliseconds until somebody is told that they are sent away; none when absent. */
  refusalTakes?: number;
  /** Milliseconds that go forwards only. */
  clock?: () => number;
}

export interface StayingCrowd {
  /** Milliseconds after which a crowd is not taken any more for people who came at one time. */
  after: number;
  /** In place of those of any crowd. */
  few: number;
  longestWait: number;
}

/** For what writes: the more wait, the more share a commit. */
export const crowdOfWriters: CrowdOptions = {
  few: 60,
  most: 2000,
  longestWait: 1500,
  shareOfWorkspace: 2 / 3,
  refusalTakes: 250,
};

/** For what reads: a line of them makes everybody wait and nothing quicker. */
export const crowdOfReaders: CrowdOptions = {
  ...crowdOfWriters,
  longestWait: 1000,
  staying: { after: 200, few: 45, longestWait: 120 },
};

/** How many of the last answers tell the pace, more or less. */
const remembered = 20;

/**
 * Sends away who would wait for longer than anybody does, so that those who are let in are
 * answered in time and memory stays bounded: by a 429 when their own workspace fills its share, else
 * by a 503. Many who come at one time are let in, as they are soon answered; of a crowd that stays
 * fewer are. How long somebody would wait is told by how many are before them and by how soon one
 * answer followed the other of late. A refusal takes a moment, or whoever asks again at once would cost
 * more than those who are answered. Whether the server is well can always be asked.
 */
export function crowd(perform: Perform, options: CrowdOptions): Perform {
  const { few, most, longestWait, staying, shareOfWorkspace, refusalTakes = 0 } = options;
  const { clock = () => performance.now() } = options;
  const inside = new Map<string, number>();
  let all = 0;
  let refusing = 0;
  /** Milliseconds from one answer to the next while more than a few were under way. */
  let pace = 0;
  let known = 0;
  /** When the last answer was given, if others waited. */
  let answeredAt: number | undefined;
  /** Since when more are inside than may stay; until half as many are. */
  let crowdedSince: number | undefined;

  // Of a server that has not been busy yet nobody knows how much it can do.
  const within = (wait: number, atLeast: number) =>
    Math.min(most, Math.max(atLeast, known === 0 ? 4 * few : wait / pace));

  function room(): number {
    const places = within(longestWait, few);
    if (!staying) return places;
    const calm = within(staying.longestWait, staying.few);
    if (all < calm / 2) crowdedSince = undefined;
    else if (all >= calm * shareOfWorkspace) crowdedSince ??= clock();
    return crowdedSince !== undefined && clock() - crowdedSince > staying.after ? calm : places;
  }

  /** Beyond as many as can be inside, at once. */
  async function refuse(code: 'too_many_requests' | 'unavailable', title: string): Promise<never> {
    if (refusalTakes > 0 && refusing < most) {
      refusing += 1;
      await setTimeout(refusalTakes);
      refusing -= 1;
    }
    throw new Problem(code, { title, headers: { 'Retry-After': '1' } });
  }

  function leave(workspaceId: string): void {
    all -= 1;
    const left = (inside.get(workspaceId) ?? 1) - 1;
    if (left > 0) inside.set(workspaceId, left);
    else inside.delete(workspaceId);
    const now = clock();
    if (answeredAt !== undefined) {
      known = Math.min(remembered, known + 1);
      pace += (now - answeredAt - pace) / known;
    }
    // One after the other, answers tell how long one takes and not how many can be given.
    answeredAt = all >= (staying ?? options).few / 2 ? now : undefined;
  }

  return async (task, request) => {
    if (task.operation === 'getHealth') return perform(task, request);
    const { workspaceId } = task.principal.scope;
    const own = inside.get(workspaceId) ?? 0;
    const places = room();
    if (own >= places * shareOfWorkspace)
      return refuse(
        'too_many_requests',
        'Too many requests of this workspace wait to be answered.',
      );
    if (all >= places) return refuse('unavailable', 'The server is busy.');
    all += 1;
    inside.set(workspaceId, own + 1);
    try {
      return await perform(task, request);
    } finally {
      leave(workspaceId);
    }
  };
}
