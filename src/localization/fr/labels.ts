import type { labels as english } from '../en/labels.ts';
import { plurals } from '../plural.ts';

const form = plurals('fr');

export const labels: typeof english = {
  labelsHeading: 'Étiquettes',
  labelsTotal: (n, count) => `${count} ${form(n, { one: 'étiquette', other: 'étiquettes' })}`,
  labelsViews: 'Vue',
  labelsDefinitions: 'Définitions',
  labelsApply: 'Appliquer',
  labelsMissing: 'Manquantes',
  labelsEmpty: 'Aucune étiquette pour le moment',
  labelsEmptyHint:
    'Les étiquettes classent les intervieweurs par client, par région ou selon les critères de votre équipe.',
  labelsNew: 'Nouvelle étiquette',
  labelsEdit: 'Modifier',
  labelsEditNamed: (name) => `Modifier ${name}`,
  labelsDelete: 'Supprimer',
  labelsDeleteNamed: (name) => `Supprimer ${name}`,
  labelsRequired: 'Obligatoire',
  labelsReadOnly: 'Fixée par votre accès',
  labelsReadOnlyHint:
    'Ce que vous pouvez voir dépend de cette étiquette, vous ne pouvez donc pas la modifier.',
  labelsKept: 'n’est plus proposé',
  labelsMoreValues: (_n, count) => `${count} de plus`,
  labelsUsage: (n, count) =>
    `Sur ${count} ${form(n, { one: 'intervieweur', other: 'intervieweurs' })}`,
  labelsWithout: (_n, count) => `${count} sans`,
  labelsUnused: 'Pas encore utilisée',
  labelsText: 'Texte',
  labelsNumber: 'Nombre',
  labelsPicklist: 'Liste de choix',
  labelsYesNo: 'Oui/Non',
  labelsYes: 'Oui',
  labelsNo: 'Non',
  labelsLoadMore: 'Afficher plus',
  labelsShown: (shown, total) => `${shown} sur ${total}`,
  labelsChooseShown: 'Choisir tous ceux affichés',
  labelsAllSet: 'Chaque intervieweur a ses étiquettes obligatoires',
  labelsAllSetHint: 'Les intervieweurs auxquels il en manque une s’affichent ici.',
  labelsLacks: (n, count) =>
    `Il manque une étiquette obligatoire à ${count} ${form(n, { one: 'intervieweur', other: 'intervieweurs' })}`,
  labelsSet: 'Étiqueter',
  labelsSetNamed: (title) => `Étiqueter «\u00a0${title}\u00a0»`,
  labelsMissingUnknown: 'Ce qui manque n’a pas pu être chargé',
  labelsNotLoaded: 'Cette partie n’a pas pu être chargée. Réessayez dans un instant.',
};
