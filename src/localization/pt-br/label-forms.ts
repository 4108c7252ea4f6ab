import type { labelForms as english } from '../en/label-forms.ts';
import { plurals } from '../plural.ts';

const form = plurals('pt-BR');

export const labelForms: typeof english = {
  labelsTextHint: 'Qualquer texto, até 500 caracteres',
  labelsNumberHint: 'Até um bilhão, com até 6 casas decimais',
  labelsPicklistHint: 'Um dos valores que você listar',
  labelsYesNoHint: 'Um ou outro',
  labelsName: 'Nome',
  labelsNameNeeded: 'Escreva um nome.',
  labelsKey: 'Chave',
  labelsKeyHint:
    'Representa a etiqueta em links, filtros e exportações. Não pode ser alterada depois.',
  labelsKeyFixed: 'A chave não muda.',
  labelsKeyRule:
    'Comece com uma letra de a a z; depois, letras minúsculas, algarismos e sublinhados.',
  labelsKeyTaken: 'Outra etiqueta tem esta chave.',
  labelsDescription: 'Descrição',
  labelsOptional: 'opcional',
  labelsType: 'Tipo de valor',
  labelsTypeFixed: 'O tipo não muda.',
  labelsValues: 'Valores',
  labelsAddValues: 'Adicionar valores',
  labelsAddValuesHint: 'Se forem vários, separados por vírgulas',
  labelsAdd: 'Adicionar',
  labelsValuesNeeded: 'Adicione pelo menos um valor.',
  labelsValueTooLong: (value) => `No máximo 200 caracteres; este valor tem mais: ${value}`,
  labelsValueUp: (value) => `Mover ${value} para cima`,
  labelsValueDown: (value) => `Mover ${value} para baixo`,
  labelsValueRemove: (value) => `Remover ${value}`,
  labelsValueMoved: (value, position, total) => `${value}, agora ${position} de ${total}`,
  labelsValuesAdded: (n, count) =>
    form(n, { one: `${count} valor adicionado`, other: `${count} valores adicionados` }),
  labelsValueRemoved: (value) => `${value} removido`,
  labelsRemovedAsk: (n, count, values) =>
    `${count} ${form(n, { one: 'entrevistador tem', other: 'entrevistadores têm' })} o que você removeu: ${values}. O que deve acontecer ali?`,
  labelsRemovedKeep: 'Manter onde já está',
  labelsRemovedClear: 'Tirar também dali',
  labelsRemovedNeeded: 'Escolha uma opção.',
  labelsRequiredHint: 'Todo novo entrevistador e toda cópia precisa tê-la.',
  labelsRequiredMissing: (n, count) =>
    form(n, {
      one: `Ela falta a ${count} entrevistador. Ele continua funcionando e aparece em “Faltando”.`,
      other: `Ela falta a ${count} entrevistadores. Eles continuam funcionando e aparecem em “Faltando”.`,
    }),
  labelsSave: 'Salvar',
  labelsCreate: 'Criar etiqueta',
  labelsCancel: 'Cancelar',
  labelsSaved: (name) => `${name} foi salva`,
  labelsCreated: (name) => `${name} foi criada`,
  labelsDeleteAsk: (name) => `Excluir ${name}?`,
  labelsDeleteUsed: (n, count) =>
    form(n, {
      one: `Está em ${count} entrevistador e será tirada dele.`,
      other: `Está em ${count} entrevistadores e será tirada de todos.`,
    }),
  labelsDeleteUnused: 'Nenhum entrevistador a tem.',
  labelsDeleteForGood: 'Não é possível desfazer. Os números de datas passadas a mantêm.',
  labelsDeleteLabel: 'Excluir etiqueta',
  labelsDeleted: (name) => `${name} foi excluída`,
  labelsNotSaved: 'Não foi possível salvar. Tente de novo em instantes.',
  labelsNotConnected:
    'Não foi possível acessar o servidor. Atualize para ver se a alteração foi feita.',
  labelsForbidden: 'Você não pode alterar isto.',
  labelsChanged: 'Alguém alterou esta etiqueta depois que você a abriu.',
  labelsGone: 'Esta etiqueta foi excluída nesse meio-tempo.',
  labelsLatest: 'Mostrar a versão atual',
  labelsOf: (title) => `Etiquetas de “${title}”`,
  labelsOfMany: (n, count) =>
    `Etiquetas de ${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}`,
  labelsFor: 'Entrevistadores',
  labelsSearch: 'Buscar por nome',
  labelsChosen: (n, count) => `${count} ${form(n, { one: 'escolhido', other: 'escolhidos' })}`,
  labelsClear: 'Limpar seleção',
  labelsNoMatch: 'Nenhum entrevistador corresponde',
  labelsMost: (count) => `No máximo ${count} por vez`,
  labelsLeftOut: (n, count, most) =>
    `Mais ${count} ${form(n, { one: 'fica', other: 'ficam' })} de fora: no máximo ${most} por vez.`,
  labelsLabel: 'Etiqueta',
  labelsChoose: 'Escolha uma etiqueta',
  labelsValueLabel: 'Valor',
  labelsChooseValue: 'Escolha um valor',
  labelsApplyLabel: 'Aplicar etiqueta',
  labelsTakeOff: 'Tirar',
  labelsTakeOffNamed: (label) => `Tirar ${label}`,
  labelsTakeOffRequired: 'Etiquetas obrigatórias podem ser alteradas, mas não tiradas.',
  labelsChooseFirst: 'Escolha primeiro os entrevistadores.',
  labelsChooseLabel: 'Escolha uma etiqueta.',
  labelsValueNeeded: 'Informe um valor.',
  labelsNumberRule:
    'Informe um número de até um bilhão, com até 6 casas decimais e sem separador de milhar.',
  labelsNow: 'O que eles têm agora',
  labelsNowNone: 'Sem etiquetas',
  labelsApplied: (n, count) =>
    `Alterado em ${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}.`,
  labelsUnchanged: (n, count) =>
    `${count} já ${form(n, { one: 'estava', other: 'estavam' })} assim.`,
  labelsAppliedHere: 'Alterado.',
  labelsUnchangedHere: 'Já estava assim.',
  labelsReport: 'O que mudou em cada um',
  labelsReportChanged: 'alterado',
  labelsReportUnchanged: 'como antes',
  labelsRefused: 'Nada foi alterado, por estes motivos:',
  labelsTargetGone: 'não existe mais',
};
