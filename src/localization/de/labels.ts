import type { labels as english } from '../en/labels.ts';
import { plurals } from '../plural.ts';

const form = plurals('de');

export const labels: typeof english = {
  labelsHeading: 'Labels',
  labelsTotal: (n, count) => `${count} ${form(n, { one: 'Label', other: 'Labels' })}`,
  labelsViews: 'Ansicht',
  labelsDefinitions: 'Definitionen',
  labelsApply: 'Zuweisen',
  labelsMissing: 'Fehlend',
  labelsEmpty: 'Noch keine Labels',
  labelsEmptyHint:
    'Mit Labels ordnen Sie Interviewer nach Kunde, Region oder was für Ihr Team zählt.',
  labelsNew: 'Neues Label',
  labelsEdit: 'Bearbeiten',
  labelsEditNamed: (name) => `${name} bearbeiten`,
  labelsDelete: 'Löschen',
  labelsDeleteNamed: (name) => `${name} löschen`,
  labelsRequired: 'Pflicht',
  labelsReadOnly: 'Durch Ihren Zugriff vorgegeben',
  labelsReadOnlyHint:
    'Was Sie sehen dürfen, hängt von diesem Label ab, deshalb können Sie es nicht ändern.',
  labelsKept: 'nicht mehr angeboten',
  labelsMoreValues: (_n, count) => `${count} weitere`,
  labelsUsage: (n, count) =>
    `Bei ${count} ${form(n, { one: 'Interviewer', other: 'Interviewern' })}`,
  labelsWithout: (_n, count) => `${count} ohne`,
  labelsUnused: 'Noch nicht verwendet',
  labelsText: 'Text',
  labelsNumber: 'Zahl',
  labelsPicklist: 'Auswahlliste',
  labelsYesNo: 'Ja/Nein',
  labelsYes: 'Ja',
  labelsNo: 'Nein',
  labelsLoadMore: 'Mehr anzeigen',
  labelsShown: (shown, total) => `${shown} von ${total}`,
  labelsChooseShown: 'Alle angezeigten auswählen',
  labelsAllSet: 'Jeder Interviewer hat seine Pflichtlabels',
  labelsAllSetHint: 'Interviewer, denen eines fehlt, stehen hier.',
  labelsLacks: (n, count) =>
    form(n, {
      one: `${count} Interviewer fehlt ein Pflichtlabel`,
      other: `${count} Interviewern fehlt ein Pflichtlabel`,
    }),
  labelsSet: 'Labels setzen',
  labelsSetNamed: (title) => `Labels setzen für „${title}“`,
  labelsMissingUnknown: 'Was fehlt, konnte nicht geladen werden',
  labelsNotLoaded: 'Dieser Teil konnte nicht geladen werden. Versuchen Sie es gleich noch einmal.',
};
