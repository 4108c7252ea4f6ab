/** Words of `sk-engagement-heatmap`. */
export const engagement = {
  engagementHeading: 'Candidate engagement',
  engagementEmpty: 'Nobody was active in this window',
  engagementAgent: 'Agent',
  engagementAgent_all: 'All',
  engagementAgent_voice: 'Voice',
  engagementAgent_sms: 'SMS',
  engagementZone: 'Time zone of the hours',
  engagementZoneWorkspace: 'Workspace time',
  engagementZoneNamed: (city: string, zone: string) => `${city} (${zone})`,
  engagementHours: 'When candidates are active',
  engagementHoursIn: (zone: string) => `Hours in ${zone}`,
  engagementTotal: 'Actions',
  engagementBusiest: 'Busiest hour',
  engagementActions: (count: number, number: string) =>
    count === 1 ? `${number} action` : `${number} actions`,
  engagementSpan: (from: string, to: string) => `${from} – ${to}`,
  engagementAllDays: 'All days',
  engagementAllDaysShort: 'All',
  engagementChart: 'Actions by hour and weekday',
  engagementChartHint: 'Arrow keys go from cell to cell, Home and End to the first and last hour.',
  engagementReadout: 'Point at a cell to read it.',
  engagementFewer: 'Fewer',
  engagementMore: 'More',
  engagementScale: (allDays: string, day: string) =>
    `All days up to ${allDays}, single days up to ${day}`,
  engagementSummary: (actions: string, zone: string) =>
    `${actions} by candidates, by hour of ${zone}.`,
  engagementSummaryBusiest: (hours: string, actions: string) =>
    `The busiest hour is ${hours} with ${actions}.`,
  engagementPart_night: 'Night',
  engagementPart_morning: 'Morning',
  engagementPart_afternoon: 'Afternoon',
  engagementPart_evening: 'Evening',
  engagementResponse: 'Response',
  engagementStartedOf: (started: string, invited: string) =>
    `${started} started of ${invited} invited`,
  engagementTime: 'Time to engage',
  engagementWait_mean: 'Average',
  engagementWait_median: 'Median',
  engagementWait_min: 'Shortest',
  engagementWait_max: 'Longest',
  engagementMeasured: (count: number, number: string) =>
    count === 1 ? `${number} candidate measured` : `${number} candidates measured`,
  engagementNobodyEngaged: 'Nobody has engaged yet',
};
