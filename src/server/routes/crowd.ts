import { Problem } from '../problem.ts';
import type { Perform } from './task.ts';

export interface CrowdOptions {
  /** Requests carried out, or waiting for it, at one time. */
  most: number;
  /** Of one workspace, so that there is room for the others. */
  mostOfWorkspace: number;
}

export const defaultCrowd: CrowdOptions = { most: 300, mostOfWorkspace: 200 };

/**
 * Sends away at once who would wait for longer than anybody does, so that those who are let in are
 * answered in time and memory stays bounded: by a 429 when their own workspace fills its share, else
 * by a 503. Whether the server is well can always be asked.
 */
export function crowd(
  perform: Perform,
  { most, mostOfWorkspace }: CrowdOptions = defaultCrowd,
): Perform {
  const inside = new Map<string, number>();
  let all = 0;
  return async (task, request) => {
    if (task.operation === 'getHealth') return perform(task, request);
    const { workspaceId } = task.principal.scope;
    const own = inside.get(workspaceId) ?? 0;
    if (own >= mostOfWorkspace)
      throw new Problem('too_many_requests', {
        title: 'Too many requests of this workspace wait to be answered.',
        headers: { 'Retry-After': '1' },
      });
    if (all >= most)
      throw new Problem('unavailable', {
        title: 'The server is busy.',
        headers: { 'Retry-After': '1' },
      });
    all += 1;
    inside.set(workspaceId, own + 1);
    try {
      return await perform(task, request);
    } finally {
      all -= 1;
      const left = (inside.get(workspaceId) ?? 1) - 1;
      if (left > 0) inside.set(workspaceId, left);
      else inside.delete(workspaceId);
    }
  };
}
