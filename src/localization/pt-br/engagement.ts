import type { engagement as english } from '../en/engagement.ts';
import { plurals } from '../plural.ts';

const plural = plurals('pt-BR');

export const engagement: typeof english = {
  engagementHeading: 'Atividade dos candidatos',
  engagementEmpty: 'Ninguém esteve ativo neste período',
  engagementEmptyHint: 'Escolha um período maior ou compartilhe o link do entrevistador.',
  engagementAgent: 'Agente',
  engagementAgentAll: 'Todos',
  engagementAgentVoice: 'Voz',
  engagementAgentSms: 'SMS',
  engagementZone: 'Fuso horário das horas',
  engagementZoneWorkspace: 'Hora do espaço de trabalho',
  engagementZoneNamed: (city, zone) => `${city} (${zone})`,
  engagementHours: 'Quando os candidatos estão ativos',
  engagementHoursIn: (zone) => `Horas em ${zone}`,
  engagementTotal: 'Ações',
  engagementTotalOf: (agent) => `Ações, ${agent}`,
  engagementBusiest: 'Hora mais ativa',
  engagementActions: (count, number) =>
    plural(count, { one: `${number} ação`, other: `${number} ações` }),
  engagementSpan: (from, to) => `${from} – ${to}`,
  engagementCell: (cell, actions) => `${cell}: ${actions}`,
  engagementCellBusiest: (cell) => `${cell}, a hora mais ativa`,
  engagementAllDays: 'Todos os dias',
  engagementAllDaysShort: 'Todos',
  engagementCellName: (day, hours) => `${day}, ${hours}`,
  engagementChart: 'Ações por hora e dia da semana',
  engagementChartHint:
    'As setas vão de célula em célula; Home e End, à primeira e à última hora. Enter explica o número.',
  engagementReadout: 'Aponte para uma célula para ler.',
  engagementFewer: 'Menos',
  engagementMore: 'Mais',
  engagementScale: (allDays, day) => `Todos os dias até ${allDays}, um só dia até ${day}`,
  engagementSummary: (actions, zone) => `${actions} de candidatos, por hora de ${zone}.`,
  engagementSummaryBusiest: (hours, actions) => `A hora mais ativa é ${hours}, com ${actions}.`,
  engagementPartShare: (part, share) => `${part} ${share}`,
  engagementNight: 'Madrugada',
  engagementMorning: 'Manhã',
  engagementAfternoon: 'Tarde',
  engagementEvening: 'Noite',
  engagementResponse: 'Resposta',
  engagementResponseRate: 'Taxa de resposta',
  engagementStartedOf: (started, invited) => `${started} iniciaram de ${invited} convidados`,
  engagementNobodyInvited: 'Ninguém foi convidado',
  engagementTime: 'Tempo até a primeira ação',
  engagementMean: 'Média',
  engagementMedian: 'Mediana',
  engagementMin: 'Mínimo',
  engagementMax: 'Máximo',
  engagementMeasured: (count, number) =>
    plural(count, { one: `${number} candidato medido`, other: `${number} candidatos medidos` }),
  engagementNobodyEngaged: 'Ninguém agiu ainda',
  engagementNegative: (count, number) =>
    plural(count, {
      one: `${number} candidato fica fora do tempo até a primeira ação: agiu antes do convite.`,
      other: `${number} candidatos ficam fora do tempo até a primeira ação: agiram antes do convite.`,
    }),
  engagementNegativeHint: 'Verifique os relógios dos sistemas que enviam eventos.',
};
