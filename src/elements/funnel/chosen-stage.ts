import type { Localize } from '../../localization/localize.ts';
import type { FunnelData } from './figures.ts';
import { isStage, stageName } from './summary-bar.ts';

/** The name of the stage that the figures are of; undefined where they are of all, or it is not known. */
export function chosenStage({ stage, stages }: Partial<FunnelData>) {
  const chosen = stage ? stages?.find((one) => isStage(one, stage)) : undefined;
  return chosen && ((localize: Localize) => stageName(chosen, localize));
}
