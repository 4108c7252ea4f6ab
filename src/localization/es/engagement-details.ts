import type { engagementDetails as english } from '../en/engagement-details.ts';

export const engagementDetails: typeof english = {
  engagementParts: 'Partes del día',
  engagementPart: 'Parte del día',
  engagementShare: 'Proporción',
  engagementHour: 'Horas',
  engagementInvited: 'Invitados',
  engagementStarted: 'Han empezado',
  engagementCountedOver: 'Calculado sobre',
  engagementHourDefinition:
    'Lo que los candidatos hicieron por sí mismos en la hora: abrieron el enlace, escribieron, llamaron, dieron un paso o valoraron.',
  engagementTotalDefinition:
    'Lo que los candidatos hicieron por sí mismos: abrieron el enlace, escribieron, llamaron, dieron un paso o valoraron.',
  engagementBusiestDefinition: 'La hora del día con más acciones; si hay empate, la más temprana.',
  engagementPartDefinition: 'Acciones en la parte del día, de todas las acciones.',
  engagementAllActions: 'Todas las acciones',
};
