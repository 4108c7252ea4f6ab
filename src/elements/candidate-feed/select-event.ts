import { SkSelectEvent } from '../events.ts';
import type { Candidate } from './choice.ts';

/** A candidate was chosen in the feed. */
export class SkCandidateSelectEvent extends SkSelectEvent {
  readonly candidate: Candidate;

  constructor(candidate: Candidate) {
    super('candidate', candidate.id);
    this.candidate = candidate;
  }
}
