import type { engagement as english } from '../en/engagement.ts';
import { plurals } from '../plural.ts';

const plural = plurals('es');

export const engagement: typeof english = {
  engagementHeading: 'Actividad de los candidatos',
  engagementEmpty: 'Nadie estuvo activo en este periodo',
  engagementAgent: 'Agente',
  engagementAgent_all: 'Todos',
  engagementAgent_voice: 'Voz',
  engagementAgent_sms: 'SMS',
  engagementZone: 'Zona horaria de las horas',
  engagementZoneWorkspace: 'Hora del espacio de trabajo',
  engagementZoneNamed: (city, zone) => `${city} (${zone})`,
  engagementHours: 'Cuándo están activos los candidatos',
  engagementHoursIn: (zone) => `Horas en ${zone}`,
  engagementTotal: 'Acciones',
  engagementBusiest: 'Hora más activa',
  engagementActions: (count, number) =>
    plural(count, { one: `${number} acción`, other: `${number} acciones` }),
  engagementSpan: (from, to) => `${from} – ${to}`,
  engagementAllDays: 'Todos los días',
  engagementAllDaysShort: 'Todos',
  engagementChart: 'Acciones por hora y día de la semana',
  engagementChartHint:
    'Las flechas van de celda en celda; Inicio y Fin, a la primera y la última hora.',
  engagementReadout: 'Señale una celda para leerla.',
  engagementFewer: 'Menos',
  engagementMore: 'Más',
  engagementScale: (allDays, day) => `Todos los días hasta ${allDays}, un solo día hasta ${day}`,
  engagementSummary: (actions, zone) => `${actions} de candidatos, por hora de ${zone}.`,
  engagementSummaryBusiest: (hours, actions) => `La hora más activa es ${hours}, con ${actions}.`,
  engagementPart_night: 'Madrugada',
  engagementPart_morning: 'Mañana',
  engagementPart_afternoon: 'Tarde',
  engagementPart_evening: 'Noche',
  engagementResponse: 'Respuesta',
  engagementStartedOf: (started, invited) => `${started} de ${invited} invitados iniciaron`,
  engagementTime: 'Tiempo hasta la primera acción',
  engagementWait_mean: 'Media',
  engagementWait_median: 'Mediana',
  engagementWait_min: 'Mínimo',
  engagementWait_max: 'Máximo',
  engagementMeasured: (count, number) =>
    plural(count, { one: `${number} candidato medido`, other: `${number} candidatos medidos` }),
  engagementNobodyEngaged: 'Nadie ha actuado todavía',
};
