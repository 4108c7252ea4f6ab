import type { api as english } from '../en/api.ts';

export const api: typeof english = {
  apiStep_Resume: 'Currículum',
  apiStep_Form: 'Formulario',
  'apiStep_SMS conversation': 'Conversación por SMS',
  'apiStep_Voice or video interview': 'Entrevista por voz o vídeo',
  'apiMetric_funnel.invited': 'Candidaturas invitadas o registradas en el periodo.',
  'apiMetric_funnel.started':
    'De los invitados en el periodo, los que iniciaron o finalizaron al menos un paso o fueron eliminados en él. Abrir el enlace no basta.',
  'apiMetric_funnel.completed':
    'De los invitados en el periodo, los que finalizaron todos los pasos obligatorios.',
  'apiMetric_rate.response': 'Los que iniciaron, de los invitados.',
  'apiMetric_rate.completion': 'Los que finalizaron, de los que iniciaron.',
  'apiMetric_rate.dropoff': 'Los que iniciaron sin finalizar, de los que iniciaron.',
  'apiMetric_rate.pipeline': 'Los que finalizaron, de los invitados.',
  'apiMetric_rate.knockout':
    'Los que iniciaron sin finalizar y fueron eliminados en algún intento, de los que iniciaron.',
  'apiMetric_rate.dismissed':
    'Los que iniciaron sin finalizar, no fueron eliminados y los descartó el equipo, de los que iniciaron.',
  'apiMetric_rate.abandon':
    'Los que iniciaron sin finalizar, sin ser eliminados ni descartados, cuando la fecha límite ha pasado o no ha ocurrido nada durante los días que fija el espacio de trabajo, 7 al principio, de los que iniciaron.',
  'apiMetric_rate.in_progress':
    'Los que iniciaron sin finalizar y no fueron eliminados ni descartados ni abandonaron, de los que iniciaron.',
  'apiMetric_step.rate':
    'De los invitados en el periodo que entraron en el paso, los que lo finalizaron en algún intento, aunque otro los eliminara.',
  'apiMetric_tte.mean':
    'Desde la invitación hasta la primera acción propia del candidato (enlace abierto, mensaje, llamada, paso): la media de los que actuaron.',
  'apiMetric_tte.median':
    'Desde la invitación hasta la primera acción propia del candidato (enlace abierto, mensaje, llamada, paso): el valor central de los que actuaron.',
  'apiMetric_tte.min':
    'Desde la invitación hasta la primera acción propia del candidato (enlace abierto, mensaje, llamada, paso): el tiempo más corto.',
  'apiMetric_tte.max':
    'Desde la invitación hasta la primera acción propia del candidato (enlace abierto, mensaje, llamada, paso): el tiempo más largo.',
};
