/** Words about any figure that stand beside it: how it compares. */
export const metric = {
  metricWhy: 'Why this number?',
  metricOutOf: (part: string, whole: string) => `${part} of ${whole}`,
  nobodyInvited: 'Nobody was invited',
  metricNoBaseline: 'No baseline',
  metricVersus: (baseline: string) => `was ${baseline}`,
  metricBetter: (change: string) => `${change}, better`,
  metricWorse: (change: string) => `${change}, worse`,
  metricLowSample: 'Low sample',
  metricLowSampleHint: (count: string) =>
    `Counted over ${count} only: one candidate more or less moves this a lot.`,
  metricAllTime: 'All time',
  detailsFailed: 'Details could not be loaded',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  comparedWith: (window: string) => `Compared with ${window}`,
  points: (number: string) => `${number} pts`,
};
