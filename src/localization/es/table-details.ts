import type { tableDetails as english } from '../en/table-details.ts';

export const tableDetails: typeof english = {
  tableLowSampleAbout: 'Muestra pequeña: una sola persona cambia la cifra',
  tableAtsSynced: (when) => `Sincronizado: ${when}`,
  tableSatisfied: (percent) => `El ${percent} dio un 4 o más`,
  tableStopped: (when) => `Hasta: ${when}`,
  tableAttentionAbout_no_recent_candidates: 'Ningún candidato nuevo en los últimos 7 días',
  tableAttentionAbout_completion_below_baseline:
    'La tasa de finalización está al menos 15 puntos por debajo de su referencia',
  tableAttentionAbout_expiring: 'Faltan como máximo 7 días para la fecha límite',
  tableAttentionAbout_ats_error:
    'Es posible que los resultados no lleguen al sistema de seguimiento de candidatos',
  tableAttentionAbout_budget_warning: 'Se ha utilizado al menos el 80\u00a0% del presupuesto',
};
