import type { feed as english } from '../en/feed.ts';
import { plurals } from '../plural.ts';

const plural = plurals('es');

export const feed: typeof english = {
  feedHeading: 'Candidatos',
  feedHint:
    'Use las flechas arriba y abajo para moverse entre los candidatos e Intro para abrir uno.',
  feedSort: 'Ordenar',
  feedSortRecent: 'Recientes',
  feedSortTopRated: 'Mejor valorados',

  feedLive: 'En directo',
  feedPaused: 'En pausa',
  feedConnecting: 'Conectando…',
  feedPause: 'Pausar las novedades en directo',
  feedResume: 'Reanudar las novedades en directo',
  feedNew: (n, count) => plural(n, { one: `${count} nuevo`, other: `${count} nuevos` }),
  feedNewShow: (n, count) =>
    plural(n, {
      one: `Mostrar ${count} candidato nuevo`,
      other: `Mostrar ${count} candidatos nuevos`,
    }),
  feedNewCame: (n, count) =>
    plural(n, { one: `${count} candidato nuevo`, other: `${count} candidatos nuevos` }),

  feedNoName: 'Candidato sin nombre',
  feedNotStarted: 'Sin iniciar',
  feedInProgress: 'En curso',
  feedCompleted: 'Finalizado',
  feedKnockedOut: 'Eliminado por requisitos',
  feedShortlisted: 'Preseleccionado',
  feedDismissed: 'Descartado',
  feedHired: 'Contratado',
  feedTest: 'Prueba',
  feedCompletedAt: (time) => `Finalizado: ${time}`,
  feedInvitedAt: (time) => `Invitado: ${time}`,
  feedScore: (score, max) => `Puntuación: ${score} de ${max}`,
  feedNoScore: 'Aún sin puntuación',
  feedTopRated: 'de los mejor valorados',

  feedTotal: (n, count) => plural(n, { one: `${count} candidato`, other: `${count} candidatos` }),
  feedShown: (n, count) => plural(n, { one: `${count} mostrado`, other: `${count} mostrados` }),
  feedMore: 'Mostrar más',
  feedMoreFailed: 'No se ha podido cargar el resto',

  feedEmpty: 'Aún no hay candidatos',
  feedEmptyHint: 'Aparecerán aquí automáticamente en cuanto se les invite.',
};
