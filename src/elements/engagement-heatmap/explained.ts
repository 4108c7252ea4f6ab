// What each figure is, for the panel that explains it. The hours are bare numbers in their answer.
import type { Explained } from '../metric-account.ts';
import type { Metric } from '../metric.ts';
import type { EngagementHours, EngagementView, TimeToEngage } from './answers.ts';
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

export function cell(view: EngagementView, at: HourCell): Explained {
  const { hours, localize } = view;
  const day = dayName(at.day, localize, 'long');
  const name = localize.term('engagementCellName', day, hourSpan(at.hour, localize));
  return counted(view, name, countOf(hours, at), localize.term('engagementHourDefinition'));
}

export function total(view: EngagementView): Explained {
  const { hours, localize } = view;
  const definition = localize.term('engagementTotalDefinition');
  return counted(view, actionsName(hours, localize), hours.total, definition);
}

export function busiest(view: EngagementView): Explained {
  const { hours, localize } = view;
  const { peak } = hours;
  const name = localize.term('engagementBusiest');
  const title = peak ? `${name}: ${hourSpan(peak.hour, localize)}` : name;
  const definition = localize.term('engagementBusiestDefinition');
  return counted(view, title, peak?.count ?? null, definition);
}

export function dayPart(
  { hours, localize }: EngagementView,
  { share, count }: EngagementHours['dayParts'][number],
  title: string,
): Explained {
  const metric: Metric = {
    ...plain,
    metric: 'engagement.daypart',
    definition: localize.term('engagementPartDefinition'),
    unit: 'rate',
    value: share,
    numerator: count,
    denominator: hours.total,
  };
  const parts = [title, localize.term('engagementAllActions')] as const;
  return { title, metric, parts, scope: hours, counting: actionsName(hours, localize) };
}

export function response({ localize }: EngagementView, scope: TimeToEngage): Explained {
  const title = localize.term('engagementResponseRate');
  const parts = [localize.term('engagementStarted'), localize.term('engagementInvited')] as const;
  return { title, metric: scope.responseRate, parts, scope };
}

export function wait(
  { localize }: EngagementView,
  scope: TimeToEngage,
  metric: Metric,
  name: string,
): Explained {
  const title = `${localize.term('engagementTime')}: ${name}`;
  return { title, metric, good: 'down', scope };
}

function counted(
  { hours, localize }: EngagementView,
  title: string,
  value: number | null,
  definition: string,
): Explained {
  const metric: Metric = { ...plain, definition, value, numerator: value };
  return { title, metric, scope: hours, counting: actionsName(hours, localize) };
}
