import type { engagementDetails as english } from '../en/engagement-details.ts';

export const engagementDetails: typeof english = {
  engagementParts: 'Parties de la journée',
  engagementPart: 'Partie de la journée',
  engagementShare: 'Part',
  engagementHour: 'Heures',
  engagementInvited: 'Invités',
  engagementStarted: 'Ont commencé',
  engagementCountedOver: 'Calculé sur',
  engagementHourDefinition:
    'Ce que les candidats ont fait d’eux-mêmes dans l’heure\u00a0: ouvrir le lien, écrire, appeler, franchir une étape ou noter.',
  engagementTotalDefinition:
    'Ce que les candidats ont fait d’eux-mêmes\u00a0: ouvrir le lien, écrire, appeler, franchir une étape ou noter.',
  engagementBusiestDefinition:
    'L’heure de la journée avec le plus d’actions\u202f; à égalité, la première.',
  engagementPartDefinition: 'Actions de cette partie de la journée, parmi toutes les actions.',
  engagementAllActions: 'Toutes les actions',
};
