import type { funnelDetails as english } from '../en/funnel-details.ts';

export const funnelDetails: typeof english = {
  funnelStartedNotCompleted: 'Begonnen, nicht abgeschlossen',
  funnelStep: 'Schritt',
  funnelEntered: 'Erreicht',
  funnelStepRate: 'Abschluss des Schritts',
  funnelTable: 'Zahlen des Trichters',
  funnelOutOf: 'Von',
  funnelShareOfDropOff: 'Anteil am Ausstieg',
};
