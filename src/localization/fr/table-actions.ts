import type { tableActions as english } from '../en/table-actions.ts';
import { plurals } from '../plural.ts';

const form = plurals('fr');

export const tableActions: typeof english = {
  actionCandidates: 'Voir les candidats',
  actionSettings: 'Modifier les paramètres',
  actionBudget: 'Modifier le budget',
  actionLabels: 'Modifier les étiquettes',
  actionDuplicate: 'Dupliquer',
  actionArchive: 'Archiver',
  actionUnarchive: 'Désarchiver',
  actionSave: 'Enregistrer',
  actionCancel: 'Annuler',
  actionUndo: 'Annuler l’action',
  actionWorking: 'Enregistrement…',
  actionDismiss: 'Fermer',
  actionArchiveTitle: (title) => `Archiver «\u00a0${title}\u00a0»\u202f?`,
  actionArchiveHint:
    'Son lien n’accepte plus de nouveaux candidats. Toutes ses données sont conservées.',
  actionUnarchiveTitle: (title) => `Désarchiver «\u00a0${title}\u00a0»\u202f?`,
  actionUnarchiveHint:
    'Son lien accepte de nouveau les candidats, sauf si son échéance est passée.',
  actionArchived: (title) => `«\u00a0${title}\u00a0» est archivé`,
  actionUnarchived: (title) => `«\u00a0${title}\u00a0» n’est plus archivé`,
  actionDuplicateTitle: (title) => `Dupliquer «\u00a0${title}\u00a0»`,
  actionDuplicateHint:
    'La copie est un brouillon avec les mêmes étapes et paramètres, sans candidats.',
  actionDuplicateName: 'Nom de la copie',
  actionDuplicateDefault: (title) => `${title} (copie)`,
  actionDuplicateNameError: 'Donnez-lui un nom de 3 à 200 caractères.',
  actionDuplicateLabels: 'Copier aussi ses étiquettes',
  actionDuplicated: (title) => `«\u00a0${title}\u00a0» a été créé comme brouillon`,
  actionBudgetTitle: (title) => `Budget de «\u00a0${title}\u00a0»`,
  actionBudgetType: 'Limite',
  actionBudgetNone: 'Sans budget',
  actionBudgetAllTime: 'Au total',
  actionBudgetDaily: 'Par jour',
  actionBudgetAmount: (currency) => `Montant en ${currency}`,
  actionBudgetError: (most, example) =>
    `Saisissez un montant de 0 à ${most}, par exemple ${example}.`,
  actionFailedOffline:
    'Vous êtes hors ligne\u00a0: rien n’a été modifié. Réessayez une fois la connexion rétablie.',
  actionFailedNetwork:
    'Le serveur n’a pas pu être joint. Actualisez pour voir si la modification a été faite, puis réessayez.',
  actionFailedForbidden:
    'Vous ne pouvez pas modifier ceci. Demandez l’accès à la personne qui vous a fourni cette page. Rien n’a été modifié.',
  actionFailedNotFound:
    'Cet élément n’existe plus ou vous n’y avez pas accès. Actualisez pour voir ce qu’il en est.',
  actionGone: 'Cet élément n’est plus dans la liste, donc rien n’a été modifié.',
  actionFailedStale:
    'Quelqu’un d’autre l’a modifié entre-temps\u00a0: rien n’a été modifié. Regardez son état actuel, puis réessayez.',
  actionFailedConflict: (reason) => `Impossible de le modifier dans son état actuel. ${reason}`,
  actionFailedInvalid: (reason) => `Le serveur ne l’a pas accepté. ${reason}`,
  actionFailedBusy:
    'Le serveur est occupé\u00a0: rien n’a été modifié. Attendez un instant et réessayez.',
  actionFailed: 'L’enregistrement a échoué. Actualisez pour voir l’état actuel, puis réessayez.',
  actionSelected: (n, count) =>
    `${count} ${form(n, { one: 'sélectionné', other: 'sélectionnés' })}`,
  actionSelectNone: 'Tout désélectionner',
  actionExport: 'Exporter',
  actionArchiveMany: (n, count) =>
    `Archiver ${count} ${form(n, { one: 'intervieweur', other: 'intervieweurs' })}\u202f?`,
  actionArchiveManyHint:
    'Leurs liens n’acceptent plus de candidats. Toutes leurs données sont conservées.',
  actionUnarchiveMany: (n, count) =>
    `Désarchiver ${count} ${form(n, { one: 'intervieweur', other: 'intervieweurs' })}\u202f?`,
  actionUnarchiveManyHint:
    'Leurs liens acceptent à nouveau des candidats, sauf si une échéance est passée.',
  actionAndMore: (count) => `et ${count} de plus`,
  actionArchivedMany: (n, count) =>
    form(n, {
      one: `${count} intervieweur est archivé`,
      other: `${count} intervieweurs sont archivés`,
    }),
  actionUnarchivedMany: (n, count) =>
    form(n, {
      one: `${count} intervieweur n’est plus archivé`,
      other: `${count} intervieweurs ne sont plus archivés`,
    }),
  actionFailedMany: (done, n, failed) =>
    `${done}, ${form(n, { one: `${failed} n’a pas pu l’être`, other: `${failed} n’ont pas pu l’être` })}`,
  actionStopped: (done, _n, rest) => `${done}\u202f; arrêté, ${rest} sans changement`,
  actionShare: 'Partager',
  actionShareTitle: (title) => `Partager «\u00a0${title}\u00a0»`,
  actionShareLink: 'Lien de l’entretien',
  actionShareCopy: 'Copier le lien',
  actionShareCopied: 'Copié',
  actionShareSelected:
    'Cette page ne peut pas copier elle-même. Le lien est sélectionné\u00a0: copiez-le au clavier.',
  actionShareClosed:
    'Il n’est pas actif\u00a0: son lien n’accepte pas de candidats pour le moment.',
  actionShareQr: (title) => `Code QR du lien vers «\u00a0${title}\u00a0»`,
  actionShareSvg: 'Enregistrer le code en SVG',
  actionSharePng: 'Enregistrer le code en PNG',
  actionSubscribersEdit: 'Modifier les abonnés',
  actionSubscribersTitle: (title) => `Abonnés de «\u00a0${title}\u00a0»`,
  actionSubscribersHint: 'Les abonnés reçoivent un e-mail lorsqu’un candidat termine l’entretien.',
  actionSubscriberAdd: 'Adresses e-mail à ajouter',
  actionSubscriberHint: (address) =>
    `Par exemple ${address}\u202f; séparez-en plusieurs par des virgules ou des espaces.`,
  actionAdd: 'Ajouter',
  actionSubscriberWrong: (text, domain) =>
    text
      ? `«\u00a0${text}\u00a0» n’est pas une adresse e-mail. Avant l’@, utilisez des lettres de a à z, des chiffres et des signes comme . - +\u202f; après, un domaine comme ${domain}.`
      : 'Saisissez une adresse e-mail.',
  actionSubscribersMost: (count) => `Il peut y avoir ${count} abonnés au plus.`,
  actionSubscriberKept: (typed, kept) =>
    `${typed} est conservée sous la forme ${kept}, comme l’écrivent les serveurs de messagerie.`,
  actionSubscribersAdded: (n, count) =>
    n === 0 ? 'Déjà dans la liste.' : `Ajoutés\u00a0: ${count}, pas encore enregistrés.`,
  actionSubscriberRemoved: (address) => `${address} retirée, pas encore enregistré.`,
  actionSubscribers: (n, count) => `${count} ${form(n, { one: 'abonné', other: 'abonnés' })}`,
  actionSubscriberRemove: (address) => `Retirer ${address}`,
};
