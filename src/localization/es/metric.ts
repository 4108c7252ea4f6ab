import type { metric as beside } from '../en/metric.ts';
import type { metricAccount } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('es');

export const metric: typeof beside & typeof metricAccount = {
  metricWhy: '¿De dónde sale esta cifra?',
  metricOutOf: (part, whole) => `${part} de ${whole}`,
  metricNoBaseline: 'Sin referencia',
  metricVersus: (baseline) => `antes: ${baseline}`,
  metricBetter: (change) => `${change}, mejor`,
  metricWorse: (change) => `${change}, peor`,
  metricLowSample: 'Muestra pequeña',
  metricLowSampleHint: (count) =>
    `Calculado solo sobre ${count}: un candidato más o menos cambia mucho el resultado.`,
  metricValue: 'Valor',
  metricCalculation: 'Cálculo',
  metricWindow: 'Periodo',
  metricAllTime: 'Desde el inicio',
  metricTimeZone: 'Zona horaria',
  metricAttribution: 'Fecha que cuenta',
  metricCohort: 'La de la invitación; lo que el candidato hizo después también cuenta',
  metricAsOf: 'Datos a fecha de',
  metricOutcomesUntil: 'Resultados hasta',
  metricUnit: 'Unidad de recuento',
  metricApplications: 'Candidaturas',
  metricPersons: 'Personas',
  metricLeftOut: 'Excluido',
  metricLeftOutTest: (count, number) =>
    `${number} ${form(count, { one: 'candidatura de prueba', other: 'candidaturas de prueba' })}`,
  metricTestIncluded: 'Nada; las candidaturas de prueba cuentan',
  metricNothing: 'Nada',
  metricInterviewers: 'Entrevistadores',
  metricBaseline: 'Referencia',
  metricBaselineWindow: 'Periodo de referencia',
  metricChange: 'Variación',
  metricName: 'Indicador',
  metricActivity: 'Cuándo ocurrió',
  metricLeftOutOfTests: (number) => `${number} de candidatos de prueba`,
  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfico',
  comparedWith: (window) => `Comparado con ${window}`,
  points: (number) => `${number}\u00a0p.\u00a0p.`,
};
