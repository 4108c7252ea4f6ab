import type { table as english } from '../en/table.ts';
import { plurals } from '../plural.ts';

const form = plurals('fr');

export const table: typeof english = {
  tableCaption: 'Intervieweurs',
  tableHint:
    'Utilisez les flèches haut et bas pour passer d’une ligne à l’autre et Entrée pour en ouvrir une.',

  tableColumn_interviewer: 'Intervieweur',
  tableColumn_workflow: 'Parcours',
  tableColumn_stats: 'Chiffres',
  tableColumn_ats: 'ATS',
  tableColumn_csat: 'CSAT',
  tableColumn_spend: 'Dépenses',
  tableColumn_labels: 'Étiquettes',
  tableColumn_subs: 'Suivi',
  tableColumn_deadline: 'Échéance',
  tableColumn_created: 'Créé',
  tableColumn_active: 'Durée',

  tableAboutWorkflow: 'Les étapes que suit un candidat, dans l’ordre',
  tableAboutStats: 'Candidats depuis le début et combien ont terminé toutes les étapes',
  tableAboutAts: 'Connexion au logiciel de suivi des candidatures (ATS)',
  tableAboutCsat: 'Satisfaction des candidats\u00a0: note moyenne de 1 à 5',
  tableAboutSpend: 'Frais engagés et budget\u202f; ceux du jour si le budget est quotidien',
  tableAboutSubs: 'Personnes averties par e-mail lorsqu’un entretien est terminé',
  tableAboutActive: 'Durée d’activité, jusqu’à l’expiration ou l’archivage',

  tableStatus_all: 'Tous',
  tableStatus_active: 'Actif',
  tableStatus_expired: 'Expiré',
  tableStatus_archived: 'Archivé',
  tableStatus_draft: 'Brouillon',
  tableTestPosting: 'Test',

  tableStep: (position, name) => `Étape ${position}\u00a0: ${name}`,
  tableStepOfType: (name, type) => `${name} (${type})`,
  tableMoreSteps: (n, count) =>
    `${count} ${form(n, { one: 'autre étape', other: 'autres étapes' })}`,
  tableNoSteps: 'Aucune étape pour le moment',

  tableCandidates: (n, count) => `${count} ${form(n, { one: 'candidat', other: 'candidats' })}`,
  tableCompleted: (n, count) => `${count} ${form(n, { one: 'a terminé', other: 'ont terminé' })}`,
  tableNoCandidates: 'Aucun candidat pour le moment',
  tableLowSample: 'Échantillon faible',
  tableLowSampleShort: 'Faible',

  tableAts_not_connected: 'Non connecté',
  tableAts_connected: 'Connecté',
  tableAts_pending_activation: 'En attente d’activation',
  tableAts_paused: 'En pause',
  tableAts_error: 'Erreur ATS',
  tableAtsNeverSynced: 'Jamais synchronisé',

  tableRatings: (_n, count) => `${count} avis`,
  tableOutOf: (score, max) => `${score} sur ${max}`,
  tableNoRatings: 'Aucun avis pour le moment',

  tableSpent: (spent, budget) => `${spent} / ${budget}`,
  tableSpendNoBudget: 'Sans budget',
  tableSpendUsed: (percent) => `${percent} utilisés`,
  tableSpendUsedToday: (percent) => `${percent} utilisés aujourd’hui`,
  tableSpendPaused: 'En pause\u00a0: budget épuisé',

  tableMoreLabels: (n, count) =>
    `${count} ${form(n, { one: 'autre étiquette', other: 'autres étiquettes' })}`,
  tableMoreSignals: (n, count) =>
    `${count} ${form(n, { one: 'autre point à surveiller', other: 'autres points à surveiller' })}`,
  tableMore: (count) => `+${count}`,
  tableNoLabels: 'Aucune étiquette',
  tableYes: 'Oui',
  tableNo: 'Non',

  tableDaysLeft: (n, count) =>
    `${count} ${form(n, { one: 'jour restant', other: 'jours restants' })}`,
  tableNoDeadline: 'Sans échéance',
  tableNotStarted: 'Pas encore commencé',

  tableAttention_no_recent_candidates: 'Calme depuis 7 jours',
  tableAttention_completion_below_baseline: 'Achèvement faible',
  tableAttention_expiring: 'Expire bientôt',
  tableAttention_ats_error: 'Erreur ATS',
  tableAttention_budget_warning: 'Budget presque épuisé',

  tableSearch: 'Rechercher par nom',
  tableStatus: 'Statut',
  tableSort: 'Trier',
  tableSort_most_recent: 'Plus récents',
  tableSort_oldest: 'Plus anciens',
  tableSort_most_candidates: 'Plus de candidats',
  tableSort_least_candidates: 'Moins de candidats',
  tableFilterLabels: 'Étiquettes',
  tableFilterClear: 'Effacer les filtres',
  tableColumns: 'Colonnes',

  tableNoMatch: 'Aucun intervieweur ne correspond',
  tableNoMatchHint: 'Essayez un autre nom, un autre statut ou une autre étiquette.',
  tableEmpty: 'Aucun intervieweur pour le moment',
  tableEmptyHint: 'Le parcours de présélection de chaque poste apparaîtra ici dès sa création.',

  tableRange: (from, to, total) => `${from}–${to} sur ${total}`,
  tableTotal: (n, count) => `${count} ${form(n, { one: 'intervieweur', other: 'intervieweurs' })}`,
  tablePager: 'Pages',
  tablePrevious: 'Précédent',
  tableNext: 'Suivant',
  tableActions: 'Actions',
  tableActionsOf: (title) => `Actions pour «\u00a0${title}\u00a0»`,
  tableActionsError: 'Les actions n’ont pas pu être chargées. Vérifiez la connexion et réessayez.',
  tableEditBudgetOf: (title) => `Modifier le budget de «\u00a0${title}\u00a0»`,
  tableEditLabelsOf: (title) => `Modifier les étiquettes de «\u00a0${title}\u00a0»`,
  tableSelect: (title) => `Sélectionner «\u00a0${title}\u00a0»`,
  tableSelectAll: 'Tout sélectionner sur cette page',
  tableCreate: 'Créer un intervieweur',
  tableEditSubscribersOf: (n, count, title) =>
    `${count} ${form(n, { one: 'abonné', other: 'abonnés' })} de «\u00a0${title}\u00a0»\u00a0: modifier`,
};
