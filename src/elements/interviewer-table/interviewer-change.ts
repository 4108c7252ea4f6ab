import type { components } from '../../schema.ts';
import { SkBeforeChangeEvent, SkChangeEvent } from '../change-events.ts';
import type { Interviewer } from './filters.ts';

type Schemas = components['schemas'];

/** What the table is about to change, or has changed: `interviewers` are those it concerns. */
export type InterviewerChange = {
  readonly interviewers: readonly Interviewer[];
} & (
  | { readonly operation: 'archiveInterviewer' | 'unarchiveInterviewer' }
  | { readonly operation: 'duplicateInterviewer'; readonly body: Schemas['DuplicateInput'] }
  | {
      readonly operation: 'updateInterviewer';
      readonly body: Schemas['InterviewerPatch'];
      /** The `ETag` of what the change was made from. */
      readonly ifMatch: string | undefined;
    }
);

/** What became of a change, as `sk-change` reports it: `results` are the API's answers. */
export type InterviewerChanged = InterviewerChange & { readonly results: readonly Interviewer[] };

/** The table is about to change interviewers; cancel it and nothing is changed. */
export class SkBeforeInterviewerChangeEvent extends SkBeforeChangeEvent<InterviewerChange> {}
/** The table has changed interviewers. */
export class SkInterviewerChangeEvent extends SkChangeEvent<InterviewerChanged> {}
