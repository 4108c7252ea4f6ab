import type { tableActions as english } from '../en/table-actions.ts';
import { plurals } from '../plural.ts';

const form = plurals('de');

export const tableActions: typeof english = {
  actionCandidates: 'Kandidaten ansehen',
  actionSettings: 'Einstellungen bearbeiten',
  actionBudget: 'Budget bearbeiten',
  actionLabels: 'Labels bearbeiten',
  actionDuplicate: 'Duplizieren',
  actionArchive: 'Archivieren',
  actionUnarchive: 'Aus dem Archiv holen',
  actionSave: 'Speichern',
  actionCancel: 'Abbrechen',
  actionUndo: 'Rückgängig',
  actionWorking: 'Wird gespeichert …',
  actionDismiss: 'Schließen',
  actionArchiveTitle: (title) => `„${title}“ archivieren?`,
  actionArchiveHint: 'Der Link nimmt keine neuen Kandidaten an. Alle Daten bleiben erhalten.',
  actionUnarchiveTitle: (title) => `„${title}“ aus dem Archiv holen?`,
  actionUnarchiveHint:
    'Der Link nimmt wieder Kandidaten an, sofern die Frist nicht abgelaufen ist.',
  actionArchived: (title) => `„${title}“ ist archiviert`,
  actionUnarchived: (title) => `„${title}“ ist nicht mehr archiviert`,
  actionDuplicateTitle: (title) => `„${title}“ duplizieren`,
  actionDuplicateHint:
    'Die Kopie ist ein Entwurf mit denselben Schritten und Einstellungen, ohne Kandidaten.',
  actionDuplicateName: 'Name der Kopie',
  actionDuplicateDefault: (title) => `${title} (Kopie)`,
  actionDuplicateNameError: 'Geben Sie einen Namen von 3 bis 200 Zeichen ein.',
  actionDuplicateLabels: 'Auch die Labels kopieren',
  actionDuplicated: (title) => `„${title}“ wurde als Entwurf angelegt`,
  actionBudgetTitle: (title) => `Budget für „${title}“`,
  actionBudgetType: 'Grenze',
  actionBudgetNone: 'Kein Budget',
  actionBudgetAllTime: 'Insgesamt',
  actionBudgetDaily: 'Pro Tag',
  actionBudgetAmount: (currency) => `Betrag in ${currency}`,
  actionBudgetError: (most, example) =>
    `Geben Sie einen Betrag von 0 bis ${most} ein, etwa ${example}.`,
  actionFailedOffline:
    'Sie sind offline, deshalb wurde nichts geändert. Versuchen Sie es erneut, sobald die Verbindung wieder da ist.',
  actionFailedNetwork:
    'Der Server war nicht erreichbar. Aktualisieren Sie, um zu sehen, ob die Änderung erfolgt ist, und versuchen Sie es dann erneut.',
  actionFailedForbidden:
    'Sie dürfen das nicht ändern. Bitten Sie die Person um Zugriff, von der Sie diese Seite haben. Es wurde nichts geändert.',
  actionFailedNotFound:
    'Es existiert nicht mehr, oder Sie haben keinen Zugriff. Aktualisieren Sie, um zu sehen, was da ist.',
  actionGone: 'Das steht nicht mehr in der Liste, daher wurde nichts geändert.',
  actionFailedStale:
    'Jemand anders hat es inzwischen geändert, deshalb wurde nichts geändert. Sehen Sie sich den jetzigen Stand an und versuchen Sie es dann erneut.',
  actionFailedConflict: (reason) => `Im jetzigen Zustand ist das nicht zu ändern. ${reason}`,
  actionFailedInvalid: (reason) => `Der Server hat das nicht angenommen. ${reason}`,
  actionFailedBusy:
    'Der Server ist ausgelastet, deshalb wurde nichts geändert. Warten Sie einen Moment und versuchen Sie es erneut.',
  actionFailed:
    'Das konnte nicht gespeichert werden. Aktualisieren Sie, um den jetzigen Stand zu sehen, und versuchen Sie es dann erneut.',
  actionSelected: (_n, count) => `${count} ausgewählt`,
  actionSelectNone: 'Auswahl aufheben',
  actionExport: 'Exportieren',
  actionArchiveMany: (_n, count) => `${count} Interviewer archivieren?`,
  actionArchiveManyHint: 'Die Links nehmen keine neuen Kandidaten an. Alle Daten bleiben erhalten.',
  actionUnarchiveMany: (_n, count) => `${count} Interviewer aus dem Archiv holen?`,
  actionUnarchiveManyHint:
    'Die Links nehmen wieder Kandidaten an, sofern keine Frist abgelaufen ist.',
  actionAndMore: (count) => `und ${count} weitere`,
  actionArchivedMany: (n, count) =>
    `${count} Interviewer ${form(n, { one: 'ist', other: 'sind' })} archiviert`,
  actionUnarchivedMany: (n, count) =>
    `${count} Interviewer ${form(n, { one: 'ist', other: 'sind' })} nicht mehr archiviert`,
  actionFailedMany: (done, _n, failed) => `${done}, bei ${failed} ging es nicht`,
  actionStopped: (done, _n, rest) => `${done}; abgebrochen, ${rest} unverändert`,
  actionShare: 'Teilen',
  actionShareTitle: (title) => `„${title}“ teilen`,
  actionShareLink: 'Link zum Interview',
  actionShareCopy: 'Link kopieren',
  actionShareCopied: 'Kopiert',
  actionShareSelected:
    'Diese Seite darf nicht selbst kopieren. Der Link ist markiert: Kopieren Sie ihn mit der Tastatur.',
  actionShareClosed:
    'Der Interviewer ist nicht aktiv, deshalb nimmt sein Link zurzeit keine Kandidaten an.',
  actionShareQr: (title) => `QR-Code des Links zu „${title}“`,
  actionShareSvg: 'Code als SVG speichern',
  actionSharePng: 'Code als PNG speichern',
  actionSubscribersEdit: 'Abonnenten bearbeiten',
  actionSubscribersTitle: (title) => `Abonnenten von „${title}“`,
  actionSubscribersHint: 'Abonnenten bekommen eine E-Mail, wenn jemand das Interview abschließt.',
  actionSubscriberAdd: 'E-Mail-Adressen hinzufügen',
  actionSubscriberHint: (address) =>
    `Etwa ${address}; mehrere mit Kommas oder Leerzeichen dazwischen.`,
  actionAdd: 'Hinzufügen',
  actionSubscriberWrong: (text, domain) =>
    text
      ? `„${text}“ ist keine E-Mail-Adresse. Vor dem @ stehen Buchstaben von a bis z, Ziffern und Zeichen wie . - +, danach eine Domain wie ${domain}.`
      : 'Geben Sie eine E-Mail-Adresse ein.',
  actionSubscribersMost: (count) => `Es können höchstens ${count} Abonnenten sein.`,
  actionSubscriberKept: (typed, kept) =>
    `${typed} wird als ${kept} geführt, wie Mailserver es schreiben.`,
  actionSubscribersAdded: (n, count) =>
    n === 0 ? 'Schon in der Liste.' : `${count} hinzugefügt, noch nicht gespeichert.`,
  actionSubscriberRemoved: (address) => `${address} entfernt, noch nicht gespeichert.`,
  actionSubscribers: (n, count) => `${count} ${form(n, { one: 'Abonnent', other: 'Abonnenten' })}`,
  actionSubscriberRemove: (address) => `${address} entfernen`,
};
