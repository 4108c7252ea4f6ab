import type { tableDetails as english } from '../en/table-details.ts';

export const tableDetails: typeof english = {
  tableLowSampleAbout: 'Échantillon faible\u00a0: une seule personne suffit à changer le chiffre',
  tableAtsSynced: (when) => `Synchronisé\u00a0: ${when}`,
  tableSatisfied: (percent) => `${percent} ont donné 4 ou plus`,
  tableStopped: (when) => `Jusqu’au ${when}`,
  tableAttentionAbout_no_recent_candidates: 'Aucun nouveau candidat ces 7 derniers jours',
  tableAttentionAbout_completion_below_baseline:
    'Le taux d’achèvement est inférieur d’au moins 15 points à sa référence',
  tableAttentionAbout_expiring: 'L’échéance est dans 7 jours au plus',
  tableAttentionAbout_ats_error:
    'Les résultats risquent de ne pas parvenir au logiciel de suivi des candidatures',
  tableAttentionAbout_budget_warning: 'Au moins 80\u202f% du budget est utilisé',
};
