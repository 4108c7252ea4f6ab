import type { labelForms as english } from '../en/label-forms.ts';
import { plurals } from '../plural.ts';

const form = plurals('fr');

export const labelForms: typeof english = {
  labelsTextHint: 'Un texte libre, jusqu’à 500 caractères',
  labelsNumberHint: 'Jusqu’à un milliard, avec 6 décimales au plus',
  labelsPicklistHint: 'L’une des valeurs que vous indiquez',
  labelsYesNoHint: 'L’un ou l’autre',
  labelsName: 'Nom',
  labelsNameNeeded: 'Saisissez un nom.',
  labelsKey: 'Clé',
  labelsKeyHint:
    'Désigne l’étiquette dans les liens, les filtres et les exports. Elle ne peut plus être modifiée ensuite.',
  labelsKeyFixed: 'La clé reste telle quelle.',
  labelsKeyRule:
    'Commencez par une lettre de a à z, puis des minuscules, des chiffres et des tirets bas.',
  labelsKeyTaken: 'Une autre étiquette a cette clé.',
  labelsDescription: 'Description',
  labelsOptional: 'facultatif',
  labelsType: 'Type de valeur',
  labelsTypeFixed: 'Le type reste tel quel.',
  labelsValues: 'Valeurs',
  labelsAddValues: 'Ajouter des valeurs',
  labelsAddValuesHint: 'Séparées par des virgules s’il y en a plusieurs',
  labelsAdd: 'Ajouter',
  labelsValuesNeeded: 'Ajoutez au moins une valeur.',
  labelsValueTooLong: (value) =>
    `200 caractères au plus\u202f; cette valeur en a davantage\u00a0: ${value}`,
  labelsValueUp: (value) => `Monter ${value}`,
  labelsValueDown: (value) => `Descendre ${value}`,
  labelsValueRemove: (value) => `Retirer ${value}`,
  labelsValueMoved: (value, position, total) => `${value}, maintenant ${position} sur ${total}`,
  labelsValuesAdded: (n, count) =>
    form(n, { one: `${count} valeur ajoutée`, other: `${count} valeurs ajoutées` }),
  labelsValueRemoved: (value) => `${value} retiré`,
  labelsRemovedAsk: (n, count, values) =>
    `${count} ${form(n, { one: 'intervieweur porte', other: 'intervieweurs portent' })} ce que vous avez retiré\u00a0: ${values}. Que faut-il en faire là-bas\u202f?`,
  labelsRemovedKeep: 'Le garder là où il est posé',
  labelsRemovedClear: 'L’enlever aussi',
  labelsRemovedNeeded: 'Choisissez une option.',
  labelsRequiredHint: 'Chaque nouvel intervieweur et chaque copie doit l’avoir.',
  labelsRequiredMissing: (n, count) =>
    form(n, {
      one: `Elle manque à ${count} intervieweur. Il continue de fonctionner et figure sous «\u00a0Manquantes\u00a0».`,
      other: `Elle manque à ${count} intervieweurs. Ils continuent de fonctionner et figurent sous «\u00a0Manquantes\u00a0».`,
    }),
  labelsSave: 'Enregistrer',
  labelsCreate: 'Créer l’étiquette',
  labelsCancel: 'Annuler',
  labelsSaved: (name) => `${name}\u00a0: modifications enregistrées`,
  labelsCreated: (name) => `${name}\u00a0: étiquette créée`,
  labelsDeleteAsk: (name) => `Supprimer ${name}\u202f?`,
  labelsDeleteUsed: (n, count) =>
    form(n, {
      one: `Elle est sur ${count} intervieweur et lui sera enlevée.`,
      other: `Elle est sur ${count} intervieweurs et leur sera enlevée à tous.`,
    }),
  labelsDeleteUnused: 'Aucun intervieweur ne la porte.',
  labelsDeleteForGood: 'C’est définitif. Les chiffres arrêtés à une date passée la conservent.',
  labelsDeleteLabel: 'Supprimer l’étiquette',
  labelsDeleted: (name) => `${name}\u00a0: étiquette supprimée`,
  labelsNotSaved: 'L’enregistrement a échoué. Réessayez dans un instant.',
  labelsNotConnected:
    'Le serveur n’est pas joignable. Actualisez pour voir si la modification a été faite.',
  labelsForbidden: 'Vous ne pouvez pas modifier ceci.',
  labelsChanged: 'Quelqu’un a modifié cette étiquette depuis que vous l’avez ouverte.',
  labelsGone: 'Cette étiquette a été supprimée entre-temps.',
  labelsLatest: 'Afficher la dernière version',
  labelsOf: (title) => `Étiquettes de «\u00a0${title}\u00a0»`,
  labelsOfMany: (n, count) =>
    `Étiquettes de ${count} ${form(n, { one: 'intervieweur', other: 'intervieweurs' })}`,
  labelsFor: 'Intervieweurs',
  labelsSearch: 'Rechercher par nom',
  labelsChosen: (n, count) => `${count} ${form(n, { one: 'choisi', other: 'choisis' })}`,
  labelsClear: 'Effacer la sélection',
  labelsNoMatch: 'Aucun intervieweur ne correspond',
  labelsLabel: 'Étiquette',
  labelsChoose: 'Choisir une étiquette',
  labelsValueLabel: 'Valeur',
  labelsChooseValue: 'Choisir une valeur',
  labelsApplyLabel: 'Appliquer l’étiquette',
  labelsTakeOff: 'Enlever',
  labelsTakeOffNamed: (label) => `Enlever ${label}`,
  labelsTakeOffRequired: 'Les étiquettes obligatoires peuvent être modifiées, mais pas enlevées.',
  labelsChooseFirst: 'Choisissez d’abord des intervieweurs.',
  labelsChooseLabel: 'Choisissez une étiquette.',
  labelsValueNeeded: 'Saisissez une valeur.',
  labelsNumberRule:
    'Saisissez un nombre d’un milliard au plus, avec 6 décimales au plus et sans séparateur de milliers.',
  labelsNow: 'Posées en ce moment',
  labelsNowNone: 'Aucune étiquette',
  labelsApplied: (n, count) =>
    `Modifié sur ${count} ${form(n, { one: 'intervieweur', other: 'intervieweurs' })}.`,
  labelsUnchanged: (n, count) =>
    `${count} l’${form(n, { one: 'avait', other: 'avaient' })} déjà ainsi.`,
  labelsAppliedHere: 'Modifié.',
  labelsUnchangedHere: 'C’était déjà ainsi.',
  labelsProgress: (done, total) => `${done} sur ${total} traités`,
  labelsStop: 'Arrêter',
  labelsLeft: (n, count) => `${count} ${form(n, { one: 'reste', other: 'restent' })} comme avant.`,
  labelsReport: 'Ce qui a changé sur chacun',
  labelsReportChanged: 'modifié',
  labelsReportUnchanged: 'comme avant',
  labelsRefused: 'Rien n’a été modifié, pour ces raisons\u00a0:',
  labelsRefusedRest: 'Les autres n’ont pas été modifiés, pour ces raisons\u00a0:',
  labelsTargetGone: 'n’existe plus',
};
