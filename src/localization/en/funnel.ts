/** Words of `sk-funnel`. */
export const funnel = {
  funnelHeading: 'Candidate funnel',
};
