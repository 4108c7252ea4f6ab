/**
 * What a pointer that rests on an element is told, set as its property `hint` by a template. Exact dates
 * and amounts are written when somebody asks: in each row they would take as long as the rest of it.
 */
export type Hint = () => string | undefined;

/** The element under the pointer that has something to tell, from the inmost on. */
export function hintedAt({ target }: Event): (HTMLElement & { hint: Hint }) | undefined {
  for (let at = target; at instanceof HTMLElement && at.localName !== 'tr'; at = at.parentElement) {
    if ('hint' in at && at.hint) return at as HTMLElement & { hint: Hint };
  }
  return undefined;
}
