import type { engagementDetails as english } from '../en/engagement-details.ts';
import { plurals } from '../plural.ts';

const plural = plurals('fr');

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
  engagementNegative: (count, number) =>
    plural(count, {
      one: `${number} candidat n’est pas compté dans ce délai\u00a0: sa première action précède l’invitation.`,
      other: `${number} candidats ne sont pas comptés dans ce délai\u00a0: leur première action précède l’invitation.`,
    }),
  engagementNegativeHint: 'Vérifiez les horloges des systèmes qui envoient les événements.',
  engagementNotGiven: 'Non communiqué',
};
