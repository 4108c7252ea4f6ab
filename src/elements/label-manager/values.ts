// How types read. The rules of values are in rules.ts, which loads with the forms.
import type { Translation } from '../../localization/localize.ts';
import type { LabelType } from './data.ts';

/** Words that take nothing. */
export type PlainTerm = {
  [K in keyof Translation]: Translation[K] extends string ? K : never;
}[keyof Translation];

export const typeTerms = {
  text: 'labelsText',
  number: 'labelsNumber',
  picklist: 'labelsPicklist',
  yes_no: 'labelsYesNo',
} as const satisfies Record<LabelType, PlainTerm>;
