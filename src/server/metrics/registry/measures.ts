/** Means, middles and ends of measured values (#57, #60, #67). */
import type { MetricOf } from '../definition.ts';

export interface Sum {
  count: number;
  /** Null without cases. */
  value: number | null;
}

/** A mean, middle or end of values of the cohort or of events. */
const measure = (
  id: string,
  title: string,
  definition: string,
  unit: MetricOf<Sum>['unit'],
  clock: MetricOf<Sum>['clock'] = 'cohort',
): MeasureOf => ({ id, title, definition, unit, clock, baseline: true, whenEmpty: 'null' });

/** A metric whose value is not a quotient of two counts. */
export type MeasureOf = Omit<MetricOf<Sum>, 'numerator' | 'denominator'>;

const waiting =
  'From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: ';

/** #57. */
export const waitingMetrics = {
  mean: measure(
    'tte.mean',
    'Average time to engage',
    `${waiting}the mean over candidates who engaged.`,
    'seconds',
  ),
  median: measure(
    'tte.median',
    'Median time to engage',
    `${waiting}the middle over candidates who engaged.`,
    'seconds',
  ),
  min: measure('tte.min', 'Shortest time to engage', `${waiting}the shortest.`, 'seconds'),
  max: measure('tte.max', 'Longest time to engage', `${waiting}the longest.`, 'seconds'),
} as const;

/** #60. */
export const voiceMetrics = {
  durationMean: measure(
    'voice.duration.mean',
    'Average call duration',
    'Mean length of calls completed in the window, in seconds.',
    'seconds',
    'activity',
  ),
  durationMedian: measure(
    'voice.duration.median',
    'Median call duration',
    'Middle length of calls completed in the window, in seconds.',
    'seconds',
    'activity',
  ),
  scoreMean: measure(
    'voice.score.mean',
    'Average match score',
    'Mean match score of scored applications, 0 to 100; of the last attempt.',
    'score',
  ),
  scoreMedian: measure(
    'voice.score.median',
    'Median match score',
    'Middle match score of scored applications, 0 to 100; of the last attempt.',
    'score',
  ),
  scoreSd: measure(
    'voice.score.sd',
    'Spread of match scores',
    'Standard deviation of the match scores, in points.',
    'score',
  ),
} as const;

export const resumeScore = measure(
  'resume.score.avg',
  'Average resume score',
  'Mean of the criteria’s mean scores, 0 to 100.',
  'score',
);
