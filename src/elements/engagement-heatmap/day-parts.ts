import { html } from 'lit';
import { renderMark } from '../mark.ts';
import type { PartsOfDay } from './parts-of-day.ts';
import type { EngagementView } from './view.ts';

/** Night, morning, afternoon and evening beside the hours that they are made of. */
export function renderDayParts(view: EngagementView, parts: PartsOfDay) {
  return html`<ul part="day-parts" class="parts-of-day" role="list">
    ${parts.map(({ part, rate, name, span, count, share }) => {
      const content = html`<span class="label">${name}</span>
        <span class="part-figures"><b>${share}</b> <span class="of">${count}</span></span>
        <span class="of">${span}</span>
        <svg class="heat part-bar" viewBox="0 0 1 .5" preserveAspectRatio="none" aria-hidden="true">
          <line x2=${rate} />
        </svg>`;
      return html`<li part="day-part">
        ${renderMark(view, (explained) => explained.dayPart(view, part.part), content)}
      </li>`;
    })}
  </ul>`;
}
