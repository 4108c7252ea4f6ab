import { html, nothing } from 'lit';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import type { EngagementView } from './view.ts';

/** What is wrong with the data, as far as the figures show it (#57). */
export function renderNotes(view: EngagementView) {
  const text = negativeNote(view);
  if (text === undefined) return nothing;
  return html`<p part="notes" class="notes">
    ${icon(shapes.warning)}<span>${text} ${view.localize.term('engagementNegativeHint')}</span>
  </p>`;
}

/** Undefined where no act came before its invitation. */
export function negativeNote(
  view: Pick<EngagementView, 'timeToEngage' | 'localize'>,
): string | undefined {
  const negative = view.timeToEngage?.negative ?? 0;
  if (negative === 0) return undefined;
  return view.localize.term('engagementNegative', negative, view.localize.number(negative));
}
