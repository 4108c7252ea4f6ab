// How hours, days and zones are said.
import { writtenOnce } from '../../localization/localize.ts';
import type { Localize } from '../../localization/localize.ts';
import type { Agent, EngagementHours } from './answers.ts';

/** An hour of the day, as in "2 PM" or "14:00". */
export function hourName(at: number, localize: Localize): string {
  const time = at * 3_600_000;
  const name = localize.dateTime(time, { hour: 'numeric', timeZone: 'UTC' });
  // A bare number reads like a count.
  return isNaN(+name) ? name : localize.dateTime(time, { timeStyle: 'short', timeZone: 'UTC' });
}

/** As in "2 PM – 3 PM". */
export function hourSpan(from: number, localize: Localize, to = from + 1): string {
  return localize.term('engagementSpan', hourName(from, localize), hourName(to, localize));
}

/** 0 is all days, 1 is Monday. */
export function dayName(
  index: number,
  localize: Localize,
  style: 'long' | 'short' | 'narrow',
): string {
  if (index === 0) {
    return localize.term(style === 'long' ? 'engagementAllDays' : 'engagementAllDaysShort');
  }
  // A month that began on a Monday.
  return localize.dateTime(`2024-01-0${index}`, { weekday: style, timeZone: 'UTC' });
}

export function agentName(agent: Agent, localize: Localize): string {
  return localize.words[`engagementAgent_${agent}`] ?? agent;
}

export const joined = (texts: readonly string[], localize: Localize): string =>
  texts.reduce((first, second) => localize.term('joined', first, second));

/** "42 actions" */
export function actions(count: number | undefined, localize: Localize): string {
  return localize.term('engagementActions', count ?? 0, localize.number(count));
}

/** "Actions", and whose if not everybody's. */
export function actionsName({ agent }: EngagementHours, localize: Localize): string {
  const name = localize.term('engagementTotal');
  return agent === 'all' ? name : localize.term('joined', name, agentName(agent, localize));
}

/**
 * A zone as in "Vancouver (PT)" and "Berlin (GMT+2)", as it is when the window of the hours ends; its
 * id where there is no more to say.
 */
export function zoneName(
  { timeZone, window, asOf }: Partial<EngagementHours>,
  localize: Localize,
  zone = timeZone ?? '',
): string {
  const day = (window?.to ?? asOf ?? '').slice(0, 10);
  // To ask a browser for the name of a zone takes longer than to draw all else.
  const key = localize.format() + zone + day;
  const name = writtenOnce(key, () => abbreviation(zone, localize, day));
  const city = zone.split('/').slice(1).at(-1);
  if (!city || !name) return zone;
  return localize.term('engagementZoneNamed', city.replaceAll('_', ' '), name);
}

/** Empty for a zone that this browser does not know. */
function abbreviation(timeZone: string, localize: Localize, day: string): string {
  const said = (timeZoneName: 'short' | 'shortGeneric') =>
    new Intl.DateTimeFormat(localize.format(), { timeZone, timeZoneName })
      .formatToParts(Date.parse(day) || undefined)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  try {
    const generic = said('shortGeneric');
    // Others are those of the winter all year, or spell the place out once more.
    return /^\p{L}{2}$/u.test(generic) ? generic : said('short');
  } catch {
    return '';
  }
}
