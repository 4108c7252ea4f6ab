import type { engagement as english } from '../en/engagement.ts';
import { plurals } from '../plural.ts';

const plural = plurals('pt-BR');

export const engagement: typeof english = {
  engagementHeading: 'Atividade dos candidatos',
  engagementEmpty: 'Ninguém esteve ativo neste período',
  engagementAgent: 'Agente',
  engagementAgent_all: 'Todos',
  engagementAgent_voice: 'Voz',
  engagementAgent_sms: 'SMS',
  engagementZone: 'Fuso horário das horas',
  engagementZoneWorkspace: 'Hora do espaço de trabalho',
  engagementZoneNamed: (city, zone) => `${city} (${zone})`,
  engagementHours: 'Quando os candidatos estão ativos',
  engagementHoursIn: (zone) => `Horas em ${zone}`,
  engagementTotal: 'Ações',
  engagementBusiest: 'Hora mais ativa',
  engagementActions: (count, number) =>
    plural(count, { one: `${number} ação`, other: `${number} ações` }),
  engagementSpan: (from, to) => `${from} – ${to}`,
  engagementAllDays: 'Todos os dias',
  engagementAllDaysShort: 'Todos',
  engagementChart: 'Ações por hora e dia da semana',
  engagementChartHint: 'As setas vão de célula em célula; Home e End, à primeira e à última hora.',
  engagementReadout: 'Aponte para uma célula para ler.',
  engagementFewer: 'Menos',
  engagementMore: 'Mais',
  engagementScale: (allDays, day) => `Todos os dias até ${allDays}, um só dia até ${day}`,
  engagementSummary: (actions, zone) => `${actions} de candidatos, por hora de ${zone}.`,
  engagementSummaryBusiest: (hours, actions) => `A hora mais ativa é ${hours}, com ${actions}.`,
  engagementPart_night: 'Madrugada',
  engagementPart_morning: 'Manhã',
  engagementPart_afternoon: 'Tarde',
  engagementPart_evening: 'Noite',
  engagementResponse: 'Resposta',
  engagementStartedOf: (started, invited) => `${started} de ${invited} convidados iniciaram`,
  engagementTime: 'Tempo até a primeira ação',
  engagementWait_mean: 'Média',
  engagementWait_median: 'Mediana',
  engagementWait_min: 'Mínimo',
  engagementWait_max: 'Máximo',
  engagementMeasured: (count, number) =>
    plural(count, { one: `${number} candidato medido`, other: `${number} candidatos medidos` }),
  engagementNobodyEngaged: 'Ninguém agiu ainda',
};
