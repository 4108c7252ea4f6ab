/** Words of `sk-interviewer-table` that come with what its cells tell in full. */
export const tableDetails = {
  tableLowSampleAbout: 'Low sample: so few that a single person moves the figure',
  tableAtsSynced: (when: string) => `Synced ${when}`,
  tableSatisfied: (percent: string) => `${percent} gave 4 or more`,
  tableStopped: (when: string) => `Until ${when}`,
  tableAttentionAbout_no_recent_candidates: 'No new candidate in the last 7 days',
  tableAttentionAbout_completion_below_baseline:
    'The completion rate fell at least 15 points below its baseline',
  tableAttentionAbout_expiring: 'The deadline is at most 7 days away',
  tableAttentionAbout_ats_error: 'Results may not reach the applicant tracking system',
  tableAttentionAbout_budget_warning: 'At least 80% of the budget is used',
};
