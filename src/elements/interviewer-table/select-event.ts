import { SkSelectEvent } from '../events.ts';
import type { Interviewer } from './filters.ts';

/** An interviewer was chosen in the table. */
export class SkInterviewerSelectEvent extends SkSelectEvent {
  /** Its row as it was shown. */
  readonly interviewer: Interviewer;

  constructor(interviewer: Interviewer) {
    super('interviewer', interviewer.id);
    this.interviewer = interviewer;
  }
}
