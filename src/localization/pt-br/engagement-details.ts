import type { engagementDetails as english } from '../en/engagement-details.ts';
import { plurals } from '../plural.ts';

const plural = plurals('pt-BR');

export const engagementDetails: typeof english = {
  engagementParts: 'Partes do dia',
  engagementPart: 'Parte do dia',
  engagementShare: 'Proporção',
  engagementHour: 'Horas',
  engagementInvited: 'Convidados',
  engagementStarted: 'Iniciaram',
  engagementCountedOver: 'Calculado sobre',
  engagementHourDefinition:
    'O que os candidatos fizeram por conta própria na hora: abriram o link, escreveram, ligaram, avançaram no processo ou avaliaram.',
  engagementTotalDefinition:
    'O que os candidatos fizeram por conta própria: abriram o link, escreveram, ligaram, avançaram no processo ou avaliaram.',
  engagementBusiestDefinition: 'A hora do dia com mais ações; em caso de empate, a mais cedo.',
  engagementPartDefinition: 'Ações nesta parte do dia, de todas as ações.',
  engagementAllActions: 'Todas as ações',
  engagementNegative: (count, number) =>
    plural(count, {
      one: `${number} candidato fica fora do tempo até a primeira ação: agiu antes do convite.`,
      other: `${number} candidatos ficam fora do tempo até a primeira ação: agiram antes do convite.`,
    }),
  engagementNegativeHint: 'Verifique os relógios dos sistemas que enviam eventos.',
  engagementNotGiven: 'Não informado',
};
