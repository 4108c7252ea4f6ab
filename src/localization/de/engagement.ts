import type { engagement as english } from '../en/engagement.ts';
import { plurals } from '../plural.ts';

const plural = plurals('de');

export const engagement: typeof english = {
  engagementHeading: 'Aktivität der Kandidaten',
  engagementEmpty: 'In diesem Zeitraum war niemand aktiv',
  engagementAgent: 'Agent',
  engagementAgent_all: 'Alle',
  engagementAgent_voice: 'Stimme',
  engagementAgent_sms: 'SMS',
  engagementZone: 'Zeitzone der Stunden',
  engagementZoneWorkspace: 'Zeit des Arbeitsbereichs',
  engagementZoneNamed: (city, zone) => `${city} (${zone})`,
  engagementHours: 'Wann Kandidaten aktiv sind',
  engagementHoursIn: (zone) => `Stunden in ${zone}`,
  engagementTotal: 'Aktionen',
  engagementBusiest: 'Aktivste Stunde',
  engagementActions: (count, number) =>
    plural(count, { one: `${number} Aktion`, other: `${number} Aktionen` }),
  engagementSpan: (from, to) => `${from} – ${to}`,
  engagementAllDays: 'Alle Tage',
  engagementAllDaysShort: 'Alle',
  engagementChart: 'Aktionen nach Stunde und Wochentag',
  engagementChartHint:
    'Die Pfeiltasten gehen von Zelle zu Zelle, Pos1 und Ende zur ersten und letzten Stunde.',
  engagementReadout: 'Zeigen Sie auf eine Zelle, um sie zu lesen.',
  engagementFewer: 'Weniger',
  engagementMore: 'Mehr',
  engagementScale: (allDays, day) => `Alle Tage bis ${allDays}, einzelne Tage bis ${day}`,
  engagementSummary: (actions, zone) => `${actions} von Kandidaten, nach Stunde in ${zone}.`,
  engagementSummaryBusiest: (hours, actions) => `Die aktivste Stunde ist ${hours} mit ${actions}.`,
  engagementPart_night: 'Nacht',
  engagementPart_morning: 'Vormittag',
  engagementPart_afternoon: 'Nachmittag',
  engagementPart_evening: 'Abend',
  engagementResponse: 'Resonanz',
  engagementStartedOf: (started, invited) =>
    `${started} von ${invited} Eingeladenen haben begonnen`,
  engagementTime: 'Zeit bis zur ersten Aktion',
  engagementWait_mean: 'Mittelwert',
  engagementWait_median: 'Median',
  engagementWait_min: 'Kürzeste',
  engagementWait_max: 'Längste',
  engagementMeasured: (count, number) =>
    plural(count, { one: `${number} Kandidat gemessen`, other: `${number} Kandidaten gemessen` }),
  engagementNobodyEngaged: 'Noch niemand war aktiv',
};
