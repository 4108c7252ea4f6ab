/** Figures of an interviewer's row (#18, #20, #21). */
import type { MetricOf } from '../definition.ts';

/** A row's completion rate (#18). */
export const listCompletion: MetricOf<{ candidates: number; completed: number }> = {
  id: 'list.completion',
  title: 'Completion rate of an interviewer',
  definition:
    'Applications with every required step completed, out of all applications, over all time.',
  unit: 'rate',
  clock: 'all_time',
  numerator: { words: 'Completed', candidates: 'ever_completed', of: (c) => c.completed },
  denominator: { words: 'Applications', candidates: 'ever', of: (c) => c.candidates },
  baseline: false,
  whenEmpty: 'null',
};

/** A row's mean rating (#20); `sum` in millionths. */
export const meanRating: MetricOf<{ responses: number; sum: number }> = {
  id: 'csat.mean',
  title: 'Candidate satisfaction',
  definition:
    'Mean of all ratings over all time, each as a share of its scale; shown on a scale of 1 to 5.',
  unit: 'score',
  clock: 'all_time',
  numerator: { words: 'Sum of ratings', candidates: 'rated', of: (c) => c.sum / 1e6 },
  denominator: { words: 'Ratings', candidates: 'rated', of: (c) => c.responses },
  baseline: false,
  whenEmpty: 'null',
};

/** Share of good ratings (#20). */
export const satisfaction: MetricOf<{ responses: number; satisfied: number }> = {
  id: 'csat.satisfied',
  title: 'Satisfied candidates',
  definition:
    'Ratings of 4 or more on a scale of 1 to 5, out of all ratings; other scales are converted.',
  unit: 'rate',
  clock: 'all_time',
  numerator: { words: 'Ratings of 4 or more', candidates: 'satisfied', of: (c) => c.satisfied },
  denominator: { words: 'Ratings', candidates: 'rated', of: (c) => c.responses },
  baseline: false,
  whenEmpty: 'null',
};

/** How much of the budget is gone (#21). */
export const budgetUsed: MetricOf<{ spent: number; budget: number }> = {
  id: 'spend.budget_used',
  title: 'Budget used',
  definition:
    'Charges out of the budget: over all time, or since midnight in the workspace’s zone for a daily budget.',
  unit: 'rate',
  clock: 'all_time',
  numerator: { words: 'Charges', candidates: 'charged_on_budget', of: (c) => c.spent },
  denominator: { words: 'Budget', candidates: null, of: (c) => c.budget },
  baseline: false,
  whenEmpty: 'null',
};
