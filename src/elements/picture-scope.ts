import { metricAccount } from '../localization/en/metric-account.ts';
import { addEnglish } from '../localization/localize.ts';
import type { Localize } from '../localization/localize.ts';
import { windowParts } from './panel-header.ts';
import type { PanelScope } from './panel-header.ts';

type PictureScope = PanelScope & { readonly stage?: string | null | undefined };

/** What the figures of a picture are of, by the name of their stage where one is known. */
export function scopeParts(
  scope: PictureScope,
  localize: Localize,
  stage = scope.stage,
): readonly string[] {
  const reached = stage ? [localize.term('labelled', localize.term('metricStage'), stage)] : [];
  return [...windowParts(scope, localize), ...reached];
}

addEnglish(metricAccount);
