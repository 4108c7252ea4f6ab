import type { table as english } from '../en/table.ts';
import { plurals } from '../plural.ts';

const form = plurals('es');

export const table: typeof english = {
  tableCaption: 'Entrevistadores',
  tableHint: 'Use las flechas arriba y abajo para moverse entre las filas e Intro para abrir una.',

  tableColumn_interviewer: 'Entrevistador',
  tableColumn_workflow: 'Proceso',
  tableColumn_stats: 'Datos',
  tableColumn_ats: 'ATS',
  tableColumn_csat: 'CSAT',
  tableColumn_spend: 'Gasto',
  tableColumn_labels: 'Etiquetas',
  tableColumn_subs: 'Avisos',
  tableColumn_deadline: 'Fecha límite',
  tableColumn_created: 'Creado',
  tableColumn_active: 'Activo',

  tableAboutWorkflow: 'Los pasos que recorre un candidato, en orden',
  tableAboutStats: 'Candidatos desde el inicio y cuántos finalizaron todos los pasos',
  tableAboutAts: 'Conexión con el sistema de seguimiento de candidatos (ATS)',
  tableAboutCsat: 'Satisfacción de los candidatos: valoración media de 1 a 5',
  tableAboutSpend: 'Cargos hasta ahora y presupuesto; los de hoy si el presupuesto es diario',
  tableAboutSubs: 'Personas que reciben un correo cuando termina una entrevista',
  tableAboutActive: 'Cuánto tiempo ha estado en marcha, hasta que caducó o se archivó',

  tableStatus_all: 'Todos',
  tableStatus_active: 'Activo',
  tableStatus_expired: 'Caducado',
  tableStatus_archived: 'Archivado',
  tableStatus_draft: 'Borrador',
  tableTestPosting: 'Prueba',

  tableStep: (position, name) => `Paso ${position}: ${name}`,
  tableStepOfType: (name, type) => `${name} (${type})`,
  tableMoreSteps: (n, count) => `${count} ${form(n, { one: 'paso más', other: 'pasos más' })}`,
  tableNoSteps: 'Aún no hay pasos',

  tableCandidates: (n, count) => `${count} ${form(n, { one: 'candidato', other: 'candidatos' })}`,
  tableCompleted: (n, count) => `${count} ${form(n, { one: 'finalizó', other: 'finalizaron' })}`,
  tableNoCandidates: 'Aún no hay candidatos',
  tableLowSample: 'Muestra pequeña',
  tableLowSampleShort: 'Pocos',

  tableAts_not_connected: 'No conectado',
  tableAts_connected: 'Conectado',
  tableAts_pending_activation: 'Pendiente de activar',
  tableAts_paused: 'En pausa',
  tableAts_error: 'Error del ATS',
  tableAtsNeverSynced: 'Nunca sincronizado',

  tableRatings: (n, count) => `${count} ${form(n, { one: 'valoración', other: 'valoraciones' })}`,
  tableOutOf: (score, max) => `${score} de ${max}`,
  tableNoRatings: 'Aún no hay valoraciones',

  tableSpent: (spent, budget) => `${spent} / ${budget}`,
  tableSpendNoBudget: 'Sin presupuesto',
  tableSpendUsed: (percent) => `${percent} utilizado`,
  tableSpendUsedToday: (percent) => `${percent} utilizado hoy`,
  tableSpendPaused: 'En pausa: presupuesto agotado',

  tableMoreLabels: (n, count) =>
    `${count} ${form(n, { one: 'etiqueta más', other: 'etiquetas más' })}`,
  tableMoreSignals: (n, count) =>
    `${count} ${form(n, { one: 'aviso más requiere', other: 'avisos más requieren' })} atención`,
  tableMore: (count) => `+${count}`,
  tableNoLabels: 'Sin etiquetas',
  tableYes: 'Sí',
  tableNo: 'No',

  tableDaysLeft: (n, count) =>
    form(n, { one: `Queda ${count} día`, other: `Quedan ${count} días` }),
  tableNoDeadline: 'Sin fecha límite',
  tableNotStarted: 'Sin iniciar',

  tableAttention_no_recent_candidates: '7 días sin actividad',
  tableAttention_completion_below_baseline: 'Finalización baja',
  tableAttention_expiring: 'Caduca pronto',
  tableAttention_ats_error: 'Error del ATS',
  tableAttention_budget_warning: 'Presupuesto casi agotado',

  tableSearch: 'Buscar por nombre',
  tableStatus: 'Estado',
  tableSort: 'Ordenar',
  tableSort_most_recent: 'Más recientes',
  tableSort_oldest: 'Más antiguos',
  tableSort_most_candidates: 'Más candidatos',
  tableSort_least_candidates: 'Menos candidatos',
  tableFilterLabels: 'Etiquetas',
  tableFilterClear: 'Borrar filtros',
  tableColumns: 'Columnas',

  tableNoMatch: 'Ningún entrevistador coincide',
  tableNoMatchHint: 'Pruebe con otro nombre, estado o etiqueta.',
  tableEmpty: 'Aún no hay entrevistadores',
  tableEmptyHint: 'El proceso de selección de cada puesto aparecerá aquí cuando se cree.',

  tableRange: (from, to, total) => `${from}–${to} de ${total}`,
  tableTotal: (n, count) =>
    `${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}`,
  tablePager: 'Páginas',
  tablePrevious: 'Anterior',
  tableNext: 'Siguiente',
  tableActions: 'Acciones',
  tableActionsOf: (title) => `Acciones de «${title}»`,
  tableActionsError:
    'No se han podido cargar las acciones. Compruebe la conexión e inténtelo de nuevo.',
  tableEditBudgetOf: (title) => `Editar el presupuesto de «${title}»`,
  tableEditLabelsOf: (title) => `Editar las etiquetas de «${title}»`,
  tableSelect: (title) => `Seleccionar «${title}»`,
  tableSelectAll: 'Seleccionar todo en esta página',
  tableCreate: 'Crear entrevistador',
  tableEditSubscribersOf: (n, count, title) =>
    `${count} ${form(n, { one: 'suscriptor', other: 'suscriptores' })} de «${title}»: editar`,
};
