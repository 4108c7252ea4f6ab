import type { metricAccount as english } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('fr');

export const metricAccount: typeof english = {
  metricValue: 'Valeur',
  metricCalculation: 'Calcul',
  metricWindow: 'Période',
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
  metricLabels: 'Étiquettes',
  metricStage: 'Phase atteinte',
  metricBaseline: 'Référence',
  metricBaselineWindow: 'Période de référence',
  metricChange: 'Évolution',
  metricCandidates: 'Candidats',
  metricCandidatesShow: 'Afficher les candidats',
  metricCandidatesShown: (count, total) => `${count} sur ${total}`,
  metricCandidatesMore: 'Afficher plus',
  metricCandidateUnnamed: 'Candidat sans nom',
  metricName: 'Indicateur',
  metricActivity: 'Quand cela s’est produit',
  metricLeftOutOfTests: (number) => `${number} de candidats de test`,
};
