import type { tableDetails as english } from '../en/table-details.ts';

export const tableDetails: typeof english = {
  tableLowSampleAbout: 'Kleine Stichprobe: Schon eine einzelne Person verändert den Wert',
  tableAtsSynced: (when) => `Synchronisiert: ${when}`,
  tableSatisfied: (percent) => `${percent} gaben 4 oder mehr`,
  tableStopped: (when) => `Bis ${when}`,
  tableAttentionAbout_no_recent_candidates: 'Kein neuer Kandidat in den letzten 7 Tagen',
  tableAttentionAbout_completion_below_baseline:
    'Die Abschlussquote liegt mindestens 15 Punkte unter ihrem Vergleichswert',
  tableAttentionAbout_expiring: 'Die Frist endet in höchstens 7 Tagen',
  tableAttentionAbout_ats_error:
    'Ergebnisse kommen möglicherweise nicht im Bewerbermanagementsystem an',
  tableAttentionAbout_budget_warning: 'Mindestens 80\u00a0% des Budgets sind verbraucht',
};
