/** `ETag` and `If-Match` of what people edit. */
import { Problem } from '../problem.ts';
import { sha256 } from '../store/identifier.ts';

/** Revision first, so that `If-Match` compares settings and not the figures beside them. */
export const revisionTag = (revision: number, view: object): string =>
  `"${revision}-${sha256(JSON.stringify(view)).slice(0, 22)}"`;

/** 412 when somebody changed it since the asker read it. */
export function requireRevision(revision: number, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*') return;
  const [, read] = /^"(\d+)-/.exec(ifMatch) ?? [];
  if (read !== String(revision)) throw new Problem('precondition_failed');
}
