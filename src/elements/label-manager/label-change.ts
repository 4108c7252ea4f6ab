import type { components } from '../../schema.ts';
import { SkBeforeChangeEvent, SkChangeEvent } from '../change-events.ts';
import type { LabelValue } from './data.ts';

type Schemas = components['schemas'];

/** What is about to be changed, or was; the bodies are those of the API. */
export type LabelManagerChange =
  | { readonly type: 'create'; readonly label: Schemas['LabelInput'] }
  | { readonly type: 'update'; readonly key: string; readonly patch: Schemas['LabelPatch'] }
  | { readonly type: 'delete'; readonly key: string }
  | {
      readonly type: 'assign';
      readonly resourceIds: readonly string[];
      /** Null takes a label off. */
      readonly labels: Readonly<Record<string, LabelValue | null>>;
    };

export type AssignmentReport = Schemas['LabelAssignmentReport'];

/**
 * What became of a change; `report` says of an assignment which labels each has now, and `resourceIds`
 * are those that it came to: of many, it may have been stopped or refused on the way.
 */
export type LabelManagerChanged = LabelManagerChange & {
  readonly report?: AssignmentReport | undefined;
};

/** Labels are about to be changed, or set on interviewers; cancel it and nothing is changed. */
export class SkBeforeLabelChangeEvent extends SkBeforeChangeEvent<LabelManagerChange> {}
/** Labels were changed, or set on interviewers. */
export class SkLabelChangeEvent extends SkChangeEvent<LabelManagerChanged> {}
