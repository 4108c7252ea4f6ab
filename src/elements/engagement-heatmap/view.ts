import type { Explanation } from '../explanation.ts';
import type { Explained, MetricScope } from '../metric-account.ts';
import type { PanelScope } from '../panel-header.ts';
import type { EngagementFigures, EngagementHours, TimeToEngage } from './answers.ts';
import type { Cursor } from './cursor.ts';
import type * as explainedFigures from './explained.ts';

/** A figure to explain, as said by code that comes when somebody asks. */
export type Figure = (explained: typeof explainedFigures) => Explained | undefined;

/**
 * What the partial templates draw from. There is one for as long as the element lives: what is asked of
 * it later is about the figures that are there by then.
 */
export interface EngagementView extends EngagementFigures {
  hours: EngagementHours;
  timeToEngage: TimeToEngage | null | undefined;
  /** What the figures say of themselves, in the zone of their window. */
  scope?: MetricScope & PanelScope;
  /** The figures of the host that these are; undefined where the API gave them. */
  data?: unknown;
  readonly explanation: Explanation<Figure>;
  readonly cursor: Cursor;
}
