import { html, nothing } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import type { Word } from '../../absent.ts';
import type { Hint } from './hint.ts';

/**
 * A value, or "—" with the reason why there is none (#4). One template for both: rows that scroll by
 * keep their elements.
 */
export function valueOr(reason: Word, value: string | undefined, hint: Hint, localize: Localize) {
  const missing = value === undefined;
  const said = localize.term(reason);
  return html`<span
    class=${missing ? 'absent' : 'main'}
    role=${missing ? 'img' : nothing}
    aria-label=${missing ? said : nothing}
    .hint=${missing ? () => said : hint}
    >${value ?? localize.term('none')}</span
  >`;
}
