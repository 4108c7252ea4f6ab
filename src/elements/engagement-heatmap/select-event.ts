import type { CandidateQuery } from '../candidate-query.ts';
import { SkSelectEvent } from '../events.ts';
import type { CellExplained } from './explained.ts';
import { hourQuery } from './hour-query.ts';

/** A cell was chosen: an hour, of all days or of one. */
export class SkHourSelectEvent extends SkSelectEvent {
  /** 0 to 23, in the zone that is shown. */
  readonly hour: number;
  /** 1 is Monday; undefined for all days. */
  readonly weekday: number | undefined;
  /** What `listCandidates` takes to list the candidates behind the cell (#172). */
  readonly query: CandidateQuery;

  constructor({ cell, scope }: CellExplained) {
    super('hour', String(cell.hour));
    this.hour = cell.hour;
    this.weekday = cell.day === 0 ? undefined : cell.day;
    this.query = hourQuery(cell, scope);
  }
}
