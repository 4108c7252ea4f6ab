import { html } from 'lit';
import type { Localize, Translation } from '../localization/localize.ts';

/** Names of the words that are the same whatever the value. */
export type Word = {
  [K in keyof Translation]: Translation[K] extends string ? K : never;
}[keyof Translation];

/** "—" for a value that there is none of, with the reason for pointers and screen readers (#4). */
export function absent(localize: Localize, reason: Word) {
  const text = localize.term(reason);
  return html`<span class="absent" role="img" aria-label=${text} title=${text}
    >${localize.term('none')}</span
  >`;
}
