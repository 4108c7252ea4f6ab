import type { metric as beside } from '../en/metric.ts';
import type { metricAccount } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('pt-BR');

export const metric: typeof beside & typeof metricAccount = {
  metricWhy: 'De onde vem este número?',
  metricOutOf: (part, whole) => `${part} de ${whole}`,
  metricNoBaseline: 'Sem base de comparação',
  metricVersus: (baseline) => `antes: ${baseline}`,
  metricBetter: (change) => `${change}, melhor`,
  metricWorse: (change) => `${change}, pior`,
  metricLowSample: 'Amostra pequena',
  metricLowSampleHint: (count) =>
    `Calculado sobre apenas ${count}: um candidato a mais ou a menos muda bastante o resultado.`,
  metricValue: 'Valor',
  metricCalculation: 'Cálculo',
  metricWindow: 'Período',
  metricAllTime: 'Todo o período',
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
  metricBaseline: 'Base de comparação',
  metricBaselineWindow: 'Período de comparação',
  metricChange: 'Variação',
  metricName: 'Indicador',
  metricActivity: 'Quando aconteceu',
  metricLeftOutOfTests: (number) => `${number} de candidatos de teste`,
  showTable: 'Ver como tabela',
  showChart: 'Ver como gráfico',
  comparedWith: (window) => `Comparado com ${window}`,
  points: (number) => `${number}\u00a0p.p.`,
};
