const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const mark = /\p{M}/u;
const uneven = /^\s|\s$|\s\s|[^\S ]/;

/** Text as it is compared, here as in the API: without case, accents and doubled spaces. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  // To look whether there is something to replace takes less time than to replace nothing.
  let folded = text.normalize('NFKD');
  if (mark.test(folded)) folded = folded.replace(/\p{M}+/gu, '');
  folded = folded.toLowerCase();
  return uneven.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}
