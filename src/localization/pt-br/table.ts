import type { table as english } from '../en/table.ts';
import { plurals } from '../plural.ts';

const form = plurals('pt-BR');

export const table: typeof english = {
  tableCaption: 'Entrevistadores',
  tableHint: 'Use as setas para cima e para baixo para mudar de linha e Enter para abrir uma.',

  tableColumnInterviewer: 'Entrevistador',
  tableColumnWorkflow: 'Etapas',
  tableColumnStats: 'Dados',
  tableColumnAts: 'ATS',
  tableColumnCsat: 'CSAT',
  tableColumnSpend: 'Gastos',
  tableColumnLabels: 'Etiquetas',
  tableColumnSubs: 'Avisos',
  tableColumnDeadline: 'Prazo',
  tableColumnCreated: 'Criado',
  tableColumnActive: 'Ativo',

  tableAboutWorkflow: 'As etapas pelas quais o candidato passa, em ordem',
  tableAboutStats: 'Candidatos em todo o período e quantos concluíram todas as etapas',
  tableAboutAts: 'Conexão com o sistema de gestão de candidatos (ATS)',
  tableAboutCsat: 'Satisfação dos candidatos: nota média de 1 a 5',
  tableAboutSpend: 'Gastos até agora e orçamento; os de hoje, se o orçamento for diário',
  tableAboutSubs: 'Pessoas que recebem um e-mail quando uma entrevista é concluída',
  tableAboutActive: 'Há quanto tempo está ativo, até expirar ou ser arquivado',

  tableStatusAll: 'Todos',
  tableStatusActive: 'Ativo',
  tableStatusExpired: 'Expirado',
  tableStatusArchived: 'Arquivado',
  tableStatusDraft: 'Rascunho',
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
  tableLowSampleAbout: 'Amostra pequena: uma única pessoa muda o número',

  tableAtsNotConnected: 'Não conectado',
  tableAtsConnected: 'Conectado',
  tableAtsPendingActivation: 'Ativação pendente',
  tableAtsPaused: 'Pausado',
  tableAtsError: 'Erro no ATS',
  tableAtsSynced: (when) => `Sincronizado: ${when}`,
  tableAtsNeverSynced: 'Nunca sincronizado',

  tableRatings: (n, count) => `${count} ${form(n, { one: 'avaliação', other: 'avaliações' })}`,
  tableSatisfied: (percent) => `${percent} deram nota 4 ou mais`,
  tableOutOf: (score, max) => `${score} de ${max}`,
  tableNoRatings: 'Ainda sem avaliações',

  tableSpent: (spent, budget) => `${spent} / ${budget}`,
  tableSpendNoBudget: 'Sem orçamento',
  tableSpendUsed: (percent) => `${percent} usado`,
  tableSpendUsedToday: (percent) => `${percent} usado hoje`,
  tableSpendPaused: 'Pausado: orçamento esgotado',

  tableLabel: (name, value) => `${name}: ${value}`,
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
  tableStopped: (when) => `Até ${when}`,

  tableAttentionNoRecentCandidates: '7 dias sem movimento',
  tableAttentionNoRecentCandidatesAbout: 'Nenhum candidato novo nos últimos 7 dias',
  tableAttentionCompletionBelowBaseline: 'Conclusão baixa',
  tableAttentionCompletionBelowBaselineAbout:
    'A taxa de conclusão está pelo menos 15 pontos abaixo da sua base de comparação',
  tableAttentionExpiring: 'Expira em breve',
  tableAttentionExpiringAbout: 'Faltam no máximo 7 dias para o prazo',
  tableAttentionAtsError: 'Erro no ATS',
  tableAttentionAtsErrorAbout: 'Os resultados podem não chegar ao sistema de gestão de candidatos',
  tableAttentionBudgetWarning: 'Orçamento quase esgotado',
  tableAttentionBudgetWarningAbout: 'Pelo menos 80% do orçamento foi usado',

  tableSearch: 'Buscar por nome',
  tableStatus: 'Status',
  tableSort: 'Ordenar',
  tableSortMostRecent: 'Mais recentes',
  tableSortOldest: 'Mais antigos',
  tableSortMostCandidates: 'Mais candidatos',
  tableSortLeastCandidates: 'Menos candidatos',
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
