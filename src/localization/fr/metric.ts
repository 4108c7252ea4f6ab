import type { metric as beside } from '../en/metric.ts';
import type { metricAccount } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('fr');

export const metric: typeof beside & typeof metricAccount = {
  metricWhy: 'D’où vient ce chiffre\u202f?',
  metricOutOf: (part, whole) => `${part} sur ${whole}`,
  metricNoBaseline: 'Pas de référence',
  metricVersus: (baseline) => `auparavant ${baseline}`,
  metricBetter: (change) => `${change}, en mieux`,
  metricWorse: (change) => `${change}, en moins bien`,
  metricLowSample: 'Échantillon faible',
  metricLowSampleHint: (count) =>
    `Calculé sur ${count} seulement\u00a0: un candidat de plus ou de moins change beaucoup le résultat.`,
  metricValue: 'Valeur',
  metricCalculation: 'Calcul',
  metricWindow: 'Période',
  metricAllTime: 'Depuis le début',
  metricTimeZone: 'Fuseau horaire',
  metricAttribution: 'Date retenue',
  metricCohort: 'Celle de l’invitation\u202f; ce que les candidats ont fait ensuite compte aussi',
  metricAsOf: 'Données au',
  metricOutcomesUntil: 'Résultats jusqu’au',
  metricUnit: 'Unité comptée',
  metricApplications: 'Candidatures',
  metricPersons: 'Personnes',
  metricLeftOut: 'Exclusions',
  metricLeftOutTest: (count, number) =>
    `${number} ${form(count, { one: 'candidature test', other: 'candidatures test' })}`,
  metricTestIncluded: 'Aucune\u202f; les candidatures test sont comptées',
  metricNothing: 'Aucune',
  metricInterviewers: 'Intervieweurs',
  metricBaseline: 'Référence',
  metricBaselineWindow: 'Période de référence',
  metricChange: 'Évolution',
  metricName: 'Indicateur',
  metricActivity: 'Quand cela s’est produit',
  metricLeftOutOfTests: (number) => `${number} de candidats de test`,
  showTable: 'Afficher le tableau',
  showChart: 'Afficher le graphique',
  comparedWith: (window) => `Comparé à\u00a0: ${window}`,
  points: (number) => `${number}\u00a0pts`,
};
