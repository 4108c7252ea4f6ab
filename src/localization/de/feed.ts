import type { feed as english } from '../en/feed.ts';
import { plurals } from '../plural.ts';

const plural = plurals('de');

export const feed: typeof english = {
  feedHeading: 'Bewerbungen',
  feedHint:
    'Mit den Pfeiltasten nach oben und unten wechseln Sie zwischen Bewerbungen, mit der Eingabetaste öffnen Sie eine.',
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
      one: `${count} neue Bewerbung anzeigen`,
      other: `${count} neue Bewerbungen anzeigen`,
    }),
  feedNewCame: (n, count) =>
    plural(n, { one: `${count} neue Bewerbung`, other: `${count} neue Bewerbungen` }),

  feedNoName: 'Bewerbung ohne Namen',
  feedNotStarted: 'Nicht begonnen',
  feedInProgress: 'Läuft',
  feedCompleted: 'Abgeschlossen',
  feedKnockedOut: 'An einer Bedingung gescheitert',
  feedShortlisted: 'In engerer Wahl',
  feedDismissed: 'Abgelehnt',
  feedHired: 'Eingestellt',
  feedTest: 'Test',
  feedCompletedAt: (time) => `Abgeschlossen: ${time}`,
  feedInvitedAt: (time) => `Eingeladen: ${time}`,
  feedScore: (score, max) => `Bewertung: ${score} von ${max}`,
  feedNoScore: 'Noch keine Bewertung',
  feedTopRated: 'unter den Bestbewerteten',

  feedTotal: (n, count) => plural(n, { one: `${count} Bewerbung`, other: `${count} Bewerbungen` }),
  feedShown: (_n, count) => `${count} angezeigt`,
  feedMore: 'Mehr anzeigen',
  feedMoreFailed: 'Der Rest konnte nicht geladen werden',

  feedEmpty: 'Noch keine Bewerbungen',
  feedEmptyHint: 'Sie erscheinen hier von selbst, sobald jemand eingeladen ist.',
};
