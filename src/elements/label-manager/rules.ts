// The rules of the four types of value (#141, #144), as the API has them.
import { readDecimal } from '../../localization/decimal.ts';
import type { Localize } from '../../localization/localize.ts';
import type { Label, LabelType, LabelValue } from './data.ts';
import type { PlainTerm } from './values.ts';

export const types = ['text', 'number', 'picklist', 'yes_no'] as const satisfies LabelType[];

export const typeHints = {
  text: 'labelsTextHint',
  number: 'labelsNumberHint',
  picklist: 'labelsPicklistHint',
  yes_no: 'labelsYesNoHint',
} as const satisfies Record<LabelType, PlainTerm>;

type Read = { readonly value: LabelValue } | { readonly problem: PlainTerm };

/** What somebody entered, as a value of the label; or what would be right. */
export function readValue(
  label: Pick<Label, 'type' | 'allowedValues'>,
  text: string,
  localize: Localize,
): Read {
  switch (label.type) {
    case 'number': {
      const value = readDecimal(text, 6, localize) ?? NaN;
      return Math.abs(value) <= 1e9 ? { value } : { problem: 'labelsNumberRule' };
    }
    case 'yes_no':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' }
        : { problem: 'labelsChooseValue' };
    case 'picklist':
      return label.allowedValues?.includes(text)
        ? { value: text }
        : { problem: 'labelsChooseValue' };
    default:
      return text.trim() === '' ? { problem: 'labelsValueNeeded' } : { value: text.trim() };
  }
}

export function valueText(value: LabelValue, localize: Localize): string {
  if (typeof value === 'boolean') return localize.term(value ? 'labelsYes' : 'labelsNo');
  if (typeof value !== 'number') return value;
  return localize.number(value, { maximumFractionDigits: 6 });
}

/** The key that the API makes of a name; empty where it can make none. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[^a-z]+|_$/g, '')
    .slice(0, 63);
}

export const keyPattern = /^[a-z][a-z0-9_]{0,62}$/;

/** Characters that a value of a picklist may have. */
export const longestValue = 200;

/** Values written with commas between, trimmed, without those that are there already (#142). */
export function splitValues(text: string, present: readonly string[]): string[] {
  const values = text.split(/[,\n]/).map((value) => value.trim());
  return [...new Set(values)].filter((value) => value !== '' && !present.includes(value));
}
