/** What every chart is asked to do. */
import {
  busyWeek,
  engagement,
  engagementHours,
} from '../../../test/elements/fixtures/engagement.ts';
import type { EngagementHours } from '../../../test/elements/fixtures/engagement.ts';
import { funnel } from '../../../test/elements/fixtures/funnel.ts';
import { frame, host, offer, settled } from './settled.ts';

export interface Chart<Data> {
  mount(host: HTMLElement, data: Data): unknown;
  /** Without the panel around it. */
  alone?(host: HTMLElement, data: Data): unknown;
  update(data: Data): unknown;
}

export const levels = 8;

/** Of 0 to 8 levels: eight rows of 24 hours, all days first. */
export interface Week {
  readonly rows: readonly (readonly number[])[];
  readonly levels: readonly (readonly number[])[];
}

export function weekOf({ hours }: ReturnType<typeof engagementOf>): Week {
  const { hours: all, weekdays } = (Array.isArray(hours) ? hours[0] : hours) as EngagementHours;
  const levelOf = (row: readonly number[], most: number) =>
    row.map((value) => Math.ceil((value / Math.max(1, most)) * levels));
  const most = Math.max(...weekdays.flat());
  return {
    rows: [all, ...weekdays],
    levels: [levelOf(all, Math.max(...all)), ...weekdays.map((row) => levelOf(row, most))],
  };
}

/** A busy week, each round another one. */
export function engagementOf(round: number) {
  const week = busyWeek().map((day, index) =>
    day.map((count, hour) => count + ((hour * 5 + index * 3 + round * 7) % 11)),
  );
  return engagement({ hours: engagementHours(week) });
}

export function funnelOf(round: number) {
  return funnel({
    invited: 1_248 + 9 * round,
    started: 696 + 7 * round,
    completed: 329 + 5 * round,
  });
}

export function driveChart<Data>(chart: Chart<Data>, dataOf: (round: number) => Data): void {
  const rounds = Array.from({ length: 20 }, (_, round) => dataOf(round));
  let round = 0;
  const next = () => rounds[round++ % rounds.length] as Data;
  offer({
    first: () => settled(() => chart.mount(host(), next())),
    alone: () => settled(() => chart.alone?.(host(), next())),
    clear: () => settled(() => host().replaceChildren()),
    /** Ten updates, each in a frame of its own. */
    update: () =>
      settled(async () => {
        for (let time = 0; time < 10; time++) {
          await chart.update(next());
          await frame();
        }
      }),
    text: () => host().innerText,
  });
}
