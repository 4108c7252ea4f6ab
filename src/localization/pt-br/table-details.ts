import type { tableDetails as english } from '../en/table-details.ts';

export const tableDetails: typeof english = {
  tableLowSampleAbout: 'Amostra pequena: uma única pessoa muda o número',
  tableAtsSynced: (when) => `Sincronizado: ${when}`,
  tableSatisfied: (percent) => `${percent} deram nota 4 ou mais`,
  tableStopped: (when) => `Até ${when}`,
  tableAttentionAbout_no_recent_candidates: 'Nenhum candidato novo nos últimos 7 dias',
  tableAttentionAbout_completion_below_baseline:
    'A taxa de conclusão está pelo menos 15 pontos abaixo da sua base de comparação',
  tableAttentionAbout_expiring: 'Faltam no máximo 7 dias para o prazo',
  tableAttentionAbout_ats_error:
    'Os resultados podem não chegar ao sistema de gestão de candidatos',
  tableAttentionAbout_budget_warning: 'Pelo menos 80% do orçamento foi usado',
};
