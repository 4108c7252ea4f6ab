// What each figure is, for the panel that explains it. The hours are bare numbers in their answer.
import { candidateQuery } from '../candidate-query.ts';
import type { Explained } from '../metric-account.ts';
import type { Metric } from '../metric.ts';
import type { Localize } from '../../localization/localize.ts';
import type { EngagementFigures, EngagementHours, TimeToEngage, waits } from './answers.ts';
import { actedQuery, hourQuery } from './hour-query.ts';
import { partsOf } from './parts-of-day.ts';
import { countOf, rowsOf } from './plan.ts';
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

/** What a cell is, with what the page is told of it. */
export interface CellExplained extends Explained {
  readonly cell: HourCell;
  readonly scope: EngagementHours;
}

export function cell(figures: EngagementFigures, at: HourCell): CellExplained | undefined {
  const { hours, localize } = figures;
  if (!rowsOf(hours)[at.day]) return undefined;
  const day = dayName(at.day, localize, 'long');
  const name = localize.term('joined', day, hourSpan(at.hour, localize));
  const count = countOf(hours, at);
  const subject = counted(figures, name, count ?? null, localize.term('engagementHourDefinition'));
  const candidates = count ? hourQuery(at, hours) : undefined;
  return { ...subject, candidates, cell: at, scope: hours };
}

export function total(figures: EngagementFigures): Explained {
  const { hours, localize } = figures;
  const definition = localize.term('engagementTotalDefinition');
  const subject = counted(figures, actionsName(hours, localize), hours.total, definition);
  const all = { metric: 'engagement.daypart', part: 'denominator', hour: 0 } as const;
  return { ...subject, candidates: hours.total ? actedQuery(hours, all) : undefined };
}

export function busiest(figures: EngagementFigures): Explained {
  const { hours, localize } = figures;
  const { peak } = hours;
  const name = localize.term('engagementBusiest');
  const title = peak ? localize.term('labelled', name, hourSpan(peak.hour, localize)) : name;
  const definition = localize.term('engagementBusiestDefinition');
  const subject = counted(figures, title, peak?.count ?? null, definition);
  return {
    ...subject,
    candidates: peak ? hourQuery({ day: 0, hour: peak.hour }, hours) : undefined,
  };
}

export function dayPart(
  { hours, localize }: EngagementFigures,
  key: string,
): Explained | undefined {
  const found = partsOf(hours, localize).find(({ part }) => part.part === key);
  if (!found) return undefined;
  const { name: title, part, rate } = found;
  const metric: Metric = {
    ...plain,
    metric: 'engagement.daypart',
    definition: localize.term('engagementPartDefinition'),
    unit: 'rate',
    // Rounded as beside it, so that the parts sum to the whole.
    value: hours.total > 0 ? rate : null,
    numerator: part.count,
    denominator: hours.total,
  };
  const parts = [title, localize.term('engagementAllActions')] as const;
  const candidates = part.count
    ? actedQuery(hours, { metric: 'engagement.daypart', hour: part.from })
    : undefined;
  const counting = actionsName(hours, localize);
  return { title, metric, parts, candidates, scope: hours, counting };
}

export function response({ timeToEngage, localize }: EngagementFigures): Explained | undefined {
  const title = localize.term('responseRate');
  const parts = [localize.term('engagementStarted'), localize.term('engagementInvited')] as const;
  return explained(timeToEngage, 'responseRate', { title, parts });
}

/** "Time to engage: Average" */
export function waitName(key: (typeof waits)[number], localize: Localize): string {
  return localize.term(
    'labelled',
    localize.term('engagementTime'),
    localize.term(`engagementWait_${key}`),
  );
}

export function wait(
  { timeToEngage, localize }: EngagementFigures,
  key: (typeof waits)[number],
): Explained | undefined {
  const title = waitName(key, localize);
  const over = [localize.term('engagementCountedOver'), localize.number(timeToEngage?.measured)];
  return explained(timeToEngage, key, { title, good: 'down', more: [over as [string, string]] });
}

function explained(
  scope: TimeToEngage | null | undefined,
  key: 'responseRate' | (typeof waits)[number],
  said: Omit<Explained, 'metric'>,
): Explained | undefined {
  const metric = scope?.[key] as Metric | undefined;
  if (!scope || !metric) return undefined;
  const { distinct } = scope;
  // Of a time those who were measured; of the shortest and longest the very ones.
  const some = key === 'responseRate' ? metric.numerator : scope.measured;
  const candidates = some ? candidateQuery(scope, { metric: metric.metric, distinct }) : undefined;
  return { ...said, metric, scope, candidates };
}

function counted(
  { hours, localize }: EngagementFigures,
  title: string,
  value: number | null,
  definition: string,
): Explained {
  const metric: Metric = { ...plain, definition, value, numerator: value };
  return { title, metric, scope: hours, counting: actionsName(hours, localize) };
}
