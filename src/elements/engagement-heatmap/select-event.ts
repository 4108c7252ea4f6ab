import type { operations } from '../../schema.ts';
import { SkSelectEvent } from '../events.ts';
import type { EngagementHours } from './answers.ts';
import type { HourCell } from './plan.ts';

type Query = NonNullable<operations['listCandidates']['parameters']['query']>;

/** A cell was chosen: an hour, of all days or of one. */
export class SkHourSelectEvent extends SkSelectEvent {
  readonly hour: number;
  /** 1 is Monday; undefined for all days. */
  readonly weekday: number | undefined;
  /** What `listCandidates` takes to list the candidates behind the cell (#172). */
  readonly query: Query;

  constructor({ hour, day }: HourCell, answer: EngagementHours) {
    super('hour', String(hour));
    const { window, agent, timeZone, includeTest, interviewerIds, labels, stage } = answer;
    this.hour = hour;
    this.weekday = day === 0 ? undefined : day;
    this.query = {
      metric: 'engagement.hour',
      hour,
      ...(day > 0 && { weekday: day }),
      agent,
      timeZone,
      includeTest,
      ...window,
      ...(interviewerIds && { interviewerId: interviewerIds }),
      ...(labels.length > 0 && { label: labels }),
      ...(stage && { stage }),
    };
  }
}
