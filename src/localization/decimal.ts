import type { Localize } from './localize.ts';

/**
 * A number as people type it: digits, also Arabic ones or of full width, with a point or a comma before
 * at most so many decimals, whatever the language of the browser. Undefined for all else, such as
 * "1,000", which in this language may be a thousand.
 */
export function readDecimal(
  text: string,
  decimals: number,
  localize: Localize,
): number | undefined {
  const [typed, sign, whole = '', mark, rest = ''] =
    /^(-?)(\d*)(?:([.,])(\d*))?$/.exec(inAscii(text).trim()) ?? [];
  if (typed === undefined || whole + rest === '' || rest.length > decimals) return undefined;
  const [, , ofThousands] = localize.number(11_111, { numberingSystem: 'latn' });
  if (mark === ofThousands && rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return undefined;
  return Number(`${sign}${whole || 0}.${rest}`);
}

const inAscii = (text: string) =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace('٫', '.');
