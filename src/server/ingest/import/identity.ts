import { hash } from 'node:crypto';

/**
 * Ids are digests of what they name, so that the same export read again, in any order of its rows,
 * names the same things: importing twice changes nothing.
 */

/** Id of the application that `source` knows as `id`. */
export function candidateIdOf(source: string, id: string): string {
  return `cand_${digest([source, id])}`;
}

/** Id of the interviewer made for a title of `source`. */
export function interviewerIdOf(source: string, title: string): string {
  return `intv_${digest([source, title])}`;
}

/** Id of an event: a digest of all it says, so that two rows that say the same are one event. */
export function eventIdOf(...content: readonly unknown[]): string {
  return `imp_${digest(content)}`;
}

function digest(content: readonly unknown[]): string {
  // JSON keeps the parts apart: ["ab", "c"] and ["a", "bc"] differ.
  return hash('sha256', JSON.stringify(content), 'hex').slice(0, 32);
}
