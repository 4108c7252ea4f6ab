/** Means, middles and ends of measured values (#57, #60, #67). */
import type { SelectionName } from '../../store/behind/index.ts';
import type { Explained, Side } from '../definition.ts';
import { plainCount } from './plain-count.ts';

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
  unit: Explained['unit'],
  cases: Side,
  {
    clock = 'cohort',
    at = cases.candidates,
  }: { clock?: Explained['clock']; at?: SelectionName | null } = {},
): MeasureOf => ({
  id,
  title,
  definition,
  unit,
  clock,
  numerator: { words: title, candidates: at },
  denominator: cases,
  baseline: true,
  whenEmpty: 'null',
});

/** A metric whose value is not a quotient of two counts; the denominator is how many were measured. */
export type MeasureOf = Explained;

const waiting =
  'From the invitation to the candidate’s first own act (link opened, message, call, step), in seconds: ';

const engaged: Side = { words: 'Candidates who engaged', candidates: 'engaged' };

/** #57. */
export const waitingMetrics = {
  mean: measure(
    'tte.mean',
    'Average time to engage',
    `${waiting}the mean over candidates who engaged.`,
    'seconds',
    engaged,
  ),
  median: measure(
    'tte.median',
    'Median time to engage',
    `${waiting}the middle over candidates who engaged.`,
    'seconds',
    engaged,
  ),
  min: measure(
    'tte.min',
    'Shortest time to engage',
    `${waiting}the shortest.`,
    'seconds',
    engaged,
    { at: 'engaged_soonest' },
  ),
  max: measure('tte.max', 'Longest time to engage', `${waiting}the longest.`, 'seconds', engaged, {
    at: 'engaged_latest',
  }),
} as const;

/** Left out of them. */
export const earlyActs = plainCount(
  'tte.negative',
  'Acts before the invitation',
  'Applications whose first own act came before the invitation; a sign of wrong clocks.',
  'engaged_early',
);

const calls: Side = { words: 'Calls whose length is known', candidates: 'called' };
const scored: Side = { words: 'Scored applications', candidates: 'match_scored' };

/** #60. */
export const voiceMetrics = {
  durationMean: measure(
    'voice.duration.mean',
    'Average call duration',
    'Mean length of calls completed in the window, in seconds.',
    'seconds',
    calls,
    { clock: 'activity' },
  ),
  durationMedian: measure(
    'voice.duration.median',
    'Median call duration',
    'Middle length of calls completed in the window, in seconds.',
    'seconds',
    calls,
    { clock: 'activity' },
  ),
  scoreMean: measure(
    'voice.score.mean',
    'Average match score',
    'Mean match score of scored applications, 0 to 100; of the attempt that counts.',
    'score',
    scored,
  ),
  scoreMedian: measure(
    'voice.score.median',
    'Median match score',
    'Middle match score of scored applications, 0 to 100; of the attempt that counts.',
    'score',
    scored,
  ),
  scoreSd: measure(
    'voice.score.sd',
    'Spread of match scores',
    'Standard deviation of the match scores, in points.',
    'score',
    scored,
  ),
} as const;

export const resumeScore = measure(
  'resume.score.avg',
  'Average resume score',
  'Mean of the criteria’s mean scores, 0 to 100.',
  'score',
  { words: 'Criteria with a score', candidates: 'criterion_scored' },
);
