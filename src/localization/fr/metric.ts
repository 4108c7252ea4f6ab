import type { metric as english } from '../en/metric.ts';

export const metric: typeof english = {
  metricWhy: 'D’où vient ce chiffre\u202f?',
  metricOutOf: (part, whole) => `${part} sur ${whole}`,
  nobodyInvited: 'Personne n’a été invité',
  metricNoBaseline: 'Pas de référence',
  metricVersus: (baseline) => `auparavant ${baseline}`,
  metricBetter: (change) => `${change}, en mieux`,
  metricWorse: (change) => `${change}, en moins bien`,
  metricLowSample: 'Échantillon faible',
  metricLowSampleHint: (count) =>
    `Calculé sur ${count} seulement\u00a0: un candidat de plus ou de moins change beaucoup le résultat.`,
  metricAllTime: 'Depuis le début',
  detailsFailed: 'Le chargement des détails a échoué',
  showTable: 'Afficher le tableau',
  showChart: 'Afficher le graphique',
  comparedWith: (window) => `Comparé à\u00a0: ${window}`,
  // French counts in the plural from two on.
  points: (number) => `${number}\u00a0${/^\D*[01](?!\d)/.test(number) ? 'pt' : 'pts'}`,
};
