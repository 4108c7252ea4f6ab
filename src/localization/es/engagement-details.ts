import type { engagementDetails as english } from '../en/engagement-details.ts';
import { plurals } from '../plural.ts';

const plural = plurals('es');

export const engagementDetails: typeof english = {
  engagementParts: 'Partes del día',
  engagementPart: 'Parte del día',
  engagementShare: 'Proporción',
  engagementHour: 'Horas',
  engagementInvited: 'Invitados',
  engagementStarted: 'Iniciaron',
  engagementCountedOver: 'Calculado sobre',
  engagementHourDefinition:
    'Lo que los candidatos hicieron por sí mismos en la hora: abrieron el enlace, escribieron, llamaron, avanzaron en el proceso o valoraron.',
  engagementTotalDefinition:
    'Lo que los candidatos hicieron por sí mismos: abrieron el enlace, escribieron, llamaron, avanzaron en el proceso o valoraron.',
  engagementBusiestDefinition: 'La hora del día con más acciones; si hay empate, la más temprana.',
  engagementPartDefinition: 'Acciones en la parte del día, de todas las acciones.',
  engagementAllActions: 'Todas las acciones',
  engagementNegative: (count, number) =>
    plural(count, {
      one: `${number} candidato no entra en el tiempo hasta la primera acción: actuó antes de la invitación.`,
      other: `${number} candidatos no entran en el tiempo hasta la primera acción: actuaron antes de la invitación.`,
    }),
  engagementNegativeHint: 'Compruebe los relojes de los sistemas que envían eventos.',
  engagementNotGiven: 'Sin datos',
};
