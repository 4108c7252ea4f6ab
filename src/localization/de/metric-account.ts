import type { metricAccount as english } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('de');

export const metricAccount: typeof english = {
  metricValue: 'Wert',
  metricCalculation: 'Berechnung',
  metricWindow: 'Zeitraum',
  metricTimeZone: 'Zeitzone',
  metricAttribution: 'Zugeordnet nach',
  metricCohort: 'Zeitpunkt der Einladung; was danach geschah, zählt mit',
  metricAsOf: 'Stand',
  metricOutcomesUntil: 'Ergebnisse bis',
  metricUnit: 'Gezählt werden',
  metricApplications: 'Bewerbungen',
  metricPersons: 'Personen',
  metricLeftOut: 'Nicht gezählt',
  metricLeftOutTest: (count, number) =>
    `${number} ${form(count, { one: 'Testbewerbung', other: 'Testbewerbungen' })}`,
  metricTestIncluded: 'Nichts; Testbewerbungen zählen mit',
  metricNothing: 'Nichts',
  metricInterviewers: 'Interviewer',
  metricLabels: 'Labels',
  metricStage: 'Erreichter Abschnitt',
  metricBaseline: 'Vergleichswert',
  metricBaselineWindow: 'Vergleichszeitraum',
  metricChange: 'Veränderung',
  metricCandidates: 'Kandidaten',
  metricCandidatesShow: 'Kandidaten anzeigen',
  metricCandidatesShown: (count, total) => `${count} von ${total}`,
  metricCandidatesMore: 'Mehr anzeigen',
  metricCandidateUnnamed: 'Kandidat ohne Namen',
  metricName: 'Kennzahl',
  metricActivity: 'Wann es geschah',
  metricLeftOutOfTests: (number) => `${number} von Testkandidaten`,
};
