/** Words of `sk-funnel` that come with its details: tables, and what a figure is. */
export const funnelDetails = {
  funnelStartedNotCompleted: 'Started, not completed',
  funnelStep: 'Step',
  funnelEntered: 'Entered',
  funnelStepRate: 'Step completion',
  funnelTable: 'Funnel figures',
  funnelOutOf: 'Out of',
  funnelShareOfDropOff: 'Share of drop-off',
};
