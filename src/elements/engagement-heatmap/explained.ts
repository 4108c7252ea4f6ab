// The figures of the hours, which the answer gives as bare numbers, with what they are.
import type { Localize } from '../../localization/localize.ts';
import type { Explained } from '../metric-account.ts';
import type { Metric } from '../metric.ts';
import type { EngagementHours } from './answers.ts';
import { countOf } from './plan.ts';
import type { HourCell } from './plan.ts';
import { actionsName, dayName, hourSpan } from './words.ts';

const plain: Metric = {
  metric: 'engagement.hour',
  definition: '',
  unit: 'count',
  value: null,
  numerator: null,
  denominator: null,
  baseline: null,
  baselineDenominator: null,
  delta: null,
  deltaKind: null,
  lowSample: false,
};

export function cellName({ day, hour }: HourCell, localize: Localize): string {
  const days = dayName(day, localize, 'long');
  return localize.term('engagementCellName', days, hourSpan(hour, hour + 1, localize));
}

/** "42 actions" */
export function actions(count: number, localize: Localize): string {
  return localize.term('engagementActions', count, localize.number(count));
}

export function explainedCell(
  hours: EngagementHours,
  cell: HourCell,
  localize: Localize,
): Explained {
  const definition = localize.term('engagementHourDefinition');
  return counted(hours, cellName(cell, localize), countOf(hours, cell), definition, localize);
}

export function explainedTotal(hours: EngagementHours, localize: Localize): Explained {
  const definition = localize.term('engagementTotalDefinition');
  return counted(hours, actionsName(hours, localize), hours.total, definition, localize);
}

export function explainedBusiest(hours: EngagementHours, localize: Localize): Explained {
  const { peak } = hours;
  const name = localize.term('engagementBusiest');
  const title = peak ? `${name}: ${hourSpan(peak.hour, peak.hour + 1, localize)}` : name;
  const definition = localize.term('engagementBusiestDefinition');
  return counted(hours, title, peak?.count ?? null, definition, localize);
}

export function explainedPart(
  hours: EngagementHours,
  part: EngagementHours['dayParts'][number],
  title: string,
  localize: Localize,
): Explained {
  const metric: Metric = {
    ...plain,
    metric: 'engagement.daypart',
    definition: localize.term('engagementPartDefinition'),
    unit: 'rate',
    value: part.share,
    numerator: part.count,
    denominator: hours.total,
  };
  const parts = [title, localize.term('engagementAllActions')] as const;
  return { title, metric, parts, scope: hours, counting: actionsName(hours, localize) };
}

function counted(
  hours: EngagementHours,
  title: string,
  value: number | null,
  definition: string,
  localize: Localize,
): Explained {
  const metric: Metric = { ...plain, definition, value, numerator: value };
  return { title, metric, scope: hours, counting: actionsName(hours, localize) };
}
