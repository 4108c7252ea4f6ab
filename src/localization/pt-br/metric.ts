import type { metric as english } from '../en/metric.ts';

export const metric: typeof english = {
  metricWhy: 'De onde vem este número?',
  metricOutOf: (part, whole) => `${part} de ${whole}`,
  nobodyInvited: 'Ninguém foi convidado',
  metricNoBaseline: 'Sem base de comparação',
  metricVersus: (baseline) => `antes: ${baseline}`,
  metricBetter: (change) => `${change}, melhor`,
  metricWorse: (change) => `${change}, pior`,
  metricLowSample: 'Amostra pequena',
  metricLowSampleHint: (count) =>
    `Calculado sobre apenas ${count}: um candidato a mais ou a menos muda bastante o resultado.`,
  metricAllTime: 'Todo o período',
  detailsFailed: 'Não foi possível carregar os detalhes',
  showTable: 'Ver como tabela',
  showChart: 'Ver como gráfico',
  comparedWith: (window) => `Comparado com ${window}`,
  points: (number) => `${number}\u00a0p.p.`,
};
