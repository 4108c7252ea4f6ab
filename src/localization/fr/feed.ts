import type { feed as english } from '../en/feed.ts';
import { plurals } from '../plural.ts';

const plural = plurals('fr');

export const feed: typeof english = {
  feedHeading: 'Candidats',
  feedHint:
    'Utilisez les flèches haut et bas pour passer d’un candidat à l’autre, et Entrée pour en ouvrir un.',
  feedSort: 'Trier',
  feedSortRecent: 'Récents',
  feedSortTopRated: 'Mieux notés',

  feedLive: 'En direct',
  feedPaused: 'En pause',
  feedConnecting: 'Connexion…',
  feedPause: 'Suspendre les mises à jour en direct',
  feedResume: 'Reprendre les mises à jour en direct',
  feedNew: (n, count) => plural(n, { one: `${count} nouveau`, other: `${count} nouveaux` }),
  feedNewShow: (n, count) =>
    plural(n, {
      one: `Afficher ${count} nouveau candidat`,
      other: `Afficher ${count} nouveaux candidats`,
    }),
  feedNewCame: (n, count) =>
    plural(n, { one: `${count} nouveau candidat`, other: `${count} nouveaux candidats` }),

  feedNoName: 'Candidat sans nom',
  feedNotStarted: 'Pas commencé',
  feedInProgress: 'En cours',
  feedCompleted: 'Terminé',
  feedKnockedOut: 'Éliminé par un critère',
  feedShortlisted: 'Présélectionné',
  feedDismissed: 'Écarté',
  feedHired: 'Recruté',
  feedTest: 'Test',
  feedCompletedAt: (time) => `Terminé\u00a0: ${time}`,
  feedInvitedAt: (time) => `Invité\u00a0: ${time}`,
  feedScore: (score, max) => `Note\u00a0: ${score} sur ${max}`,
  feedNoScore: 'Pas encore de note',
  feedTopRated: 'parmi les mieux notés',

  feedTotal: (n, count) => plural(n, { one: `${count} candidat`, other: `${count} candidats` }),
  feedShown: (n, count) => plural(n, { one: `${count} affiché`, other: `${count} affichés` }),
  feedMore: 'Afficher plus',
  feedMoreFailed: 'Le reste n’a pas pu être chargé',

  feedEmpty: 'Aucun candidat pour l’instant',
  feedEmptyHint: 'Ils apparaîtront ici d’eux-mêmes dès qu’ils seront invités.',
};
