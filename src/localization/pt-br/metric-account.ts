import type { metricAccount as english } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('pt-BR');

export const metricAccount: typeof english = {
  metricValue: 'Valor',
  metricCalculation: 'Cálculo',
  metricWindow: 'Período',
  metricTimeZone: 'Fuso horário',
  metricAttribution: 'Data considerada',
  metricCohort: 'A do convite; o que o candidato fez depois também conta',
  metricAsOf: 'Dados de',
  metricOutcomesUntil: 'Resultados até',
  metricUnit: 'O que é contado',
  metricApplications: 'Candidaturas',
  metricPersons: 'Pessoas',
  metricLeftOut: 'Fora da conta',
  metricLeftOutTest: (count, number) =>
    `${number} ${form(count, { one: 'candidatura de teste', other: 'candidaturas de teste' })}`,
  metricTestIncluded: 'Nada; as candidaturas de teste contam',
  metricNothing: 'Nada',
  metricInterviewers: 'Entrevistadores',
  metricLabels: 'Etiquetas',
  metricStage: 'Fase alcançada',
  metricBaseline: 'Base de comparação',
  metricBaselineWindow: 'Período de comparação',
  metricChange: 'Variação',
  metricCandidates: 'Candidatos',
  metricCandidatesShow: 'Mostrar os candidatos',
  metricCandidatesShown: (count, total) => `${count} de ${total}`,
  metricCandidatesMore: 'Mostrar mais',
  metricCandidateUnnamed: 'Candidato sem nome',
  metricName: 'Indicador',
  metricActivity: 'Quando aconteceu',
  metricLeftOutOfTests: (number) => `${number} de candidatos de teste`,
};
