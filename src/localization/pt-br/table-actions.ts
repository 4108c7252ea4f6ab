import type { tableActions as english } from '../en/table-actions.ts';
import { plurals } from '../plural.ts';

const form = plurals('pt-BR');

export const tableActions: typeof english = {
  actionCandidates: 'Ver candidatos',
  actionSettings: 'Editar configurações',
  actionBudget: 'Editar orçamento',
  actionLabels: 'Editar etiquetas',
  actionDuplicate: 'Duplicar',
  actionArchive: 'Arquivar',
  actionUnarchive: 'Desarquivar',
  actionSave: 'Salvar',
  actionCancel: 'Cancelar',
  actionUndo: 'Desfazer',
  actionWorking: 'Salvando…',
  actionDismiss: 'Fechar',
  actionArchiveTitle: (title) => `Arquivar “${title}”?`,
  actionArchiveHint: 'O link não aceita novos candidatos. Todos os dados são mantidos.',
  actionUnarchiveTitle: (title) => `Desarquivar “${title}”?`,
  actionUnarchiveHint: 'O link volta a aceitar candidatos, a menos que o prazo tenha passado.',
  actionArchived: (title) => `“${title}” foi arquivado`,
  actionUnarchived: (title) => `“${title}” não está mais arquivado`,
  actionDuplicateTitle: (title) => `Duplicar “${title}”`,
  actionDuplicateHint:
    'A cópia é um rascunho com as mesmas etapas e configurações, sem candidatos.',
  actionDuplicateName: 'Nome da cópia',
  actionDuplicateDefault: (title) => `${title} (cópia)`,
  actionDuplicateNameError: 'Dê um nome de 3 a 200 caracteres.',
  actionDuplicateLabels: 'Copiar também as etiquetas',
  actionDuplicated: (title) => `“${title}” foi criado como rascunho`,
  actionBudgetTitle: (title) => `Orçamento de “${title}”`,
  actionBudgetType: 'Limite',
  actionBudgetNone: 'Sem orçamento',
  actionBudgetAllTime: 'No total',
  actionBudgetDaily: 'Por dia',
  actionBudgetAmount: (currency) => `Valor em ${currency}`,
  actionBudgetError: (most, example) => `Informe um valor de 0 a ${most}, como ${example}.`,
  actionFailedOffline:
    'Você está sem conexão, então nada foi alterado. Tente de novo quando a conexão voltar.',
  actionFailedNetwork:
    'Não foi possível acessar o servidor. Atualize para ver se a alteração foi feita e tente de novo.',
  actionFailedForbidden:
    'Você não pode alterar isto. Peça acesso a quem lhe forneceu esta página. Nada foi alterado.',
  actionFailedNotFound: 'Não existe mais ou você não tem acesso. Atualize para ver o que há.',
  actionGone: 'Isto não está mais na lista, então nada foi alterado.',
  actionFailedStale:
    'Outra pessoa alterou isto nesse meio-tempo, então nada foi alterado. Veja como está agora e tente de novo.',
  actionFailedConflict: (reason) => `Não é possível alterar no estado atual. ${reason}`,
  actionFailedInvalid: (reason) => `O servidor não aceitou. ${reason}`,
  actionFailedBusy:
    'O servidor está ocupado, então nada foi alterado. Aguarde um momento e tente de novo.',
  actionFailed: 'Não foi possível salvar. Atualize para ver como está agora e tente de novo.',
  actionSelected: (n, count) =>
    `${count} ${form(n, { one: 'selecionado', other: 'selecionados' })}`,
  actionSelectNone: 'Limpar seleção',
  actionExport: 'Exportar',
  actionArchiveMany: (n, count) =>
    `Arquivar ${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}?`,
  actionArchiveManyHint:
    'Os links deles não aceitam novos candidatos. Todos os dados são mantidos.',
  actionUnarchiveMany: (n, count) =>
    `Desarquivar ${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}?`,
  actionUnarchiveManyHint:
    'Os links deles voltam a aceitar candidatos, a menos que um prazo tenha passado.',
  actionAndMore: (count) => `e mais ${count}`,
  actionArchivedMany: (n, count) =>
    form(n, {
      one: `${count} entrevistador foi arquivado`,
      other: `${count} entrevistadores foram arquivados`,
    }),
  actionUnarchivedMany: (n, count) =>
    form(n, {
      one: `${count} entrevistador não está mais arquivado`,
      other: `${count} entrevistadores não estão mais arquivados`,
    }),
  actionFailedMany: (done, n, failed) =>
    `${done}, ${form(n, { one: `${failed} não pôde ser alterado`, other: `${failed} não puderam ser alterados` })}`,
  actionStopped: (done, _n, rest) => `${done}; interrompido, ${rest} sem alteração`,
  actionShare: 'Compartilhar',
  actionShareTitle: (title) => `Compartilhar “${title}”`,
  actionShareLink: 'Link da entrevista',
  actionShareCopy: 'Copiar link',
  actionShareCopied: 'Copiado',
  actionShareSelected:
    'Esta página não pode copiar sozinha. O link está selecionado: copie-o pelo teclado.',
  actionShareClosed: 'Não está ativo, então o link não aceita candidatos agora.',
  actionShareQr: (title) => `Código QR do link de “${title}”`,
  actionShareSvg: 'Salvar código como SVG',
  actionSharePng: 'Salvar código como PNG',
  actionSubscribersEdit: 'Editar assinantes',
  actionSubscribersTitle: (title) => `Assinantes de “${title}”`,
  actionSubscribersHint:
    'Os assinantes recebem um e-mail quando um candidato conclui a entrevista.',
  actionSubscriberAdd: 'E-mails a adicionar',
  actionSubscriberHint: (address) =>
    `Por exemplo, ${address}; separe vários com vírgulas ou espaços.`,
  actionAdd: 'Adicionar',
  actionSubscriberWrong: (text, domain) =>
    text
      ? `“${text}” não é um endereço de e-mail. Antes do @, use letras de a a z, dígitos e sinais como . - +; depois, um domínio como ${domain}.`
      : 'Informe um endereço de e-mail.',
  actionSubscribersMost: (count) => `Pode haver no máximo ${count} assinantes.`,
  actionSubscriberKept: (typed, kept) =>
    `${typed} é guardado como ${kept}, como os servidores de e-mail escrevem.`,
  actionSubscribersAdded: (n, count) =>
    n === 0 ? 'Já está na lista.' : `Adicionados: ${count}, ainda não salvos.`,
  actionSubscriberRemoved: (address) => `${address} removido, ainda não salvo.`,
  actionSubscribers: (n, count) => `${count} ${form(n, { one: 'assinante', other: 'assinantes' })}`,
  actionSubscriberRemove: (address) => `Remover ${address}`,
};
