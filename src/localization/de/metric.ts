import type { metric as beside } from '../en/metric.ts';
import type { metricAccount } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('de');

export const metric: typeof beside & typeof metricAccount = {
  metricWhy: 'Woher kommt diese Zahl?',
  metricOutOf: (part, whole) => `${part} von ${whole}`,
  metricNoBaseline: 'Kein Vergleichswert',
  metricVersus: (baseline) => `zuvor ${baseline}`,
  metricBetter: (change) => `${change}, besser`,
  metricWorse: (change) => `${change}, schlechter`,
  metricLowSample: 'Kleine Stichprobe',
  metricLowSampleHint: (count) =>
    `Nur ${count} gezählt: Ein Kandidat mehr oder weniger ändert den Wert deutlich.`,
  metricValue: 'Wert',
  metricCalculation: 'Berechnung',
  metricWindow: 'Zeitraum',
  metricAllTime: 'Gesamter Zeitraum',
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
  metricBaseline: 'Vergleichswert',
  metricBaselineWindow: 'Vergleichszeitraum',
  metricChange: 'Veränderung',
  metricName: 'Kennzahl',
  metricActivity: 'Wann es geschah',
  metricLeftOutOfTests: (number) => `${number} von Testbewerbungen`,
  showTable: 'Als Tabelle anzeigen',
  showChart: 'Als Diagramm anzeigen',
  comparedWith: (window) => `Verglichen mit ${window}`,
  points: (number) => `${number}\u00a0%-Pkt.`,
};
