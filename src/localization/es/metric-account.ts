import type { metricAccount as english } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('es');

export const metricAccount: typeof english = {
  metricValue: 'Valor',
  metricCalculation: 'Cálculo',
  metricWindow: 'Periodo',
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
  metricLabels: 'Etiquetas',
  metricStage: 'Fase alcanzada',
  metricBaseline: 'Referencia',
  metricBaselineWindow: 'Periodo de referencia',
  metricChange: 'Variación',
  metricCandidates: 'Candidatos',
  metricCandidatesShow: 'Mostrar los candidatos',
  metricCandidatesShown: (count, total) => `${count} de ${total}`,
  metricCandidatesMore: 'Mostrar más',
  metricCandidateUnnamed: 'Candidato sin nombre',
  metricName: 'Indicador',
  metricActivity: 'Cuándo ocurrió',
  metricLeftOutOfTests: (number) => `${number} de candidatos de prueba`,
};
