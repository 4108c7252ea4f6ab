/** Figures by when things happened. */
import type { SelectionName } from '../../store/behind/index.ts';
import type { MetricOf } from '../definition.ts';

/** A sum over events by their own time. */
const total = (
  id: string,
  title: string,
  definition: string,
  candidates: SelectionName,
  unit: MetricOf<number>['unit'] = 'count',
): MetricOf<number> => ({
  id,
  title,
  definition,
  unit,
  clock: 'activity',
  numerator: { words: title, candidates, of: (sum) => sum },
  denominator: null,
  baseline: true,
  whenEmpty: '0',
});

/** Figures by when things happened (#53 to #55, #68, #74 to #78). */
export const activityMetrics = {
  candidates: total(
    'candidates.entered',
    'Candidates',
    'Applications that entered in the window.',
    'entered',
  ),
  interviews: total(
    'interviews.completed',
    'Interviews',
    'Applications whose last required step was completed in the window.',
    'finished',
  ),
  volume: total(
    'interviews.volume',
    'Interview volume',
    'Step attempts completed in the window; retakes count.',
    'attempted',
  ),
  spend: total(
    'spend.total',
    'Spend',
    'Charges of the window, in minor units.',
    'charged',
    'money',
  ),
  grossSavings: total(
    'savings.gross',
    'Gross savings',
    'Completed step attempts of the window, times the minutes each takes by hand, times the hourly cost when it was completed, in minor units.',
    'worked',
    'money',
  ),
  netSavings: total(
    'savings.net',
    'Cost savings',
    'Gross savings less spend, in minor units.',
    'worked_or_charged',
    'money',
  ),
} as const;
