import type { metric as english } from '../en/metric.ts';

export const metric: typeof english = {
  metricWhy: 'Woher kommt diese Zahl?',
  metricOutOf: (part, whole) => `${part} von ${whole}`,
  nobodyInvited: 'Niemand wurde eingeladen',
  metricNoBaseline: 'Kein Vergleichswert',
  metricVersus: (baseline) => `zuvor ${baseline}`,
  metricBetter: (change) => `${change}, besser`,
  metricWorse: (change) => `${change}, schlechter`,
  metricLowSample: 'Kleine Stichprobe',
  metricLowSampleHint: (count) =>
    `Nur ${count} gezählt: Ein Kandidat mehr oder weniger ändert den Wert deutlich.`,
  metricAllTime: 'Gesamter Zeitraum',
  detailsFailed: 'Einzelheiten konnten nicht geladen werden',
  showTable: 'Als Tabelle anzeigen',
  showChart: 'Als Diagramm anzeigen',
  comparedWith: (window) => `Verglichen mit ${window}`,
  points: (number) => `${number}\u00a0%-Pkt.`,
};
