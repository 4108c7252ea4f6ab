import type { Localize } from '../../localization/localize.ts';
import type { Assigner } from './assigner.ts';
import type { SetLabel } from './data.ts';

export interface ApplyFormOptions {
  readonly localize: Localize;
  readonly labels: readonly SetLabel[];
  readonly assigner: Assigner;
  /** Whether a single interviewer is named above its labels. */
  readonly titled?: boolean;
}
