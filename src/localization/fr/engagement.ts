import type { engagement as english } from '../en/engagement.ts';
import { plurals } from '../plural.ts';

const plural = plurals('fr');

export const engagement: typeof english = {
  engagementHeading: 'Activité des candidats',
  engagementEmpty: 'Personne n’a été actif sur cette période',
  engagementAgent: 'Agent',
  engagementAgent_all: 'Tous',
  engagementAgent_voice: 'Voix',
  engagementAgent_sms: 'SMS',
  engagementZone: 'Fuseau horaire des heures',
  engagementZoneWorkspace: 'Heure de l’espace de travail',
  engagementZoneNamed: (city, zone) => `${city} (${zone})`,
  engagementHours: 'Quand les candidats sont actifs',
  engagementHoursIn: (zone) => `Heures de ${zone}`,
  engagementTotal: 'Actions',
  engagementBusiest: 'Heure la plus active',
  engagementActions: (count, number) =>
    plural(count, { one: `${number} action`, other: `${number} actions` }),
  engagementSpan: (from, to) => `${from} – ${to}`,
  engagementAllDays: 'Tous les jours',
  engagementAllDaysShort: 'Tous',
  engagementChart: 'Actions par heure et jour de la semaine',
  engagementChartHint:
    'Les flèches passent d’une cellule à l’autre, Début et Fin vont à la première et à la dernière heure.',
  engagementReadout: 'Pointez une cellule pour la lire.',
  engagementFewer: 'Moins',
  engagementMore: 'Plus',
  engagementScale: (allDays, day) =>
    `Tous les jours jusqu’à ${allDays}, un seul jour jusqu’à ${day}`,
  engagementSummary: (actions, zone) => `${actions} de candidats, par heure de ${zone}.`,
  engagementSummaryBusiest: (hours, actions) =>
    `L’heure la plus active est ${hours}, avec ${actions}.`,
  engagementPart_night: 'Nuit',
  engagementPart_morning: 'Matin',
  engagementPart_afternoon: 'Après-midi',
  engagementPart_evening: 'Soirée',
  engagementResponse: 'Réponse',
  engagementStartedOf: (started, invited) => `${started} ont commencé sur ${invited} invités`,
  engagementTime: 'Délai avant la première action',
  engagementWait_mean: 'Moyenne',
  engagementWait_median: 'Médiane',
  engagementWait_min: 'Minimum',
  engagementWait_max: 'Maximum',
  engagementMeasured: (count, number) =>
    plural(count, { one: `${number} candidat mesuré`, other: `${number} candidats mesurés` }),
  engagementNobodyEngaged: 'Personne n’a encore agi',
};
