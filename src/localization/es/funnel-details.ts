import type { funnelDetails as english } from '../en/funnel-details.ts';

export const funnelDetails: typeof english = {
  funnelStartedNotCompleted: 'Iniciaron sin finalizar',
  funnelStep: 'Paso',
  funnelEntered: 'Entraron',
  funnelStepRate: 'Finalización del paso',
  funnelTable: 'Cifras del embudo',
  funnelOutOf: 'De un total de',
  funnelShareOfDropOff: 'Parte del abandono',
};
