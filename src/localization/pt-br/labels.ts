import type { labels as english } from '../en/labels.ts';
import { plurals } from '../plural.ts';

const form = plurals('pt-BR');

export const labels: typeof english = {
  labelsHeading: 'Etiquetas',
  labelsTotal: (n, count) => `${count} ${form(n, { one: 'etiqueta', other: 'etiquetas' })}`,
  labelsViews: 'Visualização',
  labelsDefinitions: 'Definições',
  labelsApply: 'Aplicar',
  labelsMissing: 'Faltando',
  labelsEmpty: 'Ainda não há etiquetas',
  labelsEmptyHint:
    'As etiquetas organizam os entrevistadores por cliente, região ou o que sua equipe usar.',
  labelsNew: 'Nova etiqueta',
  labelsEdit: 'Editar',
  labelsEditNamed: (name) => `Editar ${name}`,
  labelsDelete: 'Excluir',
  labelsDeleteNamed: (name) => `Excluir ${name}`,
  labelsRequired: 'Obrigatória',
  labelsReadOnly: 'Definida pelo seu acesso',
  labelsReadOnlyHint: 'O que você pode ver depende desta etiqueta, por isso não pode alterá-la.',
  labelsKept: 'não é mais oferecido',
  labelsMoreValues: (_n, count) => `mais ${count}`,
  labelsUsage: (n, count) =>
    `Em ${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}`,
  labelsWithout: (_n, count) => `${count} sem ela`,
  labelsUnused: 'Ainda não usada',
  labelsText: 'Texto',
  labelsNumber: 'Número',
  labelsPicklist: 'Lista de opções',
  labelsYesNo: 'Sim/Não',
  labelsYes: 'Sim',
  labelsNo: 'Não',
  labelsLoadMore: 'Mostrar mais',
  labelsShown: (shown, total) => `${shown} de ${total}`,
  labelsChooseShown: 'Escolher todos os mostrados',
  labelsAllSet: 'Todos os entrevistadores têm suas etiquetas obrigatórias',
  labelsAllSetHint: 'Os entrevistadores sem alguma delas aparecem aqui.',
  labelsLacks: (n, count) =>
    form(n, {
      one: `Falta uma etiqueta obrigatória a ${count} entrevistador`,
      other: `Falta uma etiqueta obrigatória a ${count} entrevistadores`,
    }),
  labelsSet: 'Pôr etiquetas',
  labelsSetNamed: (title) => `Pôr etiquetas em “${title}”`,
  labelsMissingUnknown: 'Não foi possível carregar o que falta',
  labelsNotLoaded: 'Não foi possível carregar esta parte. Tente de novo em instantes.',
};
