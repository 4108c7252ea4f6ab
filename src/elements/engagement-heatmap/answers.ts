// What the element draws from: the answers of two operations, or the host's own of the same form.
import type { Localize } from '../../localization/localize.ts';
import type { components } from '../../schema.ts';

export type EngagementHours = components['schemas']['EngagementHours'];
export type TimeToEngage = components['schemas']['TimeToEngage'];
export type Agent = EngagementHours['agent'];

export const agents: readonly Agent[] = ['all', 'voice', 'sms'];

/** Attributes are written by hand and by templates: what they say wrong means the default. */
export function readAgent(value: string | null | undefined): Agent {
  return agents.includes(value as Agent) ? (value as Agent) : 'all';
}

/** What `sk-filter-change` reports. */
export interface EngagementFilter {
  readonly agent: Agent;
  /** IANA zone of the hours. */
  readonly displayZone: string;
}

/** Figures of the host's own. */
export interface EngagementData {
  /**
   * An answer of `getEngagementHours`, or several of one window: visitors then choose among the
   * agents and zones they are of.
   */
  readonly hours: EngagementHours | readonly EngagementHours[];
  /** An answer of `getTimeToEngage`; leave it out to show the hours only. Null: it is not known. */
  readonly timeToEngage?: TimeToEngage | null | undefined;
}

/** The figures that are shown, and what says them. */
export interface EngagementFigures {
  readonly hours: EngagementHours;
  readonly timeToEngage: TimeToEngage | null | undefined;
  readonly localize: Localize;
}

/** One at least: without any, what else there is is shown beside dashes. */
export function allHours({ hours, timeToEngage }: EngagementData) {
  const given = [hours].flat() as readonly (Partial<EngagementHours> | null | undefined)[];
  const answers = given[0] ? given : [timeToEngage as Partial<EngagementHours> | undefined];
  return answers.map((each) => ({ ...each, agent: each?.agent ?? 'all' }) as EngagementHours);
}

/** The answer for a filter, else the nearest: the agent comes before the zone. */
export function hoursFor(data: EngagementData, filter: EngagementFilter): EngagementHours {
  const answers = answersOf(data, filter.agent);
  return (answers.find(({ timeZone }) => timeZone === filter.displayZone) ??
    answers[0]) as EngagementHours;
}

/** Those of an agent; all of them where there are none. */
export function answersOf(data: EngagementData, agent: Agent) {
  const answers = allHours(data);
  const found = answers.filter((each) => each.agent === agent);
  return found[0] ? found : answers;
}

export function isEmpty(data: EngagementData): boolean {
  const isQuiet = allHours(data).every(({ total }) => total === 0);
  return isQuiet && !data.timeToEngage?.responseRate?.denominator;
}

export const waits = ['mean', 'median', 'min', 'max'] as const;

/** An older server, or a host's own data, may lack figures: the rest still shows. */
export function isPartial(data: EngagementData): boolean {
  const { timeToEngage } = data;
  return (
    timeToEngage === null ||
    lacksAny(timeToEngage, ['responseRate', ...waits]) ||
    allHours(data).some(
      (hours) =>
        lacksAny(hours, ['total', 'hours', 'weekdays', 'dayParts']) ||
        // Where nobody acted, null is the peak that there is.
        hours.peak === undefined,
    )
  );
}

function lacksAny<T extends object>(answer: T | undefined, keys: readonly (keyof T)[]): boolean {
  return answer !== undefined && keys.some((key) => answer[key] == null);
}

/** Whether there is more to say than the figures: they are missing, or acts are left out of them. */
export function hasRemarks({ timeToEngage }: EngagementData): boolean {
  return timeToEngage === null || !!timeToEngage?.negative;
}
