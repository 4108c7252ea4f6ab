import { type Inhabitant, inhabitant } from './people.ts';
import type { Random } from './random.ts';
import { candidateRhythm, day, hour, momentWithin } from './rhythm.ts';
import type { Role } from './role.ts';

/** For how long a dipping role has dipped. */
export const dippingDays = 14;

/** Who comes when, by time; new people are added to those `known`. */
export function arrivals(
  random: Random,
  role: Role,
  now: number,
  known: Inhabitant[],
): { arrival: number; who: Inhabitant; own: Random }[] {
  const opens = now - role.createdDaysAgo * day + 4 * hour;
  const closes = now - role.endedDaysAgo * day - hour / 3;
  const list = Array.from({ length: role.candidates }, (_, number) => {
    const own = random.fork(number);
    // Some people apply for two roles.
    const [first, ...others] = own.chance(0.05) ? known : [];
    const who = first
      ? own.pick([first, ...others])
      : inhabitant(own, role.region, known.length + 1);
    if (!first) known.push(who);
    // One comes lately, so that only a role that has ended has no recent candidates.
    const lately = number < role.dipping ? dippingDays : number === role.dipping ? 5 : Infinity;
    const from = Math.max(opens, closes - lately * day);
    const arrival = momentWithin(own, candidateRhythm, who.place.offset, from, closes);
    return { arrival, who, own };
  });
  return list.toSorted((a, b) => a.arrival - b.arrival);
}
