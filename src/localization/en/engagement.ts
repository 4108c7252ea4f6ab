/** Words of `sk-engagement-heatmap`. */
export const engagement = {
  engagementHeading: 'Candidate engagement',
  engagementEmpty: 'Nobody was active in this window',
  engagementEmptyHint: 'Choose a longer window, or share the interviewer’s link.',
  engagementAgent: 'Agent',
  engagementAgentAll: 'All',
  engagementAgentVoice: 'Voice',
  engagementAgentSms: 'SMS',
  engagementZone: 'Time zone of the hours',
  engagementZoneWorkspace: 'Workspace time',
  engagementZoneNamed: (city: string, zone: string) => `${city} (${zone})`,
  engagementHours: 'When candidates are active',
  engagementHoursIn: (zone: string) => `Hours in ${zone}`,
  engagementTotal: 'Actions',
  engagementTotalOf: (agent: string) => `Actions, ${agent}`,
  engagementBusiest: 'Busiest hour',
  engagementActions: (count: number, number: string) =>
    count === 1 ? `${number} action` : `${number} actions`,
  engagementSpan: (from: string, to: string) => `${from} – ${to}`,
  engagementCell: (cell: string, actions: string) => `${cell}: ${actions}`,
  engagementCellBusiest: (cell: string) => `${cell}, the busiest hour`,
  engagementAllDays: 'All days',
  engagementAllDaysShort: 'All',
  engagementCellName: (day: string, hours: string) => `${day}, ${hours}`,
  engagementChart: 'Actions by hour and weekday',
  engagementChartHint:
    'Arrow keys go from cell to cell, Home and End to the first and last hour. Enter explains the number.',
  engagementReadout: 'Point at a cell to read it.',
  engagementFewer: 'Fewer',
  engagementMore: 'More',
  engagementScale: (allDays: string, day: string) =>
    `All days up to ${allDays}, single days up to ${day}`,
  engagementSummary: (actions: string, zone: string) =>
    `${actions} by candidates, by hour of ${zone}.`,
  engagementSummaryBusiest: (hours: string, actions: string) =>
    `The busiest hour is ${hours} with ${actions}.`,
  engagementPartShare: (part: string, share: string) => `${part} ${share}`,
  engagementNight: 'Night',
  engagementMorning: 'Morning',
  engagementAfternoon: 'Afternoon',
  engagementEvening: 'Evening',
  engagementResponse: 'Response',
  engagementResponseRate: 'Response rate',
  engagementStartedOf: (started: string, invited: string) =>
    `${started} started of ${invited} invited`,
  engagementNobodyInvited: 'Nobody was invited',
  engagementTime: 'Time to engage',
  engagementMean: 'Average',
  engagementMedian: 'Median',
  engagementMin: 'Shortest',
  engagementMax: 'Longest',
  engagementMeasured: (count: number, number: string) =>
    count === 1 ? `${number} candidate measured` : `${number} candidates measured`,
  engagementNobodyEngaged: 'Nobody has engaged yet',
  engagementNegative: (count: number, number: string) =>
    count === 1
      ? `${number} candidate is left out of the time to engage: the first act came before the invitation.`
      : `${number} candidates are left out of the time to engage: their first act came before the invitation.`,
  engagementNegativeHint: 'Check the clocks of the systems that send events.',
};
