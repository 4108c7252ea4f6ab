import type { labels as english } from '../en/labels.ts';
import { plurals } from '../plural.ts';

const form = plurals('es');

export const labels: typeof english = {
  labelsHeading: 'Etiquetas',
  labelsTotal: (n, count) => `${count} ${form(n, { one: 'etiqueta', other: 'etiquetas' })}`,
  labelsViews: 'Vista',
  labelsDefinitions: 'Definiciones',
  labelsApply: 'Aplicar',
  labelsMissing: 'Faltantes',
  labelsEmpty: 'Aún no hay etiquetas',
  labelsEmptyHint:
    'Las etiquetas ordenan a los entrevistadores por cliente, región o lo que use su equipo.',
  labelsNew: 'Nueva etiqueta',
  labelsEdit: 'Editar',
  labelsEditNamed: (name) => `Editar ${name}`,
  labelsDelete: 'Eliminar',
  labelsDeleteNamed: (name) => `Eliminar ${name}`,
  labelsRequired: 'Obligatoria',
  labelsReadOnly: 'Fijada por su acceso',
  labelsReadOnlyHint:
    'Lo que usted puede ver depende de esta etiqueta, así que no puede cambiarla.',
  labelsKept: 'ya no se ofrece',
  labelsMoreValues: (_n, count) => `${count} más`,
  labelsUsage: (n, count) =>
    `En ${count} ${form(n, { one: 'entrevistador', other: 'entrevistadores' })}`,
  labelsWithout: (_n, count) => `${count} sin ella`,
  labelsUnused: 'Aún sin usar',
  labelsText: 'Texto',
  labelsNumber: 'Número',
  labelsPicklist: 'Lista de opciones',
  labelsYesNo: 'Sí/No',
  labelsYes: 'Sí',
  labelsNo: 'No',
  labelsLoadMore: 'Mostrar más',
  labelsShown: (shown, total) => `${shown} de ${total}`,
  labelsChooseShown: 'Elegir todos los mostrados',
  labelsAllSet: 'Todos los entrevistadores tienen sus etiquetas obligatorias',
  labelsAllSetHint: 'Aquí aparecen los entrevistadores a los que les falta alguna.',
  labelsLacks: (n, count) =>
    form(n, {
      one: `A ${count} entrevistador le falta una etiqueta obligatoria`,
      other: `A ${count} entrevistadores les falta una etiqueta obligatoria`,
    }),
  labelsSet: 'Poner etiquetas',
  labelsSetNamed: (title) => `Poner etiquetas a «${title}»`,
  labelsMissingUnknown: 'No se ha podido cargar lo que falta',
  labelsNotLoaded: 'Esta parte no se ha podido cargar. Inténtelo de nuevo en un momento.',
};
