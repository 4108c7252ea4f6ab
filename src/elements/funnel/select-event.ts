import type { CandidateQuery } from '../candidate-query.ts';
import { SkSelectEvent } from '../events.ts';
import type { Explained } from '../metric-account.ts';

/** A figure was chosen: `id` is its metric, as in `rate.dropoff`. */
export class SkFigureSelectEvent extends SkSelectEvent {
  /** What `listCandidates` takes to list the candidates behind it (#172); undefined where there are none. */
  readonly query: CandidateQuery | undefined;

  constructor({ metric, candidates }: Explained) {
    super('figure', metric.metric);
    this.query = candidates;
  }
}
