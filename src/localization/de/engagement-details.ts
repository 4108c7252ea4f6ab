import type { engagementDetails as english } from '../en/engagement-details.ts';

export const engagementDetails: typeof english = {
  engagementParts: 'Tageszeiten',
  engagementPart: 'Tageszeit',
  engagementShare: 'Anteil',
  engagementHour: 'Stunden',
  engagementInvited: 'Eingeladen',
  engagementStarted: 'Begonnen',
  engagementCountedOver: 'Berechnet über',
  engagementHourDefinition:
    'Was Bewerber in der Stunde von sich aus taten: Link öffnen, schreiben, anrufen, einen Schritt gehen oder bewerten.',
  engagementTotalDefinition:
    'Was Bewerber von sich aus taten: Link öffnen, schreiben, anrufen, einen Schritt gehen oder bewerten.',
  engagementBusiestDefinition:
    'Die Stunde des Tages mit den meisten Aktionen, bei gleichen die früheste.',
  engagementPartDefinition: 'Aktionen zu dieser Tageszeit, von allen Aktionen.',
  engagementAllActions: 'Alle Aktionen',
};
