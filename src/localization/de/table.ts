import type { table as english } from '../en/table.ts';
import { plurals } from '../plural.ts';

const form = plurals('de');

export const table: typeof english = {
  tableCaption: 'Interviewer',
  tableHint:
    'Mit den Pfeiltasten nach oben und unten wechseln Sie die Zeile, mit der Eingabetaste öffnen Sie sie.',

  tableColumn_interviewer: 'Interviewer',
  tableColumn_workflow: 'Ablauf',
  tableColumn_stats: 'Zahlen',
  tableColumn_ats: 'ATS',
  tableColumn_csat: 'CSAT',
  tableColumn_spend: 'Kosten',
  tableColumn_labels: 'Labels',
  tableColumn_subs: 'Abos',
  tableColumn_deadline: 'Frist',
  tableColumn_created: 'Erstellt',
  tableColumn_active: 'Laufzeit',

  tableAboutWorkflow: 'Die Schritte, die ein Kandidat durchläuft, der Reihe nach',
  tableAboutStats:
    'Alle Kandidaten bisher und wie viele von ihnen jeden Schritt abgeschlossen haben',
  tableAboutAts: 'Verbindung zum Bewerbermanagementsystem (ATS)',
  tableAboutCsat: 'Zufriedenheit der Kandidaten: Durchschnitt der Bewertungen von 1 bis 5',
  tableAboutSpend: 'Bisherige Kosten und Budget; die heutigen, wenn das Budget pro Tag gilt',
  tableAboutSubs: 'Personen, die bei jedem abgeschlossenen Interview eine E-Mail erhalten',
  tableAboutActive: 'Wie lange er läuft oder lief, bis er ablief oder archiviert wurde',

  tableStatus_all: 'Alle',
  tableStatus_active: 'Aktiv',
  tableStatus_expired: 'Abgelaufen',
  tableStatus_archived: 'Archiviert',
  tableStatus_draft: 'Entwurf',
  tableTestPosting: 'Test',

  tableStep: (position, name) => `Schritt ${position}: ${name}`,
  tableStepOfType: (name, type) => `${name} (${type})`,
  tableMoreSteps: (n, count) =>
    `${count} ${form(n, { one: 'weiterer Schritt', other: 'weitere Schritte' })}`,
  tableNoSteps: 'Noch keine Schritte',

  tableCandidates: (n, count) => `${count} ${form(n, { one: 'Kandidat', other: 'Kandidaten' })}`,
  tableCompleted: (_n, count) => `${count} abgeschlossen`,
  tableNoCandidates: 'Noch keine Kandidaten',
  tableLowSample: 'Kleine Stichprobe',
  tableLowSampleShort: 'Wenige',

  tableAts_not_connected: 'Nicht verbunden',
  tableAts_connected: 'Verbunden',
  tableAts_pending_activation: 'Aktivierung steht aus',
  tableAts_paused: 'Pausiert',
  tableAts_error: 'ATS-Fehler',
  tableAtsNeverSynced: 'Nie synchronisiert',

  tableRatings: (n, count) => `${count} ${form(n, { one: 'Bewertung', other: 'Bewertungen' })}`,
  tableOutOf: (score, max) => `${score} von ${max}`,
  tableNoRatings: 'Noch keine Bewertungen',

  tableSpent: (spent, budget) => `${spent} / ${budget}`,
  tableSpendNoBudget: 'Kein Budget',
  tableSpendUsed: (percent) => `${percent} verbraucht`,
  tableSpendUsedToday: (percent) => `${percent} heute verbraucht`,
  tableSpendPaused: 'Pausiert: Budget aufgebraucht',

  tableMoreLabels: (n, count) =>
    `${count} ${form(n, { one: 'weiteres Label', other: 'weitere Labels' })}`,
  tableMoreSignals: (n, count) =>
    `${count} ${form(n, { one: 'weiterer Hinweis', other: 'weitere Hinweise' })}`,
  tableMore: (count) => `+${count}`,
  tableNoLabels: 'Keine Labels',
  tableYes: 'Ja',
  tableNo: 'Nein',

  tableDaysLeft: (n, count) => `Noch ${count} ${form(n, { one: 'Tag', other: 'Tage' })}`,
  tableNoDeadline: 'Keine Frist',
  tableNotStarted: 'Noch nicht begonnen',

  tableAttention_no_recent_candidates: 'Seit 7 Tagen ruhig',
  tableAttention_completion_below_baseline: 'Wenig Abschlüsse',
  tableAttention_expiring: 'Läuft bald ab',
  tableAttention_ats_error: 'ATS-Fehler',
  tableAttention_budget_warning: 'Budget fast verbraucht',

  tableSearch: 'Nach Namen suchen',
  tableStatus: 'Status',
  tableSort: 'Sortieren',
  tableSort_most_recent: 'Neueste zuerst',
  tableSort_oldest: 'Älteste zuerst',
  tableSort_most_candidates: 'Meiste Kandidaten',
  tableSort_least_candidates: 'Wenigste Kandidaten',
  tableFilterLabels: 'Labels',
  tableFilterClear: 'Filter löschen',
  tableColumns: 'Spalten',

  tableNoMatch: 'Keine passenden Interviewer',
  tableNoMatchHint: 'Versuchen Sie es mit einem anderen Namen, Status oder Label.',
  tableEmpty: 'Noch keine Interviewer',
  tableEmptyHint: 'Der Vorauswahlprozess jeder Stelle erscheint hier, sobald er angelegt ist.',

  tableRange: (from, to, total) => `${from}–${to} von ${total}`,
  tableTotal: (_n, count) => `${count} Interviewer`,
  tablePager: 'Seiten',
  tablePrevious: 'Zurück',
  tableNext: 'Weiter',
  tableActions: 'Aktionen',
  tableActionsOf: (title) => `Aktionen für „${title}“`,
  tableActionsError:
    'Die Aktionen konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  tableEditBudgetOf: (title) => `Budget für „${title}“ bearbeiten`,
  tableEditLabelsOf: (title) => `Labels von „${title}“ bearbeiten`,
  tableSelect: (title) => `„${title}“ auswählen`,
  tableSelectAll: 'Alle auf dieser Seite auswählen',
  tableCreate: 'Interviewer anlegen',
  tableEditSubscribersOf: (n, count, title) =>
    `${count} ${form(n, { one: 'Abonnent', other: 'Abonnenten' })} von „${title}“ bearbeiten`,
};
