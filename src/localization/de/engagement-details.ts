import type { engagementDetails as english } from '../en/engagement-details.ts';
import { plurals } from '../plural.ts';

const plural = plurals('de');

export const engagementDetails: typeof english = {
  engagementParts: 'Tageszeiten',
  engagementPart: 'Tageszeit',
  engagementShare: 'Anteil',
  engagementHour: 'Stunden',
  engagementInvited: 'Eingeladen',
  engagementStarted: 'Begonnen',
  engagementCountedOver: 'Berechnet über',
  engagementHourDefinition:
    'Was Kandidaten in der Stunde von sich aus taten: Link öffnen, schreiben, anrufen, einen Schritt weitergehen oder bewerten.',
  engagementTotalDefinition:
    'Was Kandidaten von sich aus taten: Link öffnen, schreiben, anrufen, einen Schritt weitergehen oder bewerten.',
  engagementBusiestDefinition:
    'Die Stunde des Tages mit den meisten Aktionen, bei gleichen die früheste.',
  engagementPartDefinition: 'Aktionen zu dieser Tageszeit, von allen Aktionen.',
  engagementAllActions: 'Alle Aktionen',
  engagementNegative: (count, number) =>
    plural(count, {
      one: `${number} Kandidat fehlt in der Zeit bis zur ersten Aktion: Er war vor der Einladung aktiv.`,
      other: `${number} Kandidaten fehlen in der Zeit bis zur ersten Aktion: Sie waren vor der Einladung aktiv.`,
    }),
  engagementNegativeHint: 'Prüfen Sie die Uhren der Systeme, die Ereignisse senden.',
  engagementNotGiven: 'Nicht angegeben',
};
