import type { funnelDetails as english } from '../en/funnel-details.ts';

export const funnelDetails: typeof english = {
  funnelStartedNotCompleted: 'Ont commencé sans terminer',
  funnelStep: 'Étape',
  funnelEntered: 'Arrivés',
  funnelStepRate: 'Achèvement de l’étape',
  funnelTable: 'Chiffres de l’entonnoir',
  funnelOutOf: 'Sur un total de',
  funnelShareOfDropOff: 'Part de la déperdition',
};
