import type { api as english } from '../en/api.ts';

export const api: typeof english = {
  apiStep_Resume: 'Currículo',
  apiStep_Form: 'Formulário',
  'apiStep_SMS conversation': 'Conversa por SMS',
  'apiStep_Voice or video interview': 'Entrevista por voz ou vídeo',
  'apiMetric_funnel.invited': 'Candidaturas convidadas ou registradas no período.',
  'apiMetric_funnel.started':
    'Dos convidados no período, os que iniciaram ou concluíram pelo menos uma etapa ou foram eliminados nela. Só abrir o link não conta.',
  'apiMetric_funnel.completed':
    'Dos convidados no período, os que concluíram todas as etapas obrigatórias.',
  'apiMetric_rate.response': 'Os que iniciaram, entre os convidados.',
  'apiMetric_rate.completion': 'Os que concluíram, entre os que iniciaram.',
  'apiMetric_rate.dropoff': 'Os que iniciaram e não concluíram, entre os que iniciaram.',
  'apiMetric_rate.pipeline': 'Os que concluíram, entre os convidados.',
  'apiMetric_rate.knockout':
    'Os que iniciaram, não concluíram e foram eliminados em alguma tentativa, entre os que iniciaram.',
  'apiMetric_rate.dismissed':
    'Os que iniciaram, não concluíram, não foram eliminados e foram dispensados pela equipe, entre os que iniciaram.',
  'apiMetric_rate.abandon':
    'Os que iniciaram, não concluíram, não foram eliminados nem dispensados, quando o prazo passou ou nada aconteceu durante os dias que o espaço de trabalho define, 7 no início, entre os que iniciaram.',
  'apiMetric_rate.in_progress':
    'Os que iniciaram, não concluíram e não foram eliminados nem dispensados nem desistiram, entre os que iniciaram.',
  'apiMetric_step.rate':
    'Dos convidados no período que entraram na etapa, os que a concluíram em alguma tentativa, mesmo que outra os tenha eliminado.',
  'apiMetric_tte.mean':
    'Do convite até a primeira ação do próprio candidato (link aberto, mensagem, ligação, etapa): a média dos que agiram.',
  'apiMetric_tte.median':
    'Do convite até a primeira ação do próprio candidato (link aberto, mensagem, ligação, etapa): o valor central dos que agiram.',
  'apiMetric_tte.min':
    'Do convite até a primeira ação do próprio candidato (link aberto, mensagem, ligação, etapa): o menor tempo.',
  'apiMetric_tte.max':
    'Do convite até a primeira ação do próprio candidato (link aberto, mensagem, ligação, etapa): o maior tempo.',
};
