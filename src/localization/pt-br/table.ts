import type { table as english } from '../en/table.ts';
import { plurals } from '../plural.ts';

const form = plurals('pt-BR');

export const table: typeof english = {
  tableCaption: 'Entrevistadores',
  tableHint: 'Use as setas para cima e para baixo para mudar de linha e Enter para abrir uma.',

  tableColumn_interviewer: 'Entrevistador',
  tableColumn_workflow: 'Etapas',
  tableColumn_stats: 'Dados',
  tableColumn_ats: 'ATS',
  tableColumn_csat: 'CSAT',
  tableColumn_spend: 'Gastos',
  tableColumn_labels: 'Etiquetas',
  tableColumn_subs: 'Avisos',
  tableColumn_deadline: 'Prazo',
  tableColumn_created: 'Criado',
  tableColumn_active: 'Ativo',

  tableAboutWorkflow: 'As etapas pelas quais o candidato passa, em ordem',
  tableAboutStats: 'Candidatos em todo o período e quantos concluíram todas as etapas',
  tableAboutAts: 'Conexão com o sistema de gestão de candidatos (ATS)',
  tableAboutCsat: 'Satisfação dos candidatos: nota média de 1 a 5',
  tableAboutSpend: 'Gastos até agora e orçamento; os de hoje, se o orçamento for diário',
  tableAboutSubs: 'Pessoas que recebem um e-mail quando uma entrevista é concluída',
  tableAboutActive: 'Há quanto tempo está ativo, até expirar ou ser arquivado',

  tableStatus_all: 'Todos',
  tableStatus_active: 'Ativo',
  tableStatus_expired: 'Expirado',
  tableStatus_archived: 'Arquivado',
  tableStatus_draft: 'Rascunho',
  tableTestPosting: 'Teste',

  tableStep: (position, name) => `Etapa ${position}: ${name}`,
  tableStepOfType: (name, type) => `${name} (${type})`,
  tableMoreSteps: (n, count) => `mais ${count} ${form(n, { one: 'etapa', other: 'etapas' })}`,
  tableNoSteps: 'Ainda sem etapas',

  tableCandidates: (n, count) => `${count} ${form(n, { one: 'candidato', other: 'candidatos' })}`,
  tableCompleted: (n, count) => `${count} ${form(n, { one: 'concluiu', other: 'concluíram' })}`,
  tableNoCandidates: 'Ainda sem candidatos',
  tableLowSample: 'Amostra pequena',
  tableLowSampleShort: 'Poucos',

  tableAts_not_connected: 'Não conectado',
  tableAts_connected: 'Conectado',
  tableAts_pending_activation: 'Ativação pendente',
  tableAts_paused: 'Pausado',
  tableAts_error: 'Erro no ATS',
  tableAtsNeverSynced: 'Nunca sincronizado',

  tableRatings: (n, count) => `${count} ${form(n, { one: 'avaliação', other: 'avaliações' })}`,
  tableOutOf: (score, max) => `${score} de ${max}`,
  tableNoRatings: 'Ainda sem avaliações',

  tableSpent: (spent, budget) => `${spent} / ${budget}`,
  tableSpendNoBudget: 'Sem orçamento',
  tableSpendUsed: (percent) => `${percent} usado`,
  tableSpendUsedToday: (percent) => `${percent} usado hoje`,
  tableSpendPaused: 'Pausado: orçamento esgotado',

  tableMoreLabels: (n, count) =>
    `mais ${count} ${form(n, { one: 'etiqueta', other: 'etiquetas' })}`,
  tableMoreSignals: (n, count) =>
    `mais ${count} ${form(n, { one: 'ponto requer', other: 'pontos requerem' })} atenção`,
  tableMore: (count) => `+${count}`,
  tableNoLabels: 'Sem etiquetas',
  tableYes: 'Sim',
  tableNo: 'Não',

  tableDaysLeft: (n, count) =>
    form(n, { one: `Falta ${count} dia`, other: `Faltam ${count} dias` }),
  tableNoDeadline: 'Sem prazo',
  tableNotStarted: 'Ainda não iniciado',

  tableAttention_no_recent_candidates: '7 dias sem movimento',
  tableAttention_completion_below_baseline: 'Conclusão baixa',
  tableAttention_expiring: 'Expira em breve',
  tableAttention_ats_error: 'Erro no ATS',
  tableAttention_budget_warning: 'Orçamento quase esgotado',

  tableSearch: 'Buscar por nome',
  tableStatus: 'Status',
  tableSort: 'Ordenar',
  tableSort_most_recent: 'Mais recentes',
  tableSort_oldest: 'Mais antigos',
  tableSort_most_candidates: 'Mais candidatos',
  tableSort_least_candidates: 'Menos candidatos',
  tableFilterLabels: 'Etiquetas',
  tableFilterClear: 'Limpar filtros',
  tableColumns: 'Colunas',

  tableNoMatch: 'Nenhum entrevistador encontrado',
  tableNoMatchHint: 'Tente outro nome, status ou etiqueta.',
  tableEmpty: 'Ainda sem entrevistadores',
  tableEmptyHint: 'O processo de triagem de cada vaga aparece aqui assim que for criado.',

  tableRange: (from, to, total) => `${from}–${to} de ${total}`,
  tableTotal: (n, count) =>
    `${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}`,
  tablePager: 'Páginas',
  tablePrevious: 'Anterior',
  tableNext: 'Próxima',
  tableActions: 'Ações',
  tableActionsOf: (title) => `Ações de “${title}”`,
  tableActionsError: 'Não foi possível carregar as ações. Verifique a conexão e tente de novo.',
  tableEditBudgetOf: (title) => `Editar o orçamento de “${title}”`,
  tableEditLabelsOf: (title) => `Editar as etiquetas de “${title}”`,
  tableSelect: (title) => `Selecionar “${title}”`,
  tableSelectAll: 'Selecionar todos nesta página',
  tableCreate: 'Criar entrevistador',
  tableEditSubscribersOf: (n, count, title) =>
    `${count} ${form(n, { one: 'assinante', other: 'assinantes' })} de “${title}”: editar`,
};
