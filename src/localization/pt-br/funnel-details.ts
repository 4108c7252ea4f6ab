import type { funnelDetails as english } from '../en/funnel-details.ts';

export const funnelDetails: typeof english = {
  funnelStartedNotCompleted: 'Iniciaram e não concluíram',
  funnelStep: 'Etapa',
  funnelEntered: 'Entraram',
  funnelStepRate: 'Conclusão da etapa',
  funnelTable: 'Números do funil',
  funnelOutOf: 'De um total de',
  funnelShareOfDropOff: 'Parte da desistência',
};
