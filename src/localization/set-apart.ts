/**
 * What runs against the words of a language: letters from right to left, with the marks that turn
 * whatever follows them, or letters that are none of those.
 */
const contrary = {
  ltr: /[\u0590-\u08ff\u200f\u202a-\u202e\ufb1d-\ufdff\ufe70-\ufefc]/,
  rtl: /[^\P{L}\u0590-\u08ff\u200f\u202a-\u202e\ufb1d-\ufdff\ufe70-\ufefc]/u,
};

/** Whether a text has what runs against `direction`. */
export function turns(text: string, direction: 'ltr' | 'rtl' = 'ltr'): boolean {
  return contrary[direction].test(text);
}

/** What a sentence says, between marks where it would turn the sentence round. */
export function setApart<T>(said: T, direction?: 'ltr' | 'rtl'): T | string {
  return typeof said === 'string' && turns(said, direction) ? `\u2068${said}\u2069` : said;
}
