/** The golden datasets, in the order in which they are run. */
import { busyYear } from './busy-year.ts';
import type { Dataset } from './dataset.ts';
import { daylightSaving } from './daylight-saving.ts';
import { empty } from './empty.ts';
import { knockOuts } from './knock-outs.ts';
import { minimumScores } from './minimum-scores.ts';
import { oneCandidate } from './one-candidate.ts';
import { outOfOrder } from './out-of-order.ts';
import { retakesAndTwoRoles } from './retakes-and-two-roles.ts';

/** Only the last may change settings with a history, since the workspace keeps that. */
export const datasets: Dataset[] = [
  empty,
  oneCandidate,
  retakesAndTwoRoles,
  daylightSaving,
  knockOuts,
  outOfOrder,
  minimumScores,
  busyYear,
];
