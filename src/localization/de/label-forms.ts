import type { labelForms as english } from '../en/label-forms.ts';
import { plurals } from '../plural.ts';

const form = plurals('de');

export const labelForms: typeof english = {
  labelsTextHint: 'Beliebiger Text, bis zu 500 Zeichen',
  labelsNumberHint: 'Bis zu einer Milliarde, mit bis zu 6 Nachkommastellen',
  labelsPicklistHint: 'Einer der Werte, die Sie auflisten',
  labelsYesNoHint: 'Das eine oder das andere',
  labelsName: 'Name',
  labelsNameNeeded: 'Geben Sie einen Namen ein.',
  labelsKey: 'Schlüssel',
  labelsKeyHint:
    'Steht in Links, Filtern und Exporten für das Label. Er lässt sich später nicht ändern.',
  labelsKeyFixed: 'Der Schlüssel bleibt, wie er ist.',
  labelsKeyRule:
    'Beginnen Sie mit einem Buchstaben von a bis z; danach Kleinbuchstaben, Ziffern und Unterstriche.',
  labelsKeyTaken: 'Ein anderes Label hat diesen Schlüssel.',
  labelsDescription: 'Beschreibung',
  labelsOptional: 'optional',
  labelsType: 'Art des Werts',
  labelsTypeFixed: 'Die Art bleibt, wie sie ist.',
  labelsValues: 'Werte',
  labelsAddValues: 'Werte hinzufügen',
  labelsAddValuesHint: 'Mehrere durch Kommas getrennt',
  labelsAdd: 'Hinzufügen',
  labelsValuesNeeded: 'Fügen Sie mindestens einen Wert hinzu.',
  labelsValueTooLong: (value) => `Höchstens 200 Zeichen; dieser Wert hat mehr: ${value}`,
  labelsValueUp: (value) => `${value} nach oben`,
  labelsValueDown: (value) => `${value} nach unten`,
  labelsValueRemove: (value) => `${value} entfernen`,
  labelsValueMoved: (value, position, total) => `${value}, jetzt ${position} von ${total}`,
  labelsValuesAdded: (n, count) =>
    `${count} ${form(n, { one: 'Wert', other: 'Werte' })} hinzugefügt`,
  labelsValueRemoved: (value) => `${value} entfernt`,
  labelsRemovedAsk: (n, count, values) =>
    `${count} Interviewer ${form(n, { one: 'trägt', other: 'tragen' })}, was Sie entfernt haben: ${values}. Was soll dort damit geschehen?`,
  labelsRemovedKeep: 'Behalten, wo es gesetzt ist',
  labelsRemovedClear: 'Auch dort entfernen',
  labelsRemovedNeeded: 'Wählen Sie eines davon.',
  labelsRequiredHint: 'Jeder neue Interviewer und jede Kopie muss es haben.',
  labelsRequiredMissing: (n, count) =>
    `${count} ${form(n, { one: 'Interviewer fehlt es. Er läuft weiter und steht', other: 'Interviewern fehlt es. Sie laufen weiter und stehen' })} unter „Fehlend“.`,
  labelsSave: 'Speichern',
  labelsCreate: 'Label anlegen',
  labelsCancel: 'Abbrechen',
  labelsSaved: (name) => `${name} gespeichert`,
  labelsCreated: (name) => `${name} angelegt`,
  labelsDeleteAsk: (name) => `${name} löschen?`,
  labelsDeleteUsed: (n, count) =>
    `Es ist bei ${count} ${form(n, { one: 'Interviewer gesetzt und wird dort entfernt', other: 'Interviewern gesetzt und wird bei allen entfernt' })}.`,
  labelsDeleteUnused: 'Kein Interviewer trägt es.',
  labelsDeleteForGood:
    'Das lässt sich nicht rückgängig machen. Zahlen zum Stand von früher behalten es.',
  labelsDeleteLabel: 'Label löschen',
  labelsDeleted: (name) => `${name} gelöscht`,
  labelsNotSaved: 'Das konnte nicht gespeichert werden. Versuchen Sie es gleich noch einmal.',
  labelsNotConnected:
    'Der Server ist nicht erreichbar. Aktualisieren Sie, um zu sehen, ob die Änderung erfolgt ist.',
  labelsForbidden: 'Sie dürfen das nicht ändern.',
  labelsChanged: 'Jemand hat dieses Label geändert, seit Sie es geöffnet haben.',
  labelsGone: 'Dieses Label wurde inzwischen gelöscht.',
  labelsLatest: 'Jetzigen Stand anzeigen',
  labelsOf: (title) => `Labels von „${title}“`,
  labelsOfMany: (n, count) =>
    `Labels von ${count} ${form(n, { one: 'Interviewer', other: 'Interviewern' })}`,
  labelsFor: 'Interviewer',
  labelsSearch: 'Nach Namen suchen',
  labelsChosen: (_n, count) => `${count} ausgewählt`,
  labelsClear: 'Auswahl aufheben',
  labelsNoMatch: 'Keine passenden Interviewer',
  labelsMost: (count) => `Höchstens ${count} auf einmal`,
  labelsLeftOut: (n, count, most) =>
    `${count} ${form(n, { one: 'weiterer bleibt', other: 'weitere bleiben' })} außen vor: höchstens ${most} auf einmal.`,
  labelsLabel: 'Label',
  labelsChoose: 'Label wählen',
  labelsValueLabel: 'Wert',
  labelsChooseValue: 'Wert wählen',
  labelsApplyLabel: 'Label zuweisen',
  labelsTakeOff: 'Entfernen',
  labelsTakeOffNamed: (label) => `${label} entfernen`,
  labelsTakeOffRequired: 'Pflichtlabels lassen sich ändern, aber nicht entfernen.',
  labelsChooseFirst: 'Wählen Sie zuerst Interviewer aus.',
  labelsChooseLabel: 'Wählen Sie ein Label.',
  labelsValueNeeded: 'Geben Sie einen Wert ein.',
  labelsNumberRule:
    'Geben Sie eine Zahl bis zu einer Milliarde ein, mit bis zu 6 Nachkommastellen und ohne Tausendertrennzeichen.',
  labelsNow: 'Jetzt gesetzt',
  labelsNowNone: 'Keine Labels',
  labelsApplied: (n, count) =>
    `Bei ${count} ${form(n, { one: 'Interviewer', other: 'Interviewern' })} geändert.`,
  labelsUnchanged: (n, count) =>
    `${count} ${form(n, { one: 'hatte', other: 'hatten' })} es schon so.`,
  labelsAppliedHere: 'Geändert.',
  labelsUnchangedHere: 'Es war schon so.',
  labelsReport: 'Was sich bei wem geändert hat',
  labelsReportChanged: 'geändert',
  labelsReportUnchanged: 'wie zuvor',
  labelsRefused: 'Es wurde nichts geändert, und zwar deswegen:',
  labelsTargetGone: 'gibt es nicht mehr',
};
