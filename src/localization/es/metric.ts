import type { metric as english } from '../en/metric.ts';

export const metric: typeof english = {
  metricWhy: '¿De dónde sale esta cifra?',
  metricOutOf: (part, whole) => `${part} de ${whole}`,
  nobodyInvited: 'No se ha invitado a nadie',
  metricNoBaseline: 'Sin referencia',
  metricVersus: (baseline) => `antes: ${baseline}`,
  metricBetter: (change) => `${change}, mejor`,
  metricWorse: (change) => `${change}, peor`,
  metricLowSample: 'Muestra pequeña',
  metricLowSampleHint: (count) =>
    `Calculado solo sobre ${count}: un candidato más o menos cambia mucho el resultado.`,
  metricAllTime: 'Desde el inicio',
  detailsFailed: 'No se han podido cargar los detalles',
  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfico',
  comparedWith: (window) => `Comparado con ${window}`,
  points: (number) => `${number}\u00a0p.\u00a0p.`,
};
