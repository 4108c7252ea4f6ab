import { SkSelectEvent } from '../events.ts';
import type { Candidate } from './choice.ts';

/** A candidate was chosen in the feed. */
export class SkCandidateSelectEvent extends SkSelectEvent {
  /** Its row as it was shown. */
  readonly candidate: Candidate;

  constructor(candidate: Candidate) {
    super('candidate', candidate.id);
    this.candidate = candidate;
  }
}
