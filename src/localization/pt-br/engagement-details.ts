import type { engagementDetails as english } from '../en/engagement-details.ts';

export const engagementDetails: typeof english = {
  engagementParts: 'Partes do dia',
  engagementPart: 'Parte do dia',
  engagementShare: 'Proporção',
  engagementHour: 'Horas',
  engagementInvited: 'Convidados',
  engagementStarted: 'Iniciaram',
  engagementCountedOver: 'Calculado sobre',
  engagementHourDefinition:
    'O que os candidatos fizeram por conta própria na hora: abriram o link, escreveram, ligaram, deram um passo ou avaliaram.',
  engagementTotalDefinition:
    'O que os candidatos fizeram por conta própria: abriram o link, escreveram, ligaram, deram um passo ou avaliaram.',
  engagementBusiestDefinition: 'A hora do dia com mais ações; em caso de empate, a mais cedo.',
  engagementPartDefinition: 'Ações nesta parte do dia, de todas as ações.',
  engagementAllActions: 'Todas as ações',
};
