import type { feed as english } from '../en/feed.ts';
import { plurals } from '../plural.ts';

const plural = plurals('pt-BR');

export const feed: typeof english = {
  feedHeading: 'Candidatos',
  feedHint:
    'Use as setas para cima e para baixo para percorrer os candidatos e Enter para abrir um deles.',
  feedSort: 'Ordenar',
  feedSortRecent: 'Recentes',
  feedSortTopRated: 'Mais bem avaliados',

  feedLive: 'Ao vivo',
  feedPaused: 'Pausado',
  feedConnecting: 'Conectando…',
  feedPause: 'Pausar as atualizações ao vivo',
  feedResume: 'Retomar as atualizações ao vivo',
  feedNew: (n, count) => plural(n, { one: `${count} novo`, other: `${count} novos` }),
  feedNewShow: (n, count) =>
    plural(n, {
      one: `Mostrar ${count} novo candidato`,
      other: `Mostrar ${count} novos candidatos`,
    }),
  feedNewCame: (n, count) =>
    plural(n, { one: `${count} novo candidato`, other: `${count} novos candidatos` }),

  feedNoName: 'Candidato sem nome',
  feedNotStarted: 'Não iniciado',
  feedInProgress: 'Em andamento',
  feedCompleted: 'Concluído',
  feedKnockedOut: 'Eliminado por um critério',
  feedShortlisted: 'Pré-selecionado',
  feedDismissed: 'Dispensado',
  feedHired: 'Contratado',
  feedTest: 'Teste',
  feedCompletedAt: (time) => `Concluído: ${time}`,
  feedInvitedAt: (time) => `Convidado: ${time}`,
  feedScore: (score, max) => `Nota: ${score} de ${max}`,
  feedNoScore: 'Ainda sem nota',
  feedTopRated: 'entre os mais bem avaliados',

  feedTotal: (n, count) => plural(n, { one: `${count} candidato`, other: `${count} candidatos` }),
  feedShown: (n, count) => plural(n, { one: `${count} exibido`, other: `${count} exibidos` }),
  feedMore: 'Mostrar mais',
  feedMoreFailed: 'Não foi possível carregar o restante',

  feedEmpty: 'Ainda não há candidatos',
  feedEmptyHint: 'Eles aparecem aqui automaticamente assim que forem convidados.',
};
