import type { api as english } from '../en/api.ts';

export const api: typeof english = {
  apiStep_Resume: 'Lebenslauf',
  apiStep_Form: 'Formular',
  'apiStep_SMS conversation': 'SMS-Gespräch',
  'apiStep_Voice or video interview': 'Audio- oder Videointerview',
  'apiMetric_funnel.invited':
    'Bewerbungen, die im Zeitraum eingegangen sind oder eingeladen wurden.',
  'apiMetric_funnel.started':
    'Von den im Zeitraum Eingeladenen alle, die mindestens einen Schritt begonnen oder abgeschlossen haben oder darin ausgeschlossen wurden. Den Link nur zu öffnen zählt nicht.',
  'apiMetric_funnel.completed':
    'Von den im Zeitraum Eingeladenen alle, die jeden Pflichtschritt abgeschlossen haben.',
  'apiMetric_rate.response': 'Begonnen, von allen Eingeladenen.',
  'apiMetric_rate.completion': 'Abgeschlossen, von denen, die begonnen haben.',
  'apiMetric_rate.dropoff': 'Begonnen, aber nicht abgeschlossen, von denen, die begonnen haben.',
  'apiMetric_rate.pipeline': 'Abgeschlossen, von allen Eingeladenen.',
  'apiMetric_rate.knockout':
    'Begonnen, nicht abgeschlossen und in einem der Versuche ausgeschlossen, von denen, die begonnen haben.',
  'apiMetric_rate.dismissed':
    'Begonnen, nicht abgeschlossen, nicht ausgeschlossen und vom Team abgelehnt, von denen, die begonnen haben.',
  'apiMetric_rate.abandon':
    'Begonnen, nicht abgeschlossen, weder ausgeschlossen noch abgelehnt, und entweder ist die Frist abgelaufen oder es ist so viele Tage nichts geschehen, wie der Arbeitsbereich festlegt, zunächst 7, von denen, die begonnen haben.',
  'apiMetric_rate.in_progress':
    'Begonnen, nicht abgeschlossen und weder ausgeschlossen noch abgelehnt noch abgebrochen, von denen, die begonnen haben.',
  'apiMetric_step.rate':
    'Von den im Zeitraum Eingeladenen, die den Schritt erreicht haben, alle, die ihn in einem der Versuche abgeschlossen haben, auch wenn sie in einem anderen ausgeschlossen wurden.',
  'apiMetric_tte.mean':
    'Von der Einladung bis zur ersten eigenen Aktion des Kandidaten (Link geöffnet, Nachricht, Anruf, Schritt): das Mittel über alle, die aktiv wurden.',
  'apiMetric_tte.median':
    'Von der Einladung bis zur ersten eigenen Aktion des Kandidaten (Link geöffnet, Nachricht, Anruf, Schritt): der mittlere Wert über alle, die aktiv wurden.',
  'apiMetric_tte.min':
    'Von der Einladung bis zur ersten eigenen Aktion des Kandidaten (Link geöffnet, Nachricht, Anruf, Schritt): die kürzeste Zeit.',
  'apiMetric_tte.max':
    'Von der Einladung bis zur ersten eigenen Aktion des Kandidaten (Link geöffnet, Nachricht, Anruf, Schritt): die längste Zeit.',
};
