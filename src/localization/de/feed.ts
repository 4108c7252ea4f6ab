import type { feed as english } from '../en/feed.ts';
import { plurals } from '../plural.ts';

const plural = plurals('de');

export const feed: typeof english = {
  feedHeading: 'Kandidaten',
  feedHint:
    'Mit den Pfeiltasten nach oben und unten wechseln Sie zwischen Kandidaten, mit der Eingabetaste öffnen Sie einen.',
  feedSort: 'Sortieren',
  feedSortRecent: 'Neueste',
  feedSortTopRated: 'Bestbewertete',

  feedLive: 'Live',
  feedPaused: 'Angehalten',
  feedConnecting: 'Verbindung wird hergestellt …',
  feedPause: 'Live-Aktualisierung anhalten',
  feedResume: 'Live-Aktualisierung fortsetzen',
  feedNew: (_n, count) => `${count} neu`,
  feedNewShow: (n, count) =>
    plural(n, {
      one: `${count} neuen Kandidaten anzeigen`,
      other: `${count} neue Kandidaten anzeigen`,
    }),
  feedNewCame: (n, count) =>
    plural(n, { one: `${count} neuer Kandidat`, other: `${count} neue Kandidaten` }),

  feedNoName: 'Kandidat ohne Namen',
  feedNotStarted: 'Nicht begonnen',
  feedInProgress: 'Im Gange',
  feedCompleted: 'Abgeschlossen',
  feedKnockedOut: 'Ausgeschlossen',
  feedShortlisted: 'In engerer Wahl',
  feedDismissed: 'Abgelehnt',
  feedHired: 'Eingestellt',
  feedTest: 'Test',
  feedCompletedAt: (time) => `Abgeschlossen: ${time}`,
  feedInvitedAt: (time) => `Eingeladen: ${time}`,
  feedScore: (score, max) => `Bewertung: ${score} von ${max}`,
  feedNoScore: 'Noch keine Bewertung',
  feedTopRated: 'unter den Bestbewerteten',

  feedTotal: (n, count) => plural(n, { one: `${count} Kandidat`, other: `${count} Kandidaten` }),
  feedShown: (_n, count) => `${count} angezeigt`,
  feedMore: 'Mehr anzeigen',
  feedMoreFailed: 'Der Rest konnte nicht geladen werden',

  feedEmpty: 'Noch keine Kandidaten',
  feedEmptyHint: 'Sie erscheinen hier von selbst, sobald jemand eingeladen ist.',
};
