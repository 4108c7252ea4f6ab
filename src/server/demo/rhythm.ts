import type { Random } from './random.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** How busy each hour of the local day and each day of the local week is, 1 at its busiest. */
export type Rhythm = { hours: readonly number[]; weekdays: readonly number[] };

/** Candidates answer around noon and in the evening, less on weekends; the week starts on Sunday. */
export const candidateRhythm: Rhythm = {
  hours: [
    0.08, 0.04, 0.03, 0.02, 0.02, 0.05, 0.15, 0.35, 0.55, 0.7, 0.8, 0.85, 0.95, 0.8, 0.7, 0.7, 0.75,
    0.8, 0.9, 1, 1, 0.9, 0.6, 0.25,
  ],
  weekdays: [0.55, 1, 1, 0.95, 0.9, 0.75, 0.5],
};

/** The hiring team works office hours. */
export const teamRhythm: Rhythm = {
  hours: [
    0, 0, 0, 0, 0, 0, 0, 0.1, 0.6, 1, 1, 0.9, 0.5, 0.8, 0.9, 0.9, 0.7, 0.4, 0.1, 0.03, 0.02, 0.01,
    0, 0,
  ],
  weekdays: [0.02, 1, 1, 1, 0.9, 0.7, 0.03],
};

/** A zone's fixed distance from UTC in minutes. The demo ignores daylight saving. */
export function busyness(rhythm: Rhythm, at: number, offset: number): number {
  const local = at + offset * minute;
  const hours = rhythm.hours[Math.floor(local / hour) % 24] ?? 0;
  // The first of January 1970 was a Thursday.
  const weekdays = rhythm.weekdays[(Math.floor(local / day) + 4) % 7] ?? 0;
  return hours * weekdays;
}

/** A moment in the stretch, likelier the busier it is. */
export function momentWithin(
  random: Random,
  rhythm: Rhythm,
  offset: number,
  from: number,
  to: number,
): number {
  let at = from;
  for (let draw = 0; draw < 40; draw += 1) {
    at = Math.floor(random.between(from, to));
    if (random.chance(busyness(rhythm, at, offset))) break;
  }
  return at;
}

/** The first moment from `from` on at which somebody with this rhythm gets to it. */
export function nextMoment(random: Random, rhythm: Rhythm, offset: number, from: number): number {
  let at = from;
  for (let draw = 0; draw < 80; draw += 1) {
    if (random.chance(busyness(rhythm, at, offset))) break;
    at += Math.floor(random.between(20, 75) * minute);
  }
  return at;
}
